/**
 * How many decimals a number is written with.
 * @example decimalsOf(572366.30633); // => 5
 */
export function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** A number as a whole count of its last place: 12.34 with two decimals is 1234. */
export function toUnits(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals);
}

/** The number that so many units of its last place stand for, as decimals write it. */
export function fromUnits(units: number, decimals: number): number {
  return Number(`${units}e${-decimals}`);
}
