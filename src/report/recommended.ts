import { ruleOf } from "../catalogue/rule-book.ts";
import { amountWords } from "../i18n/entries.ts";
import type { Told } from "../i18n/entry-sentences.ts";
import type { Lang } from "../i18n/lang.ts";
import { reasonSentences as said } from "../i18n/recommended.ts";
import { atLeast } from "../methods/numbers/at-least.ts";
import type { EntryResult } from "../schema/catalogue.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { gradeNameOf, proofName, type QuantityModel, warningsNamed } from "./entry-names.ts";
import { distanceSentence } from "./entry-story.ts";
import { formatProof } from "./proof-format.ts";

/** The grades that are given out sparingly: those with a quota. */
export function bestGrades({ plan }: Pick<CatalogueView, "plan">): readonly string[] {
  return plan.grading?.grades.filter(({ quota }) => quota !== undefined).map(({ id }) => id) ?? [];
}

/** The industries recommended (应该重点发展的产业建议): those published in the best grades, the best first, then by their stronger side. */
export function recommendedIndustries(view: CatalogueView): EntryResult[] {
  const grades = bestGrades(view);
  const strength = ({ id }: EntryResult) => Math.max(view.amount(id, "K") ?? 0, view.amount(id, "E") ?? 0);
  return view.entries
    .filter(({ kind, published_grade }) => kind === "I" && grades.includes(published_grade ?? ""))
    .sort(
      (a, b) =>
        grades.indexOf(a.published_grade!) - grades.indexOf(b.published_grade!) ||
        strength(b) - strength(a) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** The sheet of reasons of an industry (建议理由书), each reason a sentence; all from the evidence. */
export interface ReasonSheet {
  readonly advantages: readonly (readonly Told[])[];
  readonly weaknesses: readonly (readonly Told[])[];
  readonly risks: readonly (readonly Told[])[];
  readonly counter: readonly (readonly Told[])[];
}

/** What a sheet is written from. */
export interface SheetBasis {
  readonly view: CatalogueView;
  /** the edition before; null for the first */
  readonly before: CatalogueView | null;
  readonly source: QuantityModel | null;
  readonly lang: Lang;
}

/** The scores that a sheet speaks of. */
const scores = ["K", "E", "N", "G"] as const;
const advantages = ["innovation", "property", "market", "potential"] as const;

/** Writes the sheet of reasons of an entry. */
export function reasonSheet(entry: EntryResult, basis: SheetBasis): ReasonSheet {
  const { view, source, lang } = basis;
  const { strong = 0, fair = 0 } = view.plan.thresholds;
  const isSample = view.edition.state === "sample";
  const told = (quantity: string): Told => ({
    amount: formatProof(quantity, view.amount(entry.id, quantity), lang),
    sample: isSample,
  });
  const valued = scores.flatMap((name) => {
    const value = view.amount(entry.id, name);
    return value === null ? [] : [{ name, value, words: `${amountWords[name][lang]} ${name}` }];
  });
  const held = advantages.flatMap((id) => {
    const value = view.amount(entry.id, `advantage.${id}`);
    const name = proofName(`advantage.${id}`, { view, source })[lang].replace(/^.*?[：:]\s*/u, "");
    return value === null ? [] : [{ name, holds: value > 0 }];
  });
  const planned = (view.amount(entry.id, "planned") ?? 0) > 0;
  const change = view.amount(entry.id, "change");
  const outside = view.plan.industries?.outside;
  return {
    advantages: [
      ...held.filter(({ holds }) => holds).map(({ name }) => [said.advantage[lang](name)]),
      ...valued
        .filter(({ value }) => atLeast(value, strong))
        .map(({ name, words }) => [said.strong[lang](words, strong), told(name)]),
      ...(planned ? [[said.planned[lang]]] : []),
    ],
    weaknesses: [
      ...held.filter(({ holds }) => !holds).map(({ name }) => [said.lacking[lang](name)]),
      ...valued
        .filter(({ value }) => !atLeast(value, fair))
        .map(({ name, words }) => [said.under[lang](words, fair), told(name)]),
    ],
    risks: [
      ...(change !== null && change < 0 ? [[said.falling[lang], told("change")]] : []),
      ...warningsNamed(view, entry).map(({ name, leaning }) => [said.warned[lang](name[lang]), leaning[lang]]),
      ...(outside && view.amount(entry.id, outside) !== null ? [[said.outside[lang], told(outside)]] : []),
    ],
    counter: counterOf(entry, basis),
  };
}

/** What speaks against: the opinion of an expert, the nearest fall, a grade that rests on a plan, one that is new. */
function counterOf(entry: EntryResult, { view, before, lang }: SheetBasis): (readonly Told[])[] {
  const adjustment = view.adjustment(entry.id);
  const nearest = view.distance(entry.id, "grade");
  const judged = view.judged(entry.id);
  const flags = new Set([...judged.flags].filter((flag) => flag !== "planned"));
  const without = judged.flags.has("planned") ? ruleOf({ ...judged, flags }, view.book).grade : null;
  const past = before?.find(entry.id)?.published_grade ?? null;
  const name = (grade: string) => gradeNameOf(view, grade)![lang];
  const stop = lang === "zh" ? "。" : ".";
  return [
    ...(adjustment ? [[lang === "zh" ? `${adjustment.counter_zh}${stop}` : `${adjustment.counter_en}${stop}`]] : []),
    ...(nearest && nearest.input !== null ? [distanceSentence(nearest, { view, lang })] : []),
    ...(without !== null && without !== entry.rule_grade ? [[`${said.withoutPlan[lang](name(without))}${stop}`]] : []),
    ...(past !== null && past !== entry.published_grade ? [[`${said.recent[lang](name(past))}${stop}`]] : []),
  ];
}
