import type { ColumnMethod } from "../../methods/scaling/column-method.ts";
import { type ScoredColumn, scoreColumn, scoreReasons } from "../../methods/scaling/score-column.ts";
import type { NormaliseStep } from "../../schema/plan.ts";
import { columnMethodOf } from "./column-method-of.ts";
import type { Project } from "./project.ts";
import type { NormaliseStage } from "./stages.ts";
import { byParts, partsOf, type Table } from "./table.ts";

/**
 * Brings every indicator to the scale of its method, more always better, with bounds pooled over the years or each year's
 * own. A reference unit that is not among the rows leaves the indicator missing. Errors are those of `columnMethodOf`.
 */
export function normaliseTable({ data }: Project, table: Table, step: NormaliseStep): NormaliseStage {
  const parts = partsOf(table, step.years);
  const codeOf = (row: number) => data.units[table.rows[row]!]!.code;
  const scored = data.indicators.map((indicator, at) =>
    byParts(table.columns[at]!, parts, (values, places): ScoredColumn & { method: ColumnMethod | null } => {
      const method = columnMethodOf(indicator, step, (unit) => {
        const place = places.findIndex((row) => codeOf(row) === unit);
        return place < 0 ? null : place;
      });
      return { method, ...(method ? scoreColumn(values, method, indicator.direction) : unscored(values)) };
    }),
  );
  return {
    step: "normalise",
    table: { ...table, columns: scored.map(({ values }) => values) },
    before: table,
    indicators: scored.map(({ parts: found }) => found),
  };
}

function unscored(values: Float64Array): ScoredColumn {
  const reason = scoreReasons.indexOf("missing-input");
  return { values: values.map(() => Number.NaN), reasons: Uint8Array.from(values, () => reason) };
}
