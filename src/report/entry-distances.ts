import { entrySentences as said, type Told } from "../i18n/entry-sentences.ts";
import { type EntryResult, type GradeStep, outcomes, type StepResult } from "../schema/catalogue.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { gradeNameOf } from "./entry-names.ts";
import {
  distanceSentence,
  type EntrySentence,
  type EntryTelling,
  plainTold,
  stepSentence,
  turnsOf,
} from "./entry-story.ts";
import { formatDegree } from "./round.ts";

/** What would change an entry, in a sentence each; outcomes that read alike are told once. */
export function distancesTold({ id }: EntryResult, telling: EntryTelling): EntrySentence[] {
  const rows = outcomes.flatMap((outcome) => telling.view.distance(id, outcome) ?? []);
  const told = rows.map((row) => distanceSentence(row, telling));
  return [...new Map(told.map((sentence) => [plainTold(sentence), sentence])).values()];
}

/** A step after the rule that moved the grade. */
export interface TurnTold {
  readonly step: GradeStep;
  readonly sentences: readonly EntrySentence[];
}

/** The steps that took the published grade away from the rule: what each did, and of a quota how far the last admitted are. */
export function turnsTold(entry: EntryResult, telling: EntryTelling): TurnTold[] {
  return turnsOf(entry, telling.view).map((row) => ({
    step: row.step,
    sentences: [stepSentence(row, telling), ...gapTold(row, telling)],
  }));
}

function gapTold(row: StepResult, { view, lang }: EntryTelling): EntrySentence[] {
  const gap = quotaGap(row, view);
  if (gap === null) return [];
  const amount = (value: number): Told => ({ amount: formatDegree(value), sample: view.edition.state === "sample" });
  const cuts = gap.cuts.map(({ grade, place, value }) => {
    const name = gradeNameOf(view, grade)![lang];
    return said.quotaCut[lang](name, place, amount(value), amount(value - gap.own));
  });
  return [said.quotaGap[lang](amount(gap.own), cuts)];
}

/** The last one that a quota admitted to a grade: its place by V among those of the same grade by rule, and its V. */
export interface QuotaCut {
  readonly grade: string;
  readonly place: number;
  readonly value: number;
}

/** The value V of an entry that quotas left out, and of every grade that it missed the last one admitted. */
export interface QuotaGap {
  readonly own: number;
  readonly cuts: readonly QuotaCut[];
}

/**
 * How far an entry that quotas left out is from the last ones admitted, by V: to the grade of its rule, and to every grade that
 * it fell through. Null where no value is known or differs, and where the last place went to an entry that came down from a
 * better grade, whatever its V.
 */
export function quotaGap(row: StepResult, view: CatalogueView): QuotaGap | null {
  const { entry, cause, before, after } = row;
  const own = view.amount(entry, "V");
  if (cause !== "over" || own === null) return null;
  const scale = view.plan.grading!.grades.map(({ id }) => id);
  const missed = scale.slice(scale.indexOf(before!), scale.indexOf(after));
  const rivals = rivalsOf(row, view);
  const cuts = missed.flatMap((grade): QuotaCut[] => {
    const last = rivals.findLast((each) => each.after === grade);
    const isFull = grade !== before || last?.value === row.limit;
    const value = last && isFull ? view.amount(last.entry, "V") : null;
    return value === null || value === own ? [] : [{ grade, place: last!.value!, value }];
  });
  return cuts.length === 0 ? null : { own, cuts };
}

/** The quota steps of the entries of the same grade by rule in the same region, by their place. */
function rivalsOf({ entry, before }: StepResult, view: CatalogueView): StepResult[] {
  const { region } = view.entry(entry);
  return view.entries
    .filter((row) => row.kind === "X" && row.region === region)
    .flatMap((row) => view.steps(row.id).filter(({ step }) => step === "quota"))
    .filter((row) => row.before === before && row.value !== null)
    .sort((a, b) => a.value! - b.value!);
}
