import type { Edition } from "./edition.ts";

/**
 * The edition before (上一版): the latest of the same scope with an earlier year; null for the first.
 * @example predecessor([], { scope: "nation", year: 2019 }); // => null
 */
export function predecessor<Each extends Pick<Edition, "scope" | "year">>(
  editions: readonly Each[],
  { scope, year }: Pick<Edition, "scope" | "year">,
): Each | null {
  return editions
    .filter((edition) => edition.scope === scope && edition.year < year)
    .reduce<Each | null>((latest, each) => (latest === null || each.year > latest.year ? each : latest), null);
}
