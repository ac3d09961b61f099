import { aggregate } from "../../src/methods/aggregation/aggregate.ts";
import { topsis } from "../../src/methods/aggregation/topsis.ts";
import { obstacleDegrees } from "../../src/methods/matching/obstacle-degrees.ts";
import { formed } from "../../src/methods/numbers/outcome.ts";
import { normaliseColumn } from "../../src/methods/scaling/normalise-column.ts";
import { rank } from "../../src/methods/statistics/rank.ts";
import type { Column } from "../../src/methods/weights/column-reason.ts";
import { columnWeights } from "../../src/methods/weights/column-weights.ts";
import { criticWeights } from "../../src/methods/weights/critic-weights.ts";
import { entropyWeights } from "../../src/methods/weights/entropy-weights.ts";
import { variationWeights } from "../../src/methods/weights/variation-weights.ts";
import { equalShares } from "../../src/methods/weights/weight-shares.ts";
import { caseRows, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";
import { columnsOf } from "./weighting-cells.ts";

type Direction = 1 | -1;

/** The peer's distance from 0 and 1. */
const shift = 0.002;

/** Weights by entropy, CRITIC and variation, scores, closeness and obstacles of 35 countries. */
export function betterLifeCells(read: ReadFile): Cell[] {
  const meta = caseRows(read, "input-meta.csv");
  const topics = meta.map((row) => textIn(row, "indicator"));
  const directions = meta.map((row): Direction => (textIn(row, "direction") === "-" ? -1 : 1));
  const data = caseRows(read, "input-data.csv");
  const columns = columnsOf(data, topics);
  const countries = data.map((row) => textIn(row, "country"));
  const weights = weightsOf(columns, directions);
  const shifted = columns.map((column, index) => stretched(column, directions[index]!, shift));
  const oriented = columns.map((column, index) => stretched(column, directions[index]!, 0));
  const closeness = topsis(columns, weights.get("entropy_eps0.002")!, { directions });
  const equal = topsis(columns, equalShares(topics.length), { directions });
  const figures = new Map([
    ["score_entropy", scoresOf(shifted, weights.get("entropy_eps0.002")!)],
    ["score_critic", scoresOf(oriented, weights.get("critic_std")!)],
    ["topsis_entropy_w", closeness.map(({ value }) => value)],
    ["topsis_equal_w", equal.map(({ value }) => value)],
    ["rank_topsis_entropy_w", rank(closeness.map(({ value }) => value))],
    ...obstaclesOf(columns, topics),
  ]);
  const files = ["expected-scores.csv", "expected-topsis.csv", "expected-obstacle-scaled.csv"];
  return [
    ...weightCells(read, weights, topics),
    ...files.flatMap((file) => figureCells(read, file, countries, figures)),
  ];
}

function weightsOf(
  columns: readonly Column[],
  directions: readonly Direction[],
): ReadonlyMap<string, readonly number[]> {
  const oriented = columns.map((column, index) => stretched(column, directions[index]!, 0));
  const entropy = entropyWeights(oriented, { shift });
  const critic = criticWeights(oriented);
  // The peer's mixture: the divergence of columns with 0 and 1 moved inside, times CRITIC's conflict.
  const moved = oriented.map((column) =>
    column.map((value) => (value === 0 ? shift : value === 1 ? 1 - shift : value)),
  );
  const mixture = columnWeights(
    entropyWeights(moved).measures.map(({ value }, index) => formed(value! * critic.conflicts[index]!.value!)),
  );
  return new Map([
    ["entropy_eps0.002", entropy.weights!],
    ["critic_std", critic.weights!],
    ["critic_entropy_eps0.002", mixture.weights!],
    ["cv", variationWeights(columns).weights!],
  ]);
}

function stretched(column: Column, direction: Direction, inset: number): Column {
  const range = { low: inset, high: 1 - inset };
  return normaliseColumn(column, { kind: "min-max", range }, direction).map(({ value }) => value);
}

function scoresOf(columns: readonly Column[], weights: readonly number[]): (number | null)[] {
  return columns[0]!.map((_, row) => {
    const { value } = aggregate(
      columns.map((column) => column[row]!),
      weights,
    );
    return value === null ? null : 100 * value;
  });
}

/** By topic, over the countries; the case scales without regard to direction. */
function obstaclesOf(columns: readonly Column[], topics: readonly string[]): [string, (number | null)[]][] {
  const scaled = columns.map((column) => stretched(column, 1, 0));
  const degrees = scaled[0]!.map((_, row) =>
    obstacleDegrees(
      scaled.map((column) => column[row]!),
      equalShares(topics.length),
    ),
  );
  return topics.map((topic, index) => [topic, degrees.map((row) => row[index]!)]);
}

function weightCells(
  read: ReadFile,
  weights: ReadonlyMap<string, readonly number[]>,
  topics: readonly string[],
): Cell[] {
  return caseRows(read, "expected-weights.csv").flatMap((row) => {
    const topic = textIn(row, "indicator");
    return [...weights].map(([column, found]) => ({
      row: `weight ${topic}`,
      column,
      actual: found[topics.indexOf(topic)] ?? null,
      expected: numberIn(row, column),
    }));
  });
}

function figureCells(
  read: ReadFile,
  file: string,
  countries: readonly string[],
  figures: ReadonlyMap<string, readonly (number | null)[]>,
): Cell[] {
  return caseRows(read, file).flatMap((row) => {
    const country = textIn(row, "country");
    const columns = Object.keys(row).filter((column) => column !== "country");
    return columns.map((column) => ({
      row: `${file} ${country}`,
      column,
      actual: figures.get(column)?.[countries.indexOf(country)] ?? null,
      expected: numberIn(row, column),
    }));
  });
}
