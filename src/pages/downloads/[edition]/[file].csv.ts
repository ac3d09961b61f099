import type { APIRoute } from "astro";
import { type Lang, langs } from "../../../i18n/lang.ts";
import { downloadProfile } from "../../../report/download-profile.ts";
import { type DownloadTable, downloadTable, downloadTables } from "../../../report/downloads.ts";
import type { EditionView } from "../../../report/edition-view.ts";
import { fileResponse } from "../../../report/file-response.ts";
import { openLibrary } from "../../../report/library.ts";
import { formatProfile } from "../../../results/format-profile.ts";
import { formatResults } from "../../../results/format-results.ts";

type Table = DownloadTable | "profile" | "profile-inputs";

/**
 * The result tables: `scores.csv` byte for byte as committed, `scores-zh.csv` and `scores-en.csv` with labels; and what was
 * observed, where the edition has a profile.
 */
export async function getStaticPaths() {
  const { rendered } = openLibrary();
  return rendered.flatMap((view) =>
    filesOf(view).map(({ table, lang }) => ({
      params: { edition: view.edition.id, file: lang === null ? table : `${table}-${lang}` },
      props: { id: view.edition.id, table, lang },
    })),
  );
}

function filesOf({ profile }: EditionView): { table: Table; lang: Lang | null }[] {
  const forms = [null, ...langs];
  const tables: readonly Table[] = [...downloadTables, ...(profile ? (["profile"] as const) : [])];
  const whole = tables.flatMap((table) => forms.map((lang) => ({ table, lang })));
  return profile ? [...whole, { table: "profile-inputs", lang: null }] : whole;
}

interface Props {
  readonly id: string;
  readonly table: Table;
  readonly lang: Lang | null;
}

export const GET: APIRoute<Props> = async ({ props: { id, table, lang } }) => {
  const library = openLibrary();
  const view = library.edition(id);
  if (table === "profile" || table === "profile-inputs") {
    const text =
      lang === null ? formatProfile(view.profile!).get(`${table}.csv`)! : downloadProfile(view, library.sections, lang);
    return fileResponse(text, "text/csv");
  }
  const text =
    lang === null
      ? formatResults(view.results).get(`${table}.csv`)!
      : downloadTable(table, view, { labels: library, lang });
  return fileResponse(text, "text/csv");
};
