import type { APIRoute } from "astro";
import { type ApiTable, apiTable, apiTables, formatJson } from "../../../../report/api.ts";
import { fileResponse } from "../../../../report/file-response.ts";
import { openLibrary } from "../../../../report/library.ts";
import { manifestText } from "../../../../report/manifest.ts";

/** The result tables of an edition, and its manifest as it is committed. */
export async function getStaticPaths() {
  const { rendered } = openLibrary();
  return rendered.flatMap(({ edition: { id } }) =>
    [...apiTables, "manifest" as const].map((table) => ({ params: { edition: id, table }, props: { id, table } })),
  );
}

interface Props {
  readonly id: string;
  readonly table: ApiTable | "manifest";
}

export const GET: APIRoute<Props> = async ({ props: { id, table } }) => {
  const view = openLibrary().edition(id);
  const text = table === "manifest" ? manifestText(view.manifest) : formatJson(await apiTable(view, table));
  return fileResponse(text, "application/json");
};
