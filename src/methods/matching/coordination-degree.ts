/**
 * Coordination degree (协调度): √(C·T), balance and level in one number, 0 to 1 and at most √T.
 * With the modified coupling degree C* it is the published D*; with the standard one, D, which is higher, so that their
 * grades can't be compared. A missing coupling or development index gives null.
 * Throws RangeError when either is outside 0 to 1.
 * @example coordinationDegree(0.5, 0.5); // => 0.5
 */
export function coordinationDegree(coupling: number | null, development: number | null): number | null {
  const wrong = [coupling, development].find((degree) => degree !== null && !(degree >= 0 && degree <= 1));
  if (wrong !== undefined) throw new RangeError(`coordinationDegree: expected 0 to 1, got ${wrong}`);
  return coupling === null || development === null ? null : Math.sqrt(coupling * development);
}
