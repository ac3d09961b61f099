import type { APIRoute } from "astro";
import { type Lang, langs } from "../../../i18n/lang.ts";
import { type DownloadTable, downloadTable, downloadTables } from "../../../report/downloads.ts";
import { fileResponse } from "../../../report/file-response.ts";
import { openLibrary } from "../../../report/library.ts";
import { formatResults } from "../../../results/format-results.ts";

/** The result tables: `scores.csv` byte for byte as committed, `scores-zh.csv` and `scores-en.csv` with labels. */
export async function getStaticPaths() {
  const { rendered } = openLibrary();
  const files = downloadTables.flatMap((table) =>
    [null, ...langs].map((lang) => ({ file: lang === null ? table : `${table}-${lang}`, table, lang })),
  );
  return rendered.flatMap(({ edition: { id } }) =>
    files.map(({ file, table, lang }) => ({ params: { edition: id, file }, props: { id, table, lang } })),
  );
}

interface Props {
  readonly id: string;
  readonly table: DownloadTable;
  readonly lang: Lang | null;
}

export const GET: APIRoute<Props> = async ({ props: { id, table, lang } }) => {
  const library = openLibrary();
  const view = library.edition(id);
  const text =
    lang === null
      ? formatResults(view.results).get(`${table}.csv`)!
      : downloadTable(table, view, { labels: library, lang });
  return fileResponse(text, "text/csv");
};
