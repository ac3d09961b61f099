import type { CubeResult, IntensiveResult } from "../schema/industry-results.ts";
import type { Entity } from "../schema/reference.ts";
import { address } from "./address.ts";
import { heatQuantities } from "./heat.ts";

/** Pages about all industries of an edition. */
export type IndustryPage = "industries" | "matrix" | "intensive" | "five-types" | "innovators";

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
  matrix: (place: IndustryPlace, page: string) =>
    `${industryAddress.page(place, "matrix")}${page === heatQuantities[0] ? "" : `${page}/`}`,
} as const;

/** The passport page that all divisions of the national classification share, as the entity of their numbers. */
export const divisionsPage = "divisions";

/**
 * The intensity of a division on that page, as the id of its number.
 * @example divisionsId({ industry_id: "C36", right: "patent", rule: "project" }); // => "C36.patent.project"
 */
export function divisionsId({
  industry_id,
  right,
  rule,
}: Pick<IntensiveResult, "industry_id" | "right" | "rule">): string {
  return `${industry_id}.${right}.${rule}`;
}

/**
 * A count of rights as the id of its number, on the page of its industry, or of its region where it is of all industries;
 * of a region in an industry with the region.
 * @example countId({ whole: { entity_id: "500000" } }, { entity_id: "500101", industry_id: "I6-AUTO", right: "patent" }); // => "patent.500101"
 */
export function countId(
  { whole }: { readonly whole: Pick<Entity, "entity_id"> },
  { entity_id, industry_id, right }: Pick<CubeResult, "entity_id" | "industry_id" | "right">,
): string {
  return industry_id === null || entity_id === whole.entity_id ? right : `${right}.${entity_id}`;
}

/**
 * The row of a region on the page of an industry.
 * @example cellAnchor("500101"); // => "cell-500101"
 */
export function cellAnchor(entity: string): string {
  return `cell-${entity}`;
}

/**
 * The row of a technology field among those counted by kind of innovator.
 * @example fieldAnchor("T16"); // => "field-T16"
 */
export function fieldAnchor(field: string): string {
  return `field-${field}`;
}

/** The row of a technology field among those with who has most of it. */
export function leadersAnchor(field: string): string {
  return `leaders-${field}`;
}
