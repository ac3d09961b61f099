import type { Edition } from "../schema/edition.ts";
import type { RawRow } from "../schema/raw.ts";
import type { Entity, Member } from "../schema/reference.ts";
import type { ModelFiles, Placed, Repository } from "../schema/repository.ts";
import type { IndicatorResult, ScoreResult } from "../schema/results.ts";
import { parseFraction, parseTerms } from "../schema/term.ts";
import { holdsIn } from "../schema/validity.ts";
import { type CellBook, openCells } from "./cells.ts";
import { type Composite, compileComposite } from "./composite.ts";
import { evaluateIndicator, type Goalposts, scaleIndicator } from "./indicators.ts";
import { rankScores, scoreNodes } from "./scores.ts";
import type { Membership } from "./totals.ts";

/** What one year of one model came to, for every entity in the order of `entities`. */
export interface YearResult {
  readonly indicators: readonly IndicatorResult[];
  readonly scores: readonly ScoreResult[];
}

/**
 * An edition opened for evaluation: its model, who is reported, and any year on the edition's own scale. Analyses of an
 * edition all start from here.
 */
export interface EditionYears {
  readonly edition: Edition;
  readonly files: ModelFiles;
  /** nation, evaluated entities by code, groups; each with the members it adds up */
  readonly entities: Membership;
  /** the entities that are ranked, by code */
  readonly provinces: readonly string[];
  readonly cells: CellBook;
  readonly goalposts: Goalposts;
  readonly composite: Composite;
  /** a year up to the edition's; worked out once. Another year than the edition's has only the indicators that are scored. */
  readonly year: (year: number) => YearResult;
  /** score of a node, null where there is none */
  readonly scoreOf: (entity: string, node: string, year: number) => number | null;
}

/**
 * Opens an edition. `rows` are the raw observations with revisions already laid over; what was observed after the edition's
 * year is not looked at, but for a year that a formula names itself (the census that serves every edition as denominator).
 * Throws a RangeError when the repository lacks the model, weights or goalposts that the edition names, which validation
 * reports first.
 */
export function openEditionYears(
  repository: Repository,
  rows: readonly Placed<RawRow>[],
  edition: Edition,
): EditionYears {
  const files = repository.models.find(({ model }) => model.id === edition.model);
  if (!files) throw new RangeError(`edition ${edition.id}: no model ${edition.model}`);
  const provinces = evaluated(repository.entities, files, edition.year);
  const fixed = fixedCells(files);
  const isOpen = (field: string, year: number) => year <= edition.year || fixed.has(`${field} ${year}`);
  const cells = openCells(rows, { nation: files.model.nation, provinces, isOpen });
  const goalposts = named(files.goalposts, edition.goalposts, `goalposts of ${edition.id}`);
  const opened = {
    edition,
    files,
    entities: memberships(provinces, repository.members, { ...files.model, year: edition.year }),
    provinces,
    cells,
    goalposts: new Map(goalposts.map((row) => [row.indicator, row])),
    composite: compileComposite(files.indicators, {
      nodes: files.nodes,
      weights: named(files.weights, edition.weights, `weights of ${edition.id}`),
      maxMissing: parseFraction(files.model.max_missing),
    }),
  };
  const known = new Map<number, { result: YearResult; scores: ReadonlyMap<string, number | null> }>();
  const year = (at: number) => {
    const found = known.get(at);
    if (found) return found;
    const result = evaluateYear(opened, at);
    const scores = new Map(result.scores.map((row) => [`${row.entity_id} ${row.node}`, row.value]));
    known.set(at, { result, scores });
    return { result, scores };
  };
  return {
    ...opened,
    year: (at) => year(at).result,
    scoreOf: (entity, node, at) => year(at).scores.get(`${entity} ${node}`) ?? null,
  };
}

/** Evaluates a year on the edition's own model and goalposts; a change compares years on the same scale. */
function evaluateYear(
  { edition, files, entities, provinces, cells, goalposts, composite }: Omit<EditionYears, "year" | "scoreOf">,
  year: number,
): YearResult {
  const scored = new Set(composite.indicators);
  // Another year is only looked at for its scores: what is merely described would list cells that no result rests on.
  const wanted = files.indicators.filter(({ id }) => year === edition.year || scored.has(id));
  const scaled = wanted.map((indicator) => scaleIndicator(indicator, goalposts));
  const found = [...entities].map(([entity, members]) => {
    const occasion = { entity, year, members, cells, minYears: files.model.min_pool_years };
    return { entity, indicators: scaled.map((indicator) => evaluateIndicator(indicator, occasion)) };
  });
  return {
    indicators: found.flatMap((entity) => entity.indicators),
    scores: rankScores(scoreNodes(found, composite), new Set(provinces)),
  };
}

/**
 * Who is reported, in order: the nation, every evaluated entity by code, the groups that have members then; each with the
 * members it adds up.
 */
export function memberships(
  provinces: readonly string[],
  members: readonly Member[],
  { nation, groups: named, year }: { nation: string; groups: readonly string[]; year: number },
): Membership {
  const alone = [nation, ...provinces];
  const groups = named.map((group): [string, string[]] => [
    group,
    members.filter((member) => member.group_id === group && holdsIn(member, year)).map((member) => member.entity_id),
  ]);
  const there = groups.filter(([, inside]) => inside.length > 0);
  return new Map([...alone.map((entity): [string, string[]] => [entity, [entity]]), ...there]);
}

/** Codes of the entities that a model evaluates in a year, sorted. */
export function evaluated(entities: readonly Entity[], { model }: Pick<ModelFiles, "model">, year: number): string[] {
  return entitiesOf(entities, model.evaluated, year);
}

/** Codes of the entities of a kind that hold in a year, sorted. */
export function entitiesOf(entities: readonly Entity[], kind: Entity["kind"], year: number): string[] {
  return entities
    .filter((entity) => entity.kind === kind && holdsIn(entity, year))
    .map((entity) => entity.entity_id)
    .sort();
}

/** Cells that a formula reads at a fixed year, as `field year`. */
function fixedCells({ indicators }: ModelFiles): ReadonlySet<string> {
  const formulas = indicators.flatMap(({ numerator, denominator }) =>
    denominator ? [numerator, denominator] : [numerator],
  );
  const terms = formulas.flatMap((formula) => parseTerms(formula));
  return new Set(terms.flatMap(({ field, at }) => (at.kind === "year" ? [`${field} ${at.year}`] : [])));
}

function named<Value>(values: ReadonlyMap<string, Value>, name: string, what: string): Value {
  const value = values.get(name);
  if (value === undefined) throw new RangeError(`${what}: no file for ${name}`);
  return value;
}
