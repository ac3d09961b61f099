import type { APIRoute } from "astro";
import { formatJson } from "../../../../../report/api.ts";
import { fileResponse } from "../../../../../report/file-response.ts";
import { openLibrary } from "../../../../../report/library.ts";
import { apiEconomy } from "../../../../../report/world-api.ts";

/** All results of one economy, aggregate or the world in one edition. */
export async function getStaticPaths() {
  return openLibrary().renderedWorlds.flatMap(({ edition: { id }, reported }) =>
    reported.map(({ entity_id: economy }) => ({ params: { edition: id, economy }, props: { id, economy } })),
  );
}

interface Props {
  readonly id: string;
  readonly economy: string;
}

export const GET: APIRoute<Props> = async ({ props: { id, economy } }) =>
  fileResponse(formatJson(await apiEconomy(openLibrary().world(id), economy)), "application/json");
