import type { APIRoute } from "astro";
import { entryList } from "../../../../report/entry-list.ts";
import { fileResponse } from "../../../../report/file-response.ts";
import { openLibrary } from "../../../../report/library.ts";

/** The list of a catalogue, a line an entry: what the list page narrows in the browser. */
export function getStaticPaths() {
  const { renderedCatalogues } = openLibrary();
  return renderedCatalogues.map(({ edition: { id } }) => ({ params: { edition: id }, props: { id } }));
}

interface Props {
  readonly id: string;
}

export const GET: APIRoute<Props> = ({ props: { id } }) => {
  const library = openLibrary();
  return fileResponse(`${JSON.stringify(entryList(library.catalogue(id)!, library))}\n`, "application/json");
};
