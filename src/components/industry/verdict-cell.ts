import { industryWordsOf } from "../../i18n/industry.ts";
import type { Lang } from "../../i18n/lang.ts";
import { reasonWords } from "../../i18n/words.ts";
import type { IndustryView } from "../../report/industry-view.ts";
import { intensityPassport } from "../../report/intensity-report.ts";
import { formatValue } from "../../report/round.ts";
import type { IntensiveResult } from "../../schema/industry-results.ts";
import type { RichCell } from "../table.ts";
import { numberCell } from "./industry-props.ts";

/** The verdict of a rule in words, bold where intensive, and whether it lies near the bound. */
export function verdictCell(view: IndustryView, row: IntensiveResult, lang: Lang): RichCell {
  const words = industryWordsOf(view.base.words);
  const { verdict, borderline, reason } = row;
  if (verdict === null) {
    if (reason === "suppressed") return { value: words.hidden[lang] };
    return { value: null, ...(reason ? { note: reasonWords[reason][lang] } : {}) };
  }
  return {
    value: (verdict === "in" ? words.intensive : words.notIntensive)[lang],
    strong: verdict === "in",
    ...(borderline ? { note: words.borderline[lang] } : {}),
  };
}

/** How far from its bound, with the verdict behind it: bold where intensive. Without a margin the verdict stands alone. */
export function marginCell(
  view: IndustryView,
  row: IntensiveResult,
  { lang, href }: { lang: Lang; href: string },
): RichCell {
  const verdict = verdictCell(view, row, lang);
  if (row.margin === null) return verdict;
  const said = [verdict.value ?? industryWordsOf(view.base.words).open[lang], verdict.note].filter(Boolean);
  return {
    ...{ value: row.margin, shown: formatValue(row.margin), href, strong: verdict.strong ?? false },
    note: said.join(lang === "zh" ? "，" : ", "),
  };
}

/** How far from its bound, where the column says by which rule: bold where intensive, and whether it lies near the bound. */
export function ratioCell(view: IndustryView, row: IntensiveResult | null, lang: Lang): RichCell {
  if (row === null) return { value: "" };
  const cell = numberCell(row.margin, row.reason, { view, lang, href: intensityPassport(view, row, lang) });
  const note = row.borderline ? { note: industryWordsOf(view.base.words).borderline[lang] } : {};
  return { ...cell, strong: row.verdict === "in", ...note };
}
