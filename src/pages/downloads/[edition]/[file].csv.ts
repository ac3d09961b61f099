import type { APIRoute } from "astro";
import { type Lang, langs } from "../../../i18n/lang.ts";
import { downloadProfile } from "../../../report/download-profile.ts";
import { downloadSideways } from "../../../report/download-sideways.ts";
import { type DownloadTable, downloadTable, downloadTables, type OfferedTable } from "../../../report/downloads.ts";
import type { EditionView } from "../../../report/edition-view.ts";
import { fileResponse } from "../../../report/file-response.ts";
import { downloadIndustryTable, type IndustryTable, industryTableNames } from "../../../report/industry-downloads.ts";
import { openLibrary } from "../../../report/library.ts";
import { openSideways } from "../../../report/sideways-view.ts";
import { downloadWorldTable, type WorldTable, worldTables } from "../../../report/world-downloads.ts";
import { formatIndustries } from "../../../results/format-industries.ts";
import { formatProfile } from "../../../results/format-profile.ts";
import { formatResults } from "../../../results/format-results.ts";
import { formatSideways } from "../../../results/format-sideways.ts";
import { formatTechnologyTable } from "../../../results/format-technology.ts";

interface Props {
  readonly id: string;
  readonly table: OfferedTable;
  readonly lang: Lang | null;
}

const fileOf = ({ id, table, lang }: Props) => ({
  params: { edition: id, file: lang === null ? table : `${table}-${lang}` },
  props: { id, table, lang },
});
const inAllForms = (tables: readonly OfferedTable[], id: string) =>
  tables.flatMap((table) => [null, ...langs].map((lang) => fileOf({ id, table, lang })));

/** The result tables: `scores.csv` byte for byte as committed, `scores-zh.csv` and `scores-en.csv` with labels. */
export async function getStaticPaths() {
  const { rendered, renderedWorlds } = openLibrary();
  return [
    ...rendered.flatMap(({ edition: { id }, profile, industries, sideways }) => [
      ...inAllForms(downloadTables, id),
      ...(profile ? [...inAllForms(["profile"], id), fileOf({ id, table: "profile-inputs", lang: null })] : []),
      ...(industries ? inAllForms(industryTableNames, id) : []),
      ...(sideways ? [...inAllForms(["sideways"], id), fileOf({ id, table: "sideways-inputs", lang: null })] : []),
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
const isIndustry = (table: OfferedTable): table is IndustryTable => industryTableNames.some((name) => name === table);
const isObserved = (table: OfferedTable) => table === "profile" || table === "profile-inputs";
const isSideways = (table: OfferedTable) => table === "sideways" || table === "sideways-inputs";

function plain(id: string, table: OfferedTable): string {
  const library = openLibrary();
  if (!isWorld(id)) return plainOf(library.edition(id), table).get(`${table}.csv`)!;
  const { results } = library.world(id);
  if (table === "inputs") return formatTechnologyTable(table, results.inputs());
  const world = table as WorldTable;
  return formatTechnologyTable(world, results[world]);
}

/** The files that a table is one of. */
function plainOf(view: EditionView, table: OfferedTable): ReadonlyMap<string, string> {
  const { profile, industries, sideways, results } = view;
  if (isObserved(table)) return formatProfile(profile!);
  if (isSideways(table)) return formatSideways(sideways!);
  return isIndustry(table) ? formatOnce(industries!, formatIndustries) : formatOnce(results, formatResults);
}

/** The files that were asked for last: those of an edition are made together, and asked for one after another. */
let last: { readonly of: object; readonly files: ReadonlyMap<string, string> } | undefined;

function formatOnce<Of extends object>(of: Of, format: (of: Of) => ReadonlyMap<string, string>) {
  if (last?.of !== of) last = { of, files: format(of) };
  return last.files;
}

function labelled(id: string, table: OfferedTable, lang: Lang): string {
  const library = openLibrary();
  if (isWorld(id)) return downloadWorldTable(table as WorldTable, { view: library.world(id), library, lang });
  const view = library.edition(id);
  if (isObserved(table)) return downloadProfile(view, library.sections, lang);
  if (isSideways(table)) return downloadSideways(openSideways(view, library.economies)!, lang);
  if (isIndustry(table)) return downloadIndustryTable(table, view, { library, lang });
  return downloadTable(table as DownloadTable, view, { labels: library, lang });
}
