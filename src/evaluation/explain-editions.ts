import type { ChangeResult } from "../schema/changes.ts";
import type { Edition } from "../schema/edition.ts";
import type { Indicator } from "../schema/model.ts";
import type { RawRow } from "../schema/raw.ts";
import type { Placed, Repository } from "../schema/repository.ts";
import type { InputResult } from "../schema/results.ts";
import { fieldYears } from "../schema/term.ts";
import { openBreaks } from "./break-finder.ts";
import { type EditionYears, openEditionYears } from "./edition-years.ts";
import { type Explanation, explainChange } from "./explain-change.ts";
import { type Comparison, onColumns, type Scale, type Side } from "./explain-comparison.ts";
import { type Definitions, isSameFormula, readValues } from "./explain-values.ts";

/** Two editions to be compared, of the same scope; the first may be the later one. */
export interface EditionPair {
  readonly before: EditionYears;
  readonly after: EditionYears;
  /** the cells that the first edition was published with, as its inputs.csv holds them; null where nothing was revised since */
  readonly published: readonly InputResult[] | null;
}

/**
 * Explains why scores and ranks moved between two editions of a repository (两版变动分解). `rows` are those that the editions
 * were opened with. A part that is measured across a declared break of its figures is marked.
 * Throws as `openEditionYears` does.
 */
export function explainEditions(
  repository: Repository,
  rows: readonly Placed<RawRow>[],
  { before, after, published }: EditionPair,
): Explanation {
  const open = ({ edition }: EditionYears, { year }: Edition, cells = rows) =>
    openEditionYears(repository, cells, { ...edition, year });
  const original = published && open(before, before.edition, published.map(toRow));
  const own: Definitions = { published: original ?? before, today: before, next: after };
  // Definitions that the other edition lacks or words differently are read in both years, too.
  const ofFirst = lazily(() => ({ ...own, next: open(before, after.edition) }));
  const ofSecond = lazily((): Definitions => {
    const today = open(after, before.edition);
    const past = published ? open(after, before.edition, overlay(rows, published)) : today;
    return { published: past, today, next: after };
  });
  const found = explainChange(compare(before, after, { own, ofFirst, ofSecond }));
  return { ...found, changes: markBreaks(found.changes, repository, { before, after }) };
}

interface Sources {
  /** where both word an indicator alike */
  readonly own: Definitions;
  readonly ofFirst: () => Definitions;
  readonly ofSecond: () => Definitions;
}

function compare(first: EditionYears, second: EditionYears, { own, ofFirst, ofSecond }: Sources): Comparison {
  const [before, after] = [new Set(first.entities.keys()), new Set(second.entities.keys())];
  const entities = [...new Set([...after, ...before])];
  const indicators = [...new Set([...second.composite.indicators, ...first.composite.indicators])];
  const frame = { entities, indicators, before, after };
  const side = (
    years: EditionYears,
    other: EditionYears,
    definitions: () => Definitions,
    others: () => Definitions,
  ): Side => {
    const scores = new Set(years.composite.indicators);
    const definitionsOf = (id: string) => {
      if (isSameFormula(first, second, id)) return own;
      return scores.has(id) ? definitions() : others();
    };
    return {
      entities: new Set(years.entities.keys()),
      ranked: new Set(years.provinces),
      composite: onColumns(years.composite, indicators),
      scales: indicators.map((id) => scaleOf(scores.has(id) ? years : other, id)),
      values: readValues(frame, definitionsOf),
    };
  };
  return {
    entities,
    indicators,
    sides: [side(first, second, ofFirst, ofSecond), side(second, first, ofSecond, ofFirst)],
  };
}

function scaleOf(years: EditionYears, indicator: string): Scale {
  const { transform, direction } = cardOf(years, indicator)!;
  const goalposts = years.goalposts.get(indicator);
  if (direction === 0 || goalposts === undefined) return { transform, direction: 1, bounds: null };
  return { transform, direction, bounds: { kind: "goalposts", goalposts } };
}

function cardOf({ files }: EditionYears, indicator: string): Indicator | undefined {
  return files.indicators.find(({ id }) => id === indicator);
}

function lazily<Value>(make: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}

/** A cell as it was read, in the form of an observation. */
function toRow({ entity_id, year, field, value, unit, status, source }: InputResult): Placed<RawRow> {
  return { entity_id, year, field, value, unit, status, note: null, place: { file: source, line: 0 } };
}

/** The observations of today with those of another day laid over, cell by cell. */
function overlay(rows: readonly Placed<RawRow>[], cells: readonly InputResult[]): Placed<RawRow>[] {
  const nameOf = (cell: Pick<RawRow, "entity_id" | "year" | "field">) => `${cell.entity_id} ${cell.year} ${cell.field}`;
  const laid = new Set(cells.map(nameOf));
  return [...rows.filter((row) => !laid.has(nameOf(row))), ...cells.map(toRow)];
}

/** Marks what an indicator's data did where a declared break of its figures lies between the years, and the score it is part of. */
function markBreaks(
  changes: readonly ChangeResult[],
  { breaks }: Repository,
  { before, after }: { readonly before: EditionYears; readonly after: EditionYears },
): ChangeResult[] {
  const [from, to] = [before.edition.year, after.edition.year].sort((a, b) => a - b) as [number, number];
  const { ofField } = openBreaks(breaks, after.files, after.edition);
  const fields = new Map(
    [before, after].flatMap(({ files }) =>
      files.indicators.map((card) => [card.id, fieldYears(card, to).map(({ field }) => field)] as const),
    ),
  );
  const crosses = ({ entity_id, block, indicator }: ChangeResult) => {
    if (block !== "own" || indicator === null) return false;
    const members = after.entities.get(entity_id)!;
    return fields.get(indicator)!.some((field) => ofField(field, members, from, to));
  };
  const marked = new Set(changes.filter(crosses));
  const scores = new Set([...marked].map(({ entity_id, node }) => `${entity_id} ${node}`));
  const isMarked = (row: ChangeResult) =>
    marked.has(row) || (row.block === "total" && row.measure === "score" && scores.has(`${row.entity_id} ${row.node}`));
  return changes.map((row) => (isMarked(row) ? { ...row, reason: "crosses-break" } : row));
}
