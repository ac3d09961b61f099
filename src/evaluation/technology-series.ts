import type { TechnologyField } from "../schema/reference.ts";
import { type Status, worstStatus } from "../schema/status.ts";
import type { TechnologyModel } from "../schema/technology-edition.ts";
import type { Amount, TechnologyCells } from "./technology-cells.ts";

/** The families of one economy, by technology field and year; what all advantages and profiles are formed from. */
export interface Families {
  /** of one field */
  ofField(economy: string, field: string, year: number): Amount;
  /** of all fields together; families without a field have none. Missing where one field is. */
  ofFields(economy: string, year: number): Amount;
  /** field by field, in the order of the fields */
  profile(economy: string, year: number): readonly (number | null)[];
  /** the published total, with and without a field */
  total(economy: string, year: number): Amount;
}

/** Opens the families of all economies; each sum over the fields is formed once. */
export function openFamilies(
  cells: TechnologyCells,
  { families, total }: Pick<TechnologyModel, "families" | "total">,
  fields: readonly Pick<TechnologyField, "field_id">[],
): Families {
  const sums = new Map<string, Map<number, Amount>>();
  const ofField = (economy: string, field: string, year: number) => cells.read(economy, families, year, field);
  const parts = (economy: string, year: number) => fields.map(({ field_id }) => ofField(economy, field_id, year));
  return {
    ofField,
    ofFields: (economy, year) => {
      const years = sums.get(economy) ?? new Map<number, Amount>();
      const found = years.get(year) ?? addUp(parts(economy, year));
      sums.set(economy, years.set(year, found));
      return found;
    },
    profile: (economy, year) => parts(economy, year).map(({ value }) => value),
    total: (economy, year) => cells.read(economy, families, year, total),
  };
}

/**
 * Counts added up; missing where one is, or where there are none.
 * @example addUp([{ value: 2, status: "final" }, { value: 3, status: "prelim" }]); // => { value: 5, status: "prelim" }
 */
export function addUp(parts: readonly Amount[]): Amount {
  const status: Status = worstStatus(parts.map((part) => part.status));
  if (parts.length === 0 || parts.some(({ value }) => value === null)) return { value: null, status };
  return { value: parts.reduce((sum, { value }) => sum + value!, 0), status };
}

/** What is left of a whole without one of its parts; missing where either is, or where the part is more than the whole. */
export function without(whole: number | null, part: number | null): number | null {
  return whole === null || part === null || part > whole ? null : whole - part;
}
