import { gzmaCells } from "./coupling-gzma-a.ts";
import { publishedCouplingCells } from "./coupling-published-a.ts";
import { threeSubsystemsCells } from "./coupling-three-subsystems.ts";
import { wangCells } from "./coupling-wang-2021-a.ts";
import { dasGuptaCells } from "./das-gupta-a.ts";
import { agglomerationCells } from "./eg-hhi-a.ts";
import { exact, type GoldenCase, relative } from "./golden-case.ts";
import { groupedInequalityCells } from "./inequality-grouped-a.ts";
import { inequalityIndexCells } from "./inequality-indices.ts";
import { intensityCells } from "./ip-intensity-uspto-2012.ts";
import { lmdiCells } from "./lmdi-a.ts";
import { econGeoCells } from "./lq-econgeo-a.ts";
import { mannKendallCells } from "./mann-kendall-a.ts";
import { mexicoCells } from "./mexico-gini-theil.ts";
import { moranCells } from "./moran-stl.ts";
import { ranksAndStatisticsCells } from "./ranks-ties-stats-a.ts";

/** The cases of matching, concentration, decomposition and trends. */
export const measureCases: readonly GoldenCase[] = [
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
    id: "ranks-ties-stats-a",
    checks: "rank, kendallW, spearman, kendallTauB, pearson, skewness, kurtosis, quantile, theilSen",
    columns: "min, max, average, dense, ordinal; value",
    tolerance: { ...exact, except: { columns: ["kendall_W_p", "pearson_CD_p"], limit: 1e-9 } },
    cells: ranksAndStatisticsCells,
  },
];
