import type { APIRoute } from "astro";
import { formatJson } from "../../../../../report/api.ts";
import { fileResponse } from "../../../../../report/file-response.ts";
import { apiIndustry } from "../../../../../report/industry-api.ts";
import { openLibrary } from "../../../../../report/library.ts";

/** All results of one industry in one edition. */
export async function getStaticPaths() {
  return openLibrary().renderedIndustries.flatMap(({ edition: { id }, industries }) =>
    industries.map(({ industry_id: industry }) => ({ params: { edition: id, industry }, props: { id, industry } })),
  );
}

interface Props {
  readonly id: string;
  readonly industry: string;
}

export const GET: APIRoute<Props> = async ({ props: { id, industry } }) =>
  fileResponse(formatJson(await apiIndustry(openLibrary().industriesOf(id), industry)), "application/json");
