import type { Words } from "../i18n/lang.ts";
import type { TechnologyField } from "../schema/reference.ts";
import type { EconomyResult } from "../schema/technology-edition.ts";
import type { Library } from "./library.ts";
import { formatAmount } from "./round.ts";
import { unitName } from "./unit-name.ts";
import type { WorldView } from "./world-view.ts";

/** International applications of an economy in a sector, and their share of the world's. */
export interface SectorFigures {
  readonly sector: TechnologyField;
  readonly count: EconomyResult;
  readonly share: EconomyResult | null;
}

/** The applications of the last year that has any, by sector and in all; none where the source has no row. */
export function sectorFigures(view: WorldView, economy: string): SectorFigures[] {
  const parts = view.model.totals.find(({ quantity }) => quantity === "pct")?.parts ?? [];
  return parts.flatMap((item) => {
    const count = view.quantity(economy, "pct", { item });
    if (count?.value == null) return [];
    return [{ sector: view.field(item), count, share: view.quantity(economy, "pct_share", { item }) }];
  });
}

/** A figure of another source: its name and unit, and the last row, if there is any. */
export interface OtherFigure {
  readonly name: Words;
  readonly unit: Words;
  readonly row: EconomyResult | null;
  readonly text: string;
}

/** Patents and trademarks at other offices and the indicators of the model's list, each with its last year. */
export function otherFigures(
  view: WorldView,
  economy: string,
  { dataset, units }: Pick<Library, "dataset" | "units">,
): OtherFigure[] {
  const whole = view.model.totals.filter(({ parts }) => parts === undefined);
  const asked = [
    ...whole.map(({ quantity, field }) => ({ quantity, field })),
    ...view.model.latest.map((field) => ({ quantity: field, field })),
  ];
  const rows = view.quantities(economy);
  return asked.map(({ quantity, field }) => {
    const { name, unit } = dataset(field).fields.find(({ id }) => id === field)!;
    const row = rows.findLast((each) => each.quantity === quantity && each.value !== null) ?? null;
    const unitWords = { zh: unit, en: unitName(units, unit, "en") };
    return { name, unit: unitWords, row, text: row === null ? "" : formatAmount(row.value) };
  });
}
