import { rankColumn } from "../methods/statistics/rank-column.ts";
import { openRebuilds, type Rebuildable, type Setting } from "./rebuild.ts";

/** A year that rebuilds are read in, and the nodes read there. */
export interface Reading {
  readonly nodes: readonly string[];
  /** years earlier than the edition's */
  readonly back: number;
  /** further years earlier, in whose place the lag of a rebuild stands; null where no lag plays a part */
  readonly lag: number | null;
}

/** Numbers of every rebuild: row after row, and inside a row rebuild after rebuild. */
export type Drawn<Numbers> = readonly Numbers[];

/**
 * Scores of every rebuild (重算得分): for each reading a column a node, NaN where there is no score. Memory is
 * rebuilds × rows × nodes, so many rows are handed in block by block (`rowsOf`): a score does not hang on other rows.
 */
export function drawScores(
  model: Rebuildable,
  settings: readonly Setting[],
  readings: readonly Reading[],
): readonly Drawn<Float64Array>[] {
  const rebuild = openRebuilds(model);
  const draws = settings.length;
  const drawn = readings.map(({ nodes }) => nodes.map(() => new Float64Array(draws * model.rows)));
  settings.forEach((setting, draw) => {
    const scores = rebuild(setting);
    readings.forEach(({ nodes, back, lag }, reading) => {
      const yearsBack = back + (lag === null ? 0 : (setting.lag ?? lag));
      scores(yearsBack, nodes).forEach((column, node) => {
        scatter(column, drawn[reading]![node]!, { draw, draws });
      });
    });
  });
  return drawn;
}

/** Ranks of every rebuild: a column a node, 0 where there is none. Two bytes a rank, while there are no more rows. */
export type DrawnRanks = Drawn<Uint16Array | Uint32Array>;

/** Ranks of every rebuild in the edition's year among all rows of the model (重算位次). */
export function drawRanks(model: Rebuildable, settings: readonly Setting[], nodes: readonly string[]): DrawnRanks {
  const rebuild = openRebuilds(model);
  const columnsOf = (draw: number) => rebuild(settings[draw]!)(0, nodes);
  return rankDraws(columnsOf, { draws: settings.length, rows: model.rows, nodes: nodes.length });
}

/** The same from scores that are drawn already, among some of their rows. */
export function rankDrawn(scores: Drawn<Float64Array>, rows: readonly number[], draws: number): DrawnRanks {
  const columnOf = (drawn: Float64Array, draw: number) => {
    const column = new Float64Array(rows.length);
    for (let at = 0; at < rows.length; at += 1) column[at] = drawn[rows[at]! * draws + draw]!;
    return column;
  };
  const columnsOf = (draw: number) => scores.map((drawn) => columnOf(drawn, draw));
  return rankDraws(columnsOf, { draws, rows: rows.length, nodes: scores.length });
}

function rankDraws(
  columnsOf: (draw: number) => readonly Float64Array[],
  { draws, rows, nodes }: { readonly draws: number; readonly rows: number; readonly nodes: number },
): DrawnRanks {
  const Ranks = rows < 2 ** 16 ? Uint16Array : Uint32Array;
  const drawn = Array.from({ length: nodes }, () => new Ranks(draws * rows));
  for (let draw = 0; draw < draws; draw += 1) {
    for (const [node, column] of columnsOf(draw).entries()) scatter(rankColumn(column), drawn[node]!, { draw, draws });
  }
  return drawn;
}

/** The same model with some of its rows only, in the order given (取部分单元). */
export function rowsOf(model: Rebuildable, rows: readonly number[]): Rebuildable {
  const known = new Map<number, readonly Float64Array[]>();
  const values = (yearsBack: number) => {
    const found =
      known.get(yearsBack) ?? model.values(yearsBack).map((column) => Float64Array.from(rows, (row) => column[row]!));
    known.set(yearsBack, found);
    return found;
  };
  return { ...model, rows: rows.length, values };
}

type Numbers = Float64Array | Int32Array | Uint16Array | Uint32Array;

function scatter(
  column: Numbers,
  drawn: Numbers,
  { draw, draws }: { readonly draw: number; readonly draws: number },
): void {
  for (let row = 0; row < column.length; row += 1) drawn[row * draws + draw] = column[row]!;
}
