import { largestRemainder } from "../methods/allocation/largest-remainder.ts";
import type { TechnologyField } from "../schema/reference.ts";
import type { SamplePlan } from "../schema/sample-plan.ts";
import type { Facts } from "./facts.ts";
import { lean, openPath } from "./lean.ts";
import { type SeriesByField, yearsFrom } from "./series.ts";
import { openStream } from "./stream.ts";

/** Patents of a district in a year, by technology field and kind of innovator. */
export interface PatentCell {
  readonly district: string;
  readonly year: number;
  readonly field: string;
  readonly kind: string;
  readonly count: number;
}

/** Shares the patents of every district out over technology fields and kinds of innovator. */
export function makePatents(
  { patents }: SamplePlan,
  facts: Facts,
  made: SeriesByField,
  { fields, seed }: { readonly fields: readonly TechnologyField[]; readonly seed: number },
): PatentCell[] {
  const { districts, drivers } = facts;
  const years = yearsFrom(patents.years);
  const inside = fields.filter(({ level }) => level === "field");
  const residents = drivers.get("residents")!;
  const density = (name: string) => drivers.get(name)!.map((share, at) => share / residents[at]!);
  const kinds = Object.entries(patents.kinds).map(([kind, { weight, like }]) => ({
    kind,
    weights: lean(like, density, districts.length).map((each) => each * weight),
  }));
  const path = (name: string, spread: number) =>
    openPath(openStream(seed, `${patents.field} ${name}`), spread, years.length);
  const common = inside.map(({ field_id }) => path(field_id, patents.spread));
  return districts.flatMap((district, at) => {
    const cells = inside.flatMap(({ field_id, parent }, place) => {
      const own = path(`${field_id} ${district}`, patents.spread);
      return kinds.map(({ kind, weights }) => {
        const mixed = path(`${field_id} ${kind} ${district}`, patents.spread / 2);
        const size = (patents.sectors[parent ?? ""] ?? 1) * weights[at]!;
        return {
          field: field_id,
          kind,
          weight: (year: number) => size * own(year) * mixed(year) * common[place]!(year),
        };
      });
    });
    return years.flatMap((year, yearAt) => {
      const counts = largestRemainder(
        made.get(patents.total)!.get(year)![at]!,
        cells.map(({ weight }) => weight(yearAt)),
      );
      return cells.map(({ field, kind }, cell) => ({ district, year, field, kind, count: counts[cell]! }));
    });
  });
}
