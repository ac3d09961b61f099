import type { Industry } from "../schema/industry.ts";
import { noAdvantage } from "../schema/industry-results.ts";
import type { IndustryView } from "./industry-view.ts";

/** How many industries have an advantage, which have none, and of which that cannot be told. */
export interface AdvantageCounts {
  readonly having: (advantage: string) => number;
  readonly none: readonly Industry[];
  readonly open: readonly Industry[];
}

export function advantageCounts({
  industries,
  advantages,
}: Pick<IndustryView, "industries" | "advantages">): AdvantageCounts {
  const holds = ({ industry_id }: Industry, advantage: string) =>
    advantages(industry_id).find(({ id }) => id === advantage)?.verdict.holds;
  const having = (advantage: string, what: "yes" | null) =>
    industries.filter((industry) => holds(industry, advantage) === what);
  return {
    having: (advantage) => having(advantage, "yes").length,
    none: having(noAdvantage, "yes"),
    open: having(noAdvantage, null),
  };
}
