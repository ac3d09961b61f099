import { atLeast } from "../methods/numbers/at-least.ts";
import type { MatchingResult } from "../schema/results.ts";

/** Steps of M by which cells are shaded: for the eye, no rule rests on them. */
export const balanceSteps = [
  { id: "even", from: 0.9 },
  { id: "uneven", from: 0.7 },
  { id: "far", from: 0 },
] as const;

export type BalanceStep = (typeof balanceSteps)[number]["id"];

/** How balanced a pair is, and which of its two systems is ahead. */
export interface MatchClass {
  readonly step: BalanceStep;
  /** 0 the first system is ahead, 1 the second; null when they are equal */
  readonly ahead: 0 | 1 | null;
}

/**
 * The shade of a cell of the pair matrix; null where there is no matching degree.
 * @example matchClass({ matching: 0.8, bias: -0.1 }); // => { step: "uneven", ahead: 1 }
 */
export function matchClass({ matching, bias }: Pick<MatchingResult, "matching" | "bias">): MatchClass | null {
  if (matching === null) return null;
  const step = balanceSteps.find(({ from }) => atLeast(matching, from))!.id;
  return { step, ahead: bias === null || bias === 0 ? null : bias > 0 ? 0 : 1 };
}
