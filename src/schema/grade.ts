import type { Band } from "./model.ts";

/** Two floats this close, relative to their size, are the same number. */
const tolerance = 1e-12;

/**
 * The band of a graded scale in which a value falls: closed below, open above. Missing stays missing.
 * @example gradeOf(0.6, [{ id: "good", from: 0.6, name: { zh: "良好", en: "good" } }])?.id; // => "good"
 */
export function gradeOf(value: number | null, bands: readonly Band[]): Band | null {
  return value === null ? null : (bands[bandPlace(value, bands)] ?? null);
}

/**
 * The place of that band among the bands, for counting by the thousand; -1 for a value below all of them.
 * @example bandPlace(0.6, [{ from: 0 }, { from: 0.6 }, { from: 0.8 }]); // => 1
 */
export function bandPlace(value: number, bands: readonly Pick<Band, "from">[]): number {
  let place = -1;
  for (let at = 0; at < bands.length; at += 1) {
    const { from } = bands[at]!;
    if (value >= from - tolerance * Math.max(1, Math.abs(from))) place = at;
  }
  return place;
}
