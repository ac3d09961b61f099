import type { ChangeBlock } from "../schema/changes.ts";
import { changeBlocks } from "../schema/changes.ts";
import type { Values } from "./explain-comparison.ts";

/**
 * A mix of two editions: the bit of every block that is taken from the second one. Past figures are revised before anything
 * else changes: without the bit of `revised`, a mix is the first edition as it was published.
 */
export type Mix = number;

/** The bit of a block in a mix. */
export function bitOf(block: ChangeBlock): Mix {
  return 1 << changeBlocks.indexOf(block);
}

const [revised, own, others, availability] = [bitOf("revised"), bitOf("own"), bitOf("others"), bitOf("availability")];

/** One value in all its versions. */
interface Versions {
  readonly published: number;
  readonly today: number;
  readonly next: number;
}

/** The versions of a value; NaN for missing. */
export function versionsOf(
  values: Values,
  { column, row }: { readonly column: number; readonly row: number },
): Versions {
  return {
    published: values.published[column]![row]!,
    today: values.today[column]![row]!,
    next: values.next[column]![row]!,
  };
}

/**
 * Which block brings the value of the second edition: data where both years have one, `availability` where one has;
 * null where neither has, so that only a revision can matter.
 */
export function broughtBy({ today, next }: Versions): "data" | "availability" | null {
  if (Number.isNaN(today) && Number.isNaN(next)) return null;
  return Number.isNaN(today) || Number.isNaN(next) ? "availability" : "data";
}

/** The value in a mix; `isOwn` tells whose data it is, as seen from the entity that the mix is for. */
export function mixValue(versions: Versions, mix: Mix, isOwn: boolean): number {
  if ((mix & revised) === 0) return versions.published;
  const by = broughtBy(versions);
  const bit = by === null ? 0 : by === "availability" ? availability : isOwn ? own : others;
  return (mix & bit) === 0 ? versions.today : versions.next;
}
