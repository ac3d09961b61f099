import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { guidelineForms } from "../i18n/guideline-forms.ts";
import { thresholdWords } from "../i18n/guidelines.ts";
import { langs } from "../i18n/lang.ts";
import { adjustmentRow, entryResult, evidenceResult, stepResult } from "../schema/catalogue.ts";
import { type CataloguePlan, cataloguePlan } from "../schema/catalogue-plan.ts";
import { model } from "../schema/model.ts";
import { type PlanTableName, planTable, tablesOf } from "./plan-tables.ts";
import { expressionsOf, firstWrongHeading, printedNumbers, type Tag, tagsOf, typedNumbers } from "./prose.ts";

// The compilation rules beside the committed files of rules: the document must say all that they do, and no number itself.
const root = join(import.meta.dirname, "../..");
const texts = {
  zh: readFileSync(join(root, "content/help/zh/guidelines.mdx"), "utf8"),
  en: readFileSync(join(root, "content/help/en/guidelines.mdx"), "utf8"),
};
const readYaml = (path: string) => parse(readFileSync(join(root, "data/models", path), "utf8"));
const plans = readdirSync(join(root, "data/models"))
  .sort()
  .map((name) => cataloguePlan.parse(readYaml(`${name}/catalogue.yml`)));
const scopeOf = ({ id }: Pick<CataloguePlan, "id">) => id.replace(/-\d+$/, "");
const planOf = (scope: string) => plans.find((plan) => scopeOf(plan) === scope)!;

/** The tables of plans that a text shows, as `scope table`. */
function tablesIn(mdx: string): string[] {
  const named = ({ attributes }: Tag) => /^scope="(\w+)" table="(\w+)"$/.exec(attributes)!.slice(1).join(" ");
  return tagsOf(mdx)
    .filter(({ name }) => name === "PlanTable")
    .map(named);
}

describe.each(langs)("the compilation rules in %s", (lang) => {
  const text = texts[lang];
  const shown = tablesIn(text);

  it("shows every table of every plan once", () => {
    const wanted = plans.flatMap((plan) => tablesOf(plan).map((table) => `${scopeOf(plan)} ${table}`));
    expect([...shown].sort()).toEqual(wanted.sort());
  });

  it.each(plans)("covers every grade, rule, orientation, warning, position and threshold of $id", (plan) => {
    const firsts = (table: PlanTableName) =>
      shown.includes(`${scopeOf(plan)} ${table}`) ? planTable(plan, table, lang).rows.map(([first]) => first) : [];
    const names = (rows: readonly { readonly name: { readonly zh: string; readonly en: string } }[]) =>
      rows.map(({ name }) => name[lang]);
    const { grading, regions } = plan;
    expect(firsts("grades")).toEqual(grading ? names([...grading.grades, grading.ungraded]) : []);
    expect(firsts("rules")).toEqual((grading?.rules ?? []).map(({ id }) => id));
    expect(firsts("orientations")).toEqual(names(plan.orientations));
    expect(firsts("warnings")).toEqual(names(plan.warnings));
    expect(firsts("positions")).toEqual(names(regions?.positions ?? []));
    expect(firsts("thresholds")).toEqual(Object.keys(plan.thresholds).map((name) => thresholdWords[name]?.[lang]));
  });

  it("types no number but the days of a consultation, which the law sets, and two limits of form", () => {
    const numbers = typedNumbers(text.replace(/^## .*$/gm, "")).map(({ text: found }) => found);
    // in Chinese the days pass as a date does
    expect(numbers).toEqual(lang === "zh" ? ["200", "5"] : ["200", "5", "30"]);
  });

  it("spells no number of a file of rules out in words", () => {
    const spelt =
      lang === "zh"
        ? /[三四五六七八九十]+\s*(年|分|件|家|条|个百分点)|[二三四五六七八九十]分之[一二三四五六七八九]/g
        : /\b(three|four|five|six|seven|eight|nine|ten|thirty|forty|fifty|sixty|ninety|hundred)\b|\b(a|one) (third|half|quarter)\b/gi;
    expect(text.match(spelt)).toBeNull();
  });

  it("reads every number of its sentences from a file that has it", () => {
    const said = tagsOf(text)
      .filter(({ name }) => name === "FromPlan" || name === "FromModel")
      .map(({ name, attributes }) => {
        const scope = /scope="(\w+)"/.exec(attributes)![1]!;
        const of = new Function(`return ${expressionsOf(`<X ${attributes} />`, "of")[0]}`)();
        return of(name === "FromPlan" ? planOf(scope) : model.parse(readYaml(`${planOf(scope).id}/model.yml`)));
      });
    expect(said.length).toBeGreaterThan(10);
    for (const each of said) {
      expect(["number", "string"]).toContain(typeof (typeof each === "object" ? each[lang] : each));
    }
  });

  it("has twelve parts in order, and three annexes after them", () => {
    const [body, ...annexes] = text.split(lang === "zh" ? /^## 附/m : /^## Annex /m);
    expect(body!.match(/^## /gm)).toHaveLength(12);
    expect(firstWrongHeading(body!, "", lang)).toBeNull();
    expect(annexes.map((annex) => annex.slice(0, 1))).toEqual(lang === "zh" ? ["一", "二", "三"] : ["1", "2", "3"]);
  });
});

it("says the same in both languages, part by part", () => {
  const shared = (mdx: string) => printedNumbers(mdx).map((tag) => tag.replace(/ caption="[^"]*"/, ""));
  expect(shared(texts.en)).toEqual(shared(texts.zh));
});

describe("the forms of the annexes", () => {
  const files = { entries: entryResult, evidence: evidenceResult, steps: stepResult, adjustments: adjustmentRow };
  const columns = (file: keyof typeof files) => Object.keys(files[file].shape).map((column) => `${file}.${column}`);
  const named = (form: keyof typeof guidelineForms) => guidelineForms[form].flatMap((line) => line.columns);

  it("name columns that the files have", () => {
    const known = Object.keys(files).flatMap((file) => columns(file as keyof typeof files));
    expect([...named("entry"), ...named("differences")].filter((column) => !known.includes(column))).toEqual([]);
  });
  it("the template has every column of an entry, the statement of differences every one of an adjustment", () => {
    expect(named("entry")).toEqual(expect.arrayContaining(columns("entries")));
    expect(named("differences")).toEqual(expect.arrayContaining(columns("adjustments")));
  });
  it("each stands in an annex", () => {
    const stand = tagsOf(texts.zh).filter(({ name }) => name === "FormTable");
    expect(stand.map(({ attributes }) => /form="(\w+)"/.exec(attributes)![1])).toEqual(Object.keys(guidelineForms));
  });
});
