import type { Reason } from "../../schema/reason.ts";

/** `latest` takes the last year observed; `linear` draws a line between the years observed on either side. */
export type PanelMethod = "latest" | "linear";

export interface PanelOptions {
  readonly method: PanelMethod;
  /** How many years a value may be carried forward, and with `linear` beyond either end; 2 unless given. */
  readonly reach?: number;
}

export interface PanelCell {
  readonly value: number | null;
  readonly reason: Reason | "";
  /** How the value was obtained; empty when it stays missing. */
  readonly method: "observed" | "latest" | "linear" | "nearest" | "";
  /** The years observed that it was made of: itself, one, or the two ends of a line. */
  readonly from: readonly number[];
}

interface Observation {
  readonly year: number;
  readonly value: number;
}

/**
 * Fills the gaps of one unit's series over the years (面板插补), each cell saying how and from which years.
 * `latest`: the last value observed (never an imputed one) at most `reach` years earlier. `linear`: straight between the
 * years observed on both sides; beyond the ends the nearest year observed, at most `reach` years away.
 * A gap that can't be filled stays null with `missing-input`. Values observed are never changed, and linear values lie
 * between their two ends.
 * Throws RangeError when years and values differ in number, when years do not increase, or when reach is negative.
 * @example imputePanel([2020, 2021, 2022], [1, null, 3], { method: "linear" })[1]; // => { value: 2, method: "linear", from: [2020, 2022], … }
 */
export function imputePanel(
  years: readonly number[],
  values: readonly (number | null)[],
  { method, reach = 2 }: PanelOptions,
): PanelCell[] {
  checkPlan(years, values, reach);
  const observed = years.flatMap((year, index): Observation[] => {
    const value = values[index] ?? null;
    return value === null ? [] : [{ year, value }];
  });
  return years.map((year, index) => {
    const value = values[index] ?? null;
    if (value !== null) return { value, reason: "", method: "observed", from: [year] };
    const before = observed.findLast((observation) => observation.year < year);
    const after = observed.find((observation) => observation.year > year);
    if (method === "latest") return carried(year, before, { reach, method });
    if (before !== undefined && after !== undefined) return between(year, before, after);
    return carried(year, before ?? after, { reach, method: "nearest" });
  });
}

function checkPlan(years: readonly number[], values: readonly (number | null)[], reach: number): void {
  if (years.length !== values.length) {
    throw new RangeError(`imputePanel: expected ${years.length} values, got ${values.length}`);
  }
  const early = years.find((year, index) => index > 0 && !(year > years[index - 1]!));
  if (early !== undefined) throw new RangeError(`imputePanel: years must increase, got ${early} out of order`);
  if (!(reach >= 0)) throw new RangeError(`imputePanel: reach must not be negative, got ${reach}`);
}

function carried(
  year: number,
  source: Observation | undefined,
  { reach, method }: { readonly reach: number; readonly method: "latest" | "nearest" },
): PanelCell {
  if (source === undefined || Math.abs(year - source.year) > reach) {
    return { value: null, reason: "missing-input", method: "", from: [] };
  }
  return { value: source.value, reason: "", method, from: [source.year] };
}

function between(year: number, before: Observation, after: Observation): PanelCell {
  const share = (year - before.year) / (after.year - before.year);
  const raw = before.value * (1 - share) + after.value * share;
  const [low, high] = before.value < after.value ? [before.value, after.value] : [after.value, before.value];
  const value = Math.min(high, Math.max(low, raw));
  return { value, reason: "", method: "linear", from: [before.year, after.year] };
}
