import { chartSentences, chartWords } from "../i18n/chart.ts";
import type { Lang } from "../i18n/lang.ts";
import type { EntityValue } from "./chart.ts";
import { present } from "./chart.ts";
import { printNumber } from "./text.ts";

/** The text alternative of a chart of one value an entity: the home entity, both ends, and who is missing. */
export function describeValues(rows: readonly EntityValue[], lang: Lang, digits: number): string {
  const values = [...present(rows)].sort((a, b) => b.value - a.value);
  const say = (row: { label: string; value: number }) => `${row.label} ${printNumber(row.value, digits)}`;
  const home = values.filter((row) => row.role === "home").map(say);
  const top = values[0];
  const bottom = values.at(-1);
  return [
    home.length > 0 ? chartSentences.home[lang]({ home: home.join(chartWords.comma[lang]) }) : "",
    top && bottom ? chartSentences.range[lang]({ count: values.length, top: say(top), bottom: say(bottom) }) : "",
    describeMissing(rows, lang),
  ]
    .filter((sentence) => sentence !== "")
    .join(lang === "en" ? " " : "");
}

/** Who has no value, and why where that is known; empty when nobody is missing. */
export function describeMissing(rows: readonly EntityValue[], lang: Lang): string {
  const names = rows
    .filter((row) => row.value === null)
    .map((row) => (row.note ? bracketed(row.label, row.note, lang) : row.label));
  return names.length > 0 ? chartSentences.missing[lang]({ names: names.join(chartWords.comma[lang]) }) : "";
}

function bracketed(label: string, note: string, lang: Lang): string {
  return lang === "zh" ? `${label}（${note}）` : `${label} (${note})`;
}
