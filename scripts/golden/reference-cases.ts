import { ahpCells } from "./ahp-wang-chin-2011.ts";
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
import { betterLifeCells } from "./bli-weights-topsis-a.ts";
import { combinationCells } from "./combine-weights-a.ts";
import { gzmaCells } from "./coupling-gzma-a.ts";
import { publishedCouplingCells } from "./coupling-published-a.ts";
import { threeSubsystemsCells } from "./coupling-three-subsystems.ts";
import { wangCells } from "./coupling-wang-2021-a.ts";
import { criticCells } from "./critic-diakoulaki-1995.ts";
import { dasGuptaCells } from "./das-gupta-a.ts";
import { agglomerationCells } from "./eg-hhi-a.ts";
import { elsayedCells } from "./entropy-elsayed-2017.ts";
import { exact, type GoldenCase, relative } from "./golden-case.ts";
import { hdiCells } from "./hdi-2017.ts";
import { groupedInequalityCells } from "./inequality-grouped-a.ts";
import { inequalityIndexCells } from "./inequality-indices.ts";
import { intensityCells } from "./ip-intensity-uspto-2012.ts";
import { lmdiCells } from "./lmdi-a.ts";
import { econGeoCells } from "./lq-econgeo-a.ts";
import { mannKendallCells } from "./mann-kendall-a.ts";
import { mexicoCells } from "./mexico-gini-theil.ts";
import { moranCells } from "./moran-stl.ts";
import { mpiCells } from "./mpi.ts";
import { ranksAndStatisticsCells } from "./ranks-ties-stats-a.ts";
import { ishigamiCells } from "./sobol-ishigami.ts";
import { deviationCells } from "./stdev-weights.ts";
import { tzengCells } from "./topsis-tzeng-huang-2011.ts";

/** The reference cases, in a directory given with `--cases`. */
export const referenceCases: readonly GoldenCase[] = [
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
    id: "coupling-gzma-a",
    checks: "normaliseColumn, standardCoupling, modifiedCoupling, deviationCoupling, coordinationDegree",
    columns: "four scores; C, D of three forms",
    tolerance: { kind: "absolute", limit: 1e-10 },
    cells: gzmaCells,
  },
  {
    id: "coupling-published-a",
    checks: "standardCoupling, developmentIndex, coordinationDegree, gradeOf",
    columns: "C, T, D, type_as_published",
    tolerance: { kind: "absolute", limit: 1e-3 },
    cells: (read) =>
      publishedCouplingCells(read, {
        scores: "input-scores.csv",
        published: "expected-published.csv",
        pair: ["U_urban", "U_rural"],
        coupling: "C",
        development: "T",
        coordination: "D",
        type: "type_as_published",
      }),
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
    id: "das-gupta-a",
    checks: "dasGupta, shapley",
    columns: "published_effect, full_precision_effect, sum of effects",
    tolerance: { ...relative, except: { columns: ["total"], limit: 1e-12 } },
    cells: (read) =>
      dasGuptaCells(read, {
        factors: "input-factors.csv",
        effects: "expected-effects.csv",
        published: "published_effect",
        full: "full_precision_effect",
      }),
  },
  {
    id: "eg-hhi-a",
    checks: "herfindahl, normalisedHerfindahl, ellisonGlaeser",
    columns: "HHI, HHI_scaled; EG",
    tolerance: { kind: "absolute", limit: 1e-10 },
    cells: agglomerationCells,
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
    id: "inequality-grouped-a",
    checks: "gini, theil, theilByGroup",
    columns: "four indices; weighted, unweighted, ratio_weighted",
    tolerance: { kind: "absolute", limit: 1e-10 },
    cells: groupedInequalityCells,
  },
  {
    id: "inequality-indices",
    checks: "atkinson, wolfson",
    columns: "value",
    tolerance: { ...exact, except: { columns: ["atkinson_eps0.5", "atkinson_eps1"], limit: 1e-5 } },
    cells: (read) =>
      inequalityIndexCells(read, { series: "input-series.csv", published: "expected-indices.csv", value: "value" }),
  },
  {
    id: "ip-intensity-uspto-2012",
    checks: "ipIntensity",
    columns: "patents_per_1000_jobs_published",
    tolerance: { kind: "absolute", limit: 0.05 },
    cells: (read) =>
      intensityCells(read, {
        industries: "input-data.csv",
        published: "expected-published.csv",
        patents: "patents_5yr",
        employment: "avg_employment_thousand",
        intensity: "patents_per_1000_jobs_published",
      }),
  },
  {
    id: "lmdi-a",
    checks: "lmdi, logarithmicMean",
    columns: "additive, multiplicative; totals of both cells",
    tolerance: relative,
    cells: lmdiCells,
  },
  {
    id: "lq-econgeo-a",
    checks:
      "locationQuotients, herfindahl, krugmanIndex, specialisationCoefficient, hachmanIndex, locationalGini, gini",
    columns: "lq; herfindahl, krugman, spec_coeff, hachman; locational_gini, gini_r3",
    tolerance: { ...exact, except: { columns: ["gini_r3"], limit: 5e-4 } },
    cells: econGeoCells,
  },
  {
    id: "mann-kendall-a",
    checks: "mannKendall, senLine",
    columns: "n_valid, S, var_S, z, p_two_sided, Tau, sens_slope, intercept",
    tolerance: relative,
    cells: mannKendallCells,
  },
  {
    id: "mexico-gini-theil",
    checks: "gini, theil",
    columns: "gini, theil, theil_published",
    tolerance: { ...exact, except: { columns: ["theil_published"], limit: 5e-9 } },
    cells: (read) =>
      mexicoCells(read, {
        states: "input-data.csv",
        published: "expected-indices.csv",
        prefix: "pcgdp",
        gini: ["gini"],
        theil: ["theil", "theil_published"],
      }),
  },
  {
    id: "moran-stl",
    checks: "spatialWeights, moran, localMoran",
    columns: "I, EI, two variances, two z, two p; local_I",
    tolerance: { kind: "absolute", limit: 1e-9, except: { columns: ["p_norm_one", "p_rand_one"], limit: 1e-7 } },
    cells: (read) =>
      moranCells(read, {
        counties: "input-data.csv",
        id: "id",
        rate: "HR8893",
        pairs: "input-neighbours.csv",
        ends: ["from", "to"],
        global: "expected-global.csv",
        columns: ["value", "published"],
        local: "expected-local.csv",
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
    id: "ranks-ties-stats-a",
    checks: "rank, kendallW, spearman, kendallTauB, pearson, skewness, kurtosis, quantile, theilSen",
    columns: "min, max, average, dense, ordinal; value",
    tolerance: { ...exact, except: { columns: ["kendall_W_p", "pearson_CD_p"], limit: 1e-9 } },
    cells: ranksAndStatisticsCells,
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
