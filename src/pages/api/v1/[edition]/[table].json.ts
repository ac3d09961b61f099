import type { APIRoute } from "astro";
import { type ApiDocument, type ApiTable, apiTable, apiTables, formatJson } from "../../../../report/api.ts";
import { apiIndicators } from "../../../../report/api-reference.ts";
import { fileResponse } from "../../../../report/file-response.ts";
import { openLibrary } from "../../../../report/library.ts";
import { manifestText } from "../../../../report/manifest.ts";

interface Props {
  readonly id: string;
  readonly table: ApiTable | "model" | "manifest";
}

/** The result tables of an edition, its model, and its manifest as it is committed; the world stands field by field. */
export async function getStaticPaths() {
  const { rendered, renderedWorlds } = openLibrary();
  const fileOf = (id: string, table: Props["table"]) => ({ params: { edition: id, table }, props: { id, table } });
  return [
    ...rendered.flatMap(({ edition: { id } }) =>
      ([...apiTables, "model", "manifest"] as const).map((table) => fileOf(id, table)),
    ),
    ...renderedWorlds.map(({ edition: { id } }) => fileOf(id, "manifest")),
  ];
}

export const GET: APIRoute<Props> = async ({ props: { id, table } }) => {
  const library = openLibrary();
  const text =
    table === "manifest"
      ? manifestText([...library.editions, ...library.worlds].find(({ edition }) => edition.id === id)!.manifest)
      : formatJson(await document(id, table));
  return fileResponse(text, "application/json");
};

async function document(id: string, table: ApiTable | "model"): Promise<ApiDocument> {
  const view = openLibrary().edition(id);
  return table === "model" ? apiIndicators(view) : apiTable(view, table);
}
