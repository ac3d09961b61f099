import type { Words } from "../i18n/lang.ts";
import { worldUniverse } from "../i18n/world.ts";
import type { TechnologyTables } from "../results/parse-technology.ts";
import type { OutlookResult } from "../schema/outlook.ts";
import type { Economy, TechnologyField } from "../schema/reference.ts";
import type { InputResult, Manifest } from "../schema/results.ts";
import type {
  EconomyResult,
  TechnologyEdition,
  TechnologyModel,
  TechnologyResult,
} from "../schema/technology-edition.ts";
import { once } from "./once.ts";

/** What a view of a world edition is made from: everything plain, as the loaders read it. */
export interface WorldData {
  readonly edition: TechnologyEdition;
  readonly model: TechnologyModel;
  readonly results: TechnologyTables;
  readonly manifest: Manifest;
}

/** The reference tables that a world edition is read with. */
export interface WorldReference {
  readonly economies: readonly Economy[];
  readonly technologyFields: readonly TechnologyField[];
}

/** A sector of technology and the fields in it, in the order of the classification. */
export interface Sector {
  readonly sector: TechnologyField;
  readonly fields: readonly TechnologyField[];
}

/** Which figure of an economy: of the year of the edition and without an item where none is given. */
export interface QuantityKey {
  readonly year?: number;
  readonly item?: string | null;
}

/** One edition of the world as pages ask for it: rows by name instead of by number. */
export interface WorldView extends WorldData {
  /** those whose families are counted by field, the most families first */
  readonly ranked: readonly Economy[];
  /** regional aggregates with the same figures, which are no economies and are not ranked */
  readonly aggregates: readonly Economy[];
  /** economies of which there are international applications but no families by field */
  readonly counted: readonly Economy[];
  /** everyone with figures by field: the economies, the world, the aggregates, in the order of the results */
  readonly reported: readonly Economy[];
  readonly home: Economy;
  /** who is ranked */
  readonly universe: Words;
  readonly sectors: readonly Sector[];
  readonly fields: readonly TechnologyField[];
  /** years of the results by field, oldest first */
  readonly years: readonly number[];
  economy(id: string): Economy;
  field(id: string): TechnologyField;
  /** a field of an economy, in the year of the edition where none is given; a RangeError where there is no such row */
  cell(economy: string, field: string, year?: number): TechnologyResult;
  /** the ranked economies of a field and year, the most families first */
  leaders(field: string, year?: number): readonly TechnologyResult[];
  /** the families of a field as observed and as carried on, year by year; none of who is not carried on */
  outlook(economy: string, field: string): readonly OutlookResult[];
  /** a figure of an economy as a whole; null where there is none */
  quantity(economy: string, quantity: string, key?: QuantityKey): EconomyResult | null;
  /** every figure of an economy as a whole, in the order of the file */
  quantities(economy: string): readonly EconomyResult[];
  /** a cell that the edition read; `item` is the technology field or sector where the figure has one */
  input(economy: string, field: string, key?: QuantityKey): InputResult | null;
}

/** Opens one edition of the world. Its results are gone through once, since every page asks for a few of them. */
export function openWorld(data: WorldData, { economies, technologyFields }: WorldReference): WorldView {
  const { edition, model, results } = data;
  const economy = finder(economies, ({ entity_id }) => entity_id, `${edition.id}: no economy`);
  const field = finder(technologyFields, ({ field_id }) => field_id, `${edition.id}: no technology field`);
  const cells = finder(results.technology, (row) => keyOf(row.economy, row.field, row.year), `${edition.id}: no row`);
  const quantities = new Map(
    results.economies.map((row) => [keyOf(row.economy, row.quantity, row.year, row.item), row] as const),
  );
  const outlooks = Map.groupBy(results.outlook, (row) => `${row.entity_id} ${row.item}`);
  const ofEconomy = Map.groupBy(results.economies, (row) => row.economy);
  const inputs = once(
    () =>
      new Map(
        results.inputs().map((row) => [keyOf(row.entity_id, row.field, row.year, row.field_id ?? null), row] as const),
      ),
  );
  const reported = [...new Set(results.technology.map((row) => row.economy))].map(economy);
  const leaders = leadersOf(results.technology);
  const known = new Set(results.technology.map((row) => row.field));
  const sectors = technologyFields
    .filter(({ level }) => level === "sector")
    .map((sector) => ({
      sector,
      fields: technologyFields.filter((row) => row.parent === sector.field_id && known.has(row.field_id)),
    }));
  const quantity = (id: string, name: string, { year = edition.year, item = null }: QuantityKey = {}) =>
    quantities.get(keyOf(id, name, year, item)) ?? null;
  const sizeOf = ({ entity_id }: Economy) => quantity(entity_id, "families")?.value ?? 0;
  const ranked = reported.filter(({ kind }) => kind === model.evaluated);
  const isReported = new Set(reported);
  return {
    ...data,
    ranked: [...ranked].sort((a, b) => sizeOf(b) - sizeOf(a) || (a.entity_id < b.entity_id ? -1 : 1)),
    aggregates: reported.filter(({ kind }) => kind === "aggregate"),
    counted: [...ofEconomy.keys()]
      .map(economy)
      .filter((row) => row.kind === model.evaluated && !isReported.has(row))
      .sort((a, b) => (a.entity_id < b.entity_id ? -1 : 1)),
    reported,
    home: economy(edition.home),
    universe: worldUniverse,
    sectors,
    fields: sectors.flatMap(({ fields }) => fields),
    years: [...new Set(results.technology.map((row) => row.year))].sort((a, b) => a - b),
    economy,
    field,
    cell: (id, of, year = edition.year) => cells(keyOf(id, of, year)),
    leaders: (of, year = edition.year) => leaders.get(`${of} ${year}`) ?? [],
    outlook: (id, of) => outlooks.get(`${id} ${of}`) ?? [],
    quantity,
    quantities: (id) => ofEconomy.get(id) ?? [],
    input: (id, name, { year = edition.year, item = null } = {}) => inputs().get(keyOf(id, name, year, item)) ?? null,
  };
}

/** Every field and year: the ranked rows, the most families first. */
function leadersOf(rows: readonly TechnologyResult[]): ReadonlyMap<string, readonly TechnologyResult[]> {
  const groups = Map.groupBy(
    rows.filter((row) => row.rank !== null),
    (row) => `${row.field} ${row.year}`,
  );
  for (const group of groups.values()) group.sort((a, b) => a.rank! - b.rank! || (a.economy < b.economy ? -1 : 1));
  return groups;
}

function keyOf(economy: string, name: string, year: number, item: string | null = null): string {
  return `${economy} ${name} ${year} ${item ?? ""}`;
}

function finder<Row>(rows: readonly Row[], key: (row: Row) => string, problem: string): (id: string) => Row {
  const known = new Map(rows.map((row) => [key(row), row]));
  return (id) => {
    const found = known.get(id);
    if (found === undefined) throw new RangeError(`${problem} ${id}`);
    return found;
  };
}
