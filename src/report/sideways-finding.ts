import type { Lang } from "../i18n/lang.ts";
import { sidewaysSentences as said } from "../i18n/sideways.ts";
import { lowerFirst } from "./english.ts";
import { formatDegree, formatValue } from "./round.ts";
import type { Segment, Sentence } from "./segment.ts";
import {
  ratioPassport,
  type SidewaysColumn,
  type SidewaysRow,
  type SidewaysView,
  valuePassport,
} from "./sideways-view.ts";

/** How a column is called in a sentence, in English with its article: the world, the neighbours, the US. */
export function columnName(
  { group, world }: Pick<SidewaysView, "group" | "world">,
  column: SidewaysColumn,
  lang: Lang,
): string {
  const { zh, en } = column.short;
  if (lang === "zh") return zh;
  return column === group || column === world || /^[A-Z]+$/.test(en) ? `the ${lowerFirst(en)}` : en;
}

/** A multiple as it is printed. */
export function formatTimes(ratio: number | null): string {
  return formatDegree(ratio);
}

/**
 * What the page found (横向比较导语): home beside the world, the nearest neighbour and the nation in the first quantity that is
 * counted alike; in how many indicators it is above them; how much of all compares with the world.
 */
export function sidewaysLede(sideways: SidewaysView, lang: Lang): Sentence[] {
  const { view, home, alike, indicators } = sideways;
  const name = home.short[lang];
  const [first] = alike;
  const beside = comparators(sideways);
  const counts = beside
    .filter(({ side }) => side === "regions")
    .map((column) => ({ name: columnName(sideways, column, lang), count: countAbove(indicators, column) }));
  return [
    ...(first === undefined ? [] : [sayAlike(sideways, first, lang)]),
    [said.counts[lang](name, view.edition.year, indicators.length, counts)],
    sayStruck(sideways, lang),
  ];
}

/** Home beside the world in every quantity that both count alike in the same year, and how few those are: a sentence each. */
export function alikeFindings(sideways: SidewaysView, lang: Lang): Sentence[] {
  const counted = sideways.alike.filter(({ year }) => year !== null);
  return [...counted.map((row) => sayAlike(sideways, row, lang)), sayStruck(sideways, lang)];
}

/** In how many of the quantities that both count alike the world itself has a figure beside home. */
export function besideWorld({ alike, world }: Pick<SidewaysView, "alike" | "world">): number {
  return alike.filter((row) => row.cell(world.id).ratio !== null).length;
}

function sayStruck(sideways: SidewaysView, lang: Lang): Sentence {
  const { alike, quantities } = sideways;
  return [said.struck[lang]({ world: besideWorld(sideways), alike: alike.length, of: quantities.length })];
}

/** With whom home is compared in words: the world, the nearest neighbour, the neighbours together, the nation. */
function comparators({ world, nearest, group, nation }: SidewaysView): SidewaysColumn[] {
  return [world, nearest, ...(group === null ? [] : [group]), nation];
}

function sayAlike(sideways: SidewaysView, row: SidewaysRow, lang: Lang): Sentence {
  const { home } = sideways;
  const own = row.cell(home.id);
  const times = comparators(sideways).flatMap((column) => {
    const { ratio } = row.cell(column.id);
    const href = ratioPassport(sideways, row, column, lang);
    return ratio === null
      ? []
      : [{ name: columnName(sideways, column, lang), times: { text: formatTimes(ratio), href } as Segment }];
  });
  const value = { text: formatValue(own.value), href: valuePassport(sideways, row, home, lang) };
  const unit = row.unit[lang] === "%" ? "%" : "";
  return said.alike[lang]({ home: home.short[lang], name: row.name[lang], year: own.year!, value, unit }, times);
}

/** In how many rows home is above a column. */
export function countAbove(rows: readonly SidewaysRow[], column: SidewaysColumn): number {
  return rows.filter((row) => (row.cell(column.id).ratio ?? 0) > 1).length;
}

/** The rows of a figure of multiples, the largest first; those without one last. */
export function byRatio(rows: readonly SidewaysRow[], column: SidewaysColumn): SidewaysRow[] {
  const ratio = (row: SidewaysRow) => row.cell(column.id).ratio ?? Number.NEGATIVE_INFINITY;
  return [...rows].sort((a, b) => ratio(b) - ratio(a) || (a.quantity.id < b.quantity.id ? -1 : 1));
}

/** In how many indicators home is above a column, and where it is most and least: the title of its bars. */
export function ratiosTitle(sideways: SidewaysView, column: SidewaysColumn, lang: Lang): string {
  const { indicators, home } = sideways;
  const ranked = byRatio(indicators, column).filter((row) => row.cell(column.id).ratio !== null);
  const [first, last] = [ranked[0], ranked.at(-1)];
  const end = (row: SidewaysRow) => {
    const name = lang === "zh" ? row.name.zh : lowerFirst(row.name.en);
    return said.end[lang](name, formatTimes(row.cell(column.id).ratio));
  };
  const about = {
    ...{ home: home.short[lang], other: columnName(sideways, column, lang) },
    ...{ of: ranked.length, above: countAbove(ranked, column) },
  };
  return said.ratios[lang](about, first && last && first !== last ? [end(first), end(last)] : null);
}

/** What a row that is counted alike shows of home and the world: the title of its bars. */
export function alikeTitle(sideways: SidewaysView, row: SidewaysRow, lang: Lang): string {
  const { home, world, nearest, nation, economies } = sideways;
  // The first economy is the nation once more.
  const far = economies
    .slice(1)
    .filter((column) => column !== world && row.cell(column.id).value !== null)
    .sort((a, b) => row.cell(b.id).value! - row.cell(a.id).value!)
    .slice(0, 1);
  const times = [world, nearest, nation, ...far].flatMap((column) => {
    const { ratio } = row.cell(column.id);
    return ratio === null ? [] : [{ name: columnName(sideways, column, lang), times: formatTimes(ratio) }];
  });
  return said.bars[lang](row.name[lang], row.year!, home.short[lang], times);
}
