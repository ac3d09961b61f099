import { dasGupta } from "../../src/methods/decomposition/das-gupta.ts";
import { sum } from "../../src/methods/numbers/sum.ts";
import { type CaseRow, caseRows, filledIn, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** Where the files of the case keep what. */
export interface DasGuptaLayout {
  readonly factors: string;
  readonly effects: string;
  readonly published: string;
  /** The effects with all their digits, where the case has them. */
  readonly full: string | null;
}

/** A factor of an example by cell, in one population. */
type Vector = readonly number[];

/** The row of the effects that holds their sum. */
const whole = "TOTAL";

/** Effects of the factors of published examples: the rate is the sum over cells of the product of the factors. */
export function dasGuptaCells(read: ReadFile, layout: DasGuptaLayout): Cell[] {
  const examples = Map.groupBy(caseRows(read, layout.factors), (row) => textIn(row, "example"));
  const expected = Map.groupBy(caseRows(read, layout.effects), (row) => textIn(row, "example"));
  return [...expected].flatMap(([example, rows]) => {
    const factors = Map.groupBy(examples.get(example) ?? [], (row) => textIn(row, "factor"));
    const [before, after] = populationsOf([...factors.values()]);
    const effects = dasGupta(before, after, rate).map(({ value }) => value);
    const named = new Map<string, number | null>([...factors.keys()].map((name, index) => [name, effects[index]!]));
    const total = effects.includes(null) ? null : sum(effects.filter((effect) => effect !== null));
    const difference = {
      row: `${example} residual`,
      column: "total",
      actual: total,
      expected: rate(after) - rate(before),
    };
    return [
      difference,
      ...rows.flatMap((row) => {
        const factor = textIn(row, "factor");
        return effectCells(row, factor === whole ? total : (named.get(factor) ?? null), layout);
      }),
    ];
  });
}

/** The factors of the population named first, and those of the other. */
function populationsOf(factors: readonly (readonly CaseRow[])[]): [Vector[], Vector[]] {
  const populations = [...new Set(factors.flat().map((row) => textIn(row, "population")))];
  const [before, after] = populations.map((population) =>
    factors.map((rows) =>
      rows.filter((row) => textIn(row, "population") === population).map((row) => filledIn(row, "value")),
    ),
  );
  if (before === undefined || after === undefined || populations.length > 2) {
    throw new RangeError(`expected two populations, got ${populations.join(", ")}`);
  }
  return [before, after];
}

function rate(factors: readonly Vector[]): number {
  const cells = factors[0]!.map((_, cell) => factors.reduce((product, factor) => product * factor[cell]!, 1));
  return sum(cells)!;
}

/** The effect with all its digits, and rounded to as many as are published. */
function effectCells(row: CaseRow, effect: number | null, { published, full }: DasGuptaLayout): Cell[] {
  const name = `${textIn(row, "example")} ${textIn(row, "factor")}`;
  const digits = textIn(row, published).split(".")[1]?.length ?? 0;
  const rounded = effect === null ? null : Number(effect.toFixed(digits));
  const cells = [{ row: name, column: published, actual: rounded, expected: numberIn(row, published) }];
  return full === null ? cells : [...cells, { row: name, column: full, actual: effect, expected: numberIn(row, full) }];
}
