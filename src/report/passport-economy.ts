import { type Lang, nameOf, shortOf } from "../i18n/lang.ts";
import { economyFormulas } from "../i18n/passport-world.ts";
import type { InputResult } from "../schema/results.ts";
import type { EconomyResult } from "../schema/technology-edition.ts";
import type { Library } from "./library.ts";
import { why } from "./passport-world.ts";
import { nameWords } from "./quantity-words.ts";
import { four } from "./worked-bench.ts";
import { exact } from "./worked-line.ts";
import { quantityId } from "./world-speak.ts";
import type { WorldView } from "./world-view.ts";

/** A figure of an economy as a whole: what it is, how it is worked out, and the cells behind it. */
export interface QuantityPassport {
  readonly id: string;
  readonly row: EconomyResult;
  readonly name: string;
  readonly working: string;
  readonly cells: readonly InputResult[];
}

interface Asking {
  readonly view: WorldView;
  readonly library: Pick<Library, "dataset" | "units">;
  readonly lang: Lang;
}

/** Every figure of an economy as a whole, in the order of the file. */
export function quantityPassports(asking: Asking, economy: string): QuantityPassport[] {
  return asking.view.quantities(economy).map((row) => {
    const cells = cellsOf(asking.view, row);
    return {
      id: quantityId(asking.view, row),
      row,
      name: quantityName(asking, row),
      working: row.value === null ? why(row.reason, asking.lang) : workingOf(asking, row, cells),
      cells,
    };
  });
}

/** Whether a figure is of the year of the edition, or the last that its source has. */
export function isCurrent(view: WorldView, { quantity, year }: EconomyResult): boolean {
  return year === view.edition.year || view.model.latest.includes(quantity);
}

/** Figures of earlier years that pages print, and so walk back; those of the others stand in the download and the JSON. */
const yearly = ["families", "share", "growth_3y"];

/** Whether a page prints a figure. */
export function isShown(view: WorldView, row: EconomyResult): boolean {
  return isCurrent(view, row) || yearly.includes(row.quantity);
}

/** The name of a figure, with its sector or the economy that it is about. */
export function quantityName({ view, library, lang }: Asking, { quantity, item }: EconomyResult): string {
  const base = nameWords(view, library, quantity)[lang];
  if (item === null) return base;
  const code = quantity === "nearest" ? shortOf(view.economy(item), lang) : nameOf(view.field(item), lang);
  return `${base}${lang === "zh" ? "：" : ": "}${code}`;
}

/** The cells of a count or a share; indices rest on the fields above, whose cells stand there. */
function cellsOf(view: WorldView, { economy, quantity, item, year }: EconomyResult): InputResult[] {
  const { families, total, world, totals, latest } = view.model;
  const cell = (who: string, field: string, code: string | null, at = year) =>
    view.input(who, field, { year: at, item: code }) ?? [];
  if (quantity === "families") return [cell(economy, families, total)].flat();
  if (quantity === "share") return [cell(economy, families, total), cell(world, families, total)].flat();
  if (quantity === "growth_3y") {
    return [cell(economy, families, total), cell(economy, families, total, year - view.model.growth_years)].flat();
  }
  if (latest.includes(quantity)) return [cell(economy, quantity, null)].flat();
  const found = totals.find((each) => quantity === each.quantity || quantity === `${each.quantity}_share`);
  if (found === undefined) return [];
  const own = cell(economy, found.field, item);
  return quantity === found.quantity ? [own].flat() : [own, cell(world, found.field, item)].flat();
}

function workingOf({ view, lang }: Asking, { quantity, value }: EconomyResult, cells: readonly InputResult[]): string {
  const [own, other] = cells.map((cell) => cell.value);
  if (quantity === "growth_3y" && own != null && other != null) {
    return `(${exact(own)} ÷ ${exact(other)})^(1/${view.model.growth_years}) − 1 = ${four(value!)}%`;
  }
  if (quantity.endsWith("share") && own != null && other != null) {
    return `100 × ${exact(own)} ÷ ${exact(other)} = ${four(value!)}%`;
  }
  const formula = economyFormulas[quantity as keyof typeof economyFormulas];
  return formula ? `${formula[lang]} = ${four(value!)}` : exact(value!);
}
