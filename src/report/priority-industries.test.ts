import { expect, it } from "vitest";
import {
  gapsFinding,
  gapsOf,
  gapsTitle,
  groupsTitle,
  memberNames,
  mostHeldFinding,
  priorityGroups,
  priorityOf,
} from "./priority-industries.ts";
import { plainText } from "./segment.ts";
import { tinyCell, tinyCondition, tinyIndustries } from "./tiny-industries.ts";

const groupOf = (held: readonly string[], open: readonly string[] = [], none = false) =>
  priorityOf({ held, open, none });

it("priorities are tried from the top: several advantages first, then what is missing, none last", () => {
  expect(groupOf(["innovation", "property", "potential"])).toBe("lead");
  expect(groupOf(["property", "potential"])).toBe("convert");
  expect(groupOf(["innovation"])).toBe("convert");
  expect(groupOf(["market"])).toBe("protect");
  expect(groupOf(["market", "innovation"])).toBe("protect");
  expect(groupOf(["market", "property"])).toBe("lead");
  expect(groupOf(["potential"])).toBe("watch");
  expect(groupOf([], [], true)).toBe("none");
});
it("an open verdict leaves the group open, unless the group is the same either way", () => {
  expect(groupOf(["innovation"], ["market"])).toBe("open");
  expect(groupOf(["market"], ["property"])).toBe("open");
  expect(groupOf(["potential"], ["innovation"])).toBe("open");
  expect(groupOf([], ["market"])).toBe("open");
  expect(groupOf(["innovation"], ["property"])).toBe("convert");
  expect(groupOf(["innovation", "market", "property"], ["potential"])).toBe("lead");
});
it("an industry too small to be said to have no advantage is not said to have none", () =>
  expect(groupOf([])).toBe("open"));

const verdicts = (industry_id: string, ...holds: ("yes" | "no" | null)[]) =>
  ["innovation", "market", "none"].map((advantage, at) =>
    tinyCondition({ industry_id, advantage, condition: "verdict", holds: holds[at]! }),
  );

const view = tinyIndustries({
  results: {
    advantages: [...verdicts("I6-AUTO", "no", "yes", "no"), ...verdicts("I6-ENERGY", "no", "no", "yes")],
    cells: [
      tinyCell("110000", "I6-AUTO", { value: 60, shortfall: 12, shortfall_low: 2, shortfall_high: 22 }),
      tinyCell("500000", "I6-AUTO", { value: 70, shortfall: 9, shortfall_low: -1, shortfall_high: 19 }),
      tinyCell("510000", "I6-AUTO", { value: 80, shortfall: 0, shortfall_low: -5, shortfall_high: 5 }),
      tinyCell("110000", "I6-ENERGY", { value: 65, shortfall: 8, shortfall_low: 1, shortfall_high: 15 }),
      tinyCell("500000", "I6-ENERGY", { reason: "suppressed" }),
    ],
  },
});

it("priorityGroups leave out groups without industries, in the order of the words", () => {
  const found = priorityGroups(view).map(({ id, industries }) => [id, industries.map((row) => row.industry_id)]);
  expect(found).toEqual([
    ["protect", ["I6-AUTO"]],
    ["none", ["I6-ENERGY"]],
  ]);
  expect(groupsTitle(view, "zh")).toBe("按优势分组：有市场优势、无知识产权优势 1 个，四种优势都没有 1 个");
});
it("mostHeldFinding names the industries with most advantages; where none has any it is empty", () => {
  expect(plainText(mostHeldFinding(view, "zh"))).toBe("2 种优势中有 1 种、为各产业最多的：汽车。");
  expect(mostHeldFinding(tinyIndustries(), "zh")).toEqual([]);
});
it("gapsOf counts what is short, and what surely is; of most layout value first", () => {
  const { shown, lacking, sure } = gapsOf(view);
  expect(shown).toBe(4);
  expect(lacking.map(({ value }) => value)).toEqual([70, 65, 60]);
  expect(sure.map(({ value }) => value)).toEqual([65, 60]);
  expect(plainText(gapsFinding(view, "en"))).toContain(
    "Of 4 cells shown 3 have fewer patents than the nation's average",
  );
  expect(gapsTitle(view, [sure[0]!], "zh")).toBe("缺口可定、布局价值最高的 1 格，首位是北京的能源");
});
it("gapsFinding says that no shortfall is sure, and that there is none, in place of a list of nothing", () => {
  const open = tinyCell("110000", "I6-AUTO", { shortfall: 3, shortfall_low: -1, shortfall_high: 7 });
  const enough = tinyCell("500000", "I6-AUTO", { shortfall: 0, shortfall_low: -9, shortfall_high: 2 });
  const said = (...cells: (typeof open)[]) =>
    (["zh", "en"] as const).map((lang) => plainText(gapsFinding(tinyIndustries({ results: { cells } }), lang)));
  expect(said(open, enough)).toEqual([
    "显示的 2 格中，专利少于全国同产业平均强度的有 1 格，但没有一格的 95% 区间整个在零以上，所以哪一格都不能断定是少，这里不列表。",
    "Of 2 cells shown 1 have fewer patents than the nation's average intensity in their industry, but in none the whole 95 % interval lies above zero: no cell is surely short, and none is listed.",
  ]);
  expect(said(enough)[0]).toBe("显示的 1 格中，没有专利少于全国同产业平均强度的。");
  expect(said()[0]).toBe("各格都隐去或缺数，不能与全国平均强度比较。");
});
it("memberNames say of an industry without a group what is known of it", () => {
  const held = tinyIndustries({
    results: { advantages: [...verdicts("I6-AUTO", "yes", null, "no"), ...verdicts("I6-ENERGY", "no", "no", null)] },
  });
  const groups = priorityGroups(held);
  expect(groups.map(({ id }) => id)).toEqual(["open"]);
  expect(memberNames(held, groups[0]!, "zh")).toBe(
    "汽车（已判明有创新优势；市场优势不能判断）、能源（样本太小，不能断定都没有）",
  );
  expect(memberNames(held, groups[0]!, "en")).toContain(
    "(known: innovation advantage; cannot be told: market advantage)",
  );
});
