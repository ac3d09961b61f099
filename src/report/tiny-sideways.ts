import type { EditionSideways, SidewaysPlan, SidewaysResult } from "../schema/sideways.ts";
import { openSideways, type SidewaysView } from "./sideways-view.ts";
import { tinyEdition, tinyEntity } from "./tiny-edition.ts";

const words = (zh: string, en: string) => ({ zh, en });

const plan: SidewaysPlan = {
  ...{ id: "tiny", title: words("比", "Beside"), scope: "nation", years: [2023], world: "WLD", nearest: "510000" },
  economies: ["CHN", "WLD", "USA"],
  topics: [
    { id: "alike", name: words("同口径", "alike") },
    { id: "rest", name: words("其余", "rest") },
  ],
  reasons: [
    { id: "no-world", kind: "none", words: words("没有这一项", "no such figure") },
    { id: "by-economy", kind: "definition", words: words("只按经济体", "by economy alone") },
  ],
  quantities: [
    {
      ...{
        id: "filed",
        topic: "alike",
        name: words("每百万人申请", "Applications per million people"),
        basis: "regions",
      },
      unit: words("件/百万人", "per million"),
      regions: {
        kind: "formula",
        numerator: "apps",
        denominator: "people[2020]",
        scale: 1000000,
        means: words("甲", "one"),
      },
      economies: {
        kind: "formula",
        numerator: "filed",
        scale: 1,
        means: words("乙", "two"),
        alike: words("相同", "the same"),
      },
    },
    {
      ...{ id: "np01", topic: "rest", basis: "regions" },
      regions: { kind: "indicator", id: "NP01" },
      economies: { kind: "apart", because: "no-world" },
    },
    {
      ...{
        id: "families",
        topic: "rest",
        name: words("专利族", "Families"),
        unit: words("族", "families"),
        basis: "economies",
      },
      regions: { kind: "apart", because: "by-economy" },
      economies: { kind: "formula", numerator: "families", scale: 1, means: words("丙", "three") },
    },
  ],
};

/** A value and the multiple of home or China, or a reason of the plan, or null where it is only missing. */
type Told = readonly [value: number, ratio: number | null] | string | null;

const regions = ["500000", "510000", "G-NEAR", "100000"];
const values: Readonly<Record<string, readonly [year: number, ...Told[]]>> = {
  filed: [2019, [600, null], [400, 1.5], [500, 1.2], [1200, 0.5], [1190, 0.5042], [300, 2], null],
  np01: [2023, [2, null], [4, 0.5], [1, 2], [2, 1], "no-world", "no-world", "no-world"],
  families: [2020, "by-economy", "by-economy", "by-economy", "by-economy", [9, null], [3, 3], [12, 0.75]],
};

function rowsOf(): SidewaysResult[] {
  return Object.entries(values).flatMap(([quantity, [year, ...told]]) =>
    [...regions, ...plan.economies].map((entity_id, at): SidewaysResult => {
      const found = told[at]!;
      const side = at < regions.length ? ("regions" as const) : ("economies" as const);
      const blank = { quantity, entity_id, side, year: null, value: null, base: null, ratio: null, apart: null };
      const head = { ...blank, status: "final" as const, reason: null };
      if (typeof found === "string") return { ...head, apart: found };
      if (found === null) return { ...head, year, reason: "missing-input" };
      const base = quantity === "families" ? "CHN" : "500000";
      return { ...head, year, value: found[0], ratio: found[1], base: found[1] === null ? null : base };
    }),
  );
}

const cell = { field_id: null, year: 2019, unit: "件", status: "final" as const };

/** A comparison of three quantities for tests: one counted alike, an indicator, one of economies alone. */
export const tinySideways: EditionSideways = {
  plan,
  rows: rowsOf(),
  inputs: [
    {
      ...cell,
      quantity: "filed",
      side: "regions",
      entity_id: "500000",
      field: "apps",
      value: 6,
      source: "data/raw/x/2019.csv:2",
    },
    {
      ...cell,
      quantity: "filed",
      side: "economies",
      entity_id: "WLD",
      field: "filed",
      value: 300,
      source: "data/raw/y/2019.csv:3",
    },
  ],
};

/** The same, opened. */
export function openTinySideways(): SidewaysView {
  const economies = [
    { ...tinyEntity("CHN", "nation", ["中国", "China"]), kind: "economy" as const },
    { ...tinyEntity("WLD", "nation", ["全球", "World"]), kind: "world" as const },
    { ...tinyEntity("USA", "nation", ["美国", "US"]), kind: "economy" as const },
  ];
  const view = tinyEdition({ sideways: tinySideways });
  const near = { ...view, edition: { ...view.edition, neighbours: "G-NEAR" } };
  return openSideways(near, economies)!;
}
