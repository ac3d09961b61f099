import { industryWordsOf } from "../../i18n/industry.ts";
import { industryPassportWordsOf } from "../../i18n/industry-passport.ts";
import { type Lang, nameOf, shortOf } from "../../i18n/lang.ts";
import { passportWords as words } from "../../i18n/passport.ts";
import { statusWords } from "../../i18n/words.ts";
import { sourceOf } from "../../report/address.ts";
import type { IndustryView } from "../../report/industry-view.ts";
import type { Library } from "../../report/library.ts";
import { unitName } from "../../report/unit-name.ts";
import { isWithheld } from "../../report/withheld.ts";
import { exact } from "../../report/worked-line.ts";
import { restOf } from "../../schema/industry.ts";
import type { IndustryInputResult } from "../../schema/industry-results.ts";
import type { RichCell, TableColumn, TableRow } from "../table.ts";

/** What every part of the passport page of an industry is given. */
export interface IndustryPassportProps {
  readonly view: IndustryView;
  readonly library: Library;
  readonly industry: string;
  readonly lang: Lang;
}

/** The columns of a table of the cells behind a number; who they are of only where that is not the industry itself. */
export function inputColumns(
  { view, lang }: Pick<IndustryPassportProps, "view" | "lang">,
  who: boolean,
): TableColumn[] {
  const named = industryWordsOf(view.base.words);
  return [
    { label: words.year[lang] },
    ...(who ? [{ label: `${named.region[lang]}${lang === "zh" ? "、" : ", "}${named.industry[lang]}` }] : []),
    { label: words.field[lang] },
    { label: words.value[lang], number: true },
    { label: words.unit[lang] },
    { label: words.source[lang], path: true },
    { label: words.status[lang] },
  ];
}

/** A row of such a table: a hidden cell says so, a file that is not handed out is named and not opened. */
export function inputRow(cell: IndustryInputResult, page: IndustryPassportProps, who: boolean): TableRow {
  const { view, library, lang } = page;
  const { name } = library.dataset(cell.field).fields.find(({ id }) => id === cell.field)!;
  const unit = unitName(library.units, cell.unit, lang);
  const value: RichCell =
    cell.value !== null || cell.reason !== "suppressed"
      ? { value: cell.value === null ? null : exact(cell.value) }
      : { value: industryWordsOf(view.base.words).hidden[lang] };
  return {
    cells: [
      String(cell.year),
      ...(who ? [whoOf(cell, page)] : []),
      name[lang],
      value,
      unit,
      sourceCell(cell.source, page),
      statusWords[cell.status][lang],
    ],
  };
}

function whoOf(cell: IndustryInputResult, { view, industry, lang }: IndustryPassportProps): string {
  const { entity_id, industry_id } = cell;
  if (entity_id !== view.whole.entity_id) return shortOf(view.base.entity(entity_id), lang);
  const said = industryPassportWordsOf(view.base.words);
  if (industry_id === industry) return said.own[lang];
  const named = view.industries.find((row) => row.industry_id === industry_id);
  if (named) return nameOf(named, lang);
  return view.families.some(({ family }) => industry_id === restOf(family.family)) ? said.rest[lang] : industry_id;
}

function sourceCell(source: string, { view, library, lang }: IndustryPassportProps): RichCell {
  const said = industryPassportWordsOf(view.base.words);
  if (source.startsWith("sum of")) return { value: said.sumOfCells[lang] };
  if (isWithheld(library.datasets, source)) return { value: source, note: said.withheld[lang] };
  return { value: source, href: sourceOf(library.site.repository, source) };
}
