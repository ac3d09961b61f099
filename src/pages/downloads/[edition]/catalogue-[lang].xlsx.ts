import type { APIRoute } from "astro";
import { type Lang, langs } from "../../../i18n/lang.ts";
import { catalogueWorkbook } from "../../../report/catalogue-files.ts";
import { workbookResponse } from "../../../report/file-response.ts";
import { openLibrary } from "../../../report/library.ts";

/** The catalogue of an edition as a workbook: `catalogue-zh.xlsx`. */
export function getStaticPaths() {
  const { renderedCatalogues } = openLibrary();
  return renderedCatalogues.flatMap(({ edition: { id } }) =>
    langs.map((lang) => ({ params: { edition: id, lang }, props: { id, lang } })),
  );
}

interface Props {
  readonly id: string;
  readonly lang: Lang;
}

export const GET: APIRoute<Props> = ({ props: { id, lang } }) => {
  const library = openLibrary();
  return workbookResponse(catalogueWorkbook(library.catalogue(id)!, library, lang));
};
