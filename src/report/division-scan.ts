import type { Industry, StandardRow } from "../schema/industry.ts";
import type { Classifications } from "../schema/repository.ts";
import { divisionParts } from "./industry-fields.ts";

/** A division of the national classification, the industries that hold a part of it, and the fields that reach it. */
export interface ScannedDivision {
  readonly division: StandardRow;
  readonly industries: readonly { readonly industry: Industry; readonly part: number }[];
  /** by weight, the largest first */
  readonly fields: readonly { readonly field: string; readonly weight: number }[];
}

/** All divisions in the order of the standard (行业大类一览), those that nobody holds among them. */
export function scanDivisions(
  classifications: Pick<Classifications, "standard" | "industryClasses" | "fieldDivisions">,
  industries: readonly Industry[],
): ScannedDivision[] {
  const parts = industries.map((industry) => ({ industry, parts: divisionParts(industry, classifications) }));
  return classifications.standard
    .filter(({ level }) => level === "division")
    .map((division) => ({
      division,
      industries: parts.flatMap(({ industry, parts: own }) => {
        const part = own.get(division.code) ?? 0;
        return part > 0 ? [{ industry, part }] : [];
      }),
      fields: classifications.fieldDivisions
        .filter((row) => row.division === division.code)
        .map(({ field_id: field, weight }) => ({ field, weight }))
        .sort((a, b) => b.weight - a.weight || (a.field < b.field ? -1 : 1)),
    }));
}
