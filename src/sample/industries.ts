import { fitMargins } from "../methods/allocation/fit-margins.ts";
import { largestRemainder } from "../methods/allocation/largest-remainder.ts";
import { exponential } from "../methods/numbers/exponential.ts";
import type { SampleFamily, SampleIndustry, SampleIndustryField, SamplePlan } from "../schema/sample-plan.ts";
import { decimalsOf, fromUnits, toUnits } from "./decimals.ts";
import type { Facts } from "./facts.ts";
import { lean, openPath } from "./lean.ts";
import { exactSum, type Series, type SeriesByField, yearsFrom } from "./series.ts";
import { openStream } from "./stream.ts";

/** Figures of the districts by industry: of each field, series by industry. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, Series>>;

/** Most of a total that the industries of a family take together; the rest is left over for its remainder row. */
const mostTaken = 0.97;

/**
 * Shares the figures of the districts out over the industries of each family and its remainder, so that they add up to the
 * district's. Which industry a district has most of stays much the same over fields and years.
 */
export function makeIndustries(plan: SamplePlan, facts: Facts, made: SeriesByField, seed: number): Cells {
  const years = yearsFrom(plan.years);
  const families = plan.industries.families.map((family) => ({
    family,
    affinities: affinitiesOf(family, plan, facts, seed),
  }));
  return new Map(
    plan.industries.fields.map((field) => {
      const byIndustry = families.map(({ family, affinities }) => {
        const there = family.industries.filter(({ id }) => field.only === undefined || field.only.includes(id));
        const columns = [...there.map(({ id }) => affinities.get(id)!), facts.districts.map(() => 1)];
        const paths = pathsOf(field.field, [...there.map(({ id }) => id), family.rest], { plan, facts, seed });
        const tables = years.map((year, place) => {
          const seeds = facts.districts.map((_, at) =>
            columns.map((column, industry) => column[at]! * paths[industry]![at]!(place)),
          );
          const middle = (plan.years[0] + plan.years[1]) / 2;
          const parts = partsOf(there, field, year - middle);
          return [year, shareOut(made.get(field.total)!.get(year)!, seeds, parts)] as const;
        });
        return [...there.map(({ id }) => id), family.rest].map((id, industry): [string, Series] => [
          id,
          new Map(tables.map(([year, table]) => [year, table.map((row) => row[industry]!)])),
        ]);
      });
      return [field.field, new Map(byIndustry.flat())];
    }),
  );
}

/** What a family's industries, and last its remainder, have of the whole so many years from mid-way. */
function partsOf(
  industries: readonly SampleIndustry[],
  { base, scale = 1 }: SampleIndustryField,
  years: number,
): number[] {
  const parts = industries.map(
    ({ shares, growth }) => (shares[base]! / 100) * scale * exponential((growth / 100) * years),
  );
  const taken = parts.reduce((sum, part) => sum + part, 0);
  const fitted = taken > mostTaken ? parts.map((part) => (part * mostTaken) / taken) : parts;
  return [...fitted, 1 - Math.min(taken, mostTaken)];
}

/** A row a district; rows add up to the district's figure, whole in its last place, columns nearly to the industry's part. */
function shareOut(
  totals: readonly number[],
  seeds: readonly (readonly number[])[],
  parts: readonly number[],
): number[][] {
  const decimals = Math.max(...totals.map(decimalsOf));
  const whole = totals.reduce((sum, value) => sum + value, 0);
  const fitted = fitMargins(seeds, { rows: totals, columns: parts.map((part) => part * whole) });
  return totals.map((total, at) => {
    const units = toUnits(total, decimals);
    const row = units === 0 ? parts.map(() => 0) : largestRemainder(units, fitted[at]!);
    return row.map((part) => fromUnits(part, decimals));
  });
}

/** How common each industry is in each district, beside the size of the district. */
function affinitiesOf(
  { industries }: SampleFamily,
  plan: SamplePlan,
  { districts, drivers }: Facts,
  seed: number,
): ReadonlyMap<string, readonly number[]> {
  const residents = drivers.get("residents")!;
  const density = (name: string) => drivers.get(name)!.map((share, at) => share / residents[at]!);
  return new Map(
    industries.map(({ id, like, at: known = {} }) => {
      const leaning = lean(like, density, districts.length);
      const own = districts.map((entity) =>
        openPath(openStream(seed, `${id} ${entity}`), plan.industries.spread, 1)(0),
      );
      return [id, leaning.map((weight, at) => weight * own[at]! * (known[districts[at]!] ?? 1))];
    }),
  );
}

/** Small paths of a field's own, by industry and district. */
function pathsOf(
  field: string,
  industries: readonly string[],
  { plan, facts, seed }: { readonly plan: SamplePlan; readonly facts: Facts; readonly seed: number },
) {
  const count = yearsFrom(plan.years).length;
  return industries.map((id) =>
    facts.districts.map((entity) =>
      openPath(openStream(seed, `${field} ${id} ${entity}`), plan.industries.spread / 3, count),
    ),
  );
}

/** The whole's figures by industry: the districts' added up. */
export function addDistricts(cells: Cells): ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<number, number>>> {
  return new Map(
    [...cells].map(([field, industries]) => [
      field,
      new Map(
        [...industries].map(([industry, series]) => [
          industry,
          new Map([...series].map(([year, values]) => [year, exactSum(values)])),
        ]),
      ),
    ]),
  );
}
