import { ofClassifications } from "../../i18n/validation-classifications.ts";
import type { Industry, IndustryClass } from "../../schema/industry.ts";
import { classWeights, isWithin } from "../../schema/industry-weights.ts";
import type { Classifications, Placed } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";

/** How far the weights of a class may pass the limit of a family: the noise of adding floats. */
const tolerance = 1e-9;

/** Classes of a family that has none, codes of one industry that overlap, and classes given away more than a family allows. */
export function checkIndustryClasses(classifications: Classifications): Problem[] {
  const { families, industries, industryClasses, standard } = classifications;
  const owners = new Map(industries.map((industry) => [industry.industry_id, industry]));
  const closed = new Set(families.filter(({ classes }) => classes === "none").map(({ family }) => family));
  return [
    ...industryClasses.flatMap((row) => checkNeedless(row, owners.get(row.industry_id), closed)),
    ...[...Map.groupBy(industryClasses, ({ industry_id }) => industry_id).values()].flatMap((rows) =>
      checkOverlaps(rows, standard),
    ),
    ...checkLimits(classifications, owners),
  ];
}

function checkNeedless(
  { industry_id, place }: Placed<IndustryClass>,
  owner: Industry | undefined,
  closed: ReadonlySet<string>,
): Problem[] {
  if (!owner || !closed.has(owner.family)) return [];
  const spot = { ...place, column: "industry_id", value: industry_id };
  return [errorAt(spot, ofClassifications.needlessClasses(industry_id, owner.family))];
}

function checkOverlaps(rows: readonly Placed<IndustryClass>[], standard: Classifications["standard"]): Problem[] {
  const sections = new Map(standard.map(({ code, section }) => [code, section]));
  const within = (inner: string, outer: string) => isWithin({ code: inner, section: sections.get(inner) ?? "" }, outer);
  return rows.flatMap(({ code, place }, index) => {
    const other = rows.slice(0, index).find((each) => within(code, each.code) || within(each.code, code));
    if (!other) return [];
    return errorAt({ ...place, column: "code", value: code }, ofClassifications.overlap(code, other.code));
  });
}

/** One problem a row: the first class below its code that has been given away too far by then. */
function checkLimits(
  { families, industryClasses, standard }: Classifications,
  owners: ReadonlyMap<string, Industry>,
): Problem[] {
  return families.flatMap(({ family, class_limit: limit }) => {
    if (limit === null) return [];
    const given = new Map<string, number>();
    return industryClasses.flatMap((row) => {
      if (owners.get(row.industry_id)?.family !== family) return [];
      const classes = [...classWeights([row], standard)];
      for (const [code, weight] of classes) given.set(code, (given.get(code) ?? 0) + weight);
      const [over] = classes.filter(([code]) => given.get(code)! > limit + tolerance);
      if (!over) return [];
      const sum = Number(given.get(over[0])!.toPrecision(10));
      const spot = { ...row.place, column: "weight", value: String(row.weight) };
      return errorAt(spot, ofClassifications.overLimit(family, limit, over[0], sum));
    });
  });
}
