import type { Reason } from "../../schema/reason.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";

/** One industry at two times, in the region and in the area that it is compared with. */
export interface ShiftShareIndustry {
  readonly before: number | null;
  readonly after: number | null;
  readonly referenceBefore: number | null;
  readonly referenceAfter: number | null;
}

/** What a change is due to; the three add up to it. In the unit of the amounts. */
export interface ShiftShareEffects {
  /** As if all industries had grown like the whole reference area. */
  readonly reference: Outcome;
  /** Because the region's industries grew faster, or slower, than the whole. */
  readonly mix: Outcome;
  /** Because they grew faster, or slower, here than in the reference area. */
  readonly regional: Outcome;
}

/** The change of a region and what it is due to, in all and industry by industry. */
export interface ShiftShare extends Outcome, ShiftShareEffects {
  readonly industries: readonly ShiftShareEffects[];
}

type Amounts = Readonly<Record<keyof ShiftShareIndustry, number>>;

/**
 * Shift-share analysis (偏离–份额分析) of a region's growth: x₀·G + x₀·(Gₖ − G) + (x₁ − x₀·(1 + Gₖ)) summed over industries,
 * with G the growth of the reference area and Gₖ of its industry k. Exact: the three add up to the change.
 * An industry that is new to both is regional only. A missing amount is `missing-input` for all, a negative one
 * `out-of-domain`, a reference area that had nothing, or lacked an industry that the region had, `zero-denominator`.
 * Source: Dunn 1960, Papers of the Regional Science Association 6, 97–112.
 * @example shiftShare([{ before: 10, after: 15, referenceBefore: 100, referenceAfter: 120 }]).regional.value; // => 3
 */
export function shiftShare(industries: readonly ShiftShareIndustry[]): ShiftShare {
  const amounts = industries.filter(isComplete);
  const reason = amounts.length < industries.length ? "missing-input" : reasonOf(amounts);
  if (reason !== "") return without(reason, industries.length);
  const before = sum(amounts.map((each) => each.referenceBefore));
  const after = sum(amounts.map((each) => each.referenceAfter));
  if (before === null || after === null) return without("out-of-domain", industries.length);
  if (before === 0) return without("zero-denominator", industries.length);
  const parts = amounts.map((each) => effectsOf(each, after / before));
  return {
    ...total(amounts.map((each) => formed(each.after - each.before))),
    reference: total(parts.map(({ reference }) => reference)),
    mix: total(parts.map(({ mix }) => mix)),
    regional: total(parts.map(({ regional }) => regional)),
    industries: parts,
  };
}

function effectsOf({ before, after, referenceBefore, referenceAfter }: Amounts, growth: number): ShiftShareEffects {
  const own = before === 0 ? growth : referenceAfter / referenceBefore;
  return {
    reference: formed(before * growth - before),
    mix: formed(before * (own - growth)),
    regional: formed(after - before * own),
  };
}

function isComplete(industry: ShiftShareIndustry): industry is Amounts {
  return Object.values(industry).every((amount) => amount !== null);
}

function reasonOf(industries: readonly Amounts[]): Reason | "" {
  if (industries.length === 0) return "missing-input";
  if (industries.some((each) => Object.values(each).some((amount) => !(amount >= 0)))) return "out-of-domain";
  return industries.some((each) => each.before > 0 && each.referenceBefore === 0) ? "zero-denominator" : "";
}

function total(parts: readonly Outcome[]): Outcome {
  const values = parts.map(({ value }) => value).filter((value) => value !== null);
  return values.length < parts.length ? unformed("out-of-domain") : formed(sum(values));
}

function without(reason: Reason, length: number): ShiftShare {
  const nothing = unformed(reason);
  const effects = { reference: nothing, mix: nothing, regional: nothing };
  return { ...nothing, ...effects, industries: Array.from({ length }, () => effects) };
}
