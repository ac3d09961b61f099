import { ahpCells } from "./ahp-wang-chin-2011.ts";
import { publishedCouplingCells } from "./coupling-published-a.ts";
import { wangCells } from "./coupling-wang-2021-a.ts";
import { criticCells } from "./critic-diakoulaki-1995.ts";
import { dasGuptaCells } from "./das-gupta-a.ts";
import { elsayedCells } from "./entropy-elsayed-2017.ts";
import { exact, type GoldenCase, relative } from "./golden-case.ts";
import { hdiCells } from "./hdi-2017.ts";
import { inequalityIndexCells } from "./inequality-indices.ts";
import { intensityCells } from "./ip-intensity-uspto-2012.ts";
import { mexicoCells } from "./mexico-gini-theil.ts";
import { moranCells } from "./moran-stl.ts";
import { drawnIshigamiCells } from "./sobol-ishigami.ts";
import { deviationCells } from "./stdev-weights.ts";
import { tzengCells } from "./topsis-tzeng-huang-2011.ts";

/** The project's own fixtures, in `fixtures/golden/`. */
export const ownCases: readonly GoldenCase[] = [
  {
    id: "ahp-wang-chin-2011",
    checks: "ahpWeights",
    columns: "published_weight",
    tolerance: { kind: "absolute", limit: 5e-5 },
    cells: (read) =>
      ahpCells(read, {
        matrix: "judgements.csv",
        weights: "weights.csv",
        columns: ["published_weight"],
        consistency: null,
      }),
  },
  {
    id: "coupling-published-a",
    checks: "standardCoupling, developmentIndex, coordinationDegree, gradeOf",
    columns: "coupling, development, coordination, type",
    tolerance: { kind: "absolute", limit: 1e-3 },
    cells: (read) =>
      publishedCouplingCells(read, {
        scores: "systems.csv",
        published: "systems.csv",
        pair: ["urban_score", "rural_score"],
        coupling: "published_coupling",
        development: "published_development",
        coordination: "published_coordination",
        type: "published_type",
      }),
  },
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
    id: "critic-diakoulaki-1995",
    checks: "criticWeights",
    columns: "scaled_pearson, raw_pearson, scaled_spearman, raw_spearman",
    tolerance: { kind: "absolute", limit: 1e-7 },
    cells: (read) =>
      criticCells(read, {
        matrix: "alternatives.csv",
        weights: "weights.csv",
        scaledPearson: "scaled_pearson",
        rawPearson: "raw_pearson",
        scaledSpearman: "scaled_spearman",
        rawSpearman: "raw_spearman",
      }),
  },
  {
    id: "das-gupta-a",
    checks: "dasGupta, shapley",
    columns: "effect at the published digits, sum of effects",
    tolerance: { ...relative, except: { columns: ["total"], limit: 1e-12 } },
    cells: (read) =>
      dasGuptaCells(read, { factors: "factors.csv", effects: "effects.csv", published: "published", full: null }),
  },
  {
    id: "entropy-elsayed-2017",
    checks: "entropyWeights",
    columns: "published_weight",
    tolerance: { kind: "absolute", limit: 5e-7 },
    cells: (read) =>
      elsayedCells(read, { matrix: "alternatives.csv", weights: "weights.csv", columns: ["published_weight"] }),
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
  {
    id: "inequality-indices",
    checks: "atkinson, wolfson",
    columns: "published",
    tolerance: { ...exact, except: { columns: ["atkinson_eps0.5", "atkinson_eps1"], limit: 1e-5 } },
    cells: (read) => inequalityIndexCells(read, { series: "values.csv", published: "indices.csv", value: "published" }),
  },
  {
    id: "ip-intensity-uspto-2012",
    checks: "ipIntensity",
    columns: "published_intensity",
    tolerance: { kind: "absolute", limit: 0.05 },
    cells: (read) =>
      intensityCells(read, {
        industries: "industries.csv",
        published: "industries.csv",
        patents: "patents",
        employment: "jobs_thousand",
        intensity: "published_intensity",
      }),
  },
  {
    id: "mexico-gini-theil",
    checks: "gini, theil",
    columns: "published_gini, published_theil",
    tolerance: { ...exact, except: { columns: ["published_theil"], limit: 5e-9 } },
    cells: (read) =>
      mexicoCells(read, {
        states: "states.csv",
        published: "indices.csv",
        prefix: "gdp_",
        gini: ["published_gini"],
        theil: ["published_theil"],
      }),
  },
  {
    id: "moran-stl",
    checks: "spatialWeights, moran",
    columns: "I, p_norm_one",
    tolerance: { kind: "absolute", limit: 1e-9 },
    cells: (read) =>
      moranCells(read, {
        counties: "counties.csv",
        id: "county",
        rate: "homicide_rate",
        pairs: "borders.csv",
        ends: ["county_a", "county_b"],
        global: "statistics.csv",
        columns: ["published"],
      }),
  },
  {
    id: "sobol-ishigami",
    checks: "openGenerator, sobolDesign, sobolIndices",
    columns: "first, total",
    tolerance: { kind: "absolute", limit: 0.03 },
    cells: (read) => drawnIshigamiCells(read, { points: 8192, seed: 1 }),
  },
  {
    id: "stdev-weights",
    checks: "standardDeviationWeights",
    columns: "published_weight",
    tolerance: { kind: "absolute", limit: 5e-3 },
    cells: (read) =>
      deviationCells(read, { matrix: "alternatives.csv", weights: "weights.csv", columns: ["published_weight"] }),
  },
  {
    id: "topsis-tzeng-huang-2011",
    checks: "topsis, rank",
    columns: "published_closeness, rank",
    tolerance: { kind: "absolute", limit: 1e-4 },
    cells: (read) =>
      tzengCells(read, {
        matrix: "alternatives.csv",
        weights: "weights.csv",
        closeness: "closeness.csv",
        columns: ["published_closeness"],
      }),
  },
];
