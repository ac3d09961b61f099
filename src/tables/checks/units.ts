import { ofRows } from "../../i18n/validation-rows.ts";
import type { DatasetFiles, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { datasetFile } from "./lookups.ts";

/** Units that data/reference/units.csv does not list, and cells in another unit than their field declares. */
export function checkUnits({ datasets, units }: Repository): Problem[] {
  const known = units.map(({ unit }) => unit);
  return datasets.flatMap((each) => [...checkDeclared(each, known), ...checkCells(each, known)]);
}

function checkDeclared({ dataset }: DatasetFiles, known: readonly string[]): Problem[] {
  return dataset.fields.flatMap(({ unit }, index) => {
    const spot = { file: datasetFile(dataset), column: `fields.${index}.unit`, value: unit };
    return known.includes(unit) ? [] : errorAt(spot, ofRows.unknownUnit(unit, known));
  });
}

function checkCells({ dataset, rows }: DatasetFiles, known: readonly string[]): Problem[] {
  const declared = new Map(dataset.fields.map(({ id, unit }) => [id, unit]));
  return rows.flatMap(({ field, unit, place }) => {
    const wanted = declared.get(field);
    if (unit === wanted) return [];
    const spot = { ...place, column: "unit", value: unit };
    if (wanted !== undefined) return errorAt(spot, ofRows.otherUnit(unit, wanted));
    return known.includes(unit) ? [] : errorAt(spot, ofRows.unknownUnit(unit, known));
  });
}
