import { clipSide } from "../methods/scaling/clip-side.ts";
import { normalise, normaliseReversed } from "../methods/scaling/normalise.ts";
import { transform, transformGoalposts } from "../methods/scaling/transform.ts";
import type { GoalpostRow, Indicator } from "../schema/model.ts";
import type { IndicatorResult } from "../schema/results.ts";
import { type Computed, rawValue, type Subject, scoredValue } from "./formula.ts";

/** What indicators are scored against; those that are only described have none. */
export type Goalposts = ReadonlyMap<string, GoalpostRow>;

/** What of an indicator makes its score. */
export type Scoring = Pick<Indicator, "id" | "transform" | "direction">;

/** An indicator and the ends of its scale, on the transformed values; null for one that is only described. */
export interface ScaledIndicator<Card extends Scoring = Indicator> {
  readonly indicator: Card;
  readonly ends: { readonly low: number; readonly high: number } | null;
}

/** Lays an indicator against its goalposts. */
export function scaleIndicator<Card extends Scoring>(indicator: Card, goalposts: Goalposts): ScaledIndicator<Card> {
  const bounds = indicator.direction === 0 ? undefined : goalposts.get(indicator.id);
  return { indicator, ends: bounds ? transformGoalposts(bounds, indicator.transform) : null };
}

/** Whose indicator is evaluated, and for which year. */
export interface Occasion extends Subject {
  readonly entity: string;
  readonly year: number;
}

/**
 * One indicator of one entity in one year: its own value, the value that is scored, and the score, 0 to 100.
 * An indicator of direction 0 has no score; its reason is empty, since nothing is missing.
 */
export function evaluateIndicator(scaled: ScaledIndicator, occasion: Occasion): IndicatorResult {
  const { entity, year } = occasion;
  const { indicator } = scaled;
  const raw = rawValue(indicator, year, occasion);
  const scored = indicator.pool_years === 1 ? raw : scoredValue(indicator, year, occasion);
  const { reason, ...found } = scoreValues(scaled, { raw, scored });
  const row = { entity_id: entity, indicator: indicator.id, ...found };
  return { ...row, reason: reason ?? smallSample(indicator, year, occasion) };
}

/** The result of an indicator whose value of the year, and the one that is scored, are worked out. */
export function scoreValues(
  { indicator, ends }: ScaledIndicator<Scoring>,
  { raw, scored }: { readonly raw: Computed; readonly scored: Computed },
): Omit<IndicatorResult, "entity_id" | "indicator"> {
  const position = ends && transform(scored.value, indicator.transform).value;
  const scoreWith = indicator.direction === -1 ? normaliseReversed : normalise;
  return {
    raw: raw.value,
    scored: scored.value,
    score: ends && scoreWith(position, ends),
    clipped: (ends && clipSide(position, ends)) || null,
    status: scored.value === null ? raw.status : scored.status,
    reason: scored.reason ?? raw.reason,
  };
}

/** Marks a value that rests on too few: the sum of the year's `small_field` over the members stays under its bound. */
function smallSample(indicator: Indicator, year: number, { members, cells }: Subject): "small-sample" | null {
  const { small_field: field, small_below: bound } = indicator;
  if (field === null || bound === null) return null;
  const present = members.flatMap((member) => cells.read(member, field, year)?.value ?? []);
  return present.length > 0 && present.reduce((total, value) => total + value, 0) < bound ? "small-sample" : null;
}
