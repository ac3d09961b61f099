import { expect, it } from "vitest";
import type { Node } from "../schema/model.ts";
import type { Break, Entity } from "../schema/reference.ts";
import { memoNotes, memoOf } from "./explain-memo.ts";
import type { ChangeReading } from "./explain-reading.ts";
import { type NamedModel, remarksOn, voiceOf } from "./explain-voice.ts";
import { tinyIndicator } from "./tiny-edition.ts";

const named = (zh: string, en: string) => ({ name_zh: zh, name_en: en });
const entities = [
  { entity_id: "500000", ...named("重庆市", "Chongqing Municipality"), short_zh: "重庆", short_en: "Chongqing" },
] as unknown as Entity[];
const node = { id: "P", ...named("潜力", "Potential") } as Node;
const modelOf = (name: string): NamedModel => ({
  indicators: [tinyIndicator({ id: "NP01", name_zh: name, numerator: "rd", denominator: "gdp[t-1]" })],
  nodes: [node],
});
const voice = (lang: "zh" | "en") => voiceOf(entities, [modelOf("新名"), modelOf("旧名")], lang);

it("voiceOf names by the first model that has a name, and keeps the code of what has none", () => {
  const { entity, fullName, indicator, node: nodeName, unit } = voice("zh");
  expect([entity("500000"), fullName("500000"), indicator("NP01"), nodeName("P")]).toEqual([
    "重庆",
    "重庆市",
    "新名",
    "潜力",
  ]);
  expect([entity("x"), indicator("X"), nodeName("Z")]).toEqual(["x", "X", "Z"]);
  expect(unit("NP01")).toEqual({ unit_zh: "%", unit_en: "%" });
  expect(voice("en").entity("500000")).toBe("Chongqing");
});
it("remarksOn tells what is on record of the years and figures read, for all or for a member, with the indicators it reaches", () => {
  const broken = (given: Partial<Break>): Break => ({
    field: "gdp",
    entity_id: null,
    year: 2021,
    kind: "anomaly",
    note_zh: "存疑",
    note_en: "odd",
    ...given,
  });
  const on = (given: Partial<Break>, indicators = ["NP01"]) =>
    remarksOn([broken(given)], [modelOf("a")], {
      indicators: new Set(indicators),
      members: ["500000"],
      years: [2021, 2022],
      lang: "zh",
    });
  expect(on({})).toEqual(["NP01：存疑"]);
  expect(on({ entity_id: "500000", kind: "suspected" })).toEqual(["NP01：存疑"]);
  // the denominator is read a year earlier: 2020 and 2021
  for (const other of [{ entity_id: "110000" }, { kind: "gap" as const }, { field: "x" }, { year: 2022 }])
    expect(on(other)).toEqual([]);
  expect(on({}, ["NP02"])).toEqual([]);
});

const reading: ChangeReading = {
  entity: "500000",
  node: "P",
  score: {
    ...{ before: 40, after: 41, change: 1, reason: null },
    blocks: [
      {
        block: "own",
        contribution: 2,
        reason: null,
        parts: [{ indicator: "NP01", before: 2.36, after: 2.45, contribution: 2, reason: "crosses-break" }],
      },
      {
        block: "weights",
        contribution: -1,
        reason: null,
        parts: [{ indicator: "NP01", before: 0.5, after: 0.4, contribution: -1, reason: null }],
      },
      { block: "bounds", contribution: 0, reason: "not-split", parts: [] },
    ],
  },
  rank: {
    ...{ before: 3, after: 2, change: -1, reason: null, ownScore: -1, othersScores: 0, passedBy: [], passed: [] },
    blocks: [
      { block: "own", contribution: -1.5, reason: null, parts: [] },
      { block: "others", contribution: 0.5, reason: null, parts: [] },
    ],
  },
};

it("memoOf lists every block and indicator with its part, its values and what to know", () =>
  expect(memoOf(reading, voice("zh"))).toEqual([
    "潜力（P）",
    "  40.0→41.0（+1.0），本单元数据 +2.0，其中新名 +2.0（2.36→2.45）；另有权重与指标增减 −1.0。",
    "  位次 3→2，升 1 位。",
    "     +2.00  本单元数据",
    "     +2.00    新名 NP01  2.36→2.45%  期间有口径断点",
    "     −1.00  权重与指标增减",
    "     −1.00    新名 NP01  权重 0.50→0.40",
    "      0.00  上下限 新旧混合时不成分，未分到指标",
    "    位次（升为正）：本单元数据 +1.50，其他单元数据 −0.50",
  ]));
it("memoOf says the same in English", () =>
  expect(memoOf(reading, voice("en")).slice(3, 5)).toEqual([
    "     +2.00  own data",
    "     +2.00    R&D intensity NP01  2.36 → 2.45%  a definition changed in between",
  ]));
it("memoNotes say on what scale, what was revised, what it does not mean, and how well it adds up", () => {
  const edition = { id: "nation-2022", model: "m", weights: "equal", goalposts: "g" };
  const notes = (revised: boolean | null, goalposts = "g") =>
    memoNotes({ before: edition, after: { ...edition, goalposts }, revised, residual: 1.69e-14 }, "en");
  expect(notes(false)).toEqual([
    "Both editions use model m, weights equal and goalposts g: one and the same scale.",
    "No figure of nation-2022 was revised since its results were committed.",
    expect.stringContaining("Intervals of adjacent ranks mostly overlap"),
    "Differences are taken before rounding.",
    "Check: the parts miss the changes by 1.7e-14 at most (1e-10 allowed).",
  ]);
  expect(notes(true, "other").slice(0, 2)).toEqual([
    expect.stringContaining("goalposts differ"),
    expect.stringContaining("A revision is not progress."),
  ]);
  expect(notes(null)[1]).toContain("No results of nation-2022 are committed");
});
