import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cataloguePlan } from "../schema/catalogue-plan.ts";
import { planTable, tablesOf } from "./plan-tables.ts";

const read = (model: string) =>
  cataloguePlan.parse(
    parse(readFileSync(join(import.meta.dirname, "../../data/models", model, "catalogue.yml"), "utf8")),
  );
const city = read("city-1");

describe("planTable", () => {
  it("prints a rule with its thresholds as numbers, the name of its grade and its mark", () => {
    const { caption, heads, rows } = planTable(city, "rules", "zh");
    expect(caption).toContain(city.title.zh);
    expect(heads).toEqual(["规则", "条件", "等级", "理由"]);
    expect(rows[0]).toEqual(["1", "上位政策限制", "审慎布局", "上位政策限制；立即生效，专家不调"]);
    expect(rows[4]).toEqual(["5", "max(K, E) ≥ 60 或 N ≥ 60 且 G ≥ 50", "鼓励发展", "一方强，或创新强且在增长"]);
    expect(rows[7]).toEqual(["8", "其余", "培育引导（观察）", "其余"]);
  });
  it("follows the file: a changed threshold and a changed quota show", () => {
    const [best, ...others] = city.grading!.grades;
    const grading = { ...city.grading!, grades: [{ ...best!, quota: 7 }, ...others] };
    const changed = { ...city, thresholds: { ...city.thresholds, strong: 61 }, grading };
    expect(planTable(changed, "rules", "en").rows[3]![1]).toBe("max(K, E) ≥ 61 and named by a plan");
    expect(planTable(changed, "thresholds", "en").rows[0]).toEqual(["strong", "61"]);
    expect(planTable(changed, "grades", "en").rows[0]).toEqual(["key support", "7"]);
  });
  it("ends the grades with what is not graded, which has no quota", () => {
    expect(planTable(city, "grades", "zh").rows.slice(-2)).toEqual([
      ["审慎布局", "不限"],
      ["暂不定级", "不限"],
    ]);
  });
  it("names the grade that an orientation is for", () => {
    expect(planTable(city, "orientations", "en").rows[5]![1]).toBe("all else, and the grade is to be adjusted");
  });
});

describe("tablesOf", () => {
  it("leaves out what a plan does not say", () => {
    expect(tablesOf(city)).toHaveLength(7);
    expect(tablesOf(read("nation-1"))).toEqual(["thresholds", "orientations", "positions"]);
    expect(tablesOf(read("world-1"))).toEqual(["thresholds", "orientations"]);
  });
});
