import { expect, it } from "vitest";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import type { Lang } from "../i18n/lang.ts";
import type { OutcomeName } from "../schema/catalogue.ts";
import { distanceSentence, entryLede, plainTold, stepsOf, trialsOf } from "./entry-story.ts";

const view = committedCatalogue("city-2023");
const lede = (id: string, lang: Lang, of = view) => entryLede(of.entry(id), { view: of, lang }).map(plainTold);

it("entryLede(entry) tells grade and orientation, the rule, and the nearest change", () => {
  expect(lede("DX-2019-I-0-I6-AUTO-1", "zh")).toEqual([
    "“重点支持”，导向类型“补强短板”。",
    "规则 4 成立：一方强且列入市级以上规划。",
    "产业 E 再低 0.37 分，规则定级就由“重点支持”变为“培育引导”。",
  ]);
  expect(lede("DX-2019-I-0-I6-AUTO-1", "en")).toEqual([
    "Grade: key support; orientation: make up.",
    "Rule 4 holds: one of them is strong, and a plan of the city or above names it.",
    "With industry E 0.37 points lower, the grade by rule would turn from “key support” to “nurtured”.",
  ]);
});
it("entryLede(entry) tells every step that moved the grade away from the rule", () => {
  const [grade, rule, held, expert] = lede("DX-2019-I-0-I10-ROBOT-1", "zh");
  expect(grade).toContain("“重点支持”");
  expect(rule).toBe("规则 4 成立：一方强且列入市级以上规划，规则定级“重点支持”。");
  expect(held).toBe("本版算得“重点支持”，不满两年，超出门槛也不够多，保持上一版的“鼓励发展”。");
  expect(expert).toContain("产业专家于 2024-06-30 由“鼓励发展”调为“重点支持”");
});
it("entryLede(entry) of a region counts its entries by grade; of a province it names positioning and orientation alone", () => {
  const [position, spread] = lede("DX-2019-R-500101-0-1", "zh");
  expect(position).toBe("定位“创造引领型”，导向类型“转化运用”。");
  expect(spread).toMatch(/^区域不另定级：22 个产业条目中/);
  expect(lede("DX-2019-R-500000-0-1", "en", committedCatalogue("nation-2023"))).toEqual([
    "Positioning: has potential; orientation: make up.",
  ]);
});
it("entryLede(entry) of a technology field names its direction", () =>
  expect(lede("DX-2020-I-CHN-T06-1", "zh", committedCatalogue("world-2020"))[0]).toBe("技术方向“追赶”。"));
it("stepsOf(entry) stand in the order rule, quota, hysteresis, expert", () => {
  const steps = stepsOf(view.entry("DX-2019-I-0-I6-AUTO-1"), { view, lang: "zh" });
  expect(steps.map(({ step }) => step)).toEqual(["rule", "quota", "hysteresis", "expert"]);
  expect(steps.map(({ grade }) => grade)).toEqual(["重点支持", "重点支持", "重点支持", "重点支持"]);
});
it("stepsOf(entry) are sentences, which begin with a capital in English", () => {
  for (const entry of view.entries)
    for (const { sentence } of stepsOf(entry, { view, lang: "en" }))
      expect(plainTold(sentence)).toMatch(/^[“A-Z].*\.$/);
});
it("distanceSentence(row) says so where no single change is enough, and why where it is not shown", () => {
  const row = { entry: "x", outcome: "raise", input: null, from: null, to: null, change: null } as const;
  const none = { ...row, before: "nurtured", after: null };
  expect(plainTold(distanceSentence({ ...none, reason: "not-applicable" }, { view, lang: "zh" }))).toBe(
    "没有哪一项单独变动能让等级升一档。",
  );
  expect(plainTold(distanceSentence({ ...none, reason: "suppressed" }, { view, lang: "en" }))).toBe(
    "No single change would raise the grade (rests on too few, not shown).",
  );
});
it("distanceSentence(row) says in what an amount moves: points, percentiles, percentage points", () => {
  const said = (edition: string, input: string, outcome: OutcomeName) => {
    const of = committedCatalogue(edition);
    const row = of.catalogue.distance.find((each) => each.input === input && each.outcome === outcome)!;
    return plainTold(distanceSentence(row, { view: of, lang: "zh" }));
  };
  expect(said("city-2023", "K", "grade")).toMatch(/^知识产权 K 再[高低] [\d.]+ 分，/);
  expect(said("nation-2023", "K", "orientation")).toMatch(/^知识产权 K 再[高低] [\d.]+ 个百分位，/);
  expect(said("world-2020", "K", "orientation")).toMatch(/^知识产权 K 再[高低] [\d.]+ 分，/);
  expect(said("world-2020", "G", "orientation")).toMatch(/^增长 G 再[高低] [\d.]+ 个百分位，/);
  expect(said("world-2020", "share_change", "orientation")).toMatch(/^份额五年变化再[高低] [\d.]+ 个百分点，/);
});
it("trialsOf(entry) fail down to the rule that decided, for every graded entry", () => {
  for (const entry of view.entries.filter(({ rule }) => rule !== null)) {
    const trials = trialsOf(entry, { view, lang: "en" });
    expect(trials.map((trial) => trial.holds)).toEqual(trials.map(({ rule }) => rule.id === entry.rule));
  }
});
it("trialsOf(entry) tell what each condition asked for", () => {
  const [, , third, fourth] = trialsOf(view.entry("DX-2019-I-0-I6-AUTO-1"), { view, lang: "zh" });
  expect(third!.facts.map(({ name, shown }) => `${name} ${shown}`)).toEqual(["K 37.7", "E 60.4", "M 0.62"]);
  expect(fourth!.facts.at(-1)).toEqual({ name: "规划列名", shown: "是", sample: true });
});
it("every entry of every scope has a lede and sentences for its steps and distances in both languages", () => {
  for (const edition of ["city-2019", "city-2023", "nation-2023", "world-2020"]) {
    const of = committedCatalogue(edition);
    for (const lang of ["zh", "en"] as const) {
      const telling = { view: of, lang };
      for (const entry of of.entries) {
        const all = [...entryLede(entry, telling), ...stepsOf(entry, telling).map(({ sentence }) => sentence)];
        expect(all.map(plainTold).join("")).not.toMatch(/undefined|null|NaN|—/);
      }
      for (const row of of.catalogue.distance) {
        expect(plainTold(distanceSentence(row, telling))).not.toMatch(/undefined|null|NaN|—/);
      }
    }
  }
});
