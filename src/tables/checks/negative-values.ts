import { ofRows } from "../../i18n/validation-rows.ts";
import type { Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";

/** Values below zero in fields that are not declared `signed`: counts and amounts cannot be negative. */
export function checkNegativeValues({ datasets }: Repository): Problem[] {
  return datasets.flatMap(({ dataset, rows }) => {
    const signed = new Set(dataset.fields.filter((field) => field.signed).map(({ id }) => id));
    return rows.flatMap(({ field, value, place }) => {
      if (value === null || value >= 0 || signed.has(field)) return [];
      return errorAt({ ...place, column: "value", value: String(value) }, ofRows.negative(value));
    });
  });
}
