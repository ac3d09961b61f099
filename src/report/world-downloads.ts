import { columnWords } from "../i18n/data-downloads.ts";
import { economyKindWords, worldColumnWords as heads } from "../i18n/data-world.ts";
import { type Lang, nameOf, shortOf } from "../i18n/lang.ts";
import { reasonWords, resultStatusWords } from "../i18n/words.ts";
import { unitWordsOf } from "../i18n/world.ts";
import type { OutlookResult } from "../schema/outlook.ts";
import type { EconomyResult, TechnologyResult } from "../schema/technology-edition.ts";
import { outlookItemColumns, outlookYearColumns } from "./download-outlook.ts";
import { editionLabel } from "./edition-label.ts";
import { formatLabelledTable, type LabelledColumn } from "./labelled-table.ts";
import type { Library } from "./library.ts";
import { nameWords, unitWords } from "./quantity-words.ts";
import type { WorldView } from "./world-view.ts";

/** The result tables of a world edition, each offered as a labelled CSV in both languages. */
export const worldTables = ["technology", "economies", "outlook"] as const;
export type WorldTable = (typeof worldTables)[number];

/** Root-absolute addresses of the downloads of a world edition, beside those that every edition has. */
export const worldDownload = {
  field: (edition: string, field: string, lang: Lang) => `/downloads/${edition}/industries/${field}-${lang}.csv`,
  economy: (edition: string, economy: string, lang: Lang) => `/downloads/${edition}/economies/${economy}-${lang}.csv`,
} as const;

/** What labels are looked up in, and in which language. */
export interface WorldLabelling {
  readonly view: WorldView;
  readonly library: Pick<Library, "dataset" | "units">;
  readonly lang: Lang;
}

/** One result table of one edition, in the order of the result file. */
export function downloadWorldTable(table: WorldTable, labelling: WorldLabelling): string {
  const { view, lang } = labelling;
  const { technology, economies, outlook } = view.results;
  const files: Readonly<Record<WorldTable, () => string>> = {
    technology: () => formatLabelledTable(technologyColumns(view), technology, { lang }),
    economies: () => formatLabelledTable(economyColumns(labelling), economies, { lang }),
    outlook: () => formatLabelledTable(outlookColumns(view), outlook, { lang }),
  };
  return files[table]();
}

/** One technology field: every economy in every year. */
export function downloadField(field: string, { view, lang }: WorldLabelling): string {
  const rows = view.results.technology.filter((row) => row.field === field);
  return formatLabelledTable(technologyColumns(view), rows, { lang });
}

/** A line of the file of one economy: a technology field, or a figure of the economy as a whole. */
type EconomyRow =
  | { readonly kind: "field"; readonly row: TechnologyResult }
  | { readonly kind: "whole"; readonly row: EconomyResult };

/** One economy: its technology fields in every year, then its figures as a whole. */
export function downloadEconomy(economy: string, labelling: WorldLabelling): string {
  const { view, lang } = labelling;
  const rows: EconomyRow[] = [
    ...view.results.technology.filter((row) => row.economy === economy).map((row) => ({ kind: "field" as const, row })),
    ...view.quantities(economy).map((row) => ({ kind: "whole" as const, row })),
  ];
  const [own, whole] = [technologyColumns(view).slice(3), economyColumns(labelling).slice(3)];
  const shared = ["year", "rank", "ranked", "status", "reason", "edition"];
  const columns: LabelledColumn<EconomyRow>[] = [
    { name: heads.economyCode, cell: ({ row }) => row.economy },
    { name: heads.economy, cell: ({ row }, at) => shortOf(view.economy(row.economy), at) },
    ...own
      .filter(({ key }) => !shared.includes(key))
      .map(({ name, cell }) => ({
        name,
        cell: (line: EconomyRow, at: Lang) => (line.kind === "field" ? cell(line.row, at) : null),
      })),
    ...whole
      .filter(({ key }) => !shared.includes(key))
      .map(({ name, cell }) => ({
        name,
        cell: (line: EconomyRow, at: Lang) => (line.kind === "whole" ? cell(line.row, at) : null),
      })),
    ...sharedColumns(view).map(({ name, cell }) => ({ name, cell: ({ row }: EconomyRow, at: Lang) => cell(row, at) })),
  ];
  return formatLabelledTable(columns, rows, { lang });
}

/** A column that is known by the name of its data. */
interface KeyedColumn<Row> extends LabelledColumn<Row> {
  readonly key: string;
}

type AnyRow = Pick<TechnologyResult, "economy" | "year" | "rank" | "ranked" | "status" | "reason">;

function headColumns(view: WorldView): KeyedColumn<Pick<AnyRow, "economy">>[] {
  return [
    { key: "economy", name: heads.economyCode, cell: ({ economy }) => economy },
    { key: "name", name: heads.economy, cell: ({ economy }, lang) => shortOf(view.economy(economy), lang) },
    { key: "kind", name: heads.kind, cell: ({ economy }, lang) => economyKindWords[view.economy(economy).kind][lang] },
  ];
}

function sharedColumns(view: WorldView): KeyedColumn<AnyRow>[] {
  return [
    { key: "year", name: columnWords.year, cell: ({ year }) => year },
    { key: "rank", name: columnWords.rank, cell: ({ rank }) => rank },
    { key: "ranked", name: columnWords.ranked, cell: ({ ranked }) => ranked },
    ...lastColumns(view),
  ];
}

/** Always the last: what a number is worth, why there is none, and the edition with its state. */
function lastColumns(view: WorldView): KeyedColumn<Pick<AnyRow, "status" | "reason">>[] {
  return [
    { key: "status", name: columnWords.status, cell: ({ status }, lang) => resultStatusWords[status][lang] },
    {
      key: "reason",
      name: columnWords.reason,
      cell: ({ reason }, lang) => (reason ? reasonWords[reason][lang] : null),
    },
    { key: "edition", name: columnWords.edition, cell: (_, lang) => editionLabel(view, lang) },
  ];
}

function technologyColumns(view: WorldView): KeyedColumn<TechnologyResult>[] {
  const number = (key: keyof TechnologyResult & string, name: KeyedColumn<TechnologyResult>["name"]) => ({
    key,
    name,
    cell: (row: TechnologyResult) => row[key] as number | null,
  });
  return [
    ...headColumns(view),
    { key: "field", name: heads.fieldCode, cell: ({ field }) => field },
    { key: "field-name", name: heads.field, cell: ({ field }, lang) => nameOf(view.field(field), lang) },
    number("families", heads.families),
    number("share", heads.share),
    number("rta", heads.rta),
    number("rta_low", heads.rtaLow),
    number("rta_high", heads.rtaHigh),
    number("rta_ex", heads.rtaEx),
    number("rta_ex_low", heads.rtaExLow),
    number("rta_ex_high", heads.rtaExHigh),
    number("rta_symmetric", heads.rtaSymmetric),
    number("growth_3y", heads.growth),
    number("growth_ex_3y", heads.growthEx),
    number("share_change_5y", heads.shareChange),
    {
      key: "growth_reason",
      name: heads.growthReason,
      cell: ({ growth_reason: why }, lang) => (why ? reasonWords[why][lang] : null),
    },
    ...sharedColumns(view),
  ];
}

function economyColumns({ view, library }: WorldLabelling): KeyedColumn<EconomyResult>[] {
  const itemName = ({ quantity, item }: EconomyResult, lang: Lang) => {
    if (item === null) return null;
    return quantity === "nearest" ? shortOf(view.economy(item), lang) : nameOf(view.field(item), lang);
  };
  return [
    ...headColumns(view),
    { key: "quantity", name: columnWords.quantityCode, cell: ({ quantity }) => quantity },
    {
      key: "quantity-name",
      name: columnWords.quantity,
      cell: (row, lang) => nameWords(view, library, row.quantity)[lang],
    },
    { key: "item", name: heads.itemCode, cell: ({ item }) => item },
    { key: "item-name", name: heads.item, cell: itemName },
    { key: "value", name: columnWords.value, cell: ({ value }) => value },
    { key: "unit", name: columnWords.unit, cell: (row, lang) => unitWords(view, library, row.quantity)[lang] },
    ...sharedColumns(view),
  ];
}

function outlookColumns(view: WorldView): LabelledColumn<OutlookResult>[] {
  return [
    ...headColumns(view).map(({ name, cell }) => ({
      name,
      cell: ({ entity_id: economy }: OutlookResult, lang: Lang) => cell({ economy }, lang),
    })),
    ...outlookItemColumns,
    { name: heads.field, cell: ({ item }, lang) => nameOf(view.field(item), lang) },
    { name: columnWords.unit, cell: (_, lang) => unitWordsOf.families[lang] },
    ...outlookYearColumns,
    ...lastColumns(view),
  ];
}
