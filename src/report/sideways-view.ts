import { type Lang, localPath, type Words } from "../i18n/lang.ts";
import type { Economy, Entity } from "../schema/reference.ts";
import type { EditionSideways, SidewaysPlan, SidewaysQuantity, SidewaysResult } from "../schema/sideways.ts";
import { passportOf } from "./address.ts";
import type { EditionView } from "./edition-view.ts";

/** Who stands in a column. */
export interface SidewaysColumn {
  readonly id: string;
  readonly short: Words;
  readonly side: "regions" | "economies";
}

/** One quantity, ready to be shown. */
export interface SidewaysRow {
  readonly quantity: SidewaysQuantity;
  readonly name: Words;
  readonly unit: Words;
  /** of what its basis counts; null where nothing could be compared */
  readonly year: number | null;
  /** the indicator that it is measured by; null for a formula */
  readonly indicator: string | null;
  cell(entity: string): SidewaysResult;
}

/** The comparison of an edition as pages ask for it. */
export interface SidewaysView extends EditionSideways {
  readonly view: EditionView;
  readonly home: SidewaysColumn;
  readonly nearest: SidewaysColumn;
  readonly group: SidewaysColumn | null;
  readonly nation: SidewaysColumn;
  readonly world: SidewaysColumn;
  /** home, its neighbours, their group, the nation */
  readonly regions: readonly SidewaysColumn[];
  readonly economies: readonly SidewaysColumn[];
  readonly quantities: readonly SidewaysRow[];
  /** those that are counted alike here and abroad */
  readonly alike: readonly SidewaysRow[];
  /** those that are indicators of the edition */
  readonly indicators: readonly SidewaysRow[];
}

/** Opens the comparison of an edition; null where it has none. */
export function openSideways(view: EditionView, economies: readonly Economy[]): SidewaysView | null {
  const { sideways } = view;
  if (sideways === null || view.home === null) return null;
  const { plan, rows } = sideways;
  const short = ({ short_zh, short_en }: Entity | Economy): Words => ({ zh: short_zh, en: short_en });
  const listed = (side: SidewaysColumn["side"]) => [
    ...new Set(rows.flatMap((row) => ((row.side === "economies") === (side === "economies") ? row.entity_id : []))),
  ];
  const regions = listed("regions").map((id) => ({ id, short: short(view.entity(id)), side: "regions" as const }));
  const abroad = new Map(economies.map((row) => [row.entity_id, row]));
  const world = listed("economies").map((id) => ({ id, short: short(abroad.get(id)!), side: "economies" as const }));
  const columns = new Map([...regions, ...world].map((column) => [column.id, column]));
  const cells = new Map(rows.map((row) => [`${row.quantity} ${row.entity_id}`, row]));
  const quantities = plan.quantities.map((quantity) => rowOf(quantity, view, cells));
  return {
    ...{ ...sideways, view, regions, economies: world, quantities },
    home: columns.get(view.home.entity_id)!,
    nearest: columns.get(plan.nearest)!,
    group: view.edition.neighbours === null ? null : columns.get(view.edition.neighbours)!,
    nation: columns.get(view.nation.entity_id)!,
    world: columns.get(plan.world)!,
    alike: quantities.filter(({ quantity }) => isCounted(quantity.regions) && isCounted(quantity.economies)),
    indicators: quantities.filter(({ indicator }) => indicator !== null),
  };
}

function isCounted({ kind }: SidewaysQuantity["regions"]): boolean {
  return kind !== "apart";
}

function rowOf(quantity: SidewaysQuantity, view: EditionView, cells: ReadonlyMap<string, SidewaysResult>): SidewaysRow {
  const own = quantity[quantity.basis]!;
  const card = own.kind === "indicator" ? view.indicator(own.id) : null;
  const cell = (entity: string) => {
    const found = cells.get(`${quantity.id} ${entity}`);
    if (found === undefined) throw new RangeError(`${view.edition.id}: no row ${quantity.id} ${entity}`);
    return found;
  };
  const years = [...cells.values()].filter((row) => row.quantity === quantity.id).flatMap(({ year }) => year ?? []);
  return {
    quantity,
    name: card === null ? quantity.name! : { zh: card.name_zh, en: card.name_en },
    unit: card === null ? quantity.unit! : { zh: card.unit_zh, en: card.unit_en },
    year: years[0] ?? null,
    indicator: card?.id ?? null,
    cell,
  };
}

/** Where a value of the comparison is walked back: that of an indicator on the passport of its entity. */
export function valuePassport(
  { view }: Pick<SidewaysView, "view">,
  { indicator, quantity }: SidewaysRow,
  { id, side }: SidewaysColumn,
  lang: Lang,
): string {
  if (indicator !== null && side === "regions") return localPath(passportOf(view, id, "indicator", indicator), lang);
  return localPath(passportOf(view, "sideways", "sideways", `${quantity.id}.${id}`), lang);
}

/** Where a multiple is walked back. */
export function ratioPassport(
  { view }: Pick<SidewaysView, "view">,
  { quantity }: SidewaysRow,
  { id }: SidewaysColumn,
  lang: Lang,
): string {
  return localPath(passportOf(view, "sideways", "sideways", `${quantity.id}.${id}`), lang);
}

/** What stands in a row of the table: a cell, or several columns next to one another that are apart for one reason. */
export type SidewaysSlot =
  | { readonly kind: "cell"; readonly column: SidewaysColumn; readonly cell: SidewaysResult }
  | { readonly kind: "apart"; readonly columns: readonly SidewaysColumn[]; readonly reason: string };

/** The cells of a row over some columns; those next to one another that are apart for the same reason stand as one. */
export function slotsOf(row: SidewaysRow, columns: readonly SidewaysColumn[]): SidewaysSlot[] {
  const slots: SidewaysSlot[] = [];
  for (const column of columns) {
    const cell = row.cell(column.id);
    const last = slots.at(-1);
    if (cell.apart === null) slots.push({ kind: "cell", column, cell });
    else if (last?.kind === "apart" && last.reason === cell.apart)
      slots[slots.length - 1] = { ...last, columns: [...last.columns, column] };
    else slots.push({ kind: "apart", columns: [column], reason: cell.apart });
  }
  return slots;
}

/** A reason that is given somewhere, under the letter by which cells name it. */
export interface LetteredReason {
  readonly letter: string;
  readonly reason: SidewaysPlan["reasons"][number];
}

/** The reasons of a plan by their id, lettered in its order. */
export function reasonLetters({ reasons }: Pick<SidewaysPlan, "reasons">): ReadonlyMap<string, LetteredReason> {
  return new Map(reasons.map((reason, at) => [reason.id, { letter: String.fromCharCode(97 + at), reason }]));
}
