import { type TreatOptions, treatColumn } from "../../methods/scaling/treat-column.ts";
import type { TreatStep } from "../../schema/plan.ts";
import { overlay } from "./overlay.ts";
import type { Project } from "./project.ts";
import type { TreatStage } from "./stages.ts";
import { byParts, partsOf, type Table } from "./table.ts";

/** Treats the outliers of every indicator, by its own parameters where the plan has them, over all years or each by itself. */
export function treatTable({ data }: Project, table: Table, step: TreatStep): TreatStage {
  const parts = partsOf(table, step.years);
  const treated = data.indicators.map(({ code }, at) => {
    const own = step.indicators[code];
    if (own?.skip) return null;
    const options = optionsOf(overlay<TreatParameters>(step, own));
    return byParts(table.columns[at]!, parts, (values) => treatColumn(values, options));
  });
  return {
    step: "treat",
    table: { ...table, columns: table.columns.map((column, at) => treated[at]?.values ?? column) },
    before: table,
    treated: treated.map((indicator) => indicator?.parts ?? null),
  };
}

/** What a plan may say of one indicator. */
type TreatParameters = Omit<TreatStep, "step" | "years" | "indicators">;

function optionsOf(step: TreatParameters): TreatOptions {
  const { winmax, skewness, kurtosis, log, min_distinct: minDistinct, max_zeros: maxZeros } = step;
  return { winmax, limits: { skewness, kurtosis }, log, minDistinct, maxZeros };
}
