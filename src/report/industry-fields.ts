import type { Industry } from "../schema/industry.ts";
import { classWeights } from "../schema/industry-weights.ts";
import type { Classifications } from "../schema/repository.ts";

/** A division of which an industry holds a part, and a technology field that goes there. */
export interface DivisionShare {
  readonly division: string;
  /** part of the field that goes to the division */
  readonly weight: number;
  /** part of the division's classes that belong to the industry */
  readonly part: number;
}

/** A technology field that reaches an industry, by which divisions, and with how much of it. */
export interface FieldReach {
  readonly field: string;
  /** part of the field that goes to the industry */
  readonly reach: number;
  readonly by: readonly DivisionShare[];
}

/** Which part of every division's classes belongs to an industry, by division; classes count alike. */
export function divisionParts(
  { industry_id }: Pick<Industry, "industry_id">,
  { industryClasses, standard }: Pick<Classifications, "industryClasses" | "standard">,
): ReadonlyMap<string, number> {
  const weights = classWeights(
    industryClasses.filter((row) => row.industry_id === industry_id),
    standard,
  );
  const parts = new Map<string, number>();
  for (const [code, weight] of weights) {
    const division = code.slice(0, 2);
    parts.set(division, (parts.get(division) ?? 0) + weight);
  }
  const sizes = divisionSizes(standard);
  return new Map([...parts].sort().map(([division, sum]) => [division, sum / sizes.get(division)!]));
}

function divisionSizes(standard: Classifications["standard"]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { code } of standard) {
    if (code.length === 4) sizes.set(code.slice(0, 2), (sizes.get(code.slice(0, 2)) ?? 0) + 1);
  }
  return sizes;
}

/**
 * The technology fields that reach an industry by the concordance, those of which most goes there first (技术—产业对照): a field
 * is shared out over divisions, a division over industries by the number of its classes.
 */
export function industryFields(
  industry: Pick<Industry, "industry_id">,
  classifications: Pick<Classifications, "industryClasses" | "standard" | "fieldDivisions">,
): FieldReach[] {
  const parts = divisionParts(industry, classifications);
  const found = Map.groupBy(
    classifications.fieldDivisions.filter(({ division }) => (parts.get(division) ?? 0) > 0),
    (row) => row.field_id,
  );
  return [...found]
    .map(([field, rows]) => {
      const by = rows.map(({ division, weight }) => ({ division, weight, part: parts.get(division)! }));
      return { field, reach: by.reduce((sum, { weight, part }) => sum + weight * part, 0), by };
    })
    .sort((a, b) => b.reach - a.reach || (a.field < b.field ? -1 : 1));
}

/** The IPC symbols of a field, subclasses first: the first few, and how many more there are. */
export function ipcOf(
  field: string,
  { ipcFields }: Pick<Classifications, "ipcFields">,
  shown: number,
): { readonly symbols: readonly string[]; readonly more: number } {
  const symbols = ipcFields.filter((row) => row.field_id === field).map((row) => row.ipc);
  return { symbols: symbols.slice(0, shown), more: Math.max(0, symbols.length - shown) };
}
