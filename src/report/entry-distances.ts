import { entrySentences as said, type Told } from "../i18n/entry-sentences.ts";
import { type EntryResult, type GradeStep, outcomes, type StepResult } from "../schema/catalogue.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { distanceSentence, type EntrySentence, type EntryTelling, plainTold, stepSentence } from "./entry-story.ts";
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

/** The steps that took the published grade away from the rule: what each did, and of a quota how far the last admitted is. */
export function turnsTold({ id }: EntryResult, telling: EntryTelling): TurnTold[] {
  const steps = telling.view.steps(id);
  const turns = steps.filter(({ after }, at) => at > 0 && after !== steps[at - 1]!.after);
  return turns.map((row) => ({
    step: row.step,
    sentences: [stepSentence(row, telling), ...gapTold(row, telling)],
  }));
}

function gapTold(row: StepResult, { view, lang }: EntryTelling): EntrySentence[] {
  const gap = quotaGap(row, view);
  if (gap === null) return [];
  const amount = (value: number): Told => ({ amount: formatDegree(value), sample: view.edition.state === "sample" });
  return [said.quotaGap[lang](amount(gap.own), row.limit!, amount(gap.last), amount(gap.last - gap.own))];
}

/** The value V of an entry that a quota left out, and that of the last one admitted. */
export interface QuotaGap {
  readonly own: number;
  readonly last: number;
}

/**
 * How far an entry that a quota left out is from the last one admitted, by V. Null where a value is not known, where both are
 * equal, and where the last place went to an entry that came down from a better grade, whatever its V.
 */
export function quotaGap({ entry, cause, before, limit }: StepResult, view: CatalogueView): QuotaGap | null {
  if (cause !== "over") return null;
  const { region } = view.entry(entry);
  const isLast = (row: StepResult | undefined) =>
    row?.cause === "within" && row.before === before && row.value === limit;
  const last = view.entries.find(
    (row) =>
      row.kind === "X" && row.region === region && isLast(view.steps(row.id).find(({ step }) => step === "quota")),
  );
  const values = { own: view.amount(entry, "V"), last: last ? view.amount(last.id, "V") : null };
  if (values.own === null || values.last === null || values.own === values.last) return null;
  return { own: values.own, last: values.last };
}
