import type { Lang } from "../i18n/lang.ts";
import { passportWords as words } from "../i18n/passport.ts";
import { transform, transformGoalposts } from "../methods/scaling/transform.ts";
import type { Indicator } from "../schema/model.ts";
import type { IndicatorPassport, ScorePassport } from "./passport.ts";
import { four } from "./worked-bench.ts";
import { exact } from "./worked-line.ts";

/** A value that is scored between goalposts. */
export interface ScoredValue {
  readonly indicator: Pick<Indicator, "transform" | "direction">;
  readonly result: Pick<IndicatorPassport["result"], "scored" | "score" | "clipped">;
  readonly goalposts: IndicatorPassport["goalposts"];
}

/**
 * How an indicator's score follows from its scored value and its goalposts: the formula, then with its numbers.
 * Null where there is no score. A value beyond a goalpost shows what the formula gives before it is clamped.
 */
export function workedScore(
  { indicator, result: { scored, score, clipped }, goalposts }: ScoredValue,
  lang: Lang,
): string | null {
  if (goalposts === null || scored === null || score === null) return null;
  const bounds = { low: exact(goalposts.low), high: exact(goalposts.high) };
  const letters = lang === "zh" ? { low: "下限", high: "上限" } : { low: "low", high: "high" };
  const steps = `${scale(indicator, { x: "x", ...letters })} = ${scale(indicator, { x: four(scored), ...bounds })} = `;
  if (clipped === null) return `${steps}${four(score)}`;
  const clamped = (clipped === "low" ? words.clippedLow : words.clippedHigh)[lang];
  return `${steps}${four(Number(unclamped(indicator, scored, goalposts).toFixed(2)))}${lang === "zh" ? "，" : ": "}${clamped}`;
}

/** The formula of the scale with its three places filled in. */
function scale(
  { transform: kind, direction }: ScoredValue["indicator"],
  parts: { readonly x: string; readonly low: string; readonly high: string },
): string {
  const bent = (text: string) => (kind === "log1p" ? `ln(1+${text})` : text);
  const [x, low, high] = [bent(parts.x), bent(parts.low), bent(parts.high)];
  const above = direction === -1 ? `${high} − ${x}` : `${x} − ${low}`;
  return `(${above}) ÷ (${high} − ${low}) × 100`;
}

function unclamped(
  indicator: ScoredValue["indicator"],
  value: number,
  bounds: { readonly low: number; readonly high: number },
): number {
  const { low, high } = transformGoalposts(bounds, indicator.transform);
  const x = transform(value, indicator.transform).value ?? low;
  return (100 * (indicator.direction === -1 ? high - x : x - low)) / (high - low);
}

/**
 * How a node's score follows from its parts: their weighted mean with its numbers, the missing left out.
 * Null where the node was not evaluated.
 * @example workedNode({ … }); // => "(64.5 + 0.5 × 40) ÷ 1.5 = 56.3333"
 */
export function workedNode({
  result,
  children,
}: Pick<ScorePassport, "children"> & { readonly result: Pick<ScorePassport["result"], "value"> }): string | null {
  if (result.value === null) return null;
  const present = children.flatMap(({ weight, score }) => (score === null ? [] : [{ weight, score }]));
  const terms = present.map(({ weight, score }) => (weight === 1 ? four(score) : `${weight} × ${four(score)}`));
  const total = present.reduce((sum, { weight }) => sum + weight, 0);
  return `(${terms.join(" + ")}) ÷ ${exact(total)} = ${four(result.value)}`;
}
