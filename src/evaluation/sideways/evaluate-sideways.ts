import type {
  Side,
  SidewaysInput,
  SidewaysPlan,
  SidewaysQuantity,
  SidewaysResult,
  SidewaysResults,
} from "../../schema/sideways.ts";
import { sides } from "../../schema/sideways.ts";
import type { EditionYears } from "../edition-years.ts";
import type { Computed } from "../formula.ts";
import { openSide, type SideFigures, type SideRows } from "./side-figures.ts";

/** What a comparison is made from: an edition, and the raw figures of every side. */
export interface SidewaysSources {
  readonly years: EditionYears;
  readonly rows: Readonly<Record<Side, SideRows>>;
}

/** Who stands side by side, from the home entity outwards; economies after the nation. */
export interface SidewaysColumns {
  readonly home: string;
  readonly regions: readonly string[];
  readonly economies: readonly string[];
}

/**
 * Sets an edition's home entity beside its neighbours, the nation and the economies of the world (横向比较), quantity by
 * quantity. A row is measured by one side, its basis, and so are the cells of every side that counts alike; all others are
 * `apart`. What formulas give is of one year for all of a row: the last up to the edition's in which the first of every side
 * that is counted has it. Throws a RangeError for an edition without a home entity.
 */
export function evaluateSideways(plan: SidewaysPlan, sources: SidewaysSources): SidewaysResults {
  const columns = columnsOf(plan, sources.years);
  const found = plan.quantities.map((quantity) => compare(quantity, columns, sources));
  return { rows: found.flatMap(({ rows }) => rows), inputs: found.flatMap(({ inputs }) => inputs) };
}

/** Home, its neighbours with the nearest first, the group that they are, and the nation; then the economies of the plan. */
function columnsOf({ economies, nearest }: SidewaysPlan, { edition, files, entities }: EditionYears): SidewaysColumns {
  const { home, neighbours } = edition;
  if (home === null) throw new RangeError(`edition ${edition.id}: no home entity to compare`);
  const members = entities.get(neighbours ?? "") ?? [];
  const first = members.filter((entity) => entity === nearest);
  const near = [...first, ...members.filter((entity) => entity !== nearest)];
  const group = neighbours === null ? [] : [neighbours];
  return { home, regions: [home, ...near, ...group, files.model.nation], economies };
}

interface Compared {
  readonly rows: readonly SidewaysResult[];
  readonly inputs: readonly SidewaysInput[];
}

function compare(quantity: SidewaysQuantity, columns: SidewaysColumns, sources: SidewaysSources): Compared {
  const { id, basis } = quantity;
  const last = sources.years.edition.year;
  const formulas = sides.flatMap((side) => {
    const said = quantity[side];
    return said?.kind === "formula" ? [{ side, open: openSide(said, last, sources.rows[side]) }] : [];
  });
  const open = () => formulas.map(({ side, open }) => [side, open()] as const);
  // Opened a second time for the values: what was only asked for its year is no input.
  const year = formulas.length === 0 ? last : commonYear(open(), { columns, last });
  const figures = new Map(open());
  const base = basis === "economies" ? columns.economies[0]! : columns.home;
  const placed = [
    ...columns.regions.map((entity) => ({ entity, side: sideOf(quantity, entity, columns) })),
    ...columns.economies.map((entity) => ({ entity, side: "economies" as const })),
  ];
  const cells = placed.map(({ entity, side }) => ({ entity, side, ...cellOf(quantity[side]!, entity) }));
  const own = cells.find(({ entity }) => entity === base)!.value;
  return {
    rows: cells.map(({ entity, side, apart, value, status, reason }) => ({
      ...{ quantity: id, entity_id: entity, side, year: apart === null ? year : null, value },
      base: value === null || entity === base ? null : base,
      ratio: entity === base ? null : over(own, value),
      ...{ apart, status, reason },
    })),
    inputs: [...figures].flatMap(([side, { used }]) => used().map((input) => ({ quantity: id, side, ...input }))),
  };

  function cellOf(said: NonNullable<SidewaysQuantity[Side]>, entity: string): Computed & { apart: string | null } {
    if (said.kind === "apart") return { value: null, status: "final", reason: null, apart: said.because };
    if (said.kind === "indicator") return { ...ofIndicator(sources.years, entity, said.id), apart: null };
    const side = sideOf(quantity, entity, columns);
    if (year === null) return { value: null, status: "final", reason: "missing-input", apart: null };
    return { ...figures.get(side)!.of(entity, year), apart: null };
  }
}

/** The side that a cell is of: home has one of its own where no other region has the quantity. */
function sideOf({ basis }: SidewaysQuantity, entity: string, { home, economies }: SidewaysColumns): Side {
  if (economies.includes(entity)) return "economies";
  return basis === "city" && entity === home ? "city" : "regions";
}

function ofIndicator({ edition, year }: EditionYears, entity: string, id: string): Computed {
  const rows = year(edition.year).indicators;
  const { scored, status, reason } = rows.find((row) => row.entity_id === entity && row.indicator === id)!;
  return { value: scored, status, reason };
}

/** How long after a quantity was last known everywhere it is still compared. */
const longestWait = 10;

/** The last year, up to an edition's, in which the first entity of every side has its figure; null where there is none. */
function commonYear(
  opened: readonly (readonly [Side, SideFigures])[],
  { columns, last }: { readonly columns: SidewaysColumns; readonly last: number },
): number | null {
  const lead = (side: Side) => (side === "economies" ? columns.economies[0]! : columns.home);
  for (let at = last; at > last - longestWait; at--) {
    if (opened.every(([side, { of }]) => of(lead(side), at).value !== null)) return at;
  }
  return null;
}

/** How many times the other the one is; none of what is not above zero. */
function over(one: number | null, other: number | null): number | null {
  return one === null || other === null || !(one > 0 && other > 0) ? null : one / other;
}
