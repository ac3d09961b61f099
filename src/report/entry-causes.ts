import { type Read, readingsOf } from "../catalogue/rule-book.ts";
import { holds } from "../methods/rules/holds.ts";
import { type Readings, readSide } from "../methods/rules/readings.ts";
import type { Comparison, Condition, Side, Term } from "../schema/condition.ts";
import type { EditionPair, EntryChange } from "./entry-changes.ts";

/** An amount in both editions; null where one does not have it. */
export interface Passage {
  readonly quantity: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** What turned between two editions, and with it what an entry is (变动的原因). */
export type Cause =
  | {
      readonly kind: "cut";
      readonly passage: Passage;
      readonly cut: number;
      /** whether the cut is a threshold of the plan */
      readonly named: boolean;
      /** whether an amount as large as the cut is above it */
      readonly inclusive: boolean;
      readonly isUp: boolean;
    }
  /** another one of several amounts is the largest */
  | { readonly kind: "lead"; readonly names: readonly string[]; readonly from: Passage; readonly to: Passage }
  /** the largest of several amounts less the second */
  | {
      readonly kind: "gap";
      readonly names: readonly string[];
      readonly before: number;
      readonly after: number;
      readonly cut: number;
      /** whether it is smaller than the cut now */
      readonly isUnder: boolean;
    }
  | { readonly kind: "flag"; readonly flag: string; readonly isUp: boolean }
  /** an amount without which nothing can be told, which one edition has alone */
  | { readonly kind: "given"; readonly passage: Passage }
  /** any other comparison */
  | { readonly kind: "other"; readonly text: string; readonly isUp: boolean };

/**
 * Why an entry stands otherwise: of the rule, orientation and positioning that are others now, what made the new one hold, and
 * where the old one stands above it in its table, what made that one fail. Each cause once; amounts that one edition does not
 * have are left out where anything else is known. None where an edition does not have the entry.
 */
export function causesOf(change: EntryChange, pair: EditionPair): Cause[] {
  const { before: a, after: b } = change;
  if (a === null || b === null) return [];
  const { book } = pair.after;
  const then = readingsOf(pair.before.judged(a.id), pair.before.book);
  const now = readingsOf(pair.after.judged(b.id), book);
  const turned = [
    ...turnedLeaves(book.rules, { old: a.rule, fresh: b.rule, then, now }),
    ...turnedLeaves(book.orientations, { old: a.orientation, fresh: b.orientation, then, now }),
    ...turnedLeaves(book.positions, { old: a.positioning, fresh: b.positioning, then, now }),
  ];
  const thresholds = pair.after.plan.thresholds;
  const causes = turned.flatMap((leaf) => causesIn(leaf, { then, now, thresholds }));
  const distinct = [...new Map(causes.map((cause) => [keyOf(cause), cause])).values()];
  const known = distinct.filter((cause) => cause.kind !== "cut" || isWhole(cause.passage));
  if (known.length > 0) return known;
  const isTold = (a.orientation === null) !== (b.orientation === null);
  return [...distinct, ...(isTold ? givenIn({ then, now, thresholds }) : [])];
}

function givenIn(around: Around): Cause[] {
  const passages = ["K", "E"].map((name) => passageOf(name, around));
  return passages
    .filter(({ before, after }) => (before === null) !== (after === null))
    .map((passage) => ({ kind: "given", passage }));
}

const isWhole = ({ before, after }: Passage) => before !== null && after !== null;

type Leaf = Comparison | Extract<Condition, { kind: "flag" }>;

interface Turn {
  readonly old: string | null;
  readonly fresh: string | null;
  readonly then: Readings;
  readonly now: Readings;
}

/** The comparisons and flags that made the row of a table hold that holds now, and the one above it fail that held before. */
function turnedLeaves(
  rows: readonly Read<{ readonly id: string; readonly when: string }>[],
  { old, fresh, then, now }: Turn,
): Leaf[] {
  if (old === fresh) return [];
  const [from, to] = [old, fresh].map((id) => rows.findIndex((row) => row.id === id)) as [number, number];
  const began = to < 0 ? [] : leavesOf(rows[to]!.when).filter((leaf) => !holds(leaf, then) && holds(leaf, now));
  const isAbove = from >= 0 && (to < 0 || from < to);
  const ended = isAbove ? leavesOf(rows[from]!.when).filter((leaf) => holds(leaf, then) && !holds(leaf, now)) : [];
  return [...ended, ...began];
}

function leavesOf(condition: Condition): readonly Leaf[] {
  if (condition.kind === "compare" || condition.kind === "flag") return [condition];
  return condition.parts.flatMap(leavesOf);
}

interface Around extends Pick<Turn, "then" | "now"> {
  readonly thresholds: Readonly<Record<string, number>>;
}

/** What turned in a comparison or flag that turned. */
function causesIn(leaf: Leaf, around: Around): Cause[] {
  const isUp = holds(leaf, around.now);
  if (leaf.kind === "flag") return [{ kind: "flag", flag: leaf.name, isUp }];
  const { left, right } = leaf;
  const cut = cutOf(right, around);
  if (cut !== null && left.less === null && !isSecond(left.term)) return cutsIn(leaf, cut, around);
  if (cut !== null && isGap(leaf)) return gapIn(leaf, cut.value, around);
  if (isLead(left, right)) return leadIn([...namesOf(left.term), ...namesOf(right.term)], around);
  return [{ kind: "other", text: leaf.text, isUp }];
}

interface Cut {
  readonly value: number;
  readonly named: boolean;
}

function cutOf({ term, less }: Side, { thresholds }: Around): Cut | null {
  if (less !== null) return null;
  if (term.kind === "number") return { value: term.value, named: false };
  const value = term.kind === "name" ? thresholds[term.name] : undefined;
  return value === undefined ? null : { value, named: true };
}

const isSecond = (term: Term) => term.kind === "pick" && term.pick === "second";
const isGap = ({ left: { term, less }, sign }: Comparison) =>
  term.kind === "pick" && term.pick === "max" && less !== null && isSecond(less) && sign === "<";
const isLead = (left: Side, right: Side) =>
  [left, right].every(({ less }) => less === null) &&
  left.term.kind === "name" &&
  right.term.kind === "pick" &&
  right.term.pick === "max";

function namesOf(term: Term): readonly string[] {
  if (term.kind === "number") return [];
  return term.kind === "name" ? [term.name] : term.names;
}

function passageOf(quantity: string, { then, now }: Around): Passage {
  return { quantity, before: then.amounts[quantity] ?? null, after: now.amounts[quantity] ?? null };
}

/** The amounts of a comparison that went the same way across its cut as the whole of it. */
function cutsIn(leaf: Comparison, { value: cut, named }: Cut, around: Around): Cause[] {
  const { then, now } = around;
  const own = (name: string): Comparison => ({ ...leaf, left: { term: { kind: "name", name }, less: null } });
  const crossed = namesOf(leaf.left.term).filter(
    (name) => holds(own(name), now) === holds(leaf, now) && holds(own(name), then) === holds(leaf, then),
  );
  const isLow = leaf.sign === "<" || leaf.sign === "<=";
  return crossed.map((name) => ({
    ...{ kind: "cut", passage: passageOf(name, around), cut, named },
    inclusive: leaf.sign === ">=" || leaf.sign === "<",
    isUp: holds(leaf, now) !== isLow,
  }));
}

function gapIn(leaf: Comparison, cut: number, { then, now }: Around): Cause[] {
  const [before, after] = [readSide(leaf.left, then), readSide(leaf.left, now)];
  if (before === null || after === null) return [];
  return [{ kind: "gap", names: namesOf(leaf.left.term), before, after, cut, isUnder: holds(leaf, now) }];
}

/** In the order in which readers know them. */
const letters = "PCUDNKEG";

function leadIn(names: readonly string[], around: Around): Cause[] {
  const ordered = [...names].sort((a, b) => letters.indexOf(a) - letters.indexOf(b) || (a < b ? -1 : 1));
  const top = ({ amounts }: Readings) =>
    ordered.reduce((best, name) => ((amounts[name] ?? -1) > (amounts[best] ?? -1) ? name : best));
  const [from, to] = [top(around.then), top(around.now)];
  return from === to
    ? []
    : [{ kind: "lead", names: ordered, from: passageOf(from, around), to: passageOf(to, around) }];
}

/** What a cause turns on: causes that turn on the same are one. */
function keyOf(cause: Cause): string {
  switch (cause.kind) {
    case "cut":
      return `cut ${cause.passage.quantity} ${cause.cut}`;
    case "given":
      return `given ${cause.passage.quantity}`;
    case "lead":
    case "gap":
      return `${cause.kind} ${cause.names.join(" ")}`;
    case "flag":
      return `flag ${cause.flag}`;
    case "other":
      return `other ${cause.text}`;
  }
}
