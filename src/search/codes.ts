/** A subclass of the International Patent Classification with a group behind it, as plain runs: `c07d 401 04`, `c07d401 04`. */
const patentGroup = /^([a-h]\d{2}[a-z])(?: ?\d{1,4}(?: \d+)?)$/;
/** A code of GB/T 4754 with the letter of its section: `c3612`. */
const industryClass = /^([a-t]\d{2,3})\d$/;
/** A code of GB/T 4754 as the standard prints it: two digits are the division. Four that are a year are read as one. */
const bareClass = /^(?!(?:19|20)\d{2}$)(\d{2})\d{0,2}$/;
/** The last division of every section of GB/T 4754. */
const lastDivisions = [
  ...([
    ["a", 5],
    ["b", 12],
    ["c", 43],
    ["d", 46],
    ["e", 50],
    ["f", 52],
    ["g", 60],
    ["h", 62],
    ["i", 65],
    ["j", 69],
  ] as const),
  ...([
    ["k", 70],
    ["l", 72],
    ["m", 75],
    ["n", 79],
    ["o", 82],
    ["p", 83],
    ["q", 85],
    ["r", 90],
    ["s", 96],
    ["t", 97],
  ] as const),
];

/**
 * The code one level above a code of patents or industries, as plain runs; null for what is no code, or the highest that is looked for.
 * @example shorterCode("c07d 401 04"); // => "c07d"
 */
export function shorterCode(plain: string): string | null {
  return patentGroup.exec(plain)?.[1] ?? industryClass.exec(plain)?.[1] ?? null;
}

/**
 * A code of GB/T 4754 of two to four digits with the letter of its section, as plain runs; null for what is none.
 * @example letteredCode("3611"); // => "c3611"
 */
export function letteredCode(plain: string): string | null {
  const division = Number(bareClass.exec(plain)?.[1] ?? 0);
  const section = division === 0 ? undefined : lastDivisions.find(([, last]) => division <= last);
  return section === undefined ? null : section[0] + plain;
}
