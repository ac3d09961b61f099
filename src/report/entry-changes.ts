import { readingsOf } from "../catalogue/rule-book.ts";
import { amountWords } from "../i18n/entries.ts";
import type { Lang } from "../i18n/lang.ts";
import { holds } from "../methods/rules/holds.ts";
import type { EntryResult, StepResult } from "../schema/catalogue.ts";
import { type Comparison, type Condition, namesIn } from "../schema/condition.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { sayCondition } from "./condition-words.ts";
import { formatProof } from "./proof-format.ts";

/** Two editions of a scope, one after the other. */
export interface EditionPair {
  readonly before: CatalogueView;
  readonly after: CatalogueView;
}

/** The editions of a scope next to one another, the newest first. */
export function editionPairs(views: readonly CatalogueView[]): EditionPair[] {
  return views.slice(1).map((before, at) => ({ before, after: views[at]! }));
}

/** An entry that stands otherwise in the later edition; null where an edition does not have it. */
export interface EntryChange {
  readonly id: string;
  readonly before: EntryResult | null;
  readonly after: EntryResult | null;
}

/** The entries whose published grade, orientation or positioning is another one, or that came or went, by number. */
export function entryChanges({ before, after }: EditionPair): EntryChange[] {
  const ids = [...new Set([...before.entries, ...after.entries].map(({ id }) => id))].sort();
  return ids
    .map((id) => ({ id, before: before.find(id), after: after.find(id) }))
    .filter(({ before: a, after: b }) => {
      if (a === null || b === null) return true;
      return (["published_grade", "orientation", "positioning"] as const).some((name) => a[name] !== b[name]);
    });
}

/** An input that crossed what a rule asks for. */
export interface Crossing {
  /** what the rule asks for, in words */
  readonly condition: string;
  readonly facts: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

/**
 * Why an entry stands otherwise (因哪个数变的): the comparisons and flags of the rules that decided in either edition, as far as they
 * hold in one and not in the other.
 */
export function crossingsOf({ before: a, after: b }: EntryChange, pair: EditionPair, lang: Lang): Crossing[] {
  if (a === null || b === null) return [];
  const { book, plan } = pair.after;
  const then = readingsOf(pair.before.judged(a.id), pair.before.book);
  const now = readingsOf(pair.after.judged(b.id), book);
  const rules = book.rules.filter(({ id }) => id === a.rule || id === b.rule);
  const orientations = book.orientations.filter(({ id }) => id === a.orientation || id === b.orientation);
  const positions = book.positions.filter(({ id }) => id === a.positioning || id === b.positioning);
  const decided = [
    ...(a.rule === b.rule ? [] : rules),
    ...(a.orientation === b.orientation ? [] : orientations),
    ...(a.positioning === b.positioning ? [] : positions),
  ];
  const parts = new Map(decided.flatMap(({ when }) => leavesOf(when)).map((leaf) => [textOf(leaf), leaf]));
  return [...parts.values()]
    .filter((leaf) => holds(leaf, then) !== holds(leaf, now))
    .map((leaf) => {
      const { amounts, flags } = namesIn(leaf);
      const told = amounts.filter((name) => !(name in plan.thresholds));
      return {
        condition: sayCondition(textOf(leaf), plan, lang),
        facts: [
          ...told.map((name) => ({
            name: name === "change" ? "Δ3" : name,
            before: formatProof(name, then.amounts[name] ?? null, lang),
            after: formatProof(name, now.amounts[name] ?? null, lang),
          })),
          ...flags.map((name) => ({
            name: amountWords[name as keyof typeof amountWords]?.[lang] ?? name,
            before: formatProof("planned", then.flags.has(name) ? 1 : 0, lang),
            after: formatProof("planned", now.flags.has(name) ? 1 : 0, lang),
          })),
        ],
      };
    });
}

type Leaf = Comparison | Extract<Condition, { kind: "flag" }>;

function leavesOf(condition: Condition): readonly Leaf[] {
  if (condition.kind === "compare" || condition.kind === "flag") return [condition];
  return condition.parts.flatMap(leavesOf);
}

function textOf(leaf: Leaf): string {
  return leaf.kind === "flag" ? leaf.name : leaf.text;
}

/** The step after the rule that decided on the later grade; null where the rule did. */
export function decidingStep({ id }: EntryChange, { after }: EditionPair): StepResult | null {
  const steps = after.steps(id);
  return steps.filter((row, at) => at > 0 && row.after !== steps[at - 1]!.after).at(-1) ?? null;
}

/** How many entries went from each grade to each, most first. */
export function countMoves(
  changes: readonly EntryChange[],
): { readonly from: string | null; readonly to: string | null; readonly count: number }[] {
  const moved = changes.flatMap(({ before, after }) =>
    before && after && before.published_grade !== after.published_grade
      ? [`${before.published_grade} ${after.published_grade}`]
      : [],
  );
  return [...Map.groupBy(moved, (key) => key)]
    .map(([key, rows]) => ({ from: key.split(" ")[0]!, to: key.split(" ")[1]!, count: rows.length }))
    .sort((a, b) => b.count - a.count || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}
