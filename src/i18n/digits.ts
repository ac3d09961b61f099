/**
 * The whole part of a number as it is read in either language (数字分组): groups of three set apart in thin spaces, from five
 * digits on.
 * @example groupDigits("64200"); // => "64 200"
 */
export function groupDigits(whole: string): string {
  return whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, "\u2009") : whole;
}
