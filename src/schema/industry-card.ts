import type { IndustryIndicator, IndustryNumerator } from "./industry-tables.ts";

/** An indicator with its numerator, which may differ by industry. */
export type IndustryCard = Omit<IndustryIndicator, "numerator"> & { readonly numerator: string };

/** The indicator as an industry has it; null where it does not apply to it. */
export function industryCard(
  indicator: IndustryIndicator,
  industry: string,
  numerators: readonly IndustryNumerator[],
): IndustryCard | null {
  const own = numerators.find((row) => row.indicator === indicator.id && row.industry_id === industry);
  const numerator = own?.numerator ?? indicator.numerator;
  return numerator === null ? null : { ...indicator, numerator };
}
