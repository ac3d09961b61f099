import { ofModels } from "../../i18n/validation-models.ts";
import { ofReference } from "../../i18n/validation-reference.ts";
import { ofRows } from "../../i18n/validation-rows.ts";
import { ofSideways } from "../../i18n/validation-sideways.ts";
import type { Repository } from "../../schema/repository.ts";
import { type FormulaSide, type Side, type SidewaysPlan, type SidewaysQuantity, sides } from "../../schema/sideways.ts";
import { errorAt, type Problem, type Spot } from "../problem.ts";
import { entitiesById, readTerms } from "./lookups.ts";

/**
 * Comparisons that name what is not there, count a side without saying why it may stand beside the others, or would show a
 * made-up figure in a draft or final edition.
 */
export function checkSideways(repository: Repository): Problem[] {
  const fields = describeFields(repository);
  return repository.sideways.flatMap((plan) => [
    ...checkEditions(plan, repository),
    ...checkEntities(plan, repository),
    ...checkLists(plan),
    ...plan.quantities.flatMap((quantity, index) => checkQuantity(quantity, { plan, index, repository, fields })),
  ]);
}

interface FieldFacts {
  readonly dimensions: readonly string[];
  /** how many of its cells are made up */
  readonly sample: number;
}

function describeFields({ datasets }: Repository): ReadonlyMap<string, FieldFacts> {
  return new Map(
    datasets.flatMap(({ dataset, rows }) => {
      const sample = Map.groupBy(
        rows.filter(({ status }) => status === "sample"),
        ({ field }) => field,
      );
      return dataset.fields.map(({ id }): [string, FieldFacts] => [
        id,
        { dimensions: dataset.dimensions ?? [], sample: sample.get(id)?.length ?? 0 },
      ]);
    }),
  );
}

function spotOf({ id }: SidewaysPlan, column: string, value = ""): Spot & { value: string } {
  return { file: `data/sideways/${id}.yml`, column, value };
}

function checkEditions(plan: SidewaysPlan, { sideways }: Repository): Problem[] {
  const earlier = sideways.slice(0, sideways.indexOf(plan));
  return plan.years.flatMap((year, at) => {
    const other = earlier.find(({ years }) => years.includes(year));
    const spot = spotOf(plan, `years.${at}`, String(year));
    if (other !== undefined) return [errorAt(spot, ofSideways.claimed(`${plan.scope}-${year}`, other.id))];
    return plan.years.indexOf(year) < at ? [errorAt(spot, ofSideways.twice(String(year)))] : [];
  });
}

function checkEntities(plan: SidewaysPlan, repository: Repository): Problem[] {
  const known = entitiesById(repository);
  const kinds = (key: string, id: string, wanted: readonly string[]) => {
    const kind = known.get(id)?.kind;
    if (kind === undefined) return [errorAt(spotOf(plan, key, id), ofReference.unknownEntity(id))];
    return wanted.includes(kind) ? [] : [errorAt(spotOf(plan, key, id), ofReference.kind(id, kind, wanted[0]!))];
  };
  return [
    ...kinds("world", plan.world, ["world"]),
    ...kinds("nearest", plan.nearest, ["province"]),
    ...plan.economies.flatMap((id, at) => kinds(`economies.${at}`, id, ["economy", "world"])),
    ...twice(plan.economies).map((at) =>
      errorAt(spotOf(plan, `economies.${at}`, plan.economies[at]), ofSideways.twice(plan.economies[at]!)),
    ),
    ...(plan.economies.includes(plan.world)
      ? []
      : [errorAt(spotOf(plan, "economies", plan.economies.join(" ")), ofSideways.absent(plan.world))]),
  ];
}

/** Ids that come twice, and reasons and topics that no quantity names. */
function checkLists(plan: SidewaysPlan): Problem[] {
  const lists = { topics: plan.topics, reasons: plan.reasons, quantities: plan.quantities };
  const used = new Set(plan.quantities.flatMap((quantity) => [quantity.topic, ...becauses(quantity)]));
  return Object.entries(lists).flatMap(([name, rows]) => {
    const ids = rows.map(({ id }) => id);
    const unused = name === "quantities" ? [] : ids.filter((id) => !used.has(id));
    return [
      ...twice(ids).map((at) => errorAt(spotOf(plan, `${name}.${at}.id`, ids[at]), ofSideways.twice(ids[at]!))),
      ...unused.map((id) => errorAt(spotOf(plan, `${name}.${ids.indexOf(id)}.id`, id), ofSideways.unused(id))),
    ];
  });
}

/** The places at which a list repeats itself. */
function twice(ids: readonly string[]): number[] {
  return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [at] : []));
}

function becauses(quantity: SidewaysQuantity): string[] {
  return sides.flatMap((side) => {
    const said = quantity[side];
    return said?.kind === "apart" ? [said.because] : [];
  });
}

interface QuantityPlace {
  readonly plan: SidewaysPlan;
  readonly index: number;
  readonly repository: Repository;
  readonly fields: ReadonlyMap<string, FieldFacts>;
}

function checkQuantity(quantity: SidewaysQuantity, place: QuantityPlace): Problem[] {
  const { plan, index } = place;
  const at = (key: string, value = "") => spotOf(plan, `quantities.${index}.${key}`, value);
  const listed = (key: string, list: "topics" | "reasons", id: string) =>
    plan[list].some((row) => row.id === id) ? [] : [errorAt(at(key, id), ofSideways.unlisted(list, id))];
  const { basis, city, regions, economies } = quantity;
  const own = quantity[basis];
  const ofIndicator = own?.kind === "indicator";
  const apart = [regions, economies].every(({ kind }) => kind === "apart");
  return [
    ...listed("topic", "topics", quantity.topic),
    ...(own === undefined || own.kind === "apart" ? [errorAt(at("basis", basis), ofSideways.uncounted(basis))] : []),
    ...((basis === "city") === (city !== undefined) && (basis !== "city" || apart)
      ? []
      : [errorAt(at("city", basis), ofSideways.misplaced())]),
    ...(["name", "unit"] as const).flatMap((key) => {
      if ((quantity[key] === undefined) === ofIndicator) return [];
      return [errorAt(at(key), ofIndicator ? ofSideways.named(key) : ofSideways.nameless(key))];
    }),
    ...sides.flatMap((side) => {
      const said = quantity[side];
      if (said === undefined) return [];
      if (said.kind === "apart") return listed(`${side}.because`, "reasons", said.because);
      if (said.kind === "indicator") return checkIndicator(side, said.id, place);
      return checkFormula(side, said, { ...place, isBasis: side === basis });
    }),
  ];
}

/** The editions that a plan belongs to. */
function editionsOf({ scope, years }: SidewaysPlan, { editions }: Repository) {
  return editions.filter((edition) => edition.scope === scope && years.includes(edition.year));
}

function checkIndicator(side: Side, id: string, { plan, index, repository }: QuantityPlace): Problem[] {
  const spot = spotOf(plan, `quantities.${index}.${side}.id`, id);
  if (side !== "regions") return [errorAt(spot, ofSideways.indicatorElsewhere())];
  const without = editionsOf(plan, repository).find((edition) => {
    const files = repository.models.find(({ model }) => model.id === edition.model);
    return files !== undefined && !files.indicators.some((indicator) => indicator.id === id);
  });
  return without === undefined ? [] : [errorAt(spot, ofSideways.notIndicator(id, without.id))];
}

function checkFormula(
  side: Side,
  { numerator, denominator, published, part, alike }: FormulaSide,
  { plan, index, repository, fields, isBasis }: QuantityPlace & { readonly isBasis: boolean },
): Problem[] {
  const at = (key: string, value = "") => spotOf(plan, `quantities.${index}.${side}.${key}`, value);
  const isReal = editionsOf(plan, repository).some(({ state }) => state !== "sample");
  const check = (key: string, field: string): Problem[] => {
    const facts = fields.get(field);
    if (facts === undefined) return [errorAt(at(key, field), ofReference.unknownField(field))];
    const { dimensions, sample } = facts;
    const isWhole = dimensions.length === 0 || (part !== undefined && dimensions.join(" ") === "field_id");
    return [
      ...(isWhole ? [] : [errorAt(at(key, field), ofRows.dimensioned(field, dimensions))]),
      ...(sample === 0 || !isReal ? [] : [errorAt(at(key, field), ofSideways.sample(field, sample))]),
    ];
  };
  const formulas = Object.entries({ numerator, denominator }).flatMap(([key, formula]) =>
    formula === undefined ? [] : [{ key, formula, terms: readTerms(formula) }],
  );
  const named = formulas.flatMap(({ terms }) => terms ?? []).map(({ field }) => fields.get(field)?.dimensions ?? []);
  return [
    ...formulas.flatMap(({ key, formula, terms }) =>
      terms === null
        ? [errorAt(at(key, formula), ofModels.formula(formula))]
        : terms.flatMap(({ field }) => check(key, field)),
    ),
    ...(published === undefined ? [] : check("published", published)),
    ...(part !== undefined && named.every((dimensions) => dimensions.length === 0)
      ? [errorAt(at("part", part), ofSideways.wholePart(part))]
      : []),
    ...((alike === undefined) === isBasis
      ? []
      : [errorAt(at("alike"), isBasis ? ofSideways.needless() : ofSideways.unexplained())]),
  ];
}
