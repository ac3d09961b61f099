/** A subclass of the International Patent Classification with a group behind it, as plain runs: `c07d 401 04`, `c07d401 04`. */
const patentGroup = /^([a-h]\d{2}[a-z])(?: ?\d{1,4}(?: \d+)?)$/;
/** A code of GB/T 4754 with the letter of its section: `c3612`. */
const industryClass = /^([a-t]\d{2,3})\d$/;

/**
 * The code one level above a code of patents or industries, as plain runs; null for what is no code, or the highest that is looked for.
 * @example shorterCode("c07d 401 04"); // => "c07d"
 */
export function shorterCode(plain: string): string | null {
  return patentGroup.exec(plain)?.[1] ?? industryClass.exec(plain)?.[1] ?? null;
}
