import { ruleWords } from "../i18n/catalogue-rules.ts";
import { amountWords, entryWords as words } from "../i18n/entries.ts";
import { guidelineWords, planTableNames, thresholdWords } from "../i18n/guidelines.ts";
import type { Lang, Words } from "../i18n/lang.ts";
import type { CataloguePlan, Grade, GradeRule, Grading } from "../schema/catalogue-plan.ts";
import { sayCondition } from "./condition-words.ts";

export const planTables = [
  "thresholds",
  "grades",
  "rules",
  "hysteresis",
  "orientations",
  "warnings",
  "positions",
] as const;
export type PlanTableName = (typeof planTables)[number];

/** A table of what a plan of rules says, as text. */
export interface PlanTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables that a plan fills, in the order in which a reader needs them. */
export function tablesOf(plan: CataloguePlan): PlanTableName[] {
  return planTables.filter((name) => planTable(plan, name, "zh").rows.length > 0);
}

/** One table of a plan in one language; without rows where the plan says nothing of it. */
export function planTable(plan: CataloguePlan, name: PlanTableName, lang: Lang): PlanTable {
  const { heads, rows } = makers[name]({ plan, lang, when: (text) => sayCondition(text, plan, lang) });
  const caption = `${planTableNames[name][lang]}${lang === "zh" ? `（${plan.title.zh}）` : ` (${plan.title.en})`}`;
  return { caption, heads: heads.map((head) => head[lang]), rows };
}

interface Asked {
  readonly plan: CataloguePlan;
  readonly lang: Lang;
  /** a condition with its thresholds as numbers */
  readonly when: (text: string) => string;
}

interface Made {
  readonly heads: readonly Words[];
  readonly rows: readonly (readonly string[])[];
}

const makers: Readonly<Record<PlanTableName, (asked: Asked) => Made>> = {
  thresholds: ({ plan, lang }) => ({
    heads: [guidelineWords.threshold, words.value],
    rows: Object.entries(plan.thresholds).map(([name, value]) => [thresholdWords[name]?.[lang] ?? name, String(value)]),
  }),
  grades: ({ plan, lang }) => ({
    heads: [words.grade, ruleWords.quota],
    rows: gradesOf(plan.grading).map(({ name, quota }) => [name[lang], String(quota ?? ruleWords.noQuota[lang])]),
  }),
  rules: ({ plan: { grading }, lang, when }) => ({
    heads: [words.rule, words.condition, words.grade, ruleWords.because],
    rows: (grading?.rules ?? []).map((rule) => [
      rule.id,
      when(rule.when),
      gradeOf(rule, grading!, lang),
      rule.binding
        ? `${rule.because[lang]}${lang === "zh" ? "；" : "; "}${ruleWords.binding[lang]}`
        : rule.because[lang],
    ]),
  }),
  hysteresis: ({ plan: { grading }, lang }) => ({
    heads: [words.quantity, guidelineWords.point],
    rows: Object.entries(grading?.hysteresis.sizes ?? {}).map(([name, size]) => [
      amountWords[name as keyof typeof amountWords]?.[lang] ?? name,
      String(size),
    ]),
  }),
  orientations: ({ plan, lang, when }) => ({
    heads: [plan.fields ? words.direction : words.orientation, words.condition, words.leaning],
    rows: plan.orientations.map(({ name, when: condition, grade, leaning }) => [
      name[lang],
      grade === undefined ? when(condition) : `${when(condition)}${atGrade(grade, plan.grading, lang)}`,
      leaning[lang],
    ]),
  }),
  warnings: ({ plan, lang, when }) => ({
    heads: [words.warning, words.condition, words.leaning],
    rows: plan.warnings.map((row) => [row.name[lang], when(row.when), row.leaning[lang]]),
  }),
  positions: ({ plan, lang, when }) => ({
    heads: [words.positioning, words.condition],
    rows: (plan.regions?.positions ?? []).map((row) => [row.name[lang], when(row.when)]),
  }),
};

/** The grades, the best first, and last what an entry is that has none yet. */
function gradesOf(grading: Grading | undefined): readonly Grade[] {
  return grading ? [...grading.grades, grading.ungraded] : [];
}

function nameOfGrade(id: string, grading: Grading | undefined, lang: Lang): string {
  return gradesOf(grading).find((grade) => grade.id === id)?.name[lang] ?? id;
}

/** The grade that a rule gives, with its mark. */
function gradeOf({ grade, mark }: GradeRule, grading: Grading, lang: Lang): string {
  const name = nameOfGrade(grade, grading, lang);
  if (mark === undefined) return name;
  return lang === "zh" ? `${name}（${mark.zh}）` : `${name} (${mark.en})`;
}

function atGrade(grade: string, grading: Grading | undefined, lang: Lang): string {
  const name = nameOfGrade(grade, grading, lang);
  return lang === "zh" ? `，且等级为${name}` : `, and the grade is ${name}`;
}
