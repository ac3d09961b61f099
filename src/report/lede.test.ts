import { expect, it } from "vitest";
import { lede } from "./lede.ts";
import { plainText } from "./segment.ts";
import { tinyEdition } from "./tiny-edition.ts";
import { tinyChange, tinyClass, tinyInterval } from "./tiny-rows.ts";

const home = "500000";
const score = (value: number, rank: number) => ({ value, rank, ranked: 3 });
const interval = (item: string, low: number, high: number) => tinyInterval({ quantity: "rank", item, low, high });
const tier = (name: string, probability: number, published: "yes" | null = null) =>
  tinyClass({ class: name, probability, published });
const scores = {
  "500000 level": score(55, 2),
  "500000 P": score(72.5, 1),
  "500000 C": score(40, 3),
};
const changes = [
  tinyChange({ block: "total", before: 53, after: 55, contribution: 2 }),
  tinyChange({ block: "own", contribution: 2 }),
  tinyChange({ block: "own", indicator: "NP01", before: 1, after: 3, contribution: 2 }),
  tinyChange({ measure: "rank", block: "total", before: 2, after: 2, contribution: 0 }),
  tinyChange({ measure: "rank", block: "own-score", contribution: -1.5 }),
  tinyChange({ measure: "rank", block: "others-scores", contribution: 1.5 }),
];
const before = tinyEdition({ year: 2022 });
const say = (view: ReturnType<typeof tinyEdition>, lang: "zh" | "en", entity = home) =>
  lede({ view, before, lang }, entity).map(plainText);

it("the lede says tier before place, the place with its interval, what moved, and the ends of the capabilities", () => {
  const view = tinyEdition({
    scores,
    changes,
    sensitivity: [interval("level", 1, 3), interval("P", 1, 1), interval("C", 2, 3)],
    stability: [tier("second", 0.42), tier("first", 0.58, "yes")],
  });
  expect(say(view, "zh")).toEqual([
    "重庆综合水平 55.0 分，公布为第一梯队（与第二梯队分不开），在 3 个省级单元中居第 2 位（重复演算 5%—95%：1—3 位）。",
    "比 2022 年版 +2.0 分，其中研发强度 +2.0；位次不变；自身得分变化相当于升 1.5 位，其他单元的变化相当于降 1.5 位。",
    "四种能力中P最靠前（72.5，第 1 位 [1]），C最靠后（40.0，第 3 位 [2—3]）。",
  ]);
  expect(say(view, "en")[1]).toBe(
    "Since the 2022 edition its score has changed by +2.0 points, with +2.0 from R&D intensity; its rank is unchanged; the change of its own score is worth 1.5 places up, that of the others 1.5 places down.",
  );
});
it("the lede names the tier by itself where it is sure, and one place where all rebuilds agree", () => {
  const view = tinyEdition({
    scores,
    sensitivity: [interval("level", 2, 2)],
    stability: [tier("first", 0.8, "yes")],
  });
  expect(say(view, "zh")[0]).toBe(
    "重庆综合水平 55.0 分，属第一梯队，在 3 个省级单元中居第 2 位（重复演算 5%—95%：都在第 2 位）。",
  );
  expect(say(view, "en")[0]).toBe(
    "Chongqing scores 55.0 overall, in the first tier, 2nd of 3 provincial units (rebuilds, 5–95 %: always 2).",
  );
});
it("the lede links every number to a passport", () => {
  const view = tinyEdition({ scores, changes, sensitivity: [interval("level", 1, 3)] });
  const links = lede({ view, before, lang: "zh" }, home)
    .flat()
    .flatMap((part) => (typeof part === "string" ? [] : [part.href]));
  expect(links).toContain("/numbers/nation-2023/500000/#s-level");
  expect(links).toContain("/numbers/nation-2023/500000/#u-rank-level");
  expect(links).toContain("/numbers/nation-2023/500000/#c-score-level");
});
it("the lede leaves out what an edition, or an entity without a place, does not have", () => {
  const view = tinyEdition({ scores: { ...scores, "100000 level": { value: 60 } }, changes });
  expect(lede({ view, before: null, lang: "zh" }, home)).toHaveLength(2);
  expect(say(view, "zh", "100000")).toEqual(["全国综合水平 60.0 分，属第一梯队。"]);
  expect(say(tinyEdition(), "en")).toEqual(["The overall level of Chongqing is not evaluated."]);
});
it("the lede says why two editions do not compare", () => {
  const view = tinyEdition({
    scores,
    changes: [tinyChange({ block: "total", before: null, after: 55, contribution: null, reason: "not-before" })],
  });
  expect(say(view, "zh")[1]).toBe("与 2022 年版不可比：前一版没有。");
});
