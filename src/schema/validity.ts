/** What holds from one day to another; null where it has no beginning or no end. */
export interface Dated {
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

/**
 * Whether a code or membership holds on the last day of a year, which is what figures of the year are of.
 * @example holdsIn({ valid_from: "2020-05-31", valid_to: null }, 2019); // => false
 */
export function holdsIn({ valid_from, valid_to }: Dated, year: number): boolean {
  const day = `${year}-12-31`;
  return (valid_from === null || valid_from <= day) && (valid_to === null || day <= valid_to);
}
