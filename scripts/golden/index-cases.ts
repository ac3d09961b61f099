import { ahpCells } from "./ahp-wang-chin-2011.ts";
import { betterLifeCells } from "./bli-weights-topsis-a.ts";
import { combinationCells } from "./combine-weights-a.ts";
import { criticCells } from "./critic-diakoulaki-1995.ts";
import { elsayedCells } from "./entropy-elsayed-2017.ts";
import { exact, type GoldenCase, relative } from "./golden-case.ts";
import { hdiCells } from "./hdi-2017.ts";
import { mpiCells } from "./mpi.ts";
import { ishigamiCells } from "./sobol-ishigami.ts";
import { deviationCells } from "./stdev-weights.ts";
import { tzengCells } from "./topsis-tzeng-huang-2011.ts";

/** The cases of weights, of indices and of their sensitivity. */
export const indexCases: readonly GoldenCase[] = [
  {
    id: "ahp-wang-chin-2011",
    checks: "ahpWeights",
    columns: "published, full_precision; lambda_max, CI, RI_saaty, CR_saaty, CR_tummala_ling, passes_0_1",
    tolerance: { ...relative, except: { columns: ["published"], limit: 5e-5 } },
    cells: (read) =>
      ahpCells(read, {
        matrix: "input-matrix.csv",
        weights: "expected-weights.csv",
        columns: ["published", "full_precision"],
        consistency: "expected-consistency.csv",
      }),
    leftOut: "RI_tummala_ling taken as given",
  },
  {
    id: "bli-weights-topsis-a",
    checks: "entropyWeights, criticWeights, variationWeights, aggregate, topsis, rank, obstacleDegrees",
    columns: "four weights; two scores; two closenesses and a rank; five obstacles",
    tolerance: relative,
    cells: betterLifeCells,
  },
  {
    id: "combine-weights-a",
    checks: "combineWeights",
    columns: "linear, multiplicative, geometric, game_linear",
    tolerance: exact,
    cells: combinationCells,
  },
  {
    id: "critic-diakoulaki-1995",
    checks: "criticWeights",
    columns: "minmax_pearson, raw_pearson, minmax_spearman, raw_spearman",
    tolerance: { kind: "absolute", limit: 1e-7 },
    cells: (read) =>
      criticCells(read, {
        matrix: "input-matrix.csv",
        weights: "expected-weights.csv",
        scaledPearson: "minmax_pearson",
        rawPearson: "raw_pearson",
        scaledSpearman: "minmax_spearman",
        rawSpearman: "raw_spearman",
      }),
  },
  {
    id: "entropy-elsayed-2017",
    checks: "entropyWeights",
    columns: "published, full_precision",
    tolerance: { ...relative, except: { columns: ["published"], limit: 5e-7 } },
    cells: (read) =>
      elsayedCells(read, {
        matrix: "input-matrix.csv",
        weights: "expected-weights.csv",
        columns: ["published", "full_precision"],
      }),
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
    id: "mpi",
    checks: "mazziottaParetoScale, mazziottaPareto",
    columns: "five topics; mpi_minus, mpi_plus",
    tolerance: { kind: "relative", limit: 1e-10 },
    cells: mpiCells,
  },
  {
    id: "sobol-ishigami",
    checks: "sobolDesign, sobolIndices",
    columns: "y; Si, STi, variance; S, ST",
    tolerance: { ...relative, except: { columns: ["S", "ST"], limit: 0.09 } },
    cells: ishigamiCells,
  },
  {
    id: "stdev-weights",
    checks: "standardDeviationWeights",
    columns: "published, full_precision_population_sd",
    tolerance: { ...relative, except: { columns: ["published"], limit: 5e-3 } },
    cells: (read) =>
      deviationCells(read, {
        matrix: "input-matrix.csv",
        weights: "expected-weights.csv",
        columns: ["published", "full_precision_population_sd"],
      }),
  },
  {
    id: "topsis-tzeng-huang-2011",
    checks: "topsis, rank",
    columns: "published, full_precision, rank",
    tolerance: { ...relative, except: { columns: ["published"], limit: 1e-4 } },
    cells: (read) =>
      tzengCells(read, {
        matrix: "input-matrix.csv",
        weights: "input-weights.csv",
        closeness: "expected-closeness.csv",
        columns: ["published", "full_precision"],
      }),
  },
];
