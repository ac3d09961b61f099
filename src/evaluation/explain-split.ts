import { type Child, type Effect, effectsOf } from "./explain-effects.ts";
import type { Picture } from "./explain-pictures.ts";
import { kindOf, nodeAt, termsOf } from "./explain-terms.ts";

/** Two pictures that differ in values or weights, but not in the kind of their means. */
export interface Step {
  readonly before: Picture;
  readonly after: Picture;
}

/**
 * Splits the change of a node's score between the indicators (逐指标分解), as many as there are columns; they add up to the
 * change. What a child does to its node, `effectsOf` says; it passes down to the child's own children in proportion to what
 * they did to the child.
 * Null when the node has no score before or after, and when a mean of more than 12 changed children has no formula.
 */
export function splitStep({ before, after }: Step, node: string, row: number): Float64Array | null {
  const [from, to] = [before, after].map(({ composite }) => composite.nodes.findIndex(({ id }) => id === node));
  return from! < 0 || to! < 0 ? null : splitNode({ before, after, row }, from!, to!);
}

/** A step as one entity takes it. */
interface EntityStep extends Step {
  readonly row: number;
}

/** A node is given by its place among the nodes before, and by that after. */
function splitNode(step: EntityStep, from: number, to: number): Float64Array | null {
  const children = childrenOf(step, from, to);
  const effects = effectsOf(children, kindOf(step.after, to));
  if (children.length === 0 || effects === null) return null;
  const found = new Float64Array(step.after.composite.indicators.length);
  for (const [index, child] of children.entries()) {
    addWeightEffect(step, child, { effect: effects[index]!.weight, found });
    if (!addScoreEffect(step, child, { effect: effects[index]!, found })) return null;
  }
  return found;
}

function childrenOf({ before, after, row }: EntityStep, from: number, to: number): Child[] {
  const [old, now] = [termsOf(before, from, row), termsOf(after, to, row)];
  return [...new Set([...old.keys(), ...now.keys()])].map((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    return {
      before: was ?? { ...is!, share: 0 },
      after: is ?? { ...was!, share: 0 },
      onBoth: was !== undefined && is !== undefined,
    };
  });
}

/**
 * Most points that a point of a child's score may do for its node while its parts are passed on as they are. Beyond it, as
 * where a mean leaves 0, the parts cancel out to next to nothing and would be blown up; they then only give the proportions.
 */
const steepest = 100;

/** Adds what the change of a child's own score does: the indicator's, or what changed the child; false when that is unknown. */
function addScoreEffect(
  step: EntityStep,
  { before, after, onBoth }: Child,
  { effect: { score, still }, found }: { readonly effect: Effect; readonly found: Float64Array },
): boolean {
  if (!onBoth) return true;
  const [from, to] = [nodeAt(step.before, before.place), nodeAt(step.after, after.place)];
  if (from === null || to === null) {
    found[after.place]! += score;
    return true;
  }
  const change = after.own - before.own;
  const rate = change === 0 ? still : score / change;
  if (rate === 0) return true;
  const parts = splitNode(step, from, to);
  if (parts === null) return false;
  const gross = parts.reduce((total, part) => total + Math.abs(part), 0);
  parts.forEach((part, column) => {
    if (part === 0) return;
    found[column]! += Math.abs(rate) <= steepest ? rate * part : score * (Math.abs(part) / gross);
  });
  return true;
}

/** Adds what a changed share does, to the indicators that the child's score is made of and in proportion to it. */
function addWeightEffect(
  { before, after, row }: EntityStep,
  child: Child,
  { effect, found }: { readonly effect: number; readonly found: Float64Array },
): void {
  if (effect === 0) return;
  const sides = [
    { picture: before, term: child.before },
    { picture: after, term: child.after },
  ].filter(({ term }) => child.onBoth || term.share > 0);
  const whole = sides.reduce((total, { term }) => total + term.own, 0);
  for (const { picture, term } of sides) {
    const part = whole > 0 ? term.own / whole : 1 / sides.length;
    addPortions(picture, { place: term.place, row, amount: effect * part }, found);
  }
}

/** Shares an amount out between the indicators under a place, by what each adds to a sum, or by weight in another mean. */
function addPortions(
  picture: Picture,
  { place, row, amount }: { readonly place: number; readonly row: number; readonly amount: number },
  found: Float64Array,
): void {
  const node = nodeAt(picture, place);
  if (node === null) {
    found[place]! += amount;
    return;
  }
  const terms = [...termsOf(picture, node, row).values()];
  const adds = kindOf(picture, node) === "arithmetic" ? terms.map(({ score, share }) => share * score) : [];
  const sizes = adds.some((size) => size > 0) ? adds : terms.map(({ share }) => share);
  const whole = sizes.reduce((total, size) => total + size, 0);
  terms.forEach((term, index) => {
    addPortions(picture, { place: term.place, row, amount: amount * (sizes[index]! / whole) }, found);
  });
}
