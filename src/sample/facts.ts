import type { RawRow } from "../schema/raw.ts";
import type { Member } from "../schema/reference.ts";
import type { Placed } from "../schema/repository.ts";
import type { SamplePlan } from "../schema/sample-plan.ts";

type Row = Placed<RawRow>;

/** What is really known: the figures that the sample leans on and must add up to. */
export interface Facts {
  /** the districts, by code */
  readonly districts: readonly string[];
  /** null where nothing is known */
  readonly read: (entity: string, field: string, year: number) => Row | null;
  /** every year in which a figure of an entity is known */
  readonly years: (entity: string, field: string) => readonly number[];
  /** places of a group's members among the districts */
  readonly members: (group: string) => ReadonlySet<number>;
  /** each district's part of what all districts have, by driver */
  readonly drivers: ReadonlyMap<string, readonly number[]>;
  /** employment of the whole by section */
  readonly readIndustry: (industry: string, field: string, year: number) => number;
}

/** Opens what is known. `rows` are real figures alone. Throws RangeError for a driver that a district has no figure of. */
export function openFacts(
  rows: readonly Row[],
  plan: Pick<SamplePlan, "drivers" | "whole">,
  { districts, members }: { readonly districts: readonly string[]; readonly members: readonly Member[] },
): Facts {
  const known = new Map<string, Row>();
  const years = new Map<string, number[]>();
  for (const row of rows) {
    if (row.value === null) continue;
    known.set(keyOf(row.entity_id, row.field, row.year, row.industry_id), row);
    const series = `${row.entity_id} ${row.field}`;
    if (row.industry_id === undefined) years.set(series, [...(years.get(series) ?? []), row.year]);
  }
  const demand = (entity: string, field: string, year: number, industry?: string) => {
    const value = known.get(keyOf(entity, field, year, industry))?.value ?? null;
    if (value === null) throw new RangeError(`sample: no ${field} of ${entity} in ${year} ${industry ?? ""}`);
    return value;
  };
  const drivers = Object.entries(plan.drivers).map(([name, { fields, year, industries = [undefined] }]) => {
    const amounts = districts.map((entity) =>
      total(fields.flatMap((field) => industries.map((industry) => demand(entity, field, year, industry)))),
    );
    return [name, shares(amounts)] as const;
  });
  return {
    districts,
    drivers: new Map(drivers),
    read: (entity, field, year) => known.get(keyOf(entity, field, year)) ?? null,
    years: (entity, field) => (years.get(`${entity} ${field}`) ?? []).toSorted((a, b) => a - b),
    members: (group) => {
      const inside = new Set(members.filter(({ group_id }) => group_id === group).map(({ entity_id }) => entity_id));
      return new Set(districts.flatMap((entity, at) => (inside.has(entity) ? [at] : [])));
    },
    readIndustry: (industry, field, year) => demand(plan.whole, field, year, industry),
  };
}

function keyOf(entity: string, field: string, year: number, industry?: string): string {
  return `${entity} ${industry ?? ""} ${field} ${year}`;
}

/** Each part of the sum of all. */
export function shares(amounts: readonly number[]): number[] {
  const whole = total(amounts);
  return amounts.map((amount) => amount / whole);
}

function total(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}
