import { aggregate } from "../../src/methods/aggregation/aggregate.ts";
import { normalise } from "../../src/methods/scaling/normalise.ts";
import { type Transform, transform, transformGoalposts } from "../../src/methods/scaling/transform.ts";
import { rank } from "../../src/methods/statistics/rank.ts";
import { equalShares } from "../../src/methods/weights/weight-shares.ts";
import { type CaseRow, caseRows, filledIn, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** Where the files of the case keep what: the data and the published index may share a file. */
export interface HdiLayout {
  readonly data: string;
  readonly published: string;
  readonly goalposts: string;
  readonly index: string;
  readonly rank: string;
  readonly goalpostColumns: {
    readonly measure: string;
    readonly dimension: string;
    readonly low: string;
    readonly high: string;
    readonly transform: string;
  };
}

interface Measure {
  readonly column: string;
  readonly dimension: string;
  readonly score: (value: number | null) => number | null;
}

/**
 * Human Development Index: goalposts with clipping, one of them on a logarithm; the mean of the measures of a dimension;
 * the geometric mean of the dimensions. The published rank is that of the index rounded to three decimals.
 */
export function hdiCells(read: ReadFile, layout: HdiLayout): Cell[] {
  const measures = caseRows(read, layout.goalposts).map((row) => measureOf(row, layout));
  const indices = new Map(caseRows(read, layout.data).map((row) => [textIn(row, "country"), hdi(row, measures)]));
  const published = caseRows(read, layout.published);
  const actual = published.map((row) => indices.get(textIn(row, "country")) ?? null);
  const ranks = rank(actual.map((value) => (value === null ? null : Math.round(value * 1000) / 1000)));
  return published.flatMap((row, index): Cell[] => [
    { row: textIn(row, "country"), column: "hdi", actual: actual[index]!, expected: numberIn(row, layout.index) },
    { row: textIn(row, "country"), column: "rank", actual: ranks[index]!, expected: numberIn(row, layout.rank) },
  ]);
}

function measureOf(row: CaseRow, { goalpostColumns: columns }: HdiLayout): Measure {
  const kind = kindOf(textIn(row, columns.transform));
  const goalposts = transformGoalposts({ low: filledIn(row, columns.low), high: filledIn(row, columns.high) }, kind);
  return {
    column: textIn(row, columns.measure),
    dimension: textIn(row, columns.dimension),
    score: (value) => normalise(transform(value, kind).value, goalposts),
  };
}

function kindOf(text: string): Transform {
  if (text === "linear" || text === "log") return text;
  throw new RangeError(`transform: expected linear or log, got "${text}"`);
}

function hdi(row: CaseRow, measures: readonly Measure[]): number | null {
  const dimensions = [...Map.groupBy(measures, (measure) => measure.dimension).values()].map((group) => {
    const scores = group.map(({ column, score }) => score(numberIn(row, column)));
    return aggregate(scores, equalShares(scores.length), { availability: 1 }).value;
  });
  const { value } = aggregate(dimensions, equalShares(dimensions.length), { kind: "geometric", availability: 1 });
  return value === null ? null : value / 100;
}
