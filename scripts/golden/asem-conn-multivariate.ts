import { columnFlags } from "../../src/methods/statistics/column-flags.ts";
import { type CorrelationMethod, correlationMatrix } from "../../src/methods/statistics/correlation-matrix.ts";
import { cronbachAlpha } from "../../src/methods/statistics/cronbach-alpha.ts";
import { describeColumn } from "../../src/methods/statistics/describe-column.ts";
import { firstComponentShares } from "../../src/methods/statistics/first-component-shares.ts";
import { completePairs, pearsonProbability } from "../../src/methods/statistics/pearson.ts";
import { principalComponents } from "../../src/methods/statistics/principal-components.ts";
import type { Column } from "../../src/methods/weights/column-reason.ts";
import { caseRows, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";
import { columnsOf } from "./weighting-cells.ts";

/** Columns of a table by name. */
type Table = ReadonlyMap<string, Column>;

/** Description, correlations, principal components and Cronbach's alpha of thirty indicators in five pillars. */
export function multivariateCells(read: ReadFile): Cell[] {
  const structure = caseRows(read, "input-structure.csv");
  const indicators = structure.map((row) => textIn(row, "iCode"));
  const table = (file: string): Table => {
    const columns = columnsOf(caseRows(read, file), indicators);
    return new Map(indicators.map((indicator, index) => [indicator, columns[index]!]));
  };
  const pillars = Map.groupBy(indicators, (indicator) => textIn(structure[indicators.indexOf(indicator)]!, "pillar"));
  const raw = table("input-raw.csv");
  return [
    ...descriptionCells(read, raw),
    ...correlationCells(read, raw),
    ...componentCells(read, table("input-treated.csv"), pillars),
    ...alphaCells(read, { alpha_raw_data: raw, alpha_normalised: table("input-normalised.csv") }, pillars),
  ];
}

function descriptionCells(read: ReadFile, raw: Table): Cell[] {
  return caseRows(read, "expected-stats-raw.csv").flatMap((row) => {
    const indicator = textIn(row, "iCode");
    const found = describeColumn(raw.get(indicator)!);
    const flags = columnFlags(found);
    const figures: Readonly<Record<string, number | null>> = {
      Min: found.min,
      Max: found.max,
      Mean: found.mean,
      Median: found.median,
      Std: found.deviation,
      Skew: found.skewness,
      Kurt: found.kurtosis,
      "N.Avail": found.count,
      "N.NonZero": found.nonZero,
      "N.Unique": found.distinct,
      "N.Same": found.commonest,
      "Frc.Avail": found.availability,
      "Frc.NonZero": found.nonZeroShare,
      "Frc.Unique": found.distinctShare,
      "Frc.Same": found.commonestShare,
    };
    const raised: Readonly<Record<string, boolean>> = {
      "Flag.Avail": flags.fewValues,
      "Flag.NonZero": flags.manyZeros,
      "Flag.Unique": flags.manyAlike,
      "Flag.SkewKurt": flags.outlying,
    };
    return [
      ...Object.entries(figures).map(([column, actual]) => ({
        row: indicator,
        column,
        actual,
        expected: numberIn(row, column),
      })),
      ...Object.entries(raised).map(([column, flag]) => ({
        row: indicator,
        column,
        actual: Number(flag),
        expected: textIn(row, column) === "ok" ? 0 : 1,
      })),
    ];
  });
}

function correlationCells(read: ReadFile, raw: Table): Cell[] {
  const names = [...raw.keys()];
  const methods: readonly CorrelationMethod[] = ["pearson", "spearman", "kendall"];
  const matrices = new Map(methods.map((method) => [method as string, correlationMatrix([...raw.values()], method)]));
  return caseRows(read, "expected-correlations-raw.csv").flatMap((row): Cell[] => {
    const [method, a, b] = [textIn(row, "method"), textIn(row, "a"), textIn(row, "b")];
    const correlation = matrices.get(method)?.[names.indexOf(a)]?.[names.indexOf(b)]?.value ?? null;
    const name = `${method} ${a} ${b}`;
    const cells = [{ row: name, column: "corr", actual: correlation, expected: numberIn(row, "corr") }];
    const expected = numberIn(row, "p");
    if (expected === null) return cells;
    const pairs = completePairs(raw.get(a)!, raw.get(b)!).length;
    const probability = correlation === null ? null : pearsonProbability(correlation, pairs);
    // On a logarithm, so that a difference is relative to the probability, however small that is.
    const actual = probability === null ? null : Math.log(probability);
    return [...cells, { row: name, column: "ln p", actual, expected: Math.log(expected) }];
  });
}

function componentCells(read: ReadFile, treated: Table, pillars: ReadonlyMap<string, readonly string[]>): Cell[] {
  const found = new Map(
    [...pillars].map(([pillar, names]) => [pillar, principalComponents(names.map((name) => treated.get(name)!))]),
  );
  const eigen = caseRows(read, "expected-pca-eigen.csv").flatMap((row): Cell[] => {
    const [pillar, place] = [textIn(row, "pillar"), Number(textIn(row, "pc"))];
    const component = found.get(pillar)?.components?.[place - 1];
    return (["eigenvalue", "explained"] as const).map((column) => ({
      row: `${pillar} ${place}`,
      column,
      actual: component?.[column] ?? null,
      expected: numberIn(row, column),
    }));
  });
  const loadings = caseRows(read, "expected-pca-loadings.csv").flatMap((row): Cell[] => {
    const [pillar, indicator] = [textIn(row, "pillar"), textIn(row, "iCode")];
    const share = firstComponentShares(found.get(pillar)!)?.[pillars.get(pillar)!.indexOf(indicator)];
    const actual = { loading_pc1: share?.direction, share_of_abs: share?.ofSizes, share_of_sq: share?.ofSquares };
    return Object.entries(actual).map(([column, value]) => ({
      row: `${pillar} ${indicator}`,
      column,
      actual: value ?? null,
      expected: numberIn(row, column),
    }));
  });
  return [...eigen, ...loadings];
}

function alphaCells(
  read: ReadFile,
  tables: Readonly<Record<string, Table>>,
  pillars: ReadonlyMap<string, readonly string[]>,
): Cell[] {
  return caseRows(read, "expected-cronbach.csv").flatMap((row): Cell[] => {
    const pillar = textIn(row, "pillar");
    const names = pillars.get(pillar)!;
    return [
      { row: pillar, column: "n_items", actual: names.length, expected: numberIn(row, "n_items") },
      ...Object.entries(tables).map(([column, table]) => ({
        row: pillar,
        column,
        actual: cronbachAlpha(names.map((name) => table.get(name)!)).value,
        expected: numberIn(row, column),
      })),
    ];
  });
}
