import type { Goalposts } from "./normalise.ts";
import type { Transform } from "./transform.ts";

/**
 * Ways to bring a column to one scale (无量纲化方法). All but `goalposts`, and an optimum with bounds of its own, draw
 * their bounds from the column: good for one year, or for the years pooled in it.
 */
export type ColumnMethod =
  /** (x − min)/(max − min), stretched to the output range, 0 to 100 unless given. */
  | { readonly kind: "min-max"; readonly range?: Goalposts }
  /** (x − mean)/s with the sample standard deviation, then times `deviation` plus `mean`, 1 and 0 unless given; any number. */
  | { readonly kind: "z-score"; readonly mean?: number; readonly deviation?: number }
  /** Competition rank from below: the worst has 1, or 0 where ranks count from 0, the best the highest number. */
  | { readonly kind: "rank"; readonly from?: 0 | 1 }
  /** (rank − 1)/(n − 1), stretched to the output range, 0 to 1 unless given. */
  | { readonly kind: "percentile-rank"; readonly range?: Goalposts }
  /** (x − min)/(target − min), or (max − x)/(max − target) where less is better; from 0, and to 1 if capped (it is unless told). */
  | {
      readonly kind: "distance-to-target";
      readonly target: number;
      readonly capped?: boolean;
      readonly range?: Goalposts;
    }
  /** 1 − (reference − x)/(reference − min): the reference unit, given by its place in the column, has 1; not capped unless told. */
  | {
      readonly kind: "distance-to-reference";
      readonly reference: number;
      readonly capped?: boolean;
      readonly range?: Goalposts;
    }
  /** (x − low)/(high − low), or (high − x)/(high − low) where less is better, clamped (unless told) to 0 to 100. */
  | {
      readonly kind: "goalposts";
      readonly goalposts: Goalposts;
      readonly clamped?: boolean;
      readonly transform?: Transform;
      readonly range?: Goalposts;
    }
  /** 1 in the optimum, less the farther from it; the bounds are those of the column unless given, the output 0 to 1. */
  | {
      readonly kind: "interval-optimum";
      readonly optimum: Goalposts;
      readonly bounds?: Goalposts;
      readonly range?: Goalposts;
    };
