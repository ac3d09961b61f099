import type { APIRoute } from "astro";
import { apiNumbers, formatJson } from "../../../../../report/api.ts";
import { fileResponse } from "../../../../../report/file-response.ts";
import { openLibrary } from "../../../../../report/library.ts";

/** Where every number of one entity comes from: the passport page as data. */
export async function getStaticPaths() {
  const { rendered } = openLibrary();
  return rendered.flatMap(({ edition: { id }, reported }) =>
    reported.map(({ entity_id: entity }) => ({ params: { edition: id, entity }, props: { id, entity } })),
  );
}

interface Props {
  readonly id: string;
  readonly entity: string;
}

export const GET: APIRoute<Props> = async ({ props: { id, entity } }) => {
  const library = openLibrary();
  const document = await apiNumbers(library.edition(id), library, entity);
  return fileResponse(formatJson(document), "application/json");
};
