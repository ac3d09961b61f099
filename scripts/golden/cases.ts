import { aggregateCells } from "./asem-conn-aggregate.ts";
import { normaliseCells } from "./asem-conn-normalise.ts";
import { imputePanelCells } from "./asem-impute-panel-a.ts";
import type { ReadFile } from "./case-tables.ts";
import type { Cell, Tolerance } from "./compare-cells.ts";
import { threeSubsystemsCells } from "./coupling-three-subsystems.ts";
import { wangCells } from "./coupling-wang-2021-a.ts";
import { hdiCells } from "./hdi-2017.ts";
import { ranksAndStatisticsCells } from "./ranks-ties-stats-a.ts";

/** One golden case: what is called, which columns are compared, how closely. */
export interface GoldenCase {
  readonly id: string;
  readonly checks: string;
  readonly columns: string;
  readonly tolerance: Tolerance;
  readonly cells: (read: ReadFile) => Cell[];
  /** What the case holds that is not compared, and why. */
  readonly leftOut?: string;
}

/** The cases that a directory must hold: those that are run, and those that are not implemented yet. */
export interface Suite {
  readonly cases: readonly GoldenCase[];
  readonly skipped: readonly string[];
}

const relative: Tolerance = { kind: "relative", limit: 1e-9 };
const exact: Tolerance = { kind: "absolute", limit: 1e-12 };

/** The project's own fixtures, in `fixtures/golden/`. */
export const ownSuite: Suite = {
  cases: [
    {
      id: "coupling-wang-2021-a",
      checks: "standardCoupling, modifiedCoupling",
      columns: "standard, modified",
      tolerance: { kind: "absolute", limit: 5e-5 },
      cells: (read) =>
        wangCells(read, {
          scores: "couplings.csv",
          published: "couplings.csv",
          pair: ["larger_score", "smaller_score"],
          standard: "standard_coupling",
          modified: "modified_coupling",
        }),
    },
    {
      id: "hdi-2017",
      checks: "transform, normalise, aggregate, rank",
      columns: "hdi, rank",
      tolerance: exact,
      cells: (read) =>
        hdiCells(read, {
          data: "countries.csv",
          published: "countries.csv",
          goalposts: "bounds.csv",
          index: "published_hdi",
          rank: "published_rank",
          goalpostColumns: { measure: "measure", dimension: "part", low: "low", high: "high", transform: "scale" },
        }),
    },
  ],
  skipped: [],
};

/** The reference cases, in a directory given with `--cases`. */
export const referenceSuite: Suite = {
  cases: [
    {
      id: "asem-conn-aggregate",
      checks: "aggregate, rank",
      columns: "score, rank",
      tolerance: relative,
      cells: aggregateCells,
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
      id: "asem-impute-panel-a",
      checks: "imputePanel",
      columns: "value of latest, linear",
      tolerance: relative,
      cells: imputePanelCells,
    },
    {
      id: "coupling-three-subsystems",
      checks: "standardCoupling, modifiedCoupling, developmentIndex, coordinationDegree, obstacleDegrees",
      columns: "C, T, D; s1, s2, s3",
      tolerance: exact,
      cells: threeSubsystemsCells,
    },
    {
      id: "coupling-wang-2021-a",
      checks: "standardCoupling, modifiedCoupling",
      columns: "C_original, C_modified",
      tolerance: { kind: "absolute", limit: 5e-4 },
      cells: (read) =>
        wangCells(read, {
          scores: "input-implied-scores.csv",
          published: "expected-published.csv",
          pair: ["implied_U_min", "implied_U_max"],
          standard: "C_original",
          modified: "C_modified",
        }),
      leftOut: "C_original >= 0.9995 ill-conditioned",
    },
    {
      id: "hdi-2017",
      checks: "transform, normalise, aggregate, rank",
      columns: "hdi, rank",
      tolerance: exact,
      cells: (read) =>
        hdiCells(read, {
          data: "input-data.csv",
          published: "expected-published.csv",
          goalposts: "input-goalposts.csv",
          index: "hdi",
          rank: "rank",
          goalpostColumns: {
            measure: "indicator",
            dimension: "dimension",
            low: "minimum",
            high: "maximum",
            transform: "transform",
          },
        }),
    },
    {
      id: "ranks-ties-stats-a",
      checks: "rank, kendallW, spearman, kendallTauB, pearson, skewness, kurtosis, quantile, theilSen",
      columns: "min, max, average, dense, ordinal; value",
      tolerance: { ...exact, except: { columns: ["kendall_W_p", "pearson_CD_p"], limit: 1e-9 } },
      cells: ranksAndStatisticsCells,
    },
  ],
  skipped: [
    "ahp-wang-chin-2011",
    "asem-build",
    "asem-conn-multivariate",
    "asem-conn-treat",
    "asem-conn-trends",
    "asem-copeland-genmean-a",
    "asem-impute-cross",
    "asem-mc-ranks",
    "asem-panel-normalise",
    "asem-sobol",
    "bli-weights-topsis-a",
    "combine-weights-a",
    "coupling-gzma-a",
    "coupling-published-a",
    "critic-diakoulaki-1995",
    "das-gupta-a",
    "eg-hhi-a",
    "entropy-elsayed-2017",
    "inequality-grouped-a",
    "inequality-indices",
    "ip-intensity-uspto-2012",
    "lmdi-a",
    "lq-econgeo-a",
    "mann-kendall-a",
    "mexico-gini-theil",
    "moran-stl",
    "mpi",
    "sobol-ishigami",
    "stdev-weights",
    "topsis-tzeng-huang-2011",
  ],
};
