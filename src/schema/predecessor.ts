import type { Scope } from "./scope.ts";

/**
 * The edition before (上一版): the latest of the same scope with an earlier year; null for the first.
 * @example predecessor([], { scope: "nation", year: 2019 }); // => null
 */
export function predecessor<Each extends { readonly scope: Scope; readonly year: number }>(
  editions: readonly Each[],
  { scope, year }: { readonly scope: Scope; readonly year: number },
): Each | null {
  return editions
    .filter((edition) => edition.scope === scope && edition.year < year)
    .reduce<Each | null>((latest, each) => (latest === null || each.year > latest.year ? each : latest), null);
}
