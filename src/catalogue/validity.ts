/** From when to when an entry is valid; empty for a draft. */
export interface Validity {
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

/**
 * The validity of an entry (有效期): from the day of publication through the day before it is so many years old.
 * @example validityOf("2024-03-01", 3); // => { valid_from: "2024-03-01", valid_to: "2027-02-28" }
 */
export function validityOf(published: string | null, years: number): Validity {
  if (published === null) return { valid_from: null, valid_to: null };
  const [year, month, day] = published.split("-").map(Number);
  const last = new Date(Date.UTC(year! + years, month! - 1, day! - 1));
  return { valid_from: published, valid_to: last.toISOString().slice(0, 10) };
}
