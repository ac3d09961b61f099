import { address } from "./address.ts";
import { type HeatQuantity, heatQuantities } from "./heat.ts";

/** Pages about all industries of an edition. */
export type IndustryPage = "industries" | "matrix" | "intensive" | "five-types";

/** What the address of a page of industries is made from. */
export interface IndustryPlace {
  readonly edition: string;
  /** whether this is the page of one edition for good, or the one that always shows the newest */
  readonly permanent: boolean;
}

/** Addresses of the Chinese pages of industries; `localPath` turns them into those of a language. */
export const industryAddress = {
  page: ({ edition, permanent }: IndustryPlace, page: IndustryPage) =>
    permanent ? `${address.edition(edition)}${page}/` : `/${page}/`,
  industry: ({ edition, permanent }: IndustryPlace, industry: string) =>
    permanent ? address.editionField(edition, industry) : address.field(industry),
  matrix: (place: IndustryPlace, quantity: HeatQuantity) =>
    `${industryAddress.page(place, "matrix")}${quantity === heatQuantities[0] ? "" : `${quantity}/`}`,
} as const;
