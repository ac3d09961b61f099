import { ofRows } from "../../i18n/validation-rows.ts";
import { cellKey } from "../../schema/dimensions.ts";
import type { DatasetFiles, Repository } from "../../schema/repository.ts";
import { type Problem, warningAt } from "../problem.ts";
import { rawFile } from "./lookups.ts";

/** Values that both years must have before their being equal means anything. */
const least = 20;

/** Years whose every value is that of the year before, as when a file was copied and not filled in. */
export function checkCopiedYears({ datasets }: Repository): Problem[] {
  return datasets.flatMap(checkDataset);
}

function checkDataset({ dataset, rows }: DatasetFiles): Problem[] {
  const values = new Map(rows.map((row) => [cellKey(row), row.value]));
  return [...Map.groupBy(rows, ({ year }) => year)].flatMap(([year, cells]) => {
    const shared = cells.flatMap((cell) => {
      const previous = values.get(cellKey({ ...cell, year: year - 1 })) ?? null;
      return cell.value === null || previous === null ? [] : [cell.value === previous];
    });
    if (shared.length < least || shared.includes(false)) return [];
    return warningAt({ file: rawFile(dataset, year) }, ofRows.copiedYear(year, shared.length));
  });
}
