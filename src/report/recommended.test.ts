import { expect, it } from "vitest";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import { plainTold } from "./entry-story.ts";
import { bestGrades, reasonSheet, recommendedIndustries } from "./recommended.ts";

const view = committedCatalogue("city-2023");
const basis = { view, before: committedCatalogue("city-2022"), source: null, lang: "zh" } as const;
const sheet = (id: string) => reasonSheet(view.entry(id), basis);
const said = (sentences: readonly (readonly Parameters<typeof plainTold>[0][number][])[]) => sentences.map(plainTold);

it("bestGrades are those with a quota; without grading there are none", () => {
  expect(bestGrades(view)).toEqual(["key", "encouraged"]);
  expect(bestGrades(committedCatalogue("nation-2023"))).toEqual([]);
});
it("recommendedIndustries are the industries published in them, the best first", () => {
  const found = recommendedIndustries(view);
  const grades = found.map(({ published_grade }) => published_grade);
  expect(grades).toEqual([...Array(6).fill("key"), ...Array(2).fill("encouraged")]);
  expect(found.every(({ kind }) => kind === "I")).toBe(true);
  expect(recommendedIndustries(committedCatalogue("world-2020"))).toEqual([]);
});
it("reasonSheet(entry) takes advantages and weaknesses from the evidence", () => {
  const { advantages, weaknesses } = sheet("DX-2019-I-0-I6-AUTO-1");
  expect(said(advantages)).toEqual(["有market", "产业 E 不低于 60 分：60.4", "列入市级以上规划"]);
  expect(said(weaknesses)).toEqual([
    "没有innovation",
    "没有property",
    "没有potential",
    "知识产权 K 低于 50 分：37.7",
    "创新 N 低于 50 分：40.2",
    "增长 G 低于 50 分：43.4",
  ]);
});
it("reasonSheet(entry) says what speaks against: the nearest fall, and a grade that rests on a plan", () => {
  const counter = said(sheet("DX-2019-I-0-I6-AUTO-1").counter);
  expect(counter[0]).toContain("产业 E 再低 0.37 分");
  expect(counter[1]).toBe("不计规划列名，规则只给“鼓励发展”。");
});
it("reasonSheet(entry) has the opinion of the expert against", () =>
  expect(said(sheet("DX-2019-I-0-I10-ROBOT-1").counter)[0]).toContain("只超过门槛半分"));
