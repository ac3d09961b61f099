import type { AnalysesPlan, PlaneQuadrant } from "../schema/analyses.ts";
import type { Model } from "../schema/model.ts";
import type { ScopeWords } from "../schema/scope-words.ts";
import type { SensitivityPlan } from "../schema/sensitivity-plan.ts";

const tinyPlan: SensitivityPlan = {
  draws: 10,
  interval: [0.05, 0.95],
  weight_noise: 0.2,
  schemes: ["equal"],
  bases: ["2019-2023"],
  rules: ["min-95"],
  logarithms: ["with"],
  drop_probability: 0,
  lags: [0],
  means: ["arithmetic"],
  mean_floor: 1,
  top: [1],
  sobol_points: 2,
  sobol_resamples: 1,
};

const tinyAnalyses: AnalysesPlan = {
  situation: { base: "b", largest: 2, small_below: 5, small_fields: ["a"], autocorrelated: ["level"], permutations: 9 },
  dynamics: { trend_years: 5, in_step: 2, elastic_from: 0.5 },
  planes: { band: 2 },
  outlook: {
    ...{ horizon: 3, coverage: 0.8, min_points: 5, training: 3, damping: 0.8 },
    methods: ["naive", "drift", "damped-trend"],
    parts: [],
  },
  quality: {
    min_faces: 2,
    floor: 1,
    grades: [
      { id: "poor", from: 0, name: { zh: "差", en: "poor" } },
      { id: "fine", from: 50, name: { zh: "好", en: "fine" } },
    ],
  },
};

/** The model of the edition for tests: two tiers, two grades, two classes of stability. */
export const tinyModel: Model = {
  id: "nation-1",
  title: { zh: "试", en: "Test" },
  evaluated: "province",
  nation: "100000",
  groups: ["G-NEAR"],
  max_missing: "1/3",
  min_pool_years: 2,
  change_years: 3,
  first_change_year: 2021,
  max_clipped: 0.15,
  change_threshold: 0.1,
  relative_match: { above: "a", below: "b" },
  coordination_grades: [
    { id: "severe", from: 0, name: { zh: "失调", en: "uncoordinated" } },
    { id: "basic", from: 0.5, name: { zh: "协调", en: "coordinated" } },
  ],
  level_tiers: [
    { id: "second", from: 0, name: { zh: "第二梯队", en: "second tier" } },
    { id: "first", from: 50, name: { zh: "第一梯队", en: "first tier" } },
  ],
  stability_classes: [
    { id: "fragile", from: 0, name: { zh: "敏感", en: "fragile" } },
    { id: "robust", from: 0.8, name: { zh: "稳健", en: "robust" } },
  ],
  sensitivity: tinyPlan,
  analyses: tinyAnalyses,
};

/** The four quadrants of its one plane, named by their sides. */
export const tinyQuadrants = ["high-high", "low-high", "low-low", "high-low"].map(
  (sides): PlaneQuadrant => ({
    plane: "creation",
    sides: sides as PlaneQuadrant["sides"],
    quadrant: sides,
    name_zh: `${sides} 区`,
    name_en: sides,
    reading_zh: sides,
    reading_en: sides,
  }),
);

/** Words of a scope of provinces. */
export const tinyWords: ScopeWords = {
  id: "nation",
  name: { zh: "全国省域", en: "Provinces" },
  unit: { zh: "省级单元", en: "provincial unit" },
  units: { zh: "省级单元", en: "provincial units" },
  whole: { zh: "全国", en: "nation" },
  compared: { zh: "全国对照", en: "China" },
  share: { zh: "全国", en: "national" },
  without: { zh: "不含港澳台", en: "without Hong Kong, Macao and Taiwan" },
  outside: { zh: "港澳台及其他", en: "Hong Kong, Macao, Taiwan and others" },
  near: { zh: "水平最近的周边省", en: "its nearest neighbours" },
  parts: { zh: "各省", en: "the provinces" },
  publications: { zh: "年鉴", en: "yearbooks" },
};
