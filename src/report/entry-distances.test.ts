import { expect, it } from "vitest";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import type { Lang } from "../i18n/lang.ts";
import type { StepResult } from "../schema/catalogue.ts";
import { distancesTold, quotaGap, turnsTold } from "./entry-distances.ts";
import { plainTold } from "./entry-story.ts";

const view = committedCatalogue("city-2023");
const turns = (id: string, lang: Lang) =>
  turnsTold(view.entry(id), { view, lang }).map(({ step, sentences }) => [step, ...sentences.map(plainTold)]);
const quotaOf = (id: string) => view.steps(id).find(({ step }) => step === "quota")!;

it("distancesTold tells what reads alike once, for every entry of every scope", () => {
  for (const edition of ["city-2023", "nation-2023", "world-2020"]) {
    const of = committedCatalogue(edition);
    for (const lang of ["zh", "en"] as const) {
      for (const entry of of.entries) {
        const told = distancesTold(entry, { view: of, lang }).map(plainTold);
        expect([entry.id, told.length]).toEqual([entry.id, new Set(told).size]);
      }
    }
  }
});
it("quotaGap is V of the one left out and of the last admitted: I10-BIOMED is second of two in 500106", () =>
  expect(quotaGap(quotaOf("DX-2019-X-500106-I6-ELECTRONICS-1"), view)).toMatchObject({
    own: 34.1995,
    cuts: [{ grade: "key", place: 2, value: 55.1412 }, { grade: "encouraged" }],
  }));
it("quotaGap of an entry that fell twice has a cut-off for each grade it missed, whose places went to those before it", () => {
  const row = quotaOf("DX-2019-X-500112-I6-AUTO-1");
  expect([row.before, row.after, row.value]).toEqual(["key", "nurtured", 8]);
  const { own, cuts } = quotaGap(row, view)!;
  expect(cuts.map(({ grade, place }) => [grade, place])).toEqual([
    ["key", 2],
    ["encouraged", 6],
  ]);
  expect(cuts[0]!.value).toBeGreaterThan(cuts[1]!.value);
  expect(cuts[1]!.value).toBeGreaterThan(own);
});
it("quotaGap has a cut-off for every grade between the rule and the quota, where V is known", () => {
  for (const edition of ["city-2019", "city-2021", "city-2023"]) {
    const of = committedCatalogue(edition);
    const scale = of.plan.grading!.grades.map(({ id }) => id);
    const isKnown = ({ cause, before, entry }: StepResult) =>
      cause === "over" && before === "key" && of.amount(entry, "V") !== null;
    for (const row of of.catalogue.steps.filter(isKnown)) {
      const missed = scale.slice(0, scale.indexOf(row.after));
      expect([row.entry, quotaGap(row, of)?.cuts.map(({ grade }) => grade)]).toEqual([row.entry, missed]);
    }
  }
});
it("quotaGap is null within a quota, and where those that came down took the last place", () => {
  expect(quotaGap(quotaOf("DX-2019-X-500106-I10-BIOMED-1"), view)).toBeNull();
  expect(quotaGap(quotaOf("DX-2019-X-500106-I10-SHALE-1"), view)).toBeNull();
});
it("turnsTold of a quota says place, quota and how far the last ones admitted are", () => {
  expect(turns("DX-2019-X-500106-I6-ELECTRONICS-1", "zh")).toEqual([
    [
      "quota",
      "按价值 V 在本区“重点支持”中居第 8 位，名额 2 个，顺降为“培育引导”。",
      "它的 V 为 34.20；“重点支持”最后入选的第 2 位为 55.14，差 20.94；“鼓励发展”最后入选的第 6 位为 43.30，差 9.10。",
    ],
  ]);
  expect(turns("DX-2019-X-500106-I6-ELECTRONICS-1", "en")[0]!.at(-1)).toContain(
    "Its V is 34.20; the last one admitted to “key support”, number 2, has 55.14, which is 20.94 more; ",
  );
});
it("turnsTold says place and quota alone where the gap is not known; nothing where the rule decided", () => {
  expect(turns("DX-2019-X-500106-I10-SHALE-1", "zh")).toEqual([
    ["quota", "按价值 V 在本区“鼓励发展”中居第 8 位，名额 4 个，顺降为“培育引导”。"],
  ]);
  expect(turns("DX-2019-I-0-I6-AUTO-1", "zh")).toEqual([]);
});
it("turnsTold of hysteresis and of experts are the sentences of their steps", () =>
  expect(turns("DX-2019-I-0-I10-ROBOT-1", "zh").map(([step, ...told]) => [step, told.length])).toEqual([
    ["hysteresis", 1],
    ["expert", 1],
  ]));
