import { structureName } from "../i18n/data-industries.ts";
import { amountWords, entryWords, familyWords, intensiveRuleWords, listingWords } from "../i18n/entries.ts";
import type { Lang, Words } from "../i18n/lang.ts";
import type { EntryResult } from "../schema/catalogue.ts";
import { structureQuantities } from "../schema/industry-results.ts";
import type { Model, Node, Pair } from "../schema/model.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { isPercentile, markedName } from "./percentile-marks.ts";

/** What an entry is called by the rules of its edition. */
type Plan = Pick<CatalogueView, "plan" | "grades">;

/** The name of a grade; null for none. */
export function gradeNameOf({ grades }: Pick<CatalogueView, "grades">, grade: string | null): Words | null {
  return grades.find(({ id }) => id === grade)?.name ?? null;
}

/** The class of the frame of a grade: its place among those of the plan, the best first; none for what has no grade yet. */
export function gradeClass({ plan }: Pick<Plan, "plan">, grade: string | null): string {
  const place = plan.grading?.grades.findIndex(({ id }) => id === grade) ?? -1;
  return place < 0 ? "grade-none" : `grade-${place + 1}`;
}

/** The published grade of an entry with the mark of the rule that gave it: 培育引导（观察）. */
export function publishedName(view: Plan, entry: EntryResult): Words | null {
  const name = gradeNameOf(view, entry.published_grade);
  const mark = view.plan.grading?.rules.find(({ id }) => id === entry.rule)?.mark;
  if (name === null || mark === undefined || entry.published_grade !== entry.rule_grade) return name;
  return { zh: `${name.zh}（${mark.zh}）`, en: `${name.en} (${mark.en})` };
}

export function orientationName({ plan }: Pick<Plan, "plan">, orientation: string | null): Words | null {
  return plan.orientations.find(({ id }) => id === orientation)?.name ?? null;
}

export function positionName({ plan }: Pick<Plan, "plan">, position: string | null): Words | null {
  return plan.regions?.positions.find(({ id }) => id === position)?.name ?? null;
}

/** The warnings laid over an entry. */
export function warningsNamed({ plan }: Pick<Plan, "plan">, { warning }: Pick<EntryResult, "warning">) {
  const ids = warning?.split(" ") ?? [];
  return plan.warnings.filter(({ id }) => ids.includes(id));
}

/** What names of quantities are looked up in; a world edition has no such model. */
export interface QuantityModel {
  readonly model: Pick<Model, "industries">;
  readonly nodes: readonly Pick<Node, "id" | "name_zh" | "name_en">[];
  readonly pairs: readonly Pick<Pair, "pair" | "name_zh" | "name_en">[];
  readonly indicators: readonly Named[];
  readonly industryIndicators: readonly Named[];
}

interface Named {
  readonly id: string;
  readonly name_zh: string;
  readonly name_en: string;
}

/**
 * The name of a quantity of evidence.
 * @example proofName("M.K-E", { view, source: null }); // => { zh: "匹配度：K-E", en: "matching: K-E" }
 */
export function proofName(
  quantity: string,
  { view, source }: { readonly view: Plan; readonly source: QuantityModel | null },
): Words {
  const [family = "", item = "", rule = ""] = quantity.split(".");
  const plan = source?.model.industries;
  const listed = (rows: readonly { readonly id: string; readonly name: Words }[] | undefined) =>
    rows?.find(({ id }) => id === item)?.name;
  const words = (row: Omit<Named, "id"> | undefined): Words | undefined => row && { zh: row.name_zh, en: row.name_en };
  const node = words(source?.nodes.find(({ id }) => id === (item || family)));
  const indicator = [...(source?.indicators ?? []), ...(source?.industryIndicators ?? [])];
  const inside: Readonly<Record<keyof typeof familyWords, Words | undefined>> = {
    M: words(source?.pairs.find(({ pair }) => pair === item)),
    D: words(source?.pairs.find(({ pair }) => pair === item)),
    change: words(source?.pairs.find(({ pair }) => pair === item)),
    stability: node,
    advantage: item === "none" ? entryWords.none : listed(plan?.advantages),
    intensive: named(item === "any" ? anyRight : listed(plan?.rights), rule),
    grade: gradeNameOf(view, item) ?? undefined,
  };
  if (item !== "" && family in inside) return withFamily(family as keyof typeof familyWords, inside, item);
  if (family === "structure") return structureWord(item);
  const known = { ...amountWords, ...listingWords }[quantity as keyof typeof amountWords];
  return words(indicator.find(({ id }) => id === quantity)) ?? node ?? known ?? { zh: quantity, en: quantity };
}

const anyRight: Words = { zh: "任一类权利", en: "any right" };

/** A right with the rule by which it is called intensive. */
function named(right: Words | undefined, rule: string): Words | undefined {
  const by = intensiveRuleWords[rule as keyof typeof intensiveRuleWords];
  return right && by && { zh: `${right.zh}，${by.zh}`, en: `${right.en}, ${by.en}` };
}

function withFamily(
  family: keyof typeof familyWords,
  inside: Readonly<Record<keyof typeof familyWords, Words | undefined>>,
  item: string,
): Words {
  const name = inside[family] ?? { zh: item, en: item };
  return { zh: familyWords[family].zh(name.zh), en: familyWords[family].en(name.en) };
}

function structureWord(item: string): Words {
  const quantity = structureQuantities.find((each) => each === `match-${item}`);
  return quantity ? structureName(quantity) : { zh: item, en: item };
}

const letter = /^[PCUDNKEG]$/;

/** The name of an amount with its letter, as a sentence prints it: 知识产权 K. */
export function amountName(name: string, lang: Lang): string {
  const words = amountWords[name as keyof typeof amountWords];
  if (words === undefined || !letter.test(name)) return words?.[lang] ?? name;
  return `${words[lang]} ${name}`;
}

/** In what names are looked up, and in which language they are told. */
export interface Labelling {
  readonly view: Plan;
  readonly source: QuantityModel | null;
  readonly lang: Lang;
}

/** The name of a quantity with the letter of its formulas: 创造潜力 P. */
export function letterLabel(quantity: string, { view, source, lang }: Labelling): string {
  const name = proofName(quantity, { view, source })[lang];
  return letter.test(quantity) ? `${name} ${quantity}` : name;
}

/** The same, said to be a percentile where it is one: 创造潜力 P（百分位）. */
export function proofLabel(quantity: string, labelling: Labelling): string {
  const label = letterLabel(quantity, labelling);
  return isPercentile(quantity, labelling.view.plan) ? markedName(label, labelling.lang) : label;
}

const judgedFirst = /^([PCUDNKEG]|M|change|planned|restricted|share_change|rta_ex)$/;

/** The evidence of an entry in two parts: what rules judge, and all else. */
export function evidenceParts<Row extends { readonly quantity: string }>(
  rows: readonly Row[],
): { readonly judged: readonly Row[]; readonly others: readonly Row[] } {
  const isJudged = ({ quantity }: Row) => judgedFirst.test(quantity);
  return { judged: rows.filter(isJudged), others: rows.filter((row) => !isJudged(row)) };
}
