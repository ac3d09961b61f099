import type { Band } from "./model.ts";

/** Two floats this close, relative to their size, are the same number. */
const tolerance = 1e-12;

/**
 * The band of a graded scale in which a value falls: closed below, open above. Missing stays missing.
 * @example gradeOf(0.6, bands)?.id; // => "good", where the band "good" begins at 0.6
 */
export function gradeOf(value: number | null, bands: readonly Band[]): Band | null {
  if (value === null) return null;
  const reached = bands.filter((band) => value >= band.from - tolerance * Math.max(1, Math.abs(band.from)));
  return reached.at(-1) ?? null;
}
