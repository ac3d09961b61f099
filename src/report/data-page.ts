import { tableWords } from "../i18n/data-tables.ts";
import type { Lang, Words } from "../i18n/lang.ts";
import { stateWords } from "../i18n/words.ts";
import type { Site } from "../schema/site.ts";
import type { DownloadTable } from "./downloads.ts";
import type { EditionView } from "./edition-view.ts";
import { manifestChecksum } from "./manifest.ts";
import { formatAmount } from "./round.ts";

/**
 * Years in few words: stretches without a gap are joined.
 * @example yearSpans([2015, 2016, 2018], "en"); // => "2015–2016, 2018"
 */
export function yearSpans(years: readonly number[], lang: Lang): string {
  const spans: { from: number; to: number }[] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && year <= last.to + 1) last.to = year;
    else spans.push({ from: year, to: year });
  }
  const dash = lang === "zh" ? "—" : "–";
  return spans
    .map(({ from, to }) => (from === to ? String(from) : `${from}${dash}${to}`))
    .join(lang === "zh" ? "、" : ", ");
}

/** How many rows a table of the current edition has, as a sentence. */
export function rowCount(rows: number, lang: Lang): string {
  const count = formatAmount(rows);
  return lang === "zh" ? `现行版 ${count} 行。` : `${count} rows in the current edition.`;
}

/** The columns of a result table with their meaning, in the order of the file. */
export function tableColumns(table: DownloadTable): { readonly column: string; readonly meaning: Words }[] {
  return Object.entries(tableWords[table].columns).map(([column, meaning]) => ({ column, meaning }));
}

/**
 * How an edition is cited: who publishes (where that is known), title, state, edition, manifest, address. No date is
 * made up: an edition that is not published has none.
 */
export async function citation(
  { edition, manifest }: EditionView,
  site: Site,
  { lang, path }: { lang: Lang; path: string },
): Promise<string> {
  const office = site.office[lang] || site.title[lang];
  const address = site.url === "" ? path : `${site.url.replace(/\/$/, "")}${path}`;
  const checksum = (await manifestChecksum(manifest)).slice(0, 12);
  const state = stateWords[edition.state].short[lang];
  if (lang === "zh") {
    const day = edition.published === null ? "" : `，${edition.published} 发布`;
    return `${office}：《${edition.title.zh}》（${state}），版次 ${edition.id}${day}，清单 ${checksum}，${address}`;
  }
  const day = edition.published === null ? "" : `, published ${edition.published}`;
  return `${office}: ${edition.title.en} (${state}), edition ${edition.id}${day}, manifest ${checksum}, ${address}`;
}
