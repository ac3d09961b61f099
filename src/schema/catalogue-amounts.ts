import type { CataloguePlan } from "./catalogue-plan.ts";

/** The tables of a catalogue's rules that hold conditions. */
export type RuleTable = "rules" | "orientations" | "warnings" | "positions";

/** What an entry of an industry, or of a region and an industry, is judged by. */
export const industryAmounts = ["K", "E", "N", "G"] as const;
/** What an entry of a technology field is judged by. */
export const fieldAmounts = ["K", "G", "share_change"] as const;
/** What grades ask for beside: the matching of K and E, and its change. */
export const derivedAmounts = ["M", "change"] as const;
/** Named by a plan; restricted by a policy of higher level; resting on too little. */
export const entryFlags = ["planned", "restricted", "insufficient"] as const;

/** The names that the conditions of a table may use beside thresholds; `nodes` are those of the model. */
export function namesFor(
  table: RuleTable,
  plan: CataloguePlan,
  nodes: readonly string[],
): { readonly amounts: readonly string[]; readonly flags: readonly string[] } {
  switch (table) {
    case "rules":
      return { amounts: [...industryAmounts, ...derivedAmounts], flags: entryFlags };
    case "orientations":
      return { amounts: plan.fields ? fieldAmounts : industryAmounts, flags: [] };
    case "warnings":
      return {
        amounts: [...(plan.industries ? ["outside"] : []), ...(plan.disputes ? ["disputes"] : [])],
        flags: [],
      };
    case "positions":
      return { amounts: [...nodes, "G", ...(plan.regions?.features ?? [])], flags: [] };
  }
}
