import { largestRemainder } from "../methods/allocation/largest-remainder.ts";
import type {
  ConstraintRow,
  PartField,
  SampleField,
  SamplePlan,
  StockField,
  TotalField,
} from "../schema/sample-plan.ts";
import { decimalsOf, fromUnits, toUnits } from "./decimals.ts";
import { type Facts, shares } from "./facts.ts";
import { byYear, interpolate } from "./interpolate.ts";
import { lean, openPath } from "./lean.ts";
import { exactSum, type Series, yearsFrom } from "./series.ts";
import { openStream } from "./stream.ts";
import { constrain, readFigure, type Total, totalsOf } from "./totals.ts";

/** The fields of the districts, and the real figures that they add up to, by field. */
export interface Districts {
  readonly series: ReadonlyMap<string, Series>;
  readonly constraints: ReadonlyMap<string, readonly ConstraintRow[]>;
}

/** Makes the fields of the districts one after another; later ones lean on earlier ones. */
export function makeDistricts(plan: SamplePlan, facts: Facts, seed: number): Districts {
  const series = new Map<string, Series>();
  const constraints = new Map<string, readonly ConstraintRow[]>();
  const maker = { plan, facts, seed, made: series, years: yearsFrom(plan.years) };
  for (const field of Object.values(plan.datasets).flat()) {
    const found = make(field, maker);
    series.set(field.field, found.series);
    constraints.set(field.field, found.constraints);
  }
  return { series, constraints };
}

interface Maker {
  readonly plan: SamplePlan;
  readonly facts: Facts;
  readonly seed: number;
  readonly made: ReadonlyMap<string, Series>;
  readonly years: readonly number[];
}

interface Made {
  readonly series: Series;
  readonly constraints: readonly ConstraintRow[];
}

function make(field: SampleField, maker: Maker): Made {
  const { made, years } = maker;
  const seriesOf = (read: (year: number) => readonly number[]) => new Map(years.map((year) => [year, read(year)]));
  switch (field.how) {
    case "total":
      return makeTotal(field, maker);
    case "part":
      return { series: makePart(field, maker), constraints: [] };
    case "stock":
      return { series: makeStock(field, maker), constraints: [] };
    case "sum":
      return {
        series: seriesOf((year) => {
          const parts = field.parts.map((part) => made.get(part)!.get(year)!);
          return parts[0]!.map((_, at) => exactSum(parts.map((part) => part[at]!)));
        }),
        constraints: [],
      };
  }
}

/** Shares a total out in proportion to what districts lean on and to their own paths. */
function makeTotal(field: TotalField, maker: Maker): Made {
  const { plan, facts, made } = maker;
  const years = maker.years.filter((year) => year >= (field.first ?? year));
  const totals = totalsOf(field, { facts, whole: plan.whole, years, made });
  const weights = openWeights(field, maker);
  const constraints: ConstraintRow[] = [];
  const series = years.map((year) => {
    const total = totals.get(year)!;
    const grouped = fitGroup(field, weights(year), { ...maker, year, total });
    constraints.push(...[total.constraint, grouped.constraint].flatMap((row) => row ?? []));
    return [year, shareOut(field, grouped.weights, { ...maker, year, total })] as const;
  });
  return { series: new Map(series), constraints };
}

interface Sharing extends Maker {
  readonly year: number;
  readonly total: Total;
}

/** Real figures of districts stay what they are; the rest is shared out, whole in its last place. */
function shareOut(field: TotalField, weights: readonly number[], { facts, made, year, total }: Sharing): number[] {
  const known = facts.districts.map((entity) => (field.known ? readKnown(facts, entity, field.known, year) : null));
  const decimals = Math.max(total.decimals, ...known.map((value) => (value === null ? 0 : decimalsOf(value))));
  const units = known.map((value) => (value === null ? null : toUnits(value, decimals)));
  const left = units.reduce<number>((rest, value) => rest - (value ?? 0), toUnits(total.value, decimals));
  const open = weights.map((weight, at) => (units[at] === null ? weight : 0));
  const caps =
    field.within === undefined
      ? undefined
      : made
          .get(field.within)!
          .get(year)!
          .map((cap) => Math.floor(toUnits(cap, decimals)));
  const parts = left === 0 ? open.map(() => 0) : largestRemainder(left, open, caps);
  return parts.map((part, at) => fromUnits(units[at] ?? part, decimals));
}

function readKnown(facts: Facts, entity: string, field: string, year: number): number | null {
  return facts.read(entity, field, year)?.value ?? null;
}

/** The weights of the districts in a year. */
function openWeights(field: TotalField, { plan, facts, seed, made, years }: Maker): (year: number) => number[] {
  const { districts } = facts;
  const breaks = plan.breaks.filter((row) => row.field === field.field);
  const paths = districts.map((entity) =>
    openPath(openStream(seed, `${field.field} ${entity}`), field.spread, years.length),
  );
  return (year) => {
    const driverOf = (name: string) => facts.drivers.get(name) ?? shares(made.get(name)!.get(year)!);
    const leaning = lean(field.like, driverOf, districts.length);
    const based = field.known === undefined ? leaning : keepShares(leaning, facts, field.known, plan.whole);
    return based.map((weight, at) => {
      const broken = breaks.filter((row) => row.entity === districts[at] && year >= row.year);
      const factor = broken.reduce((product, row) => product * row.factor, 1);
      return weight * paths[at]!(years.indexOf(year)) * factor;
    });
  };
}

/** Districts with a real figure in some year keep their share of the first of them; the others have the rest by their weights. */
function keepShares(weights: readonly number[], facts: Facts, known: string, whole: string): number[] {
  const kept = facts.districts.map((entity) => {
    const year = facts.years(entity, known).find((each) => readKnown(facts, whole, known, each) !== null);
    return year === undefined ? null : readKnown(facts, entity, known, year)! / readKnown(facts, whole, known, year)!;
  });
  const rest = kept.reduce<number>((left, share) => left - (share ?? 0), 1);
  const others = shares(weights.map((weight, at) => (kept[at] === null ? weight : 0)));
  return kept.map((share, at) => share ?? rest * others[at]!);
}

/** Scales the weights of a group so that it gets the part of the total that is known of it. */
function fitGroup(
  { group, field }: TotalField,
  weights: readonly number[],
  { plan, facts, made, year, total }: Sharing,
): { readonly weights: readonly number[]; readonly constraint: ConstraintRow | null } {
  if (!group) return { weights, constraint: null };
  const read = (at: number) => readFigure(group.real, at, { facts, whole: plan.whole, made });
  const nearest = facts
    .years(group.real.entity ?? plan.whole, group.real.field)
    .toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year))[0];
  const known = nearest === undefined ? null : read(nearest);
  if (!known) return { weights, constraint: null };
  const [share, members] = [known.value / 100, facts.members(group.id)];
  const parts = shares(weights);
  const inside = parts.reduce((sum, part, at) => sum + (members.has(at) ? part : 0), 0);
  const scaled = parts.map((part, at) => part * (members.has(at) ? share / inside : (1 - share) / (1 - inside)));
  if (nearest !== year) return { weights: scaled, constraint: null };
  const value = fromUnits(toUnits(total.value * share, total.decimals), total.decimals);
  const tolerance = (total.value * known.tolerance) / 100;
  const source = `${known.source} % × ${field} ${plan.whole}`;
  return { weights: scaled, constraint: constrain({ entity_id: group.id, year, field, value }, tolerance, source) };
}

/** A part of another field: a share that grows with the whole's, larger where the district has more of the drivers. */
function makePart(field: PartField, { facts, seed, made, years }: Maker): Series {
  const { districts, drivers } = facts;
  const residents = drivers.get("residents")!;
  const dense = lean(
    field.lean,
    (name) => drivers.get(name)!.map((share, at) => share / residents[at]!),
    districts.length,
  );
  const paths = districts.map((entity) =>
    openPath(openStream(seed, `${field.field} ${entity}`), field.spread, years.length),
  );
  const typical = byYear(field.share);
  const decimals = field.digits ?? 0;
  return new Map(
    years.map((year, place) => {
      const whole = made.get(field.of)!.get(year)!;
      const values = whole.map((amount, at) => {
        const share = Math.min(mostShare, interpolate(typical, year) * dense[at]! * paths[at]!(place));
        return fromUnits(Math.floor(amount * share * 10 ** decimals), decimals);
      });
      return [year, values] as const;
    }),
  );
}

/** No part takes up all of what it is a part of. */
const mostShare = 0.92;

/** What was there before the first year, and all that came since. */
function makeStock(field: StockField, { facts, made, years }: Maker): Series {
  const weights = lean(field.like, (name) => facts.drivers.get(name)!, facts.districts.length);
  let held = largestRemainder(field.start, weights);
  return new Map(
    years.map((year) => {
      const added = made.get(field.flow)!.get(year)!;
      held = held.map((amount, at) => amount + added[at]!);
      return [year, held] as const;
    }),
  );
}
