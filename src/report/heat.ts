import { heatSigns, type heatWordsOf } from "../i18n/industry-matrix.ts";
import type { CellResult } from "../schema/industry-results.ts";
import type { IndustryView } from "./industry-view.ts";

/** What the matrix of regions and industries shows, a page each. */
export type HeatQuantity = keyof ReturnType<typeof heatWordsOf>;
/** The first stands at the address of the matrix itself. */
export const heatQuantities = [
  "relative",
  "value",
  "property",
  "economy",
  "innovation",
] as const satisfies readonly HeatQuantity[];

const columns = {
  relative: "relative_match",
  value: "value",
  property: "property_quotient",
  economy: "economy_quotient",
  innovation: "innovation_quotient",
} as const satisfies Record<HeatQuantity, keyof CellResult>;

/** The column of cells.csv that a quantity is. */
export function heatColumn(quantity: HeatQuantity): (typeof columns)[HeatQuantity] {
  return columns[quantity];
}

/** How far a ratio lies to either side of 1, as far as it can be told; or how high a value lies on the scale of 0 to 100. */
export type HeatStep = keyof typeof heatSigns | `level-${number}`;

/** The bounds between the steps, each of which begins with one, closed below. */
export interface HeatScale {
  readonly bounds: readonly number[];
  /** one more than bounds, the lowest first */
  readonly steps: readonly HeatStep[];
}

const ratioSteps = ["low-2", "low-1", "even", "high-1", "high-2"] as const;

/**
 * The steps of a quantity. Ratios lie about 1: even where they are as near to it as the model calls borderline, far from the
 * quotient on that counts in full, and below its inverse. Values have the tiers of scores.
 */
export function heatScale({ plan, base }: Pick<IndustryView, "plan" | "base">, quantity: HeatQuantity): HeatScale {
  if (quantity === "value") {
    const tiers = base.model.level_tiers;
    return { bounds: tiers.slice(1).map(({ from }) => from), steps: tiers.map((_, at) => `level-${at + 1}` as const) };
  }
  const [far, near] = [plan.cells.full_quotient, plan.intensive.borderline];
  return { bounds: [1 / far, 1 - near, 1 + near, far], steps: ratioSteps };
}

/** A cell as the matrix shows it: its value, and the step that gives its shade. */
export interface HeatCell {
  readonly value: number;
  readonly step: HeatStep;
}

/**
 * A cell as the matrix shows it; null where it has no value. A relative match whose interval holds 1 is `open`: it cannot be
 * told from balance.
 * @example heatCell("economy", { economy_quotient: 2 }, { bounds: [1], steps: ["low-1", "high-1"] }); // => { value: 2, step: "high-1" }
 */
export function heatCell(
  quantity: HeatQuantity,
  row: Partial<CellResult>,
  { bounds, steps }: HeatScale,
): HeatCell | null {
  const value = row[columns[quantity]] ?? null;
  if (value === null) return null;
  if (quantity === "relative" && row.relative_open === "yes") return { value, step: "open" };
  return { value, step: steps[bounds.filter((bound) => value >= bound).length]! };
}

/** The sign of a step, which says without colour what the shade says; levels are told by their numbers. */
export function heatSign(step: HeatStep): string {
  return (heatSigns as Readonly<Record<string, string>>)[step] ?? "";
}

/** How many cells there are of each step, how many are hidden, and how many have no value for another reason. */
export interface HeatCount {
  readonly steps: ReadonlyMap<HeatStep, number>;
  readonly hidden: number;
  readonly missing: number;
}

export function countHeat(quantity: HeatQuantity, rows: readonly CellResult[], scale: HeatScale): HeatCount {
  const found = rows.map((row) => heatCell(quantity, row, scale));
  const steps = Map.groupBy(
    found.flatMap((cell) => cell ?? []),
    ({ step }) => step,
  );
  const empty = rows.filter((_, at) => found[at] === null);
  const hidden = empty.filter(({ reason }) => reason === "suppressed").length;
  return {
    steps: new Map([...steps].map(([step, cells]) => [step, cells.length])),
    hidden,
    missing: empty.length - hidden,
  };
}
