import { kendallTauB } from "../../src/methods/statistics/kendall-tau-b.ts";
import { kendallW } from "../../src/methods/statistics/kendall-w.ts";
import { kurtosis, skewness } from "../../src/methods/statistics/moments.ts";
import { pearson, pearsonProbability } from "../../src/methods/statistics/pearson.ts";
import { quantile } from "../../src/methods/statistics/quantile.ts";
import { rank, type TieMethod } from "../../src/methods/statistics/rank.ts";
import { spearman } from "../../src/methods/statistics/spearman.ts";
import { theilSen } from "../../src/methods/trend/theil-sen.ts";
import { caseRows, filledIn, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

const tieMethods: readonly TieMethod[] = ["min", "max", "average", "dense", "ordinal"];

/** Ranks with ties and a missing score, by five tie methods; and a dozen statistics of four judges. */
export function ranksAndStatisticsCells(read: ReadFile): Cell[] {
  return [...rankCells(read), ...statisticsCells(read)];
}

function rankCells(read: ReadFile): Cell[] {
  const input = caseRows(read, "input-scores.csv");
  const scores = input.map((row) => numberIn(row, "score"));
  const ids = input.map((row) => textIn(row, "id"));
  const ranks = new Map(tieMethods.map((ties) => [ties, rank(scores, { ties })]));
  return caseRows(read, "expected-ranks.csv").flatMap((row): Cell[] => {
    const id = textIn(row, "id");
    return tieMethods.map((ties) => ({
      row: id,
      column: ties,
      actual: ranks.get(ties)?.[ids.indexOf(id)] ?? null,
      expected: numberIn(row, ties),
    }));
  });
}

function statisticsCells(read: ReadFile): Cell[] {
  const statistics = statisticsOf(read);
  return caseRows(read, "expected-statistics.csv").map((row): Cell => {
    const name = textIn(row, "statistic");
    return { row: "statistic", column: name, actual: statistics.get(name) ?? null, expected: filledIn(row, "value") };
  });
}

function statisticsOf(read: ReadFile): ReadonlyMap<string, number | null> {
  const rows = caseRows(read, "input-judges.csv");
  const column = (judge: string) => rows.map((row) => filledIn(row, judge));
  const [a, b, c, d] = [column("A"), column("B"), column("C"), column("D")];
  const concordance = kendallW([a, b, c, d]);
  const correlation = pearson(c, d).value;
  return new Map([
    ["kendall_W_tie_corrected", concordance.value],
    ["kendall_W_chi2", concordance.chiSquared],
    ["kendall_W_p", concordance.probability],
    ["spearman_AB", spearman(a, b).value],
    ["kendall_tau_b_AB", kendallTauB(a, b).value],
    ["pearson_CD", correlation],
    ["pearson_CD_p", correlation === null ? null : pearsonProbability(correlation, rows.length)],
    ["skew_G1_A", skewness(a)],
    ["kurt_G2_A", kurtosis(a)],
    ["quantile_type7_0.05_A", quantile(a, 0.05)],
    ["quantile_type7_0.95_A", quantile(a, 0.95)],
    ["theil_sen_A_vs_index", theilSen(a)],
  ]);
}
