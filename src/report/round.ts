import type { Lang } from "../i18n/lang.ts";

/** What stands where there is no number. */
export const noValue = "—";

/**
 * A score of 0 to 100 as pages print it: one decimal.
 * @example formatScore(49.7183); // => "49.7"
 */
export function formatScore(value: number | null): string {
  return fixed(value, 1);
}

/** A degree of 0 to 1 (M, D*, C*, T) as pages print it: two decimals. */
export function formatDegree(value: number | null): string {
  return fixed(value, 2);
}

/**
 * A change with its sign, a true minus for a fall, and no sign for what rounds to nothing.
 * @example formatChange(-0.091, 2); // => "−0.09"
 */
export function formatChange(value: number | null, digits: number): string {
  if (value === null) return noValue;
  const text = fixed(Math.abs(value), digits);
  if (Number(text) === 0) return text;
  return `${value < 0 ? "−" : "+"}${text}`;
}

/**
 * An indicator's value as pages print it: two decimals, none from a thousand on, groups of three set apart in thin spaces.
 * @example formatValue(20178.4); // => "20 178"
 */
export function formatValue(value: number | null): string {
  if (value === null) return noValue;
  const digits = Math.abs(value) >= 1000 ? 0 : 2;
  const text = fixed(Math.abs(value), digits);
  const [whole = "", part] = text.split(".");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, "\u2009") : whole;
  const sign = value < 0 && Number(text) !== 0 ? "−" : "";
  return sign + (part === undefined ? grouped : `${grouped}.${part}`);
}

/**
 * A place among the ranked, in words.
 * @example formatRank(15, 31, "zh"); // => "第 15 位 / 31"
 */
export function formatRank(rank: number | null, ranked: number | null, lang: Lang): string {
  if (rank === null || ranked === null) return noValue;
  return lang === "zh" ? `第 ${rank} 位 / ${ranked}` : `${rank} of ${ranked}`;
}

function fixed(value: number | null, digits: number): string {
  if (value === null) return noValue;
  const text = value.toFixed(digits);
  if (Number(text) === 0) return (0).toFixed(digits);
  return text.replace("-", "−");
}
