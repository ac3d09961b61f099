import type { APIRoute } from "astro";
import { type Lang, langs } from "../../../i18n/lang.ts";
import { type DownloadTable, downloadTable, downloadTables } from "../../../report/downloads.ts";
import { fileResponse } from "../../../report/file-response.ts";
import { openLibrary } from "../../../report/library.ts";
import { downloadWorldTable, type WorldTable, worldTables } from "../../../report/world-downloads.ts";
import { formatResults } from "../../../results/format-results.ts";
import { formatTechnologyTable } from "../../../results/format-technology.ts";

/** The result tables: `scores.csv` byte for byte as committed, `scores-zh.csv` and `scores-en.csv` with labels. */
export async function getStaticPaths() {
  const { rendered, renderedWorlds } = openLibrary();
  const files = <Table extends string>(tables: readonly Table[], id: string) =>
    tables.flatMap((table) =>
      [null, ...langs].map((lang) => ({
        params: { edition: id, file: lang === null ? table : `${table}-${lang}` },
        props: { id, table, lang },
      })),
    );
  return [
    ...rendered.flatMap(({ edition: { id } }) => files(downloadTables, id)),
    ...renderedWorlds.flatMap(({ edition: { id } }) => [
      ...files(worldTables, id),
      { params: { edition: id, file: "inputs" }, props: { id, table: "inputs" as const, lang: null } },
    ]),
  ];
}

interface Props {
  readonly id: string;
  readonly table: DownloadTable | WorldTable;
  readonly lang: Lang | null;
}

export const GET: APIRoute<Props> = async ({ props: { id, table, lang } }) => {
  return fileResponse(lang === null ? plain(id, table) : labelled(id, table, lang), "text/csv");
};

const isWorld = (id: string) => openLibrary().worlds.some(({ edition }) => edition.id === id);

function plain(id: string, table: Props["table"]): string {
  const library = openLibrary();
  if (!isWorld(id)) return formatResults(library.edition(id).results).get(`${table}.csv`)!;
  const { results } = library.world(id);
  if (table === "inputs") return formatTechnologyTable(table, results.inputs());
  const world = table as WorldTable;
  return formatTechnologyTable(world, results[world]);
}

function labelled(id: string, table: Props["table"], lang: Lang): string {
  const library = openLibrary();
  if (isWorld(id)) return downloadWorldTable(table as WorldTable, { view: library.world(id), library, lang });
  return downloadTable(table as DownloadTable, library.edition(id), { labels: library, lang });
}
