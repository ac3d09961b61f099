import { asemBuildCells } from "./asem-build.ts";
import { aggregateCells } from "./asem-conn-aggregate.ts";
import { multivariateCells } from "./asem-conn-multivariate.ts";
import { normaliseCells } from "./asem-conn-normalise.ts";
import { treatCells } from "./asem-conn-treat.ts";
import { trendCells } from "./asem-conn-trends.ts";
import { copelandCells } from "./asem-copeland-genmean-a.ts";
import { imputeCrossCells } from "./asem-impute-cross.ts";
import { imputePanelCells } from "./asem-impute-panel-a.ts";
import { panelNormaliseCells } from "./asem-panel-normalise.ts";
import { rebuiltCells, rebuiltScores } from "./asem-rebuilds.ts";
import { asemSobolCells, rankCells } from "./asem-sobol.ts";
import { type GoldenCase, relative } from "./golden-case.ts";

/** The cases of the ASEM index, which COINr ships. */
export const asemCases: readonly GoldenCase[] = [
  {
    id: "asem-build",
    checks: "runPlan (denominate, impute, screen, treat, normalise, aggregate), removeEach, effectiveShares",
    columns: "every column of eleven tables; six of availability, seven of treatment",
    tolerance: relative,
    cells: asemBuildCells,
  },
  {
    id: "asem-conn-aggregate",
    checks: "aggregate, rank",
    columns: "score, rank",
    tolerance: relative,
    cells: aggregateCells,
  },
  {
    id: "asem-conn-multivariate",
    checks:
      "describeColumn, columnFlags, correlationMatrix, pearsonProbability, principalComponents, firstComponentShares, cronbachAlpha",
    columns: "nineteen statistics; corr, p; eigenvalue, explained; loading_pc1, two shares; two alphas",
    tolerance: relative,
    cells: multivariateCells,
  },
  {
    id: "asem-conn-normalise",
    checks: "normaliseColumn",
    columns: "value of seven methods",
    tolerance: relative,
    cells: normaliseCells,
    leftOut: "fracmax not offered",
  },
  {
    id: "asem-conn-treat",
    checks: "treatColumn, shiftedLog, columnMoments",
    columns: "treated value and mark; seven details; value of two logarithms",
    tolerance: relative,
    cells: treatCells,
  },
  {
    id: "asem-conn-trends",
    checks: "compoundGrowth, trendGrowth",
    columns: "CAGR, prc_change_per1",
    tolerance: { kind: "relative", limit: 1e-7 },
    cells: trendCells,
  },
  {
    id: "asem-copeland-genmean-a",
    checks: "outranking, copeland, generalisedMean",
    columns: "outranking of twenty units; nDominant, fracDominant; score",
    tolerance: relative,
    cells: copelandCells,
    leftOut: "the outranking diagonal, 0 by convention",
  },
  {
    id: "asem-impute-cross",
    checks: "imputeColumn",
    columns: "value of three methods",
    tolerance: relative,
    cells: imputeCrossCells,
  },
  {
    id: "asem-impute-panel-a",
    checks: "imputePanel",
    columns: "value of latest, linear",
    tolerance: relative,
    cells: imputePanelCells,
  },
  {
    id: "asem-mc-ranks",
    checks: "runPlan from the imputed stage, 100 times; drawSummary",
    columns: "score of 100 draws; Score, Rank, Nominal, Mean, Median, Q5, Q95",
    tolerance: relative,
    cells: (read) => {
      const scores = rebuiltScores(read);
      return [...rebuiltCells(read, scores), ...rankCells(read, scores)];
    },
  },
  {
    id: "asem-panel-normalise",
    checks: "runPlan with bounds pooled over the years, and of each year",
    columns: "every column of two tables",
    tolerance: relative,
    cells: panelNormaliseCells,
  },
  {
    id: "asem-sobol",
    checks: "runPlan from the imputed stage, 200 times; sobolIndices",
    columns: "score of 200 draws; rank statistics; y; Si, STi",
    tolerance: relative,
    cells: (read) => {
      const scores = rebuiltScores(read);
      return [...rebuiltCells(read, scores), ...asemSobolCells(read, scores)];
    },
  },
];
