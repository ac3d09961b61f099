import type { Reason } from "../../schema/reason.ts";
import { tied } from "../numbers/at-least.ts";
import { sum } from "../numbers/sum.ts";
import { weightShares } from "./weight-shares.ts";

export type Combination =
  /** share · subjective + (1 − share) · objective; half and half unless given. */
  | { readonly kind: "linear"; readonly share?: number }
  /** Products, rescaled. */
  | { readonly kind: "multiplicative" }
  /** Roots of the products, rescaled. */
  | { readonly kind: "geometric" }
  /** The mixture nearest to both at once. */
  | { readonly kind: "game" };

export interface CombinedWeights {
  /** One a thing, 0 to 1, adding up to 1; null when they can't be formed. */
  readonly weights: readonly number[] | null;
  readonly reason: Reason | "";
  /** What was done: `linear`, where a game was asked for, says that it fell back. */
  readonly kind: Combination["kind"];
  /** Part of the subjective and of the objective weights, adding up to 1; null for a product. */
  readonly parts: readonly [number, number] | null;
}

type Shares = readonly number[];

/**
 * Combines subjective and objective weights (组合赋权). The game (博弈论组合赋权) solves
 * [s·s s·o; o·s o·o] a = [s·s; o·o] and takes a₁s + a₂o, a rescaled to 1; where one part would be negative, or the two agree,
 * it falls back to half and half, and `kind` says `linear`. A weight of 0 on either side would strike the thing out of a
 * product: `non-positive-value`; products too small for a double are `out-of-domain`.
 * Throws RangeError for malformed weights and for a share outside 0 to 1.
 * @example combineWeights([0.6, 0.4], [0.2, 0.8], { kind: "linear", share: 0.5 }).weights; // => [0.4, 0.6]
 */
export function combineWeights(
  subjective: readonly number[],
  objective: readonly number[],
  combination: Combination = { kind: "linear" },
): CombinedWeights {
  const s = weightShares(subjective, subjective.length);
  const o = weightShares(objective, subjective.length);
  switch (combination.kind) {
    case "linear":
      return mixed(s, o, combination.share ?? 0.5);
    case "multiplicative":
      return product(s, o, { kind: "multiplicative", root: (weight) => weight });
    case "geometric":
      return product(s, o, { kind: "geometric", root: Math.sqrt });
    case "game":
      return game(s, o);
  }
}

function mixed(s: Shares, o: Shares, share: number, kind: "linear" | "game" = "linear"): CombinedWeights {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`combineWeights: share must lie between 0 and 1, got ${share}`);
  const weights = s.map((weight, i) => share * weight + (1 - share) * o[i]!);
  return { weights, reason: "", kind, parts: [share, 1 - share] };
}

interface Product {
  readonly kind: "multiplicative" | "geometric";
  readonly root: (weight: number) => number;
}

function product(s: Shares, o: Shares, { kind, root }: Product): CombinedWeights {
  const none = { weights: null, kind, parts: null };
  if (s.includes(0) || o.includes(0)) return { ...none, reason: "non-positive-value" };
  const products = s.map((weight, i) => root(weight) * root(o[i]!));
  if (products.includes(0)) return { ...none, reason: "out-of-domain" };
  return { weights: weightShares(products, products.length), reason: "", kind, parts: null };
}

/** With d = s − o the two equations have the solution a₁ = o·o (s·d) / Δ, a₂ = −s·s (o·d) / Δ; Δ falls out when rescaled. */
function game(s: Shares, o: Shares): CombinedWeights {
  if (s.every((weight, i) => tied(weight, o[i]!))) return mixed(s, o, 0.5);
  const d = s.map((weight, i) => weight - o[i]!);
  const first = dot(o, o) * dot(s, d);
  const second = -dot(s, s) * dot(o, d);
  return first < 0 || second < 0 ? mixed(s, o, 0.5) : mixed(s, o, first / (first + second), "game");
}

function dot(a: Shares, b: Shares): number {
  return sum(a.map((weight, i) => weight * b[i]!))!;
}
