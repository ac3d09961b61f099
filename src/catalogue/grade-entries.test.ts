import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rulesOf, type Sketch, sketch } from "../../fixtures/catalogue/sketch.ts";
import type { AdjustmentRow, StepResult } from "../schema/catalogue.ts";
import type { Placed } from "../schema/repository.ts";
import { gradeEntries, type Named } from "./grade-entries.ts";
import type { Past } from "./hysteresis.ts";

const book = rulesOf("city-1");
const name = (id: string, amounts: Sketch): Named => ({ id, draft: sketch({ industry: id, ...amounts }) });
const nobody = { book, past: new Map<string, Past>(), adjustments: [] };

function adjust(entry: string, before: string, after: string): Placed<AdjustmentRow> {
  const words = { reason_zh: "理", reason_en: "why", counter_zh: "反", counter_en: "against" };
  const who = { role_zh: "专家", role_en: "expert", date: "2024-06-30" };
  return {
    entry,
    before,
    after,
    ...words,
    ...who,
    place: { file: "data/catalogue/adjustments/city-2023.csv", line: 2 },
  };
}

/** The steps of an entry as `step before>after cause`. */
const told = (steps: readonly StepResult[]) =>
  steps.map(({ step, before, after, cause }) => `${step} ${before ?? ""}>${after} ${cause}`);

describe("the steps of a grade", () => {
  const strong = { K: 80, E: 75 };
  const entries = [
    name("A", { ...strong, value: 3 }),
    name("B", { ...strong, value: 2 }),
    name("C", { ...strong, value: 1 }),
  ];

  it("are rule, quota, hysteresis, expert, each from what the one before gave", () => {
    const past = new Map([["C", { published: "nurtured", decided: "nurtured" }]]);
    const { graded, faults } = gradeEntries(entries, { book, past, adjustments: [adjust("A", "key", "encouraged")] });
    expect(faults).toEqual([]);
    expect(told(graded.get("A")!.steps)).toEqual([
      "rule >key rule",
      "quota key>key within",
      "hysteresis >key first",
      "expert key>encouraged adjusted",
    ]);
    expect(told(graded.get("C")!.steps)).toEqual([
      "rule >key rule",
      "quota key>encouraged over",
      "hysteresis nurtured>encouraged clear",
      "expert encouraged>encouraged none",
    ]);
    expect(graded.get("A")).toMatchObject({ rule: "3", ruleGrade: "key", published: "encouraged" });
    expect(graded.get("C")).toMatchObject({ rule: "3", ruleGrade: "key", published: "encouraged" });
    expect(graded.get("A")!.steps.at(-1)!.source).toBe("data/catalogue/adjustments/city-2023.csv:2");
  });
  it("keep a grade before only as far as its quota has room", () => {
    const past = new Map([["C", { published: "key", decided: "key" }]]);
    expect(told(gradeEntries(entries, { ...nobody, past }).graded.get("C")!.steps)[2]).toBe(
      "hysteresis key>encouraged full",
    );
    const alone = gradeEntries(entries.slice(1), { ...nobody, past });
    expect(told(alone.graded.get("C")!.steps)[2]).toBe("hysteresis key>key same");
  });
  it("leave regions out, and industries of the whole without a quota", () => {
    const whole = ["A", "B", "C"].map((id): Named => ({ id, draft: { ...sketch(strong), kind: "I", region: null } }));
    const region: Named = { id: "R", draft: { ...sketch(strong), kind: "R", industry: null } };
    const { graded } = gradeEntries([region, ...whole], nobody);
    expect([...graded].map(([id, { published }]) => `${id} ${published}`)).toEqual(["A key", "B key", "C key"]);
    expect(told(graded.get("C")!.steps)[1]).toBe("quota key>key unlimited");
  });
  it("tell adjustments that no longer fit, and do not apply them", () => {
    const rows = [adjust("A", "encouraged", "key"), adjust("Z", "key", "encouraged")];
    const { graded, faults } = gradeEntries(entries, { ...nobody, adjustments: rows });
    expect(graded.get("A")!.published).toBe("key");
    expect(faults.map(({ row, found }) => [row.entry, found])).toEqual([
      ["A", "key"],
      ["Z", null],
    ]);
  });
});

const score = fc.integer({ min: 0, max: 100 });
const entry = fc.record({
  ...{ K: score, E: score, N: score, G: score, value: fc.option(score) },
  before: fc.option(score.map((value) => value / 100)),
  region: fc.constantFrom("500101", "500102"),
  flags: fc.constantFrom<readonly string[]>([], [], ["planned"], ["restricted"]),
});
const grade = fc.constantFrom("key", "encouraged", "nurtured", "adjusted", "prudent", "ungraded");
const past = fc.option(fc.record({ published: grade, decided: grade }));

it("no region is published with more entries of a grade than its quota, whatever stood before", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(entry, past), { maxLength: 30 }), (drawn) => {
      const entries = drawn.map(([amounts], at) => name(`I-${at}`, amounts));
      const known = new Map(drawn.flatMap(([, each], at): [string, Past][] => (each ? [[`I-${at}`, each]] : [])));
      const { graded } = gradeEntries(entries, { ...nobody, past: known });
      for (const { id, quota } of book.plan.grading!.grades) {
        for (const region of ["500101", "500102"]) {
          const there = entries.filter((each) => each.draft.region === region && graded.get(each.id)!.published === id);
          if (quota !== undefined) expect(there.length).toBeLessThanOrEqual(quota);
        }
      }
    }),
  );
});
it("hysteresis is idempotent: the same figures graded against what was published give the same again", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(entry, past), { maxLength: 30 }), (drawn) => {
      const entries = drawn.map(([amounts], at) => name(`I-${at}`, amounts));
      const known = new Map(drawn.flatMap(([, each], at): [string, Past][] => (each ? [[`I-${at}`, each]] : [])));
      const once = gradeEntries(entries, { ...nobody, past: known }).graded;
      const again = new Map(
        [...known].map(([id, each]): [string, Past] => [id, { ...each, published: once.get(id)!.published }]),
      );
      const twice = gradeEntries(entries, { ...nobody, past: again }).graded;
      for (const [id, { published }] of once) expect(twice.get(id)!.published).toBe(published);
    }),
  );
});
