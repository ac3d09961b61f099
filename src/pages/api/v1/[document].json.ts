import type { APIRoute } from "astro";
import { formatJson } from "../../../report/api.ts";
import { apiEditions, apiEntities, apiIndex, apiIndicators } from "../../../report/api-reference.ts";
import { fileResponse } from "../../../report/file-response.ts";
import { type Library, openLibrary } from "../../../report/library.ts";
import { apiPolicies } from "../../../report/policy-downloads.ts";

/** What holds across editions. */
const documents = {
  index: apiIndex,
  editions: apiEditions,
  entities: apiEntities,
  indicators: ({ current }: Library) => apiIndicators(current),
  policies: apiPolicies,
};

export const getStaticPaths = () => Object.keys(documents).map((document) => ({ params: { document } }));

export const GET: APIRoute = async ({ params: { document } }) => {
  const make = documents[document as keyof typeof documents];
  return fileResponse(formatJson(await make(openLibrary())), "application/json");
};
