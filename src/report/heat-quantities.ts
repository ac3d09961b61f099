import type { heatWordsOf } from "../i18n/industry-matrix.ts";

/** How the industry and the property of a region relate, as the matrix shows it, a page each. */
export type HeatQuantity = keyof ReturnType<typeof heatWordsOf>;
/** The first stands at the address of the matrix itself. */
export const heatQuantities = [
  "relative",
  "value",
  "property",
  "economy",
  "innovation",
] as const satisfies readonly HeatQuantity[];
