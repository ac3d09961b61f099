import { type Lang, nameOf } from "../i18n/lang.ts";
import { outlookSentencesOf } from "../i18n/outlook.ts";
import type { Indicator } from "../schema/model.ts";
import type { OutlookResult, OutlookStart } from "../schema/outlook.ts";
import type { EditionView } from "./edition-view.ts";
import { withUnit } from "./indicator-finding.ts";
import { formatValue, noValue } from "./round.ts";

/** The nation's series of an indicator, as observed and as carried on. */
export interface NationalOutlook {
  /** years with a value that is observed, oldest first */
  readonly known: readonly OutlookResult[];
  /** years ahead, nearest first; with a reason instead of values where there is no outlook */
  readonly ahead: readonly OutlookResult[];
  /** the last year observed, where the series is carried on from it */
  readonly last: OutlookResult | null;
}

/** The outlook of an indicator in an edition. */
export function nationalOutlook(view: EditionView, indicator: string): NationalOutlook {
  const rows = view.outlook(view.nation.entity_id, indicator);
  const known = rows.filter(({ part }) => part !== "outlook");
  const last = known.findLast(({ part }) => part === "observed") ?? null;
  return { known, ahead: rows.filter(({ part }) => part === "outlook"), last };
}

/** The share of outcomes that an interval is made to hold: 80%. */
export function coverageText({ model }: Pick<EditionView, "model">): string {
  return `${formatPercent(model.analyses.outlook.coverage)}%`;
}

function formatPercent(share: number): string {
  return String(Number((100 * share).toFixed(1)));
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
export function rangeText({ low, high }: Pick<OutlookResult, "low" | "high">, lang: Lang): string | null {
  if (low === null || high === null) return null;
  const word = low < 0 ? (lang === "zh" ? " 至 " : " to ") : lang === "zh" ? "—" : "–";
  return `${formatValue(low)}${word}${formatValue(high)}`;
}

/** What is found: where the series stands and where it would stand; null where there is no outlook. */
export function outlookFinding(view: EditionView, indicator: Indicator, lang: Lang): string | null {
  const { ahead, last } = nationalOutlook(view, indicator.id);
  const end = ahead.at(-1);
  if (!end || end.value === null || !last || last.value === null) return null;
  const seen = withUnit(last.value, indicator, lang);
  const told = {
    name: nameOf(indicator, lang),
    last: last.year,
    year: end.year,
    value: withUnit(end.value, indicator, lang),
    share: coverageText(view),
    range: rangeText(end, lang) ?? "",
  };
  return end.method === "naive"
    ? outlookSentencesOf(view.words).unchanged[lang](told)
    : outlookSentencesOf(view.words).finding[lang]({ ...told, seen });
}

/**
 * What an outlook is and is not, in sentences: the method and what it rests on; its past error beside that of no change; how
 * its interval came about and did; what it does not say. One sentence with the reason where there is none.
 */
export function outlookMeaning(view: EditionView, indicator: Indicator, lang: Lang): string[] {
  const { ahead } = nationalOutlook(view, indicator.id);
  const first = ahead[0];
  if (!first || first.method === null || first.from === null || first.to === null) {
    return first ? [noOutlook(view, first, lang)] : [];
  }
  return [
    joined(
      [
        methodSentence(view, first, indicator, lang),
        outlookSentencesOf(view.words).basis[begins(first)][lang](first.from, first.to),
      ],
      lang,
    ),
    joined([pastSentence(view, ahead, lang), intervalSentence(view, ahead, lang)], lang),
    outlookSentencesOf(view.words).not[lang](),
  ];
}

function joined(sentences: readonly string[], lang: Lang): string {
  return sentences.filter((sentence) => sentence !== "").join(lang === "en" ? " " : "");
}

function begins({ begins }: OutlookResult): OutlookStart {
  return begins ?? "start";
}

function methodSentence(view: EditionView, { method }: OutlookResult, { transform }: Indicator, lang: Lang): string {
  return outlookSentencesOf(view.words).method[method!][lang](transform === "log1p");
}

function pastSentence(view: EditionView, ahead: readonly OutlookResult[], lang: Lang): string {
  const trials = ahead.flatMap((row, index) =>
    row.tested === null || row.tested === 0
      ? []
      : [{ ahead: index + 1, tested: row.tested, error: formatError(row.mae), naive: formatError(row.naive_mae) }],
  );
  return trials.length === 0
    ? ""
    : outlookSentencesOf(view.words).past[lang]({ trials, isNaive: ahead[0]?.method === "naive" });
}

function intervalSentence(view: EditionView, ahead: readonly OutlookResult[], lang: Lang): string {
  if (ahead.some(({ low }) => low === null)) return outlookSentencesOf(view.words).noVariance[lang]();
  const [inside, intervals] = [total(ahead, "inside"), total(ahead, "intervals")];
  const share = coverageText(view);
  // Of three trials two are as near to 80 % as they can be: short by a whole trial is narrow.
  const narrow = inside < Math.floor(view.model.analyses.outlook.coverage * intervals);
  const held =
    intervals === 0
      ? outlookSentencesOf(view.words).unheld[lang]({ share })
      : outlookSentencesOf(view.words).held[lang]({ inside, intervals, share, narrow });
  return joined(
    [held, ahead.some(({ clipped }) => clipped !== null) ? outlookSentencesOf(view.words).clipped[lang]() : ""],
    lang,
  );
}

function total(rows: readonly OutlookResult[], column: "inside" | "intervals"): number {
  return rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);
}

function noOutlook(view: EditionView, row: OutlookResult, lang: Lang): string {
  const { reason, from, to, points } = row;
  if (reason === "too-short" && from !== null && to !== null) {
    const least = view.model.analyses.outlook.min_points;
    return outlookSentencesOf(view.words).none.short[lang]({
      begins: begins(row),
      from,
      to,
      points: points ?? 0,
      least,
    });
  }
  if (reason === "missing-input") return outlookSentencesOf(view.words).none.missing[lang]({ year: view.edition.year });
  return outlookSentencesOf(view.words).none.domain[lang]();
}
