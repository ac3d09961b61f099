import type { APIRoute } from "astro";
import { apiNumbers, formatJson } from "../../../../../report/api.ts";
import { fileResponse } from "../../../../../report/file-response.ts";
import { openLibrary } from "../../../../../report/library.ts";
import { apiEconomyNumbers } from "../../../../../report/world-api.ts";
import type { Scope } from "../../../../../schema/scope.ts";

/** Where every number of one entity comes from: the passport page as data. */
export async function getStaticPaths() {
  const { rendered, renderedWorlds } = openLibrary();
  return [...rendered, ...renderedWorlds].flatMap(({ edition: { id, scope }, reported }) =>
    reported.map(({ entity_id: entity }) => ({ params: { edition: id, entity }, props: { id, scope, entity } })),
  );
}

interface Props {
  readonly id: string;
  readonly scope: Scope;
  readonly entity: string;
}

export const GET: APIRoute<Props> = async ({ props: { id, scope, entity } }) => {
  const library = openLibrary();
  const document =
    scope === "world"
      ? await apiEconomyNumbers(library.world(id), library, entity)
      : await apiNumbers(library.edition(id), library, entity);
  return fileResponse(formatJson(document), "application/json");
};
