import type { RawRow } from "../schema/raw.ts";
import type { Placed, Repository } from "../schema/repository.ts";
import type {
  EconomyResult,
  TechnologyEdition,
  TechnologyModel,
  TechnologyResult,
  TechnologyResults,
} from "../schema/technology-edition.ts";
import { openTechnologyCells, type TechnologyCells } from "./technology-cells.ts";
import { evaluateField } from "./technology-fields.ts";
import { breaksOf } from "./technology-growth.ts";
import { lookAheadByField } from "./technology-outlook.ts";
import { nearestOf, profileOf } from "./technology-profile.ts";
import { latestOf, rankQuantities, totalsOf } from "./technology-quantities.ts";
import { type Families, openFamilies } from "./technology-series.ts";

/** What an evaluation reads of the repository. */
export type TechnologyRepository = Pick<Repository, "economies" | "technologyFields" | "technologyModels" | "breaks">;

/**
 * Evaluates an edition of technology fields: every economy, aggregate and the world in every field and year up to the
 * edition's, what that comes to for an economy as a whole, what may follow in the fields of the world and of the home
 * economy, and every cell that was read. `rows` have revisions laid over. Throws RangeError when the model of the edition is not there.
 */
export function evaluateTechnology(
  repository: TechnologyRepository,
  rows: readonly Placed<RawRow>[],
  edition: TechnologyEdition,
): TechnologyResults {
  const model = repository.technologyModels.find(({ id }) => id === edition.model);
  if (!model) throw new RangeError(`evaluateTechnology: no model ${edition.model}`);
  const opened = open(repository, rows, edition, model);
  const technology = evaluateFields(opened);
  const economies = evaluateEconomies(opened, technology);
  const outlook = [model.world, edition.home].flatMap((economy) => lookAheadByField(economy, opened));
  return { technology, economies, outlook, inputs: opened.cells.used() };
}

interface Opened {
  readonly model: TechnologyModel;
  readonly year: number;
  readonly years: readonly number[];
  readonly fields: readonly string[];
  /** who has families, in the order of economies.csv */
  readonly reported: readonly string[];
  /** codes of all entities that are economies */
  readonly ranked: ReadonlySet<string>;
  /** codes of all entities, in their order */
  readonly order: readonly string[];
  readonly cells: TechnologyCells;
  readonly families: Families;
  readonly breakAfter: (economy: string, from: number, to: number) => boolean;
}

function open(
  { economies, technologyFields, breaks }: TechnologyRepository,
  rows: readonly Placed<RawRow>[],
  { year }: TechnologyEdition,
  model: TechnologyModel,
): Opened {
  const fields = technologyFields.filter(({ level }) => level === "field");
  const cells = openTechnologyCells(rows, year);
  const covered = cells.coverage(model.families);
  const order = economies.map(({ entity_id }) => entity_id);
  const ranked = economies.filter(({ kind }) => kind === model.evaluated).map(({ entity_id }) => entity_id);
  return {
    ...{ model, year, order, cells },
    years: covered.years.filter((at) => at >= model.first_year),
    fields: fields.map(({ field_id }) => field_id),
    reported: order.filter((code) => covered.economies.has(code)),
    ranked: new Set(ranked),
    families: openFamilies(cells, model, fields),
    breakAfter: breaksOf(breaks, model.families),
  };
}

/** In the order economy, field, year. */
function evaluateFields(opened: Opened): TechnologyResult[] {
  const rows = opened.fields.flatMap((field) => opened.years.flatMap((year) => evaluateField(field, year, opened)));
  const byEconomy = Map.groupBy(rows, ({ economy }) => economy);
  return opened.reported.flatMap((economy) => byEconomy.get(economy) ?? []);
}

/** In the order economy, quantity, item, year. */
function evaluateEconomies(opened: Opened, technology: readonly TechnologyResult[]): EconomyResult[] {
  const { model, cells, reported, ranked, order, year, years } = opened;
  const rows = Map.groupBy(technology, (row) => `${row.economy} ${row.year}`);
  const plan = { ...opened, fieldsOf: (economy: string, at: number) => rows.get(`${economy} ${at}`) ?? [] };
  const profiles = reported.flatMap((economy) => years.flatMap((at) => profileOf(economy, at, plan)));
  const totals = model.totals.flatMap((total) => totalsOf(total, model, cells));
  const economies = reported.filter((code) => ranked.has(code));
  const nearest = economies.flatMap((economy) => nearestOf(economy, { ...opened, economies }));
  const described = order.filter((code) => ranked.has(code) || code === model.world);
  const latest = model.latest.flatMap((field) => described.map((economy) => latestOf(economy, field, year, cells)));
  return sortResults([...rankQuantities([...profiles, ...totals], ranked), ...nearest, ...latest], order);
}

/** Quantities and items stay in the order in which they first come. */
function sortResults(rows: readonly EconomyResult[], order: readonly string[]): EconomyResult[] {
  const quantities = [...new Set(rows.map(({ quantity }) => quantity))];
  const byQuantity = Map.groupBy(rows, ({ economy, quantity }) => `${economy} ${quantity}`);
  return order.flatMap((economy) =>
    quantities.flatMap((quantity) => {
      const found = byQuantity.get(`${economy} ${quantity}`) ?? [];
      return [...Map.groupBy(found, ({ item }) => item).values()].flat();
    }),
  );
}
