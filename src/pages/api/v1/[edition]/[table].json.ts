import type { APIRoute } from "astro";
import { type ApiTable, apiTable, apiTables, formatJson } from "../../../../report/api.ts";
import { fileResponse } from "../../../../report/file-response.ts";
import { openLibrary } from "../../../../report/library.ts";
import { manifestText } from "../../../../report/manifest.ts";
import type { Manifest } from "../../../../schema/results.ts";

/** The result tables of an edition, and its manifest as it is committed; those of the world stand field by field. */
export async function getStaticPaths() {
  const { rendered, renderedWorlds } = openLibrary();
  return [
    ...rendered.flatMap(({ edition: { id } }) =>
      apiTables.map((table) => ({ params: { edition: id, table }, props: { id, table, manifest: null } })),
    ),
    ...[...rendered, ...renderedWorlds].map(({ edition: { id }, manifest }) => ({
      params: { edition: id, table: "manifest" },
      props: { id, table: null, manifest },
    })),
  ];
}

type Props =
  | { readonly id: string; readonly table: ApiTable; readonly manifest: null }
  | { readonly id: string; readonly table: null; readonly manifest: Manifest };

export const GET: APIRoute<Props> = async ({ props: { id, table, manifest } }) => {
  const text = table === null ? manifestText(manifest) : formatJson(await apiTable(openLibrary().edition(id), table));
  return fileResponse(text, "application/json");
};
