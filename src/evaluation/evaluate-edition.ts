import type { Edition } from "../schema/edition.ts";
import type { RawRow } from "../schema/raw.ts";
import type { Break, Entity, Member } from "../schema/reference.ts";
import type { ModelFiles, Placed, Repository } from "../schema/repository.ts";
import type { IndicatorResult, InputResult, Results, ScoreResult } from "../schema/results.ts";
import { fieldYears, parseFraction, parseTerms } from "../schema/term.ts";
import { type CellBook, openCells } from "./cells.ts";
import { evaluateIndicator } from "./indicators.ts";
import { matchPair } from "./matching.ts";
import { rankScores, scoreNodes } from "./scores.ts";
import { describeSituation, type Membership } from "./situation.ts";

/** What one year of one model came to. */
interface YearResult {
  readonly indicators: readonly IndicatorResult[];
  readonly scores: readonly ScoreResult[];
}

/**
 * Evaluates one edition: indicators, scores, matching and static situation of every entity, and every cell it read.
 * `rows` are the raw observations with revisions already laid over; what was observed after the edition's year is not
 * looked at, but for a year that a formula names itself (the census that serves every edition as denominator). Throws a RangeError when the repository lacks the model, weights or goalposts that the edition names,
 * which validation reports first.
 */
export function evaluateEdition(repository: Repository, rows: readonly Placed<RawRow>[], edition: Edition): Results {
  const files = repository.models.find(({ model }) => model.id === edition.model);
  if (!files) throw new RangeError(`edition ${edition.id}: no model ${edition.model}`);
  const entities = memberships(repository, files, edition.year);
  const provinces = evaluated(repository.entities, files, edition.year);
  const fixed = fixedCells(files);
  const cells = openCells(
    rows.filter((row) => row.year <= edition.year || fixed.has(`${row.field} ${row.year}`)),
    { nation: files.model.nation, provinces },
  );
  const evaluateYear = yearEvaluator(files, edition, { entities, provinces, cells });
  const { indicators, scores } = evaluateYear(edition.year);
  const scoresOf = new Map([[edition.year, byEntityAndNode(scores)]]);
  const scoreOf = (entity: string, node: string, year: number): number | null => {
    const known = scoresOf.get(year) ?? byEntityAndNode(evaluateYear(year).scores);
    scoresOf.set(year, known);
    return known.get(`${entity} ${node}`) ?? null;
  };
  const crossesBreak = breakFinder(repository.breaks, files, edition);
  const matching = [...entities.keys()].flatMap((entity) =>
    files.pairs.map((pair) =>
      matchPair(entity, pair, {
        year: edition.year,
        scoreOf,
        grades: files.model.coordination_grades,
        nation: files.model.nation,
        changeYears: files.model.change_years,
        firstChangeYear: files.model.first_change_year,
        crossesBreak,
      }),
    ),
  );
  const situation = describeSituation({
    year: edition.year,
    cells,
    entities,
    provinces,
    nation: files.model.nation,
    shares: files.shares,
    relativeMatch: files.model.relative_match,
  });
  const order = [...new Set([files.model.nation, ...provinces])];
  return { indicators, scores, matching, situation, inputs: listInputs(cells, order) };
}

/** Who is reported, in order: the nation, every evaluated entity by code, the groups; each with the members it adds up. */
function memberships(repository: Repository, files: ModelFiles, year: number): Membership {
  const alone = [files.model.nation, ...evaluated(repository.entities, files, year)];
  const groups = files.model.groups.map((group): [string, string[]] => [
    group,
    membersOf(group, repository.members, year),
  ]);
  return new Map([...alone.map((entity): [string, string[]] => [entity, [entity]]), ...groups]);
}

function evaluated(entities: readonly Entity[], { model }: ModelFiles, year: number): string[] {
  return entities
    .filter((entity) => entity.kind === model.evaluated && holds(entity, year))
    .map((entity) => entity.entity_id)
    .sort();
}

function membersOf(group: string, members: readonly Member[], year: number): string[] {
  return members.filter((member) => member.group_id === group && holds(member, year)).map((member) => member.entity_id);
}

/** Whether a dated row holds at the end of a year. */
function holds(
  { valid_from, valid_to }: { valid_from: string | null; valid_to: string | null },
  year: number,
): boolean {
  const end = `${year}-12-31`;
  return (valid_from === null || valid_from <= end) && (valid_to === null || valid_to >= end);
}

/** Cells that a formula reads at a fixed year, as `field year`. */
function fixedCells({ indicators }: ModelFiles): ReadonlySet<string> {
  const formulas = indicators.flatMap(({ numerator, denominator }) =>
    denominator ? [numerator, denominator] : [numerator],
  );
  const terms = formulas.flatMap((formula) => parseTerms(formula));
  return new Set(terms.flatMap(({ field, at }) => (at.kind === "year" ? [`${field} ${at.year}`] : [])));
}

/** Evaluates any year on the edition's own model and goalposts; a change compares years on the same scale. */
function yearEvaluator(
  files: ModelFiles,
  edition: Edition,
  { entities, provinces, cells }: { entities: Membership; provinces: readonly string[]; cells: CellBook },
): (year: number) => YearResult {
  const weights = named(files.weights, edition.weights, `weights of ${edition.id}`);
  const goalposts = new Map(
    named(files.goalposts, edition.goalposts, `goalposts of ${edition.id}`).map((row) => [row.indicator, row]),
  );
  const maxMissing = parseFraction(files.model.max_missing);
  const ranked = new Set(provinces);
  const children = new Set(weights.map((weight) => weight.child));
  const scored = files.indicators.filter((indicator) => children.has(indicator.id));
  return (year) => {
    // Another year is only looked at for its scores: what is merely described would list cells that no result rests on.
    const wanted = year === edition.year ? files.indicators : scored;
    const found = [...entities].map(([entity, members]) => {
      const subject = { entity, year, goalposts, members, cells, minYears: files.model.min_pool_years };
      const indicators = wanted.map((indicator) => evaluateIndicator(indicator, subject));
      return { indicators, scores: scoreNodes(entity, indicators, { nodes: files.nodes, weights, maxMissing }) };
    });
    return {
      indicators: found.flatMap((entity) => entity.indicators),
      scores: rankScores(
        found.flatMap((entity) => entity.scores),
        ranked,
      ),
    };
  };
}

function named<Value>(values: ReadonlyMap<string, Value>, name: string, what: string): Value {
  const value = values.get(name);
  if (value === undefined) throw new RangeError(`${what}: no file for ${name}`);
  return value;
}

function byEntityAndNode(scores: readonly ScoreResult[]): ReadonlyMap<string, number | null> {
  return new Map(scores.map((row) => [`${row.entity_id} ${row.node}`, row.value]));
}

/** Tells whether a declared break of any field under a node lies after one year and up to another. */
function breakFinder(breaks: readonly Break[], files: ModelFiles, edition: Edition) {
  const weights = files.weights.get(edition.weights) ?? [];
  const fieldsOf = new Map(
    files.nodes.map((node) => {
      const children = new Set(weights.filter((weight) => weight.parent === node.id).map((weight) => weight.child));
      const scored = files.indicators.filter((indicator) => children.has(indicator.id));
      const fields = scored.flatMap((indicator) => fieldYears(indicator, edition.year).map((cell) => cell.field));
      return [node.id, new Set(fields)] as const;
    }),
  );
  return (node: string, from: number, to: number): boolean =>
    breaks.some(
      (row) =>
        row.kind === "break" && row.year > from && row.year <= to && (fieldsOf.get(node)?.has(row.field) ?? false),
    );
}

/** Every cell that was read, in the order entity, year, field. */
function listInputs(cells: CellBook, order: readonly string[]): InputResult[] {
  const position = new Map(order.map((entity, index) => [entity, index]));
  const place = (entity: string) => position.get(entity) ?? order.length;
  return cells
    .used()
    .sort(
      (a, b) =>
        place(a.entity) - place(b.entity) || a.year - b.year || (a.field < b.field ? -1 : a.field > b.field ? 1 : 0),
    )
    .map(({ entity, ...cell }) => ({ entity_id: entity, year: cell.year, field: cell.field, ...pick(cell) }));
}

function pick({ value, unit, status, source }: Pick<InputResult, "value" | "unit" | "status" | "source">) {
  return { value, unit, status, source };
}
