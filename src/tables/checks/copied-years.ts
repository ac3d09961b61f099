import { ofRows } from "../../i18n/validation-rows.ts";
import { dimensionKey } from "../../schema/dimensions.ts";
import type { RawRow } from "../../schema/raw.ts";
import type { DatasetFiles, Repository } from "../../schema/repository.ts";
import { type Problem, warningAt } from "../problem.ts";
import { rawFile } from "./lookups.ts";

/** Values that both years must have before their being equal means anything. */
const least = 20;

/** Years whose every value is that of the year before, as when a file was copied and not filled in. */
export function checkCopiedYears({ datasets }: Repository): Problem[] {
  return datasets.flatMap(checkDataset);
}

/** What names a series within a dataset. */
function seriesKey(row: RawRow): string {
  return `${row.entity_id} ${dimensionKey(row)} ${row.field}`;
}

function checkDataset({ dataset, rows }: DatasetFiles): Problem[] {
  const years = Map.groupBy(rows, ({ year }) => year);
  return [...years].flatMap(([year, cells]) => {
    const before = years.get(year - 1);
    if (before === undefined) return [];
    const values = new Map(before.map((row) => [seriesKey(row), row.value]));
    const shared = cells.flatMap((cell) => {
      const previous = values.get(seriesKey(cell)) ?? null;
      return cell.value === null || previous === null ? [] : [cell.value === previous];
    });
    if (shared.length < least || shared.includes(false)) return [];
    return warningAt({ file: rawFile(dataset, year) }, ofRows.copiedYear(year, shared.length));
  });
}
