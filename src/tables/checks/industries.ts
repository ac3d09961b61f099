import { ofClassifications } from "../../i18n/validation-classifications.ts";
import type { Family, Industry } from "../../schema/industry.ts";
import { isWithin } from "../../schema/industry-weights.ts";
import type { Classifications, Placed, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { checkIndustryClasses } from "./industry-classes.ts";

/** Industries, their classes, sub-fields and aliases that do not fit each other, their families or GB/T 4754. */
export function checkIndustries({ classifications }: Repository): Problem[] {
  return [
    ...checkKnown(classifications),
    ...checkFamilies(classifications),
    ...checkIndustryClasses(classifications),
    ...checkSubfields(classifications),
    ...checkAliases(classifications),
  ];
}

/** Codes of another table that it does not list. */
function checkKnown({ standard, industries, industryClasses, subfields, industryAliases }: Classifications): Problem[] {
  const ids = new Set(industries.map(({ industry_id }) => industry_id));
  const codes = new Set(standard.map(({ code }) => code));
  const told = [...industryClasses, ...subfields, ...industryAliases].filter(
    ({ industry_id }) => !ids.has(industry_id),
  );
  const strange = [...industryClasses, ...subfields].filter(({ code }) => !codes.has(code));
  return [
    ...told.map(({ industry_id: value, place }) =>
      errorAt({ ...place, column: "industry_id", value }, ofClassifications.unknown("industries.csv", value)),
    ),
    ...strange.map(({ code: value, place }) =>
      errorAt({ ...place, column: "code", value }, ofClassifications.unknown("gbt4754.csv", value)),
    ),
  ];
}

function checkFamilies({ families, industries, industryClasses }: Classifications): Problem[] {
  const known = new Map(families.map((family) => [family.family, family]));
  const mapped = new Set(industryClasses.map(({ industry_id }) => industry_id));
  return industries.flatMap((industry, index) => [
    ...checkFamily(industry, known.get(industry.family), mapped),
    ...checkParent(industry, industries.slice(0, index)),
  ]);
}

function checkFamily(
  { industry_id, family, place }: Placed<Industry>,
  known: Family | undefined,
  mapped: ReadonlySet<string>,
): Problem[] {
  const at = (column: string, value: string) => ({ ...place, column, value });
  if (!known) return [errorAt(at("family", family), ofClassifications.unknown("industry-families.csv", family))];
  if (!industry_id.startsWith(`${family}-`)) {
    return [errorAt(at("industry_id", industry_id), ofClassifications.prefix(industry_id, family))];
  }
  const isLacking = known.classes === "mapped" && !mapped.has(industry_id);
  return isLacking ? [errorAt(at("industry_id", industry_id), ofClassifications.noClasses(industry_id, family))] : [];
}

/** A parent stands above its parts, so that no industry is a part of itself. */
function checkParent({ industry_id, family, parent, place }: Placed<Industry>, above: readonly Industry[]): Problem[] {
  if (parent === null || above.some((each) => each.industry_id === parent && each.family === family)) return [];
  const spot = { ...place, column: "parent", value: parent };
  return [errorAt(spot, ofClassifications.parentOrder(industry_id, parent))];
}

function checkSubfields({ standard, industryClasses, subfields }: Classifications): Problem[] {
  const rows = new Map(standard.map((row) => [row.code, row]));
  return subfields.flatMap(({ industry_id, code, place }) => {
    const row = rows.get(code);
    const own = industryClasses.filter((each) => each.industry_id === industry_id);
    if (!row || own.some((each) => isWithin(row, each.code))) return [];
    return errorAt({ ...place, column: "code", value: code }, ofClassifications.outside(code, industry_id));
  });
}

function checkAliases({ industries, industryAliases }: Classifications): Problem[] {
  return industryAliases.flatMap(({ alias, place }) => {
    const owner = industries.find(({ name_zh, name_en }) => name_zh === alias || name_en === alias);
    if (!owner) return [];
    return errorAt({ ...place, column: "alias", value: alias }, ofClassifications.alias(alias, owner.industry_id));
  });
}
