import { heatSigns, type heatWordsOf } from "../i18n/industry-matrix.ts";
import type { CellResult } from "../schema/industry-results.ts";
import type { IndustryView } from "./industry-view.ts";

/** How the industry and the property of a region relate, as the matrix shows it, a page each. */
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

/** How far a ratio lies to either side of 1, as far as it can be told; or how high a value lies among others. */
export type HeatStep = keyof typeof heatSigns | `level-${number}`;

/** The bounds between the steps, each of which begins with one, closed below. */
export interface HeatScale {
  readonly bounds: readonly number[];
  /** one more than bounds, the lowest first */
  readonly steps: readonly HeatStep[];
}

/** A number of a region and an industry as the matrix shows it, whatever file it comes from. */
export interface HeatCell extends Pick<CellResult, "entity_id" | "industry_id" | "status" | "reason"> {
  readonly value: number | null;
  /** gives its shade; null where it has no value */
  readonly step: HeatStep | null;
}

const ratioSteps = ["low-2", "low-1", "even", "high-1", "high-2"] as const;

/**
 * The steps of a quantity. Ratios lie about 1: even where they are as near to it as the model calls borderline, far from the
 * quotient on that counts in full, and below its inverse. Values have the tiers of scores.
 */
export function heatScale({ plan, base }: Pick<IndustryView, "plan" | "base">, quantity: HeatQuantity): HeatScale {
  if (quantity === "value") return levelScale(base.model.level_tiers.slice(1).map(({ from }) => from));
  const [far, near] = [plan.cells.full_quotient, plan.intensive.borderline];
  return { bounds: [1 / far, 1 - near, 1 + near, far], steps: ratioSteps };
}

/** Levels of one hue, the lowest below the first bound. */
export function levelScale(bounds: readonly number[]): HeatScale {
  return { bounds, steps: [0, ...bounds].map((_, at) => `level-${at + 1}` as const) };
}

/**
 * The step on which a value lies: each holds from its bound on.
 * @example stepOf(2, { bounds: [1], steps: ["low-1", "high-1"] }); // => "high-1"
 */
export function stepOf(value: number | null, { bounds, steps }: HeatScale): HeatStep | null {
  return value === null ? null : steps[bounds.filter((bound) => value >= bound).length]!;
}

/**
 * The cells of cells.csv, by one of its quantities. A relative match whose interval holds 1 is `open`: it cannot be told from
 * balance.
 */
export function relationCells(
  view: Pick<IndustryView, "plan" | "base" | "results">,
  quantity: HeatQuantity,
): HeatCell[] {
  const scale = heatScale(view, quantity);
  return view.results.cells.map((row) => {
    const { entity_id, industry_id, status, reason, [columns[quantity]]: value } = row;
    const open = quantity === "relative" && value !== null && row.relative_open === "yes";
    return { entity_id, industry_id, value, step: open ? "open" : stepOf(value, scale), status, reason };
  });
}

/** The sign of a step, which says without colour what the shade says; levels are told by their numbers. */
export function heatSign(step: HeatStep): string {
  return (heatSigns as Readonly<Record<string, string>>)[step] ?? "";
}

/** Whether a cell has a number that is kept back; any other without one is missing. */
export function isHidden({ value, reason }: Pick<HeatCell, "value" | "reason">): boolean {
  return value === null && reason === "suppressed";
}

/** How many cells there are of each step, how many are hidden, and how many have no value for another reason. */
export interface HeatCount {
  readonly steps: ReadonlyMap<HeatStep, number>;
  readonly hidden: number;
  readonly missing: number;
}

export function countHeat(cells: readonly HeatCell[]): HeatCount {
  const steps = Map.groupBy(
    cells.flatMap(({ step }) => step ?? []),
    (step) => step,
  );
  const hidden = cells.filter(isHidden).length;
  return {
    steps: new Map([...steps].map(([step, all]) => [step, all.length])),
    hidden,
    missing: cells.filter(({ value }) => value === null).length - hidden,
  };
}
