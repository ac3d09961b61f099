import { ofRows } from "../../i18n/validation-rows.ts";
import { dimensionKey } from "../../schema/dimensions.ts";
import type { RawRow } from "../../schema/raw.ts";
import type { DatasetFiles, Placed, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";

/** Share of the total by which the sum of its parts may differ, for rounding. */
export const sumTolerance = 0.005;

/**
 * Totals that differ from the sum of their parts by more than 0.5 %, and parts above their total.
 * Missing cells are left out, and negative totals, which another check tells.
 */
export function checkAdditiveTotals({ datasets }: Repository): Problem[] {
  return datasets.filter(({ dataset }) => dataset.additive).flatMap(checkDataset);
}

type Observed = Placed<RawRow> & { readonly value: number };

function checkDataset({ dataset, rows }: DatasetFiles): Problem[] {
  const observed = rows.filter((row): row is Observed => row.value !== null);
  const units = Map.groupBy(observed, (row) => `${row.entity_id} ${dimensionKey(row)} ${row.year}`);
  return [...units.values()].flatMap((cells) => {
    const byField = new Map(cells.map((cell) => [cell.field, cell]));
    return (dataset.additive ?? []).flatMap((sum) => {
      const total = byField.get(sum.total);
      const parts = sum.parts.flatMap((field) => byField.get(field) ?? []);
      if (!total || total.value < 0) return [];
      const above = parts.filter((part) => part.value > total.value).map((part) => describePart(part, total));
      return parts.length < sum.parts.length ? above : [...above, ...checkSum(total, parts)];
    });
  });
}

function describePart({ value, place }: Observed, total: Observed): Problem {
  return errorAt({ ...place, column: "value", value: String(value) }, ofRows.part(value, total.field, total.value));
}

function checkSum(total: Observed, parts: readonly Observed[]): Problem[] {
  const sum = parts.reduce((before, { value }) => before + value, 0);
  if (Math.abs(sum - total.value) <= sumTolerance * Math.abs(total.value)) return [];
  const names = parts.map(({ field }) => field);
  const said = ofRows.total(total.value, names, Number(sum.toPrecision(12)));
  return [errorAt({ ...total.place, column: "value", value: String(total.value) }, said)];
}
