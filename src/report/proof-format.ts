import { yesNo } from "../i18n/entries.ts";
import type { Lang } from "../i18n/lang.ts";
import { formatChange, formatDegree, formatProbability, formatScore, formatValue, noValue } from "./round.ts";

const degrees = /^(M|Q|rta|rta_ex)$|^(M|D|lq|structure)\./;
const verdicts = /^(advantage|intensive)\.|^(planned|restricted)$/;
const counts = /^(families|rank)$|^grade\./;
const growths = /^(share_change|growth|growth_ex|disputes)$/;
const measured = /^(I[PCUD]\d\d)$/;

/**
 * A value of evidence as pages print it: scores with one decimal, degrees and ratios with two, changes with their sign,
 * counts whole, verdicts as yes or no; a dash for what is missing.
 * @example formatProof("K", 37.6658, "zh"); // => "37.7"
 */
export function formatProof(quantity: string, value: number | null, lang: Lang): string {
  if (value === null) return noValue;
  if (verdicts.test(quantity)) return yesNo[value > 0 ? "yes" : "no"][lang];
  if (counts.test(quantity)) return formatValue(Math.round(value)).replace(/\.00$/, "");
  if (degrees.test(quantity)) return formatDegree(value);
  if (/^change(\.|$)/.test(quantity)) return formatChange(value, 2);
  if (growths.test(quantity)) return `${formatChange(value, 1)}%`;
  if (quantity === "share") return `${formatScore(value)}%`;
  if (quantity.startsWith("stability.")) return formatProbability(value);
  return measured.test(quantity) ? formatValue(value) : formatScore(value);
}
