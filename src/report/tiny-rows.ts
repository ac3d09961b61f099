import type { ChangeResult } from "../schema/changes.ts";
import type { OutlookResult } from "../schema/outlook.ts";
import type { SensitivityResult, StabilityResult } from "../schema/sensitivity.ts";

/** The home entity of the edition for tests, whose rows these are unless another is given. */
const home = "500000";

/** A row of sensitivity.csv for tests: the joint interval of a quantity. */
export function tinyInterval(
  given: Pick<SensitivityResult, "quantity" | "item" | "low" | "high"> & Partial<SensitivityResult>,
): SensitivityResult {
  return {
    ...{ run: "joint", entity_id: home, published: null, median: null, low_error: null, high_error: null },
    ...{ outside: null, draws: 10, reason: null },
    ...given,
  };
}

/** A row of stability.csv for tests: the probability of a class, of the tier of the level unless another is given. */
export function tinyClass(
  given: Pick<StabilityResult, "class" | "probability"> & Partial<StabilityResult>,
): StabilityResult {
  return { entity_id: home, scale: "tier", item: "level", published: null, stability: null, ...given };
}

/** A row of changes.csv for tests: a part of the change of the level's score. */
export function tinyChange(given: Pick<ChangeResult, "block" | "contribution"> & Partial<ChangeResult>): ChangeResult {
  return {
    ...{ entity_id: home, node: "level", measure: "score", indicator: null, before: null, after: null, reason: null },
    ...given,
  };
}

/** A row of outlook.csv for tests: a year ahead of the nation's NP01 unless another is given. */
export function tinyOutlook(given: Pick<OutlookResult, "year"> & Partial<OutlookResult>): OutlookResult {
  return {
    ...{ entity_id: "100000", series: "indicator", item: "NP01", part: "outlook", value: null, low: null, high: null },
    ...{ clipped: null, method: null, from: null, to: null, points: null, begins: null, tested: null, mae: null },
    ...{ naive_mae: null, relative_mae: null, inside: null, intervals: null, status: "derived", reason: null },
    ...given,
  };
}
