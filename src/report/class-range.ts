import type { Lang } from "../i18n/lang.ts";
import { atLeast } from "../methods/numbers/at-least.ts";
import type { Band } from "../schema/model.ts";
import type { StabilityResult } from "../schema/sensitivity.ts";

/** The classes between which a published class lies, the lower first; both the same where it is sure. */
export interface ClassRange {
  readonly from: string;
  readonly to: string;
  /** how many classes that is, 1 where it is sure */
  readonly classes: number;
  /** of the published class */
  readonly probability: number;
  /** of the whole range */
  readonly together: number;
}

/**
 * How far a published class must be widened to be as sure as the highest class of stability asks (等级范围): the published
 * class by itself where its probability is enough, otherwise with its likelier neighbour, again and again. `rows` are those of
 * one item, in the order of its classes: tiers or grades, for quadrants lie in no order. Null where no class is published.
 */
export function classRange(rows: readonly StabilityResult[], stability: readonly Band[]): ClassRange | null {
  const published = rows.findIndex((row) => row.published === "yes");
  const enough = stability.at(-1)?.from;
  if (published < 0 || enough === undefined) return null;
  let [low, high] = [published, published];
  let together = rows[published]!.probability;
  while (!atLeast(together, enough) && (low > 0 || high < rows.length - 1)) {
    const [below, above] = [rows[low - 1]?.probability ?? -1, rows[high + 1]?.probability ?? -1];
    together += Math.max(below, above);
    if (above > below) high += 1;
    else low -= 1;
  }
  const [from, to] = [rows[low]!.class, rows[high]!.class];
  return { from, to, classes: high - low + 1, probability: rows[published]!.probability, together };
}

/**
 * A class with how sure it is, in words: by itself where it is sure, as lying between two, or as a range of more than two,
 * which says but once what both ends end with.
 * @example sayRange(["third tier", "first tier"], 3, "en"); // => "from third to first tier"
 */
export function sayRange([from, to]: readonly [string, string], classes: number, lang: Lang): string {
  if (from === to) return from;
  const zh = lang === "zh";
  if (classes <= 2) return zh ? `介于${from}与${to}之间` : `between ${from} and ${to}`;
  const start = withoutEnd(from, to, zh ? /(?<=.)..$/u : / \S+$/);
  return zh ? `${start}至${to}` : `from ${start} to ${to}`;
}

/** A name less its end, where another ends with the same: 第三梯队 before 第一梯队 is 第三. */
function withoutEnd(name: string, other: string, end: RegExp): string {
  const [found] = end.exec(name) ?? [""];
  return found !== "" && end.exec(other)?.[0] === found ? name.slice(0, -found.length) : name;
}
