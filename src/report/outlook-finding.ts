import type { Lang } from "../i18n/lang.ts";
import { outlookSentences as said } from "../i18n/outlook.ts";
import type { OutlookPlan, OutlookStart, SeriesYear } from "../schema/outlook.ts";
import { formatEnds, formatValue, noValue } from "./round.ts";

/** A series year by year, as observed and as carried on. */
export interface CarriedSeries {
  /** years with a value that is observed, oldest first */
  readonly known: readonly SeriesYear[];
  /** years ahead, nearest first; with a reason instead of values where there is no outlook */
  readonly ahead: readonly SeriesYear[];
  /** the last year observed, where the series is carried on from it */
  readonly last: SeriesYear | null;
}

/** A series carried on, told in one language: of what and of whom it is, and how its numbers are printed. */
export interface OutlookTelling extends CarriedSeries {
  readonly lang: Lang;
  readonly plan: Pick<OutlookPlan, "coverage" | "min_points">;
  /** the year of the edition */
  readonly year: number;
  /** whether rates are carried on, and not amounts */
  readonly isLogarithmic: boolean;
  /** what the series is of and of whom, as a sentence begins with it */
  readonly subject: string;
  /** of whom it is */
  readonly whole: string;
  /** of whom there is no outlook */
  readonly only: string;
  /** a value by itself, in a sentence with its unit, and an error */
  print(value: number): string;
  say(value: number): string;
  printError(value: number | null): string;
}

/** Parts the rows of a series into the years observed and the years ahead. */
export function carriedSeries(rows: readonly SeriesYear[]): CarriedSeries {
  const known = rows.filter(({ part }) => part !== "outlook");
  const last = known.findLast(({ part }) => part === "observed") ?? null;
  return { known, ahead: rows.filter(({ part }) => part === "outlook"), last };
}

/**
 * The share of outcomes that an interval is made to hold.
 * @example coverageText({ coverage: 0.8 }); // => "80%"
 */
export function coverageText({ coverage }: Pick<OutlookPlan, "coverage">): string {
  return `${Number((100 * coverage).toFixed(1))}%`;
}

/**
 * A past error as pages print it: two decimals, more for small ones until two digits tell, up to the four of the result file.
 * @example formatError(0.00581); // => "0.0058"
 */
export function formatError(value: number | null): string {
  if (value === null) return noValue;
  if (value === 0) return formatValue(0);
  const needed = 1 - Math.floor(Math.log10(value));
  return needed <= 2 ? formatValue(value) : value.toFixed(Math.min(4, needed));
}

/** Both ends of an interval, as tables print them; null where there is none. */
export function rangeText(
  { low, high }: Pick<SeriesYear, "low" | "high">,
  printed: Pick<OutlookTelling, "lang" | "print">,
): string | null {
  return low === null || high === null ? null : formatEnds(low, high, printed);
}

/** What is found: where the series stands and where it would stand; null where there is no outlook. */
export function outlookFinding(telling: OutlookTelling): string | null {
  const { lang, subject, ahead, last } = telling;
  const end = ahead.at(-1);
  if (!end || end.value === null || !last || last.value === null) return null;
  const told = {
    ...{ subject, last: last.year, year: end.year },
    value: telling.say(end.value),
    share: coverageText(telling.plan),
    range: rangeText(end, telling) ?? "",
  };
  return end.method === "naive"
    ? said.unchanged[lang](told)
    : said.finding[lang]({ ...told, seen: telling.say(last.value) });
}

/**
 * What an outlook is, in sentences: the method and what it rests on; its past error beside that of no change, and how its
 * interval came about and did. One sentence with the reason where there is none.
 */
export function outlookMeaning(telling: OutlookTelling): string[] {
  const { lang, ahead, isLogarithmic } = telling;
  const first = ahead[0];
  if (!first || first.method === null || first.from === null || first.to === null) {
    return first ? [noOutlook(telling, first)] : [];
  }
  const method = said.method[first.method][lang](isLogarithmic);
  return [
    joined([method, said.basis[begins(first)][lang](first.from, first.to)], lang),
    joined([pastSentence(telling), intervalSentence(telling)], lang),
  ];
}

/** What an outlook does not say, and of whom there is none. */
export function outlookLimits({ lang, only }: OutlookTelling): string {
  return joined([said.not[lang](), only], lang);
}

function joined(sentences: readonly string[], lang: Lang): string {
  return sentences.filter((sentence) => sentence !== "").join(lang === "en" ? " " : "");
}

function begins({ begins }: SeriesYear): OutlookStart {
  return begins ?? "start";
}

function pastSentence({ lang, ahead, printError }: OutlookTelling): string {
  const trials = ahead.flatMap((row, index) =>
    row.tested === null || row.tested === 0
      ? []
      : [{ ahead: index + 1, tested: row.tested, error: printError(row.mae), naive: printError(row.naive_mae) }],
  );
  return trials.length === 0 ? "" : said.past[lang]({ trials, isNaive: ahead[0]?.method === "naive" });
}

function intervalSentence({ lang, ahead, plan }: OutlookTelling): string {
  if (ahead.some(({ low }) => low === null)) return said.noVariance[lang]();
  const [inside, intervals] = [total(ahead, "inside"), total(ahead, "intervals")];
  const share = coverageText(plan);
  // Of three trials two are as near to 80 % as they can be: short by a whole trial is narrow.
  const narrow = inside < Math.floor(plan.coverage * intervals);
  const held = intervals === 0 ? said.unheld[lang]({ share }) : said.held[lang]({ inside, intervals, share, narrow });
  return joined([held, ahead.some(({ clipped }) => clipped !== null) ? said.clipped[lang]() : ""], lang);
}

function total(rows: readonly SeriesYear[], column: "inside" | "intervals"): number {
  return rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);
}

function noOutlook({ lang, plan, whole, year }: OutlookTelling, row: SeriesYear): string {
  const { reason, from, to, points } = row;
  if (reason === "too-short" && from !== null && to !== null) {
    return said.none.short[lang]({ begins: begins(row), from, to, points: points ?? 0, least: plan.min_points });
  }
  if (reason === "suppressed") return said.none.hidden[lang]({ year });
  return reason === "missing-input" ? said.none.missing[lang]({ whole, year }) : said.none.domain[lang]();
}
