import { ofIndustries } from "../../i18n/validation-industries.ts";
import { ofModels } from "../../i18n/validation-models.ts";
import { ofReference } from "../../i18n/validation-reference.ts";
import { ofRows } from "../../i18n/validation-rows.ts";
import type { Dimension } from "../../schema/dimensions.ts";
import type { Field } from "../../schema/raw.ts";
import type { Repository } from "../../schema/repository.ts";
import { errorAt, type Problem, type Spot } from "../problem.ts";
import { readTerms } from "./lookups.ts";

/** Checks the fields of a formula: those by industry, or those of regions as a whole. */
export interface FieldChecker {
  readonly byIndustry: (spot: Spot, formula: string | null) => Problem[];
  /** one by technology field and kind of innovator */
  readonly byInnovator: (spot: Spot, formula: string | null) => Problem[];
  readonly ofRegion: (spot: Spot, formula: string | null) => Problem[];
  /** a field that may have either */
  readonly any: (spot: Spot, field: string) => Problem[];
}

/** Opens the fields that the datasets declare. */
export function openFieldChecker({ datasets }: Pick<Repository, "datasets">): FieldChecker {
  const fields = new Map(
    datasets.flatMap(({ dataset: { fields, dimensions = [] } }) =>
      fields.map((field): [string, Field & { by: readonly Dimension[] }] => [field.id, { ...field, by: dimensions }]),
    ),
  );
  const known = (spot: Spot, field: string) =>
    fields.has(field) ? [] : [errorAt({ ...spot, value: field }, ofReference.unknownField(field))];
  const check = (spot: Spot, formula: string | null, judge: (spot: Spot, field: string) => Problem[]): Problem[] => {
    if (formula === null) return [];
    const terms = readTerms(formula);
    if (terms === null) return [errorAt({ ...spot, value: formula }, ofModels.formula(formula))];
    return terms.flatMap(({ field }) => [...known(spot, field), ...(fields.has(field) ? judge(spot, field) : [])]);
  };
  const isBy = (field: string, ...dimensions: readonly Dimension[]) =>
    fields.get(field)!.by.join(" ") === dimensions.join(" ");
  return {
    byIndustry: (spot, formula) =>
      check(spot, formula, (at, field) =>
        isBy(field, "industry_id") ? [] : [errorAt({ ...at, value: field }, ofIndustries.notByIndustry(field))],
      ),
    byInnovator: (spot, formula) =>
      check(spot, formula, (at, field) =>
        isBy(field, "field_id", "innovator_kind")
          ? []
          : [errorAt({ ...at, value: field }, ofIndustries.notByInnovator(field))],
      ),
    ofRegion: (spot, formula) =>
      check(spot, formula, (at, field) => {
        const { by } = fields.get(field)!;
        return by.length === 0 ? [] : [errorAt({ ...at, value: field }, ofRows.dimensioned(field, by))];
      }),
    any: known,
  };
}
