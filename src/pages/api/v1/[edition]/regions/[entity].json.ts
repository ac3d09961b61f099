import type { APIRoute } from "astro";
import { apiRegion, formatJson } from "../../../../../report/api.ts";
import { fileResponse } from "../../../../../report/file-response.ts";
import { openLibrary } from "../../../../../report/library.ts";

/** All results of one entity in one edition. */
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
  const document = await apiRegion(library.edition(id), entity);
  return fileResponse(formatJson(document), "application/json");
};
