import type { Edition } from "../schema/edition.ts";
import type { RawRow } from "../schema/raw.ts";
import type { Break } from "../schema/reference.ts";
import type { ModelFiles, Placed, Repository } from "../schema/repository.ts";
import type { InputResult, Results } from "../schema/results.ts";
import { fieldYears } from "../schema/term.ts";
import type { CellBook } from "./cells.ts";
import { openEditionYears } from "./edition-years.ts";
import { matchPair } from "./matching.ts";
import { describeSituation } from "./situation.ts";

/**
 * Evaluates one edition: indicators, scores, matching and static situation of every entity, and every cell it read.
 * `rows` and errors as `openEditionYears` has them.
 */
export function evaluateEdition(repository: Repository, rows: readonly Placed<RawRow>[], edition: Edition): Results {
  const years = openEditionYears(repository, rows, edition);
  const { files, entities, provinces, cells } = years;
  const { indicators, scores } = years.year(edition.year);
  const crossesBreak = breakFinder(repository.breaks, files, edition);
  const matching = [...entities.keys()].flatMap((entity) =>
    files.pairs.map((pair) =>
      matchPair(entity, pair, {
        year: edition.year,
        scoreOf: years.scoreOf,
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
