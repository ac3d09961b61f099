import { ofModels } from "../../i18n/validation-models.ts";
import { ofReference } from "../../i18n/validation-reference.ts";
import { ofRows } from "../../i18n/validation-rows.ts";
import type { Indicator } from "../../schema/model.ts";
import type { Dataset, Field } from "../../schema/raw.ts";
import type { ModelFiles, Placed, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { modelFile, readTerms } from "./lookups.ts";

/** Formulas that cannot be read or name fields that no dataset declares, and logarithms of what may be negative. */
export function checkFormulas(repository: Repository): Problem[] {
  const fields = openFields(repository);
  return repository.models.flatMap((files) => [
    ...files.indicators.flatMap((indicator) => checkIndicator(indicator, fields)),
    ...files.shares.flatMap(({ field, place }) => checkField({ ...place, column: "field" }, field, fields)),
    ...checkRelativeMatch(files, fields),
  ]);
}

type Fields = ReadonlyMap<string, Field & Pick<Dataset, "dimensions">>;

/** The fields that the datasets declare, each with what it is broken down by. */
function openFields({ datasets }: Repository): Fields {
  return new Map(
    datasets.flatMap(({ dataset: { fields, dimensions } }) =>
      fields.map((field) => [field.id, { ...field, dimensions }]),
    ),
  );
}

function checkIndicator(indicator: Placed<Indicator>, fields: Fields): Problem[] {
  const { place, kind, span, pool_years, published, small_field } = indicator;
  const spot = (column: string) => ({ ...place, column });
  return [
    ...checkFormula(indicator, "numerator", fields),
    ...checkFormula(indicator, "denominator", fields),
    ...checkField(spot("published"), published, fields),
    ...checkField(spot("small_field"), small_field, fields),
    ...(kind === "growth" && !span ? [errorAt(spot("span"), ofModels.noSpan())] : []),
    ...checkKind(indicator),
    ...(pool_years < 1 ? [errorAt({ ...spot("pool_years"), value: "0" }, ofModels.noPool())] : []),
  ];
}

/** A ratio has a denominator; a count and a share are divided by what there is of all. */
function checkKind({ place, kind, denominator }: Placed<Indicator>): Problem[] {
  const spot = { ...place, column: "denominator", value: denominator ?? "" };
  if (kind === "ratio") return denominator === null ? [errorAt(spot, ofModels.noDenominator())] : [];
  const isIdle = (kind === "count" || kind === "share") && denominator !== null;
  return isIdle ? [errorAt(spot, ofModels.idleDenominator(kind, denominator))] : [];
}

function checkFormula(indicator: Placed<Indicator>, column: "numerator" | "denominator", fields: Fields): Problem[] {
  const formula = indicator[column];
  if (formula === null) return [];
  const spot = { ...indicator.place, column, value: formula };
  const terms = readTerms(formula);
  if (terms === null) return [errorAt(spot, ofModels.formula(formula))];
  return terms.flatMap(({ field }) => {
    const signed = indicator.transform === "log1p" && fields.get(field)?.signed;
    return [...checkField(spot, field, fields), ...(signed ? [errorAt(spot, ofModels.signedLog(field))] : [])];
  });
}

function checkField(
  spot: { file: string; line?: number; column: string },
  field: string | null,
  fields: Fields,
): Problem[] {
  if (field === null) return [];
  const known = fields.get(field);
  if (!known) return [errorAt({ ...spot, value: field }, ofReference.unknownField(field))];
  return known.dimensions ? [errorAt({ ...spot, value: field }, ofRows.dimensioned(field, known.dimensions))] : [];
}

function checkRelativeMatch({ model }: ModelFiles, fields: Fields): Problem[] {
  return (["above", "below"] as const).flatMap((side) => {
    const spot = { file: modelFile(model, "model.yml"), column: `relative_match.${side}` };
    return checkField(spot, model.relative_match[side], fields);
  });
}
