import type { Lang } from "../../i18n/lang.ts";
import { reasonWords } from "../../i18n/words.ts";
import { worldWords as words } from "../../i18n/world.ts";
import { type FieldQuantity, fieldPassport, printField } from "../../report/world-speak.ts";
import type { TechnologyResult } from "../../schema/technology-edition.ts";
import type { RichCell, TableColumn } from "../table.ts";
import type { WorldProps } from "./world-props.ts";

/** Heads of the numbers of a technology field, in the order of `fieldCells`. */
export function fieldColumns(lang: Lang): TableColumn[] {
  return [
    { label: words.families[lang], number: true },
    { label: words.share[lang], number: true },
    { label: words.place[lang], number: true },
    { label: words.rta[lang], number: true },
    { label: words.interval[lang], number: true },
    { label: words.rtaEx[lang], number: true },
    { label: words.growth[lang], number: true },
  ];
}

/** The numbers of a technology field of an economy, each with its passport. */
export function fieldCells({ view, lang }: Pick<WorldProps, "view" | "lang">, row: TechnologyResult): RichCell[] {
  const href = fieldPassport(view, row, lang);
  const cell = (quantity: Exclude<FieldQuantity, "place" | "interval">): RichCell =>
    row[quantity] === null ? { value: null } : { value: row[quantity], shown: printField(row, quantity, lang), href };
  const why = row.reason === null ? {} : { note: reasonWords[row.reason][lang] };
  return [
    cell("families"),
    cell("share"),
    row.rank === null ? { value: "" } : { value: row.rank },
    { ...cell("rta"), ...why },
    row.rta_low === null ? { value: "" } : { value: row.rta_low, shown: printField(row, "interval", lang), href },
    cell("rta_ex"),
    cell("growth_3y"),
  ];
}
