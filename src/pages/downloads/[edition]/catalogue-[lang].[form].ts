import type { APIRoute } from "astro";
import { type Lang, langs } from "../../../i18n/lang.ts";
import { catalogueWorkbook, downloadCatalogue } from "../../../report/catalogue-files.ts";
import { fileResponse, workbookResponse } from "../../../report/file-response.ts";
import { openLibrary } from "../../../report/library.ts";

const forms = ["csv", "xlsx"] as const;

/** The catalogue of an edition as a labelled table and as a workbook: `catalogue-zh.csv`, `catalogue-zh.xlsx`. */
export function getStaticPaths() {
  const { renderedCatalogues } = openLibrary();
  return renderedCatalogues.flatMap(({ edition: { id } }) =>
    langs.flatMap((lang) => forms.map((form) => ({ params: { edition: id, lang, form }, props: { id, lang, form } }))),
  );
}

interface Props {
  readonly id: string;
  readonly lang: Lang;
  readonly form: (typeof forms)[number];
}

export const GET: APIRoute<Props> = ({ props: { id, lang, form } }) => {
  const library = openLibrary();
  const view = library.catalogue(id)!;
  return form === "csv"
    ? fileResponse(downloadCatalogue(view, library, lang), "text/csv")
    : workbookResponse(catalogueWorkbook(view, library, lang));
};
