/** What a number is worth, best first: published, preliminary, computed by us, incomplete, made up to show the form. */
export const statuses = ["final", "prelim", "derived", "partial", "sample"] as const;

export type Status = (typeof statuses)[number];

/**
 * The worst of several statuses: a result is worth no more than its weakest input. None gives `final`.
 * @example worstStatus(["final", "derived"]); // => "derived"
 */
export function worstStatus(seen: Iterable<Status>): Status {
  let worst = 0;
  for (const status of seen) worst = Math.max(worst, statuses.indexOf(status));
  return statuses[worst]!;
}
