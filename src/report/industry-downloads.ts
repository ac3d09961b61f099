import { columnWords } from "../i18n/data-downloads.ts";
import { structureName } from "../i18n/data-industries.ts";
import { outlookMethodWords, outlookPartWords, outlookStartWords } from "../i18n/data-outlook.ts";
import { industryColumnWords, industryNameWords } from "../i18n/industry-columns.ts";
import { innovatorKindWords } from "../i18n/innovators.ts";
import { type Lang, nameOf, type Words } from "../i18n/lang.ts";
import { reasonWords, resultStatusWords } from "../i18n/words.ts";
import type { InnovatorKind } from "../schema/dimensions.ts";
import { type IndustryResults, type StructureResult, structureQuantities } from "../schema/industry-results.ts";
import { sectionedCode } from "../schema/industry-weights.ts";
import type { Status } from "../schema/status.ts";
import { editionLabel } from "./edition-label.ts";
import type { EditionView } from "./edition-view.ts";
import { formatLabelledTable, type LabelledCell, type LabelledColumn } from "./labelled-table.ts";
import type { Library } from "./library.ts";
import { unitName } from "./unit-name.ts";

/** The tables of industries by the names of their result files, each offered as a labelled CSV in both languages. */
export const industryTables = {
  industries: "industries",
  advantages: "advantages",
  intensive: "intensive",
  cells: "cells",
  cube: "cube",
  innovators: "innovators",
  structure: "structure",
  support: "support",
  "industry-outlook": "outlook",
  "industry-inputs": "industryInputs",
} as const satisfies Record<string, keyof IndustryResults>;
export type IndustryTable = keyof typeof industryTables;
export const industryTableNames = Object.keys(industryTables) as IndustryTable[];

/** What labels are looked up in, and in which language. */
export interface IndustryLabelling {
  readonly library: Pick<Library, "dataset" | "technologyFields" | "classifications" | "units">;
  readonly lang: Lang;
}

type Row = Readonly<Record<string, unknown>>;
type Column = keyof typeof industryColumnWords;
type NamedColumn = keyof typeof industryNameWords;

/** The columns of a table of industries in the order of the result file; none where the table is empty. */
export function industryColumns(table: IndustryTable, { industries }: Pick<EditionView, "industries">): Column[] {
  const [row = {}] = industries?.[industryTables[table]] ?? [];
  return Object.keys(row) as Column[];
}

/**
 * One table of the industries of an edition, in the order of the result file: names stand beside codes, statuses and reasons
 * in words, and last the edition with its state.
 */
export function downloadIndustryTable(
  table: IndustryTable,
  view: EditionView,
  { library, lang }: IndustryLabelling,
): string {
  const rows = (view.industries?.[industryTables[table]] ?? []) as unknown as readonly Row[];
  const namers = namersOf(view, library);
  const columns = industryColumns(table, view).flatMap((column) => [
    ...labelled(column, namers),
    ...(column === "field" && table === "industry-outlook" ? [unitColumn(library)] : []),
  ]);
  const edition: LabelledColumn<Row> = { name: columnWords.edition, cell: () => editionLabel(view, lang) };
  return formatLabelledTable([...columns, edition], rows, { lang });
}

/** What a code of a column stands for; null where it has no name. */
type Namers = Readonly<Record<NamedColumn, (code: string) => Words | null>>;

function namersOf(
  view: EditionView,
  { dataset, technologyFields, classifications }: IndustryLabelling["library"],
): Namers {
  const words = (row: Parameters<typeof nameOf>[0] | undefined): Words | null =>
    row === undefined ? null : { zh: nameOf(row, "zh"), en: nameOf(row, "en") };
  const names = new Map<string, Parameters<typeof nameOf>[0]>([
    ...classifications.standard.map(
      (row) => [sectionedCode(row), { ...row, name_en: row.name_en ?? row.name_zh }] as const,
    ),
    ...classifications.industries.map((row) => [row.industry_id, row] as const),
  ]);
  const plan = view.model.industries;
  const named = (rows: readonly { readonly id: string; readonly name: Words }[] | undefined, code: string) =>
    rows?.find(({ id }) => id === code)?.name ?? null;
  const entity = (code: string) => words(view.entity(code));
  return {
    entity_id: entity,
    partner: entity,
    industry_id: (code) => words(names.get(code)),
    item: (code) => named(plan?.scores, code) ?? words(view.industryIndicators.find(({ id }) => id === code)),
    advantage: (code) => named(plan?.advantages, code),
    right: (code) => named(plan?.rights, code),
    quantity: (code) => (isStructure(code) ? structureName(code) : named(plan?.support, code)),
    field: (code) => named(dataset(code).fields, code),
    field_id: (code) => words(technologyFields.find(({ field_id }) => field_id === code)),
    innovator_kind: (code) => innovatorKindWords[code as InnovatorKind],
  };
}

/** Columns whose codes are told in words. */
const codedColumns: Partial<Record<Column, Readonly<Record<string, Words>>>> = {
  reason: reasonWords,
  part: outlookPartWords,
  method: outlookMethodWords,
  begins: outlookStartWords,
};

/** The unit of the figure that a row is of. */
function unitColumn({ dataset, units }: IndustryLabelling["library"]): LabelledColumn<Row> {
  const unitOf = (field: string) => dataset(field).fields.find(({ id }) => id === field)?.unit ?? "";
  return {
    name: industryColumnWords.unit,
    cell: (row, lang) => {
      const unit = unitOf(String(row["field"]));
      return unitName(units, unit, lang);
    },
  };
}

function isStructure(code: string): code is StructureResult["quantity"] {
  return structureQuantities.some((quantity) => quantity === code);
}

function labelled(column: Column, namers: Namers): LabelledColumn<Row>[] {
  const name = industryColumnWords[column];
  if (column === "status") return [{ name, cell: (row, lang) => resultStatusWords[row[column] as Status][lang] }];
  const said = (row: Row, wordsOf: (code: string) => Words | null, lang: Lang): LabelledCell =>
    typeof row[column] === "string" ? (wordsOf(row[column])?.[lang] ?? null) : null;
  const told = codedColumns[column];
  if (told !== undefined) return [{ name, cell: (row, lang) => said(row, (code) => told[code] ?? null, lang) }];
  const plain: LabelledColumn<Row> = { name, cell: (row) => row[column] as LabelledCell };
  if (!isNamed(column)) return [plain];
  return [plain, { name: industryNameWords[column], cell: (row, lang) => said(row, namers[column], lang) }];
}

function isNamed(column: Column): column is NamedColumn {
  return column in industryNameWords;
}
