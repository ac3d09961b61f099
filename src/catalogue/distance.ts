import { tied } from "../methods/numbers/at-least.ts";
import type { DistanceResult, OutcomeName } from "../schema/catalogue.ts";
import { type Condition, comparisonsIn } from "../schema/condition.ts";
import type { Draft, Input } from "./draft.ts";
import type { Graded, Named } from "./grade-entries.ts";
import { type Judged, orientationOf, positionOf, type RuleBook, ruleOf } from "./rule-book.ts";

/** What an entry comes to; `raise` is the grade, where only a better one counts as other. */
export type Judge = (judged: Judged) => string | null;

/** One change of one input that alters an outcome. */
export interface Change {
  readonly input: string;
  readonly from: number;
  readonly to: number;
  readonly after: string | null;
}

/**
 * For every outcome of an entry the smallest change of a single input that alters it (距变动多远), found by judging again with
 * that input changed and all else as it is: by amounts, and where none of them alters it by a flag.
 */
export function distancesOf({ id, draft }: Named, graded: Graded | null, book: RuleBook): DistanceResult[] {
  const turns = thresholdsOf(book);
  return judgesOf(draft, graded, book).map(({ outcome, judge, alters }) => {
    const before = judge(draft);
    const found = smallestChange(draft, { judge, alters, turns });
    const flag = found ? null : smallestFlag(draft, { judge, alters });
    const change = found ? Math.abs(found.to - found.from) : null;
    const { input = null, from = null, to = null, after = null } = found ?? flag ?? {};
    return {
      entry: id,
      outcome,
      input,
      from,
      to,
      change,
      before,
      after,
      reason: input === null ? reasonOf(draft) : null,
    };
  });
}

interface Outcome {
  readonly outcome: OutcomeName;
  readonly judge: Judge;
  readonly alters: (before: string | null, after: string | null) => boolean;
}

/** Every outcome that an entry has. A grade that is already the best cannot be raised. */
export function judgesOf(draft: Draft, graded: Graded | null, book: RuleBook): Outcome[] {
  const grade: Judge = (judged) => ruleOf(judged, book).grade;
  // What quota, hysteresis or an expert settled stays settled.
  const settled = graded && graded.published !== graded.ruleGrade ? graded.published : null;
  const orientation: Judge = (judged) =>
    orientationOf(judged, settled ?? (graded ? grade(judged) : null), book)?.id ?? null;
  const differs = (before: string | null, after: string | null) => after !== null && after !== before;
  const rises = (before: string | null, after: string | null) =>
    book.scale.includes(after ?? "") && book.scale.indexOf(after!) < placeOf(before, book);
  const canRise = graded !== null && placeOf(graded.ruleGrade, book) > 0;
  return [
    ...(graded ? [{ outcome: "grade", judge: grade, alters: differs } as const] : []),
    ...(canRise ? [{ outcome: "raise", judge: grade, alters: rises } as const] : []),
    { outcome: "orientation", judge: orientation, alters: differs },
    ...(draft.kind === "R"
      ? [
          {
            outcome: "positioning",
            judge: (judged: Judged) => positionOf(judged, book)?.id ?? null,
            alters: differs,
          } as const,
        ]
      : []),
  ];
}

/** What is not on the scale stands below all of it. */
function placeOf(grade: string | null, { scale }: RuleBook): number {
  const place = scale.indexOf(grade ?? "");
  return place < 0 ? scale.length : place;
}

interface Search {
  readonly judge: Judge;
  readonly alters: Outcome["alters"];
  readonly turns: Thresholds;
}

/**
 * The smallest change of one input that alters what the judge says, in whole steps of the input; null where none does. What
 * is judged can only turn where a comparison turns: at a threshold, at another amount, at a multiple of one for a ratio.
 * Of equal changes the first input's counts, and a rise before a fall.
 */
export function smallestChange(draft: Draft, { judge, alters, turns }: Search): Change | null {
  const before = judge(draft);
  let best: Change | null = null;
  for (const input of draft.inputs) {
    const from = draft.amounts[input.name] ?? null;
    if (from === null) continue;
    const limit: number = best === null ? Number.MAX_VALUE : Math.abs(best.to - best.from);
    for (const to of stopsOf(input, draft, turns)) {
      const size = Math.abs(to - from);
      if (size > limit || tied(size, limit)) break;
      const after = judge({ ...draft, amounts: { ...draft.amounts, [input.name]: to } });
      if (!alters(before, after)) continue;
      best = { input: input.name, from, to, after };
      break;
    }
  }
  return best;
}

/** Where the value of an input may be put to see whether something turned, the nearest first, a rise before a fall. */
function stopsOf(input: Input, draft: Draft, turns: Thresholds): number[] {
  const { low, high, steps } = input;
  const amountAt = (step: number) => low + ((high - low) * step) / steps;
  const stepAt = (amount: number) => {
    const place = ((amount - low) / (high - low)) * steps;
    // What stands on a step but for rounding stands on it.
    return tied(amountAt(Math.round(place)), amount) ? Math.round(place) : place;
  };
  const from = stepAt(draft.amounts[input.name]!);
  const stops = new Set<number>();
  for (const turn of turnsOf(input, draft, turns)) {
    const place = stepAt(turn);
    const [down, up] = [Math.floor(place), Math.ceil(place)];
    for (const step of [down - 1, down, up, up + 1]) if (step >= 0 && step <= steps && step !== from) stops.add(step);
  }
  return [...stops].sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || b - a).map(amountAt);
}

/** Every value of an input at which a comparison may turn: M and its change turn at multiples of the other one of K and E. */
function turnsOf({ name }: Input, { amounts, inputs, matchingBefore }: Draft, { levels, gaps }: Thresholds): number[] {
  const others = inputs.flatMap((other) => (other.name === name ? [] : (amounts[other.name] ?? [])));
  const partner = name === "K" ? amounts["E"] : name === "E" ? amounts["K"] : null;
  const before = matchingBefore === null ? [] : levels.map((each) => matchingBefore + each);
  const ratios = [...levels, ...before].filter((ratio) => ratio > 0 && ratio <= 1);
  return [
    ...levels,
    ...others.flatMap((other) => [other, ...gaps.flatMap((gap) => [other + gap, other - gap])]),
    ...(partner == null ? [] : ratios.flatMap((ratio) => [partner * ratio, partner / ratio])),
  ];
}

/** The numbers that conditions compare with. */
export interface Thresholds {
  /** numbers and thresholds by name, and zero, which a change is compared with */
  readonly levels: readonly number[];
  /** those that a difference of amounts may be compared with; none where no condition takes one */
  readonly gaps: readonly number[];
}

/** The numbers and thresholds of all conditions. */
export function thresholdsOf({ rules, orientations, positions, plan }: RuleBook): Thresholds {
  const tables: readonly (readonly { readonly when: Condition }[])[] = [rules, orientations, positions];
  const sides = tables
    .flatMap((rows) => rows.flatMap(({ when }) => comparisonsIn(when)))
    .flatMap(({ left, right }) => [left, right]);
  const written = sides.flatMap(({ term, less }) =>
    [term, less].flatMap((each) => (each?.kind === "number" ? [each.value] : [])),
  );
  const levels = [...new Set([0, ...written, ...Object.values(plan.thresholds)])];
  return { levels, gaps: sides.some(({ less }) => less !== null) ? levels : [] };
}

/** A flag that alters what the judge says: a plan that names the entry or no longer does, a restriction that is lifted. */
function smallestFlag(draft: Draft, { judge, alters }: Omit<Search, "turns">): Change | null {
  const before = judge(draft);
  for (const flag of ["planned", "restricted"]) {
    const isUp = draft.flags.has(flag);
    if (!isUp && flag === "restricted") continue;
    const flags = new Set([...draft.flags].filter((each) => each !== flag).concat(isUp ? [] : [flag]));
    const after = judge({ ...draft, flags });
    if (alters(before, after)) return { input: flag, from: isUp ? 1 : 0, to: isUp ? 0 : 1, after };
  }
  return null;
}

/** Why nothing alters it: too little is known, or no single change is enough. */
function reasonOf({ evidence, inputs }: Draft): DistanceResult["reason"] {
  const judged = evidence.filter(({ quantity }) => inputs.some(({ name }) => name === quantity));
  return judged.find(({ value }) => value === null)?.reason ?? "not-applicable";
}
