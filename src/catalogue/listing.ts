import type { CataloguePlan } from "../schema/catalogue-plan.ts";
import type { RawRow } from "../schema/raw.ts";
import type { Successor } from "../schema/reference.ts";
import type { Placed } from "../schema/repository.ts";
import type { Evidence } from "./draft.ts";
import { evidence } from "./evidence.ts";

/** Which cells the plans and restrictions in force name. */
export interface Listing {
  /** the flags of a cell that are up, and the rows that say so */
  readonly of: (entity: string, industry: string) => { flags: ReadonlySet<string>; evidence: readonly Evidence[] };
}

export interface ListingBasis {
  readonly rows: readonly Placed<RawRow>[];
  readonly successors: readonly Successor[];
  readonly year: number;
}

/**
 * Opens the listing of a year: the last file that is no later. A cell that it does not name has no flag; what it says of a
 * unit that has a successor since holds for that one.
 */
export function openListing(plan: CataloguePlan["listing"], { rows, successors, year }: ListingBasis): Listing {
  if (plan === undefined) return { of: () => ({ flags: new Set(), evidence: [] }) };
  const fields = new Map([
    [plan.planned, "planned"],
    [plan.restricted, "restricted"],
  ]);
  const known = rows.filter((row) => fields.has(row.field) && row.year <= year);
  const latest = Math.max(...known.map((row) => row.year));
  const inForce = known.filter((row) => row.year === latest);
  const next = new Map(successors.map(({ entity_id, successor_id }) => [entity_id, successor_id]));
  const nowOf = (entity: string): string => (next.has(entity) ? nowOf(next.get(entity)!) : entity);
  const byCell = Map.groupBy(inForce, (row) => `${nowOf(row.entity_id)} ${row.industry_id}`);
  return {
    of: (entity, industry) => {
      const found = byCell.get(`${entity} ${industry}`) ?? [];
      const up = found.filter(({ value }) => value !== null && value > 0);
      return {
        flags: new Set(up.map(({ field }) => fields.get(field)!)),
        evidence: found.map(({ field, value, place, status }) =>
          evidence(fields.get(field)!, value, `${place.file}:${place.line}`, { status }),
        ),
      };
    },
  };
}
