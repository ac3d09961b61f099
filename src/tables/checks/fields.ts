import { ofRows } from "../../i18n/validation-rows.ts";
import type { Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { datasetFile } from "./lookups.ts";

/** Fields that a cell or a total names and dataset.yml does not declare, and fields declared in two places. */
export function checkFields({ datasets }: Repository): Problem[] {
  const owners = new Map<string, string>();
  return datasets.flatMap(({ dataset, rows, notes }) => {
    const file = datasetFile(dataset);
    const declared = new Set(dataset.fields.map(({ id }) => id));
    const twice = dataset.fields.flatMap(({ id }, index) => {
      const first = owners.get(id);
      if (first === undefined) owners.set(id, file);
      const spot = { file, column: `fields.${index}.id`, value: id };
      return first === undefined ? [] : errorAt(spot, ofRows.declaredTwice(id, first));
    });
    const sums = (dataset.additive ?? []).flatMap(({ total, parts }, index) =>
      [total, ...parts]
        .filter((field) => !declared.has(field))
        .map((field) => errorAt({ file, column: `additive.${index}`, value: field }, ofRows.undeclared(field))),
    );
    const cells = [...rows, ...notes]
      .filter(({ field }) => !declared.has(field))
      .map(({ field, place }) => errorAt({ ...place, column: "field", value: field }, ofRows.undeclared(field)));
    return [...twice, ...sums, ...cells];
  });
}
