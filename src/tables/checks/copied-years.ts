import { ofRows } from "../../i18n/validation-rows.ts";
import type { DatasetFiles, Repository } from "../../schema/repository.ts";
import { type Problem, warningAt } from "../problem.ts";
import { rawFile } from "./lookups.ts";
import { seriesOf } from "./series.ts";

/** Values that both years must have before their being equal means anything. */
const least = 20;

/** Years whose every value is that of the year before, as when a file was copied and not filled in. */
export function checkCopiedYears({ datasets }: Repository): Problem[] {
  return datasets.flatMap(checkDataset);
}

function checkDataset({ dataset, rows }: DatasetFiles): Problem[] {
  const series = seriesOf(rows);
  const equal = new Map<number, number>();
  const different = new Set<number>();
  for (const [at, { year, value }] of rows.entries()) {
    const previous = series[at]!.get(year - 1) ?? null;
    if (value === null || previous === null) continue;
    if (value === previous) equal.set(year, (equal.get(year) ?? 0) + 1);
    else different.add(year);
  }
  const years = new Set(rows.map(({ year }) => year));
  return [...years].flatMap((year) => {
    const shared = equal.get(year) ?? 0;
    if (shared < least || different.has(year)) return [];
    return warningAt({ file: rawFile(dataset, year) }, ofRows.copiedYear(year, shared));
  });
}
