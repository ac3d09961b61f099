/** What a number is worth, best first: published, preliminary, computed by us, incomplete, made up to show the form. */
export const statuses = ["final", "prelim", "derived", "partial", "sample"] as const;

export type Status = (typeof statuses)[number];

/**
 * The worst of several statuses: a result is worth no more than its weakest input. None gives `final`.
 * @example worstStatus(["final", "derived"]); // => "derived"
 */
export function worstStatus(seen: Iterable<Status>): Status {
  let worst: Status = "final";
  for (const status of seen) worst = worse(worst, status);
  return worst;
}

/**
 * The worse of two statuses.
 * @example worse("derived", "prelim"); // => "derived"
 */
export function worse(a: Status, b: Status): Status {
  return a === b || places[a] > places[b] ? a : b;
}

const places = Object.fromEntries(statuses.map((status, place) => [status, place])) as Record<Status, number>;
