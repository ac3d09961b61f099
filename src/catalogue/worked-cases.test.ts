import { describe, expect, it } from "vitest";
import { rulesOf, sketch } from "../../fixtures/catalogue/sketch.ts";
import { matchingDegree } from "../methods/matching/matching-degree.ts";
import type { DataGrade } from "../schema/catalogue.ts";
import { orientationOf, ruleOf } from "./rule-book.ts";
import { workedCases } from "./worked-cases.ts";

const book = rulesOf("city-1");
const gradeNames = new Map(
  [...book.plan.grading!.grades, book.plan.grading!.ungraded].map(({ id, name }) => [id, name.zh]),
);

type Said = "是" | "否";
type Case = [
  ...[K: number, E: number, N: number, G: number, change: number],
  ...[restricted: Said, planned: Said, dataGrade: DataGrade],
  ...[matching: number, grade: string, orientation: string],
];

/** The worked cases of the domain model, section 8, as they stand there. */
const cases: Case[] = [
  [80, 75, 70, 60, 0, "否", "否", "A", 0.94, "重点支持", "强化优势"],
  [80, 50, 40, 40, 0, "否", "否", "A", 0.625, "鼓励发展", "转化运用"],
  [45, 72, 60, 55, 0, "否", "是", "A", 0.625, "重点支持", "补强短板"],
  [45, 72, 60, 55, 0, "否", "否", "A", 0.625, "鼓励发展", "补强短板"],
  [66, 30, 40, 20, 0, "否", "否", "B", 0.45, "鼓励发展", "转化运用"],
  [35, 38, 55, 40, 0, "否", "否", "A", 0.92, "培育引导", "培育孵化"],
  [20, 35, 20, 65, 0, "否", "否", "A", 0.57, "培育引导", "引进集聚"],
  [20, 25, 20, 10, -0.08, "否", "否", "A", 0.8, "优化调整", "优化退出"],
  [20, 25, 20, 10, 0.02, "否", "否", "A", 0.8, "培育引导（观察）", "观察储备"],
  [50, 50, 30, 30, 0, "否", "否", "A", 1, "培育引导（观察）", "观察储备"],
  [80, 75, 70, 60, 0, "是", "是", "A", 0.94, "审慎布局", "强化优势"],
  [80, 75, 70, 60, 0, "否", "是", "C", 0.94, "暂不定级", "强化优势"],
];

describe("the worked cases of the catalogue", () => {
  it("there are twelve, and pages print the same ones", () => {
    expect(cases.length).toBe(12);
    const printed = workedCases.map(({ K, E, N, G, change, restricted, planned, dataGrade }) => {
      const said = (flag: boolean) => (flag ? "是" : "否");
      return [K, E, N, G, change, said(restricted), said(planned), dataGrade];
    });
    expect(printed).toEqual(cases.map((each) => each.slice(0, 8)));
  });
  it.each<Case>(cases)(
    "K %d, E %d, N %d, G %d, Δ3 %d, X %s, Z %s, dq %s: M %d, %s, %s",
    (K, E, N, G, change, restricted, planned, dataGrade, matching, grade, orientation) => {
      const M = matchingDegree(K, E)!;
      const flags = [...(restricted === "是" ? ["restricted"] : []), ...(planned === "是" ? ["planned"] : [])];
      const draft = sketch({ K, E, N, G, before: M - change, flags, dataGrade });
      expect(Math.abs(M - matching)).toBeLessThan(0.006);
      const rule = ruleOf(draft, book);
      expect(`${gradeNames.get(rule.grade)}${rule.mark ? `（${rule.mark.zh}）` : ""}`).toBe(grade);
      expect(orientationOf(draft, rule.grade, book)!.name.zh).toBe(orientation);
    },
  );
});
