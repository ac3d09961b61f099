import type { APIRoute } from "astro";
import { formatJson } from "../../../../report/api.ts";
import { apiCatalogue } from "../../../../report/catalogue-files.ts";
import { fileResponse } from "../../../../report/file-response.ts";
import { openLibrary } from "../../../../report/library.ts";

/** A catalogue whole: entries, evidence, steps, distances, as they are committed. */
export function getStaticPaths() {
  const { renderedCatalogues } = openLibrary();
  return renderedCatalogues.map(({ edition: { id } }) => ({ params: { edition: id }, props: { id } }));
}

interface Props {
  readonly id: string;
}

export const GET: APIRoute<Props> = ({ props: { id } }) =>
  fileResponse(formatJson(apiCatalogue(openLibrary().catalogue(id)!)), "application/json");
