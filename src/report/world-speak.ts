import { type Lang, localPath, nameOf, shortOf } from "../i18n/lang.ts";
import type { EconomyResult, TechnologyResult } from "../schema/technology-edition.ts";
import { passportOf } from "./address.ts";
import { ordinal } from "./english.ts";
import { formatChange, formatCount, formatDegree, formatRange, noValue } from "./round.ts";
import type { Segment } from "./segment.ts";
import type { QuantityKey, WorldView } from "./world-view.ts";

/** The numbers of a technology field that pages print. */
export type FieldQuantity =
  | "families"
  | "share"
  | "place"
  | "rta"
  | "interval"
  | "rta_ex"
  | "growth_3y"
  | "growth_ex_3y";

/**
 * A share in per cent: one decimal, two below one per cent.
 * @example formatShare(0.034); // => "0.03%"
 */
export function formatShare(value: number | null): string {
  return value === null ? noValue : `${value.toFixed(value < 1 ? 2 : 1)}%`;
}

/**
 * Growth in per cent a year, with its sign.
 * @example formatGrowth(-1.23); // => "−1.2%"
 */
export function formatGrowth(value: number | null): string {
  return value === null ? noValue : `${formatChange(value, 1)}%`;
}

/** A number of a technology field as pages print it; a dash where it is missing. */
export function printField(row: TechnologyResult, quantity: FieldQuantity, lang: Lang): string {
  switch (quantity) {
    case "families":
      return formatCount(row.families);
    case "share":
      return formatShare(row.share);
    case "place":
      return placeWords(row.rank, lang);
    case "rta":
    case "rta_ex":
      return formatDegree(row[quantity]);
    case "interval":
      if (row.rta_low === null || row.rta_high === null) return noValue;
      return formatRange(row.rta_low, row.rta_high, { digits: 2, lang });
    case "growth_3y":
    case "growth_ex_3y":
      return formatGrowth(row[quantity]);
  }
}

/** An index of concentration, which is small where there are many parts: three decimals. */
function formatIndex(value: number | null): string {
  return value === null ? noValue : value.toFixed(3);
}

/** How the value of a quantity of an economy is printed, by its name; what the World Bank measures is printed elsewhere. */
const printers: Readonly<Record<string, (value: number | null) => string>> = {
  families: formatCount,
  share: formatShare,
  growth_3y: formatGrowth,
  pct: formatCount,
  pct_share: formatShare,
  uspto_patents: formatCount,
  uspto_patents_share: formatShare,
  uspto_trademarks: formatCount,
  uspto_trademarks_share: formatShare,
  hhi: formatIndex,
  hhi_normalised: formatIndex,
  specialised_fields: formatCount,
  assessed_fields: formatCount,
};

/** A figure of an economy as pages print it: shares and growth in per cent, counts whole, concentration with three decimals, likeness and evenness with two. */
export function printQuantity({ quantity, value }: Pick<EconomyResult, "quantity" | "value">): string {
  return (printers[quantity] ?? formatDegree)(value);
}

function placeWords(rank: number | null, lang: Lang): string {
  if (rank === null) return noValue;
  return lang === "zh" ? `第 ${rank} 位` : ordinal(rank);
}

/** Where a number of a technology field is walked back: on the passport of its economy. */
export function fieldPassport(view: WorldView, { economy, field, year }: TechnologyResult, lang: Lang): string {
  const id = year === view.edition.year ? field : `${field}.${year}`;
  return localPath(passportOf(view, economy, "technology", id), lang);
}

/** Where a figure of an economy as a whole is walked back. */
export function quantityPassport(view: WorldView, row: EconomyResult, lang: Lang): string {
  return localPath(passportOf(view, row.economy, "economy", quantityId(view, row)), lang);
}

/** The name of such a figure inside its passport: `share`, `pct.S1`, `families.2010`. */
export function quantityId(view: WorldView, { quantity, item, year }: EconomyResult): string {
  const isLast = year === view.edition.year || view.model.latest.includes(quantity);
  return [quantity, ...(item === null ? [] : [item]), ...(isLast ? [] : [year])].join(".");
}

/** Names and numbers of one edition of the world in one language, as sentences print them. */
export interface WorldSpeaker {
  name(economy: string): string;
  field(id: string): string;
  /** a number of a field that leads to its passport; in the year of the edition where none is given */
  say(economy: string, field: string, quantity: FieldQuantity, year?: number): Segment;
  /** a figure of an economy as a whole, likewise */
  total(economy: string, quantity: string, key?: QuantityKey): Segment;
  /** the place of such a figure */
  place(economy: string, quantity: string, key?: QuantityKey): Segment;
}

/** Speaks of one edition of the world. */
export function worldSpeaker(view: WorldView, lang: Lang): WorldSpeaker {
  const figure =
    (print: (row: EconomyResult) => string) =>
    (economy: string, quantity: string, key: QuantityKey = {}): Segment => {
      const row = view.quantity(economy, quantity, key);
      return row === null ? noValue : { text: print(row), href: quantityPassport(view, row, lang) };
    };
  return {
    name: (economy) => shortOf(view.economy(economy), lang),
    field: (id) => nameOf(view.field(id), lang),
    say: (economy, field, quantity, year) => {
      const row = view.cell(economy, field, year);
      return { text: printField(row, quantity, lang), href: fieldPassport(view, row, lang) };
    },
    total: figure(printQuantity),
    place: figure((row) => placeWords(row.rank, lang)),
  };
}

/**
 * On which side of 1 the interval of an RTA lies: wholly above, wholly below, or neither; `small` where it lies above but
 * rests on few families, whose interval begins too high to tell (小样本).
 */
export type Side = "above" | "below" | "level" | "small";

/**
 * Whether an economy is specialised in a field, as far as its RTA can tell; null where there is none.
 * @example sideOfRta({ rta: 1.2, rta_low: 0.9, rta_high: 1.6, reason: null }); // => "level"
 */
export function sideOfRta({
  rta,
  rta_low,
  rta_high,
  reason,
}: Pick<TechnologyResult, "rta" | "rta_low" | "rta_high" | "reason">): Side | null {
  if (rta === null) return null;
  if (rta_low !== null && rta_low > 1) return reason === "small-sample" ? "small" : "above";
  return rta_high !== null && rta_high < 1 ? "below" : "level";
}
