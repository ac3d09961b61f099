import type { IndustryIndicator } from "./industry-tables.ts";

/** What of an indicator of an industry says where its figures come from. */
type FormulaOfIndustry = Pick<IndustryIndicator, "kind" | "denominator"> & { readonly numerator: string };

/**
 * The same indicator on the nation's figures, whose fields have a prefix; null where it has none: it compares with the
 * nation itself, or is a share of the whole.
 * @example nationalCard({ kind: "ratio", numerator: "i_rd", denominator: "mean5(i_rev)" }, "nat_").denominator; // => "mean5(nat_i_rev)"
 */
export function nationalCard<Card extends FormulaOfIndustry>(card: Card, prefix: string): Card | null {
  const { kind, numerator, denominator } = card;
  const national = [numerator, denominator ?? ""].some((formula) => formula.includes(prefix));
  if (kind === "share" || kind === "quotient" || national) return null;
  return { ...card, numerator: prefixed(numerator, prefix), denominator: denominator && prefixed(denominator, prefix) };
}

/**
 * Puts a prefix before every field of a formula; what stands in brackets, and the word for a mean, are no fields.
 * @example prefixed("a + mean5(b) + c[t-1]", "nat_"); // => "nat_a + mean5(nat_b) + nat_c[t-1]"
 */
export function prefixed(formula: string, prefix: string): string {
  return formula.replace(/(?<![[a-z0-9_])(?!mean[2-9]\()[a-z][a-z0-9_]*/g, (field) => prefix + field);
}
