import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { committedRows, openCommitted, repository } from "../../fixtures/committed.ts";
import { tableWords } from "../i18n/data-tables.ts";
import { langs } from "../i18n/lang.ts";
import { changeResult } from "../schema/changes.ts";
import { coherenceResult } from "../schema/coherence.ts";
import { withDimensions } from "../schema/dimensions.ts";
import { dynamicsResult } from "../schema/dynamics.ts";
import { outlookResult } from "../schema/outlook.ts";
import { quadrantResult } from "../schema/quadrants.ts";
import { qualityResult } from "../schema/quality.ts";
import { indicatorResult, inputResult, matchingResult, scoreResult, situationResult } from "../schema/results.ts";
import { sensitivityResult, sobolResult, stabilityResult } from "../schema/sensitivity.ts";
import { downloadRegion } from "./download-region.ts";
import { type DownloadTable, downloadAddress, downloadIndicator, downloadTable, downloadTables } from "./downloads.ts";
import type { EditionView } from "./edition-view.ts";
import type { DatasetCard, Library } from "./library.ts";

const datasets = repository.datasets.map(({ dataset }) => dataset as DatasetCard);
const library = {
  jumps: [],
  units: repository.units,
  dataset: (field) => datasets.find((card) => card.fields.some(({ id }) => id === field))!,
} satisfies Pick<Library, "dataset" | "jumps" | "units">;

const views = ["nation-2019", "nation-2023"].map((id) => openCommitted(id));
const view = views[1]!;
/** The same edition, if its figures were made up. */
const asSample = (own: EditionView): EditionView => ({ ...own, edition: { ...own.edition, state: "sample" } });

const columnsOf: Readonly<Record<DownloadTable, readonly string[]>> = {
  indicators: Object.keys(indicatorResult.shape),
  scores: Object.keys(scoreResult.shape),
  matching: Object.keys(matchingResult.shape),
  situation: Object.keys(situationResult.shape),
  dynamics: Object.keys(dynamicsResult.shape),
  quality: Object.keys(qualityResult.shape),
  quadrants: Object.keys(quadrantResult.shape),
  sensitivity: Object.keys(sensitivityResult.shape),
  stability: Object.keys(stabilityResult.shape),
  sobol: Object.keys(sobolResult.shape),
  changes: Object.keys(changeResult.shape),
  outlook: Object.keys(outlookResult.shape),
  coherence: Object.keys(coherenceResult.shape),
  inputs: Object.keys(withDimensions(inputResult, []).shape),
};

type Cells = Record<string, string>;
const readCsv = (text: string): Cells[] => parse(text, { columns: true, bom: true });
const committed = (table: DownloadTable, { edition }: EditionView) => committedRows(edition.id, table);
const number = (cell: string | undefined) => (cell === "" || cell === undefined ? null : Number(cell));

/** Columns of the result files that hold numbers, and their heads in the labelled files. */
const numbers: Readonly<Record<DownloadTable, Readonly<Record<string, readonly [string, string]>>>> = {
  indicators: {
    raw: ["本年值", "Value of the year"],
    scored: ["计分值", "Scored value"],
    score: ["得分（0—100）", "Score (0–100)"],
  },
  scores: {
    value: ["得分（0—100）", "Score (0–100)"],
    rank: ["位次", "Rank"],
    ranked: ["参加排名的单元数", "Units ranked"],
  },
  matching: {
    a: ["前一系统得分 a", "Score of the first, a"],
    matching: ["匹配度 M", "Matching degree M"],
    coordination: ["协调度 D*", "Coordination degree D*"],
    bias: ["偏向 (a−b)/(a+b)", "Bias (a−b)/(a+b)"],
    net_change_3y: ["减去全国后的变化", "Change net of the nation"],
    coordination_change_3y: ["协调度三年变化", "Change of D* in three years"],
  },
  situation: { value: ["数值", "Value"] },
  dynamics: {
    growth: ["年均复合增速（%）", "Compound growth (% a year)"],
    p: ["曼–肯德尔 p 值", "Mann–Kendall p"],
    gap: ["增速差（点）", "Gap (points)"],
  },
  quality: { value: ["得分（0—100）", "Score (0–100)"], present: ["可得项数", "Inputs present"] },
  quadrants: {
    x: ["横轴得分", "x"],
    distance_y: ["距纵轴分界", "Distance in y"],
    probability: ["象限概率", "Probability of the quadrant"],
  },
  sensitivity: {
    published: ["公布值", "As published"],
    median: ["中位数", "Median"],
    low: ["区间下端", "Lower end"],
    high_error: ["上端的标准误", "Standard error of the upper end"],
    draws: ["有值的抽样数", "Rebuilds with a value"],
  },
  stability: { probability: ["概率", "Probability"] },
  sobol: { first: ["一阶指数", "First-order index"], total_high: ["总指数上端", "Total, upper end"] },
  changes: {
    before: ["前一版", "Before"],
    after: ["本版", "After"],
    contribution: ["贡献（分或位）", "Contribution (points or places)"],
  },
  outlook: {
    value: ["数值", "Value"],
    low: ["区间下端", "Lower end"],
    mae: ["以往平均绝对误差", "Past mean absolute error"],
    relative_mae: ["与“不变”之比", "Error relative to no change"],
    intervals: ["有区间的次数", "Trials with an interval"],
  },
  coherence: {
    effective_weight: ["在综合水平中的权重", "Weight in the level"],
    influence: ["实际影响", "Influence"],
    r2_top: ["与综合水平的 r²", "r² with the level"],
    alpha: ["克朗巴赫 α", "Cronbach's α"],
  },
  inputs: { value: ["数值", "Value"], year: ["年份", "Year"] },
};

describe.each(downloadTables)("the download of %s", (table) => {
  it.each(langs)("holds every number of the result file, in %s", (lang) => {
    for (const each of views) {
      const rows = readCsv(downloadTable(table, each, { labels: library, lang }));
      const source = committed(table, each);
      expect(rows.length).toBe(source.length);
      for (const [column, heads] of Object.entries(numbers[table])) {
        const head = heads[lang === "zh" ? 0 : 1]!;
        expect(rows.map((row) => number(row[head]))).toEqual(source.map((row) => number(row[column])));
      }
    }
  });
  it.each(langs)("names the edition and its state in the last cell of every row, in %s", (lang) => {
    const rows = readCsv(downloadTable(table, view, { labels: library, lang }));
    const last = rows.map((row) => Object.values(row).at(-1));
    expect(new Set(last)).toEqual(new Set([lang === "zh" ? "nation-2023（研究稿）" : "nation-2023 (Research draft)"]));
  });
  it.each(langs)("says in every row of a sample edition that it is one, in %s", (lang) => {
    const rows = readCsv(downloadTable(table, asSample(view), { labels: library, lang }));
    const last = rows.map((row) => Object.values(row).at(-1));
    expect(new Set(last)).toEqual(new Set([lang === "zh" ? "nation-2023（演示数据）" : "nation-2023 (SAMPLE)"]));
  });
  it("has a word for every column of its schema", () => {
    expect(Object.keys(tableWords[table].columns)).toEqual(columnsOf[table]);
  });
});

it("labels stand beside codes, in the language of the file", () => {
  const [zh, en] = langs.map((lang) => readCsv(downloadTable("indicators", view, { labels: library, lang })));
  const isHome = (row: Cells) => Object.values(row)[0] === "500000" && Object.values(row)[2] === "NC02";
  expect(zh!.find(isHome)).toMatchObject({
    单元: "重庆市",
    指标: "每亿元R&D发明授权",
    单位: "件/亿元",
    数据状态: "据公布数",
    来源: "《中国科技统计年鉴》",
  });
  expect(en!.find(isHome)).toMatchObject({ Entity: "Chongqing Municipality", Status: "from published figures" });
});
it("what is missing is empty, with its reason in words", () => {
  const rows = readCsv(downloadTable("indicators", view, { labels: library, lang: "zh" }));
  const missing = rows.filter((row) => row["计分值"] === "");
  expect(missing.length).toBeGreaterThan(0);
  expect(missing.every((row) => row["说明"] !== "" && row["位次"] === "")).toBe(true);
});
it("the file of an entity holds every result of every edition given, and no other entity", () => {
  const rows = readCsv(downloadRegion(views, "500000", { labels: library, lang: "zh" }));
  const own = (list: readonly { entity_id: string }[]) => list.filter((row) => row.entity_id === "500000").length;
  const count = (each: EditionView) =>
    own(each.results.scores) + own(each.results.indicators) + own(each.results.matching) + own(each.results.situation);
  expect(rows.length).toBe(count(views[0]!) + count(view));
  expect(new Set(rows.map((row) => row["单元代码"]))).toEqual(new Set(["500000"]));
  const level = rows.filter((row) => row["代码"] === "level");
  expect(level.map((row) => [row["年份"], Number(row["得分（0—100）"]), Number(row["位次"])])).toEqual(
    views.map((each) => {
      const { value, rank } = each.score("500000", "level");
      return [String(each.edition.year), value, rank];
    }),
  );
});
it("the file of an indicator holds every entity in every edition given", () => {
  const rows = readCsv(downloadIndicator(views, "NP01", { labels: library, lang: "en" }));
  expect(rows.length).toBe(2 * view.reported.length);
  expect(new Set(rows.map((row) => row["Indicator code"]))).toEqual(new Set(["NP01"]));
});
it("an outlook says in every row whether a year is observed or extrapolated", () => {
  const rows = readCsv(downloadTable("outlook", view, { labels: library, lang: "zh" }));
  const parts = new Map(rows.filter((row) => row["项目代码"] === "NP01").map((row) => [row["年份"], row["性质"]]));
  expect([parts.get("2018"), parts.get("2019"), parts.get("2024")]).toEqual([
    "实际值（断点或缺年之前，不用于外推）",
    "实际值",
    "外推，不是事实",
  ]);
});
it("the files of an entity and of an indicator say which of their rows are of a sample edition", () => {
  const mixed = [views[0]!, asSample(view)];
  const [other, own] = mixed.map(({ edition }) => edition.id);
  const said = (csv: string) => new Set(readCsv(csv).map((row) => Object.values(row).at(-1)));
  const expected = new Set([`${other} (Research draft)`, `${own} (SAMPLE)`]);
  expect(said(downloadRegion(mixed, "500000", { labels: library, lang: "en" }))).toEqual(expected);
  expect(said(downloadIndicator(mixed, "NP01", { labels: library, lang: "en" }))).toEqual(expected);
});
it("addresses name the edition, the table and the language", () =>
  expect(downloadAddress.table("nation-2023", "scores", "en")).toBe("/downloads/nation-2023/scores-en.csv"));
