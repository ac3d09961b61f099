import type { APIRoute } from "astro";
import { type Lang, langs } from "../../../i18n/lang.ts";
import { downloadProfile } from "../../../report/download-profile.ts";
import { type DownloadTable, downloadTable, downloadTables } from "../../../report/downloads.ts";
import { fileResponse } from "../../../report/file-response.ts";
import { openLibrary } from "../../../report/library.ts";
import { downloadWorldTable, type WorldTable, worldTables } from "../../../report/world-downloads.ts";
import { formatProfile } from "../../../results/format-profile.ts";
import { formatResults } from "../../../results/format-results.ts";
import { formatTechnologyTable } from "../../../results/format-technology.ts";

/** What was observed, where an edition has a profile: with labels, and the cells that it rests on as they are committed. */
type ObservedTable = "profile" | "profile-inputs";

interface Props {
  readonly id: string;
  readonly table: DownloadTable | WorldTable | ObservedTable;
  readonly lang: Lang | null;
}

const fileOf = ({ id, table, lang }: Props) => ({
  params: { edition: id, file: lang === null ? table : `${table}-${lang}` },
  props: { id, table, lang },
});
const inAllForms = (tables: readonly Props["table"][], id: string) =>
  tables.flatMap((table) => [null, ...langs].map((lang) => fileOf({ id, table, lang })));

/** The result tables: `scores.csv` byte for byte as committed, `scores-zh.csv` and `scores-en.csv` with labels. */
export async function getStaticPaths() {
  const { rendered, renderedWorlds } = openLibrary();
  return [
    ...rendered.flatMap(({ edition: { id }, profile }) => [
      ...inAllForms(downloadTables, id),
      ...(profile ? [...inAllForms(["profile"], id), fileOf({ id, table: "profile-inputs", lang: null })] : []),
    ]),
    ...renderedWorlds.flatMap(({ edition: { id } }) => [
      ...inAllForms(worldTables, id),
      fileOf({ id, table: "inputs", lang: null }),
    ]),
  ];
}

export const GET: APIRoute<Props> = async ({ props: { id, table, lang } }) => {
  return fileResponse(lang === null ? plain(id, table) : labelled(id, table, lang), "text/csv");
};

const isWorld = (id: string) => openLibrary().worlds.some(({ edition }) => edition.id === id);
const isObserved = (table: Props["table"]): table is ObservedTable => table === "profile" || table === "profile-inputs";

function plain(id: string, table: Props["table"]): string {
  const library = openLibrary();
  if (isObserved(table)) return formatProfile(library.edition(id).profile!).get(`${table}.csv`)!;
  if (!isWorld(id)) return formatResults(library.edition(id).results).get(`${table}.csv`)!;
  const { technology, quantities, inputs } = library.world(id).results;
  if (table === "technology") return formatTechnologyTable(table, technology);
  return table === "economies" ? formatTechnologyTable(table, quantities) : formatTechnologyTable("inputs", inputs());
}

function labelled(id: string, table: Props["table"], lang: Lang): string {
  const library = openLibrary();
  if (isObserved(table)) return downloadProfile(library.edition(id), library.sections, lang);
  if (isWorld(id)) return downloadWorldTable(table as WorldTable, { view: library.world(id), library, lang });
  return downloadTable(table as DownloadTable, library.edition(id), { labels: library, lang });
}
