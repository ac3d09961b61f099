import { groupDigits } from "../i18n/digits.ts";
import type { Lang } from "../i18n/lang.ts";
import { decimals } from "../schema/decimals.ts";

/** What stands where there is no number. */
export const noValue = "—";

/**
 * A score of 0 to 100 as pages print it: one decimal.
 * @example formatScore(49.7183); // => "49.7"
 */
export function formatScore(value: number | null): string {
  return fixed(value, 1);
}

/**
 * A score in full as pages print it: by way of the decimals that a result file keeps, since rounding twice may differ from
 * rounding once, and pages round what the file holds.
 * @example formatFullScore(49.74999); // => "49.8"
 */
export function formatFullScore(value: number | null): string {
  return formatScore(value === null ? null : Number(value.toFixed(decimals)));
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
 * An interval as pages print it; ends that print alike print once, and a word joins them where one is negative.
 * @example formatRange(14, 17.95, { digits: 0, lang: "en" }); // => "14–18"
 */
export function formatRange(
  low: number,
  high: number,
  { digits, lang }: { readonly digits: number; readonly lang: Lang },
): string {
  const [from, to] = [fixed(low, digits), fixed(high, digits)];
  return from === to ? from : formatEnds(low, high, { print: (value) => fixed(value, digits), lang });
}

/**
 * Both ends of an interval, each as it is printed alone; a word joins them where one is negative.
 * @example formatEnds(757.984, 1255.27, { print: formatValue, lang: "zh" }); // => "757.98—1255"
 */
export function formatEnds(
  low: number,
  high: number,
  { print, lang }: { readonly print: (value: number) => string; readonly lang: Lang },
): string {
  const dash = lang === "zh" ? "—" : "–";
  const word = lang === "zh" ? " 至 " : " to ";
  return `${print(low)}${low < 0 ? word : dash}${print(high)}`;
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
  const grouped = groupDigits(whole);
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

/**
 * A probability as pages print it: whole per cent, since a thousand draws tell no more; never 0% or 100% unless it is.
 * @example formatProbability(0.9963); // => ">99%"
 */
export function formatProbability(value: number | null): string {
  if (value === null) return noValue;
  const percent = Math.round(100 * value);
  if (percent === 100 && value < 1) return ">99%";
  return percent === 0 && value > 0 ? "<1%" : `${percent}%`;
}

/**
 * An interval of places as pages print it: both ends, or the one place where they are the same.
 * @example formatPlaces(14, 18, "en"); // => "14–18"
 */
export function formatPlaces(low: number | null, high: number | null, lang: Lang): string {
  if (low === null || high === null) return noValue;
  const [first, last] = [Math.floor(low), Math.ceil(high)];
  if (first === last) return String(first);
  return `${first}${lang === "zh" ? "—" : "–"}${last}`;
}

function fixed(value: number | null, digits: number): string {
  if (value === null) return noValue;
  const text = value.toFixed(digits);
  if (Number(text) === 0) return (0).toFixed(digits);
  return text.replace("-", "−");
}

/**
 * A count as pages print it: rounded to whole ones, since families are counted in parts.
 * @example formatCount(33456.4); // => "33 456"
 */
export function formatCount(value: number | null): string {
  return value === null ? noValue : groupDigits(value.toFixed(0));
}

/**
 * An amount as pages print it: whole where it is whole, else with the decimals of other values.
 * @example formatAmount(64200); // => "64 200"
 */
export function formatAmount(value: number | null): string {
  const text = formatValue(value);
  return Number.isInteger(value) ? text.replace(/\.00$/, "") : text;
}
