import type { APIRoute } from "astro";
import { formatJson } from "../../../../../report/api.ts";
import { fileResponse } from "../../../../../report/file-response.ts";
import { openLibrary } from "../../../../../report/library.ts";
import { apiField } from "../../../../../report/world-api.ts";

/** All results of one technology field in one edition. */
export async function getStaticPaths() {
  return openLibrary().renderedWorlds.flatMap(({ edition: { id }, fields }) =>
    fields.map(({ field_id: field }) => ({ params: { edition: id, field }, props: { id, field } })),
  );
}

interface Props {
  readonly id: string;
  readonly field: string;
}

export const GET: APIRoute<Props> = async ({ props: { id, field } }) =>
  fileResponse(formatJson(await apiField(openLibrary().world(id), field)), "application/json");
