import { industryWordsOf } from "../../i18n/industry.ts";
import { type Lang, localPath, shortOf } from "../../i18n/lang.ts";
import { reasonWords } from "../../i18n/words.ts";
import { address } from "../../report/address.ts";
import { currentRegion } from "../../report/current-address.ts";
import { industryAddress } from "../../report/industry-address.ts";
import type { IndustryView } from "../../report/industry-view.ts";
import { fieldName } from "../../report/innovators.ts";
import type { Library } from "../../report/library.ts";
import { formatValue } from "../../report/round.ts";
import type { Reason } from "../../schema/reason.ts";
import type { RichCell } from "../table.ts";

/** What every part of a page of industries is given. */
export interface IndustryProps {
  readonly view: IndustryView;
  readonly library: Library;
  readonly lang: Lang;
  /** whether this is the page of one edition for good, or the one that always shows the newest */
  readonly permanent: boolean;
}

/** The page of an industry, in the edition or at the current address as the page itself stands. */
export function industryHref({ view, permanent, lang }: Omit<IndustryProps, "library">, industry: string): string {
  return localPath(industryAddress.industry({ edition: view.edition.id, permanent }, industry), lang);
}

/** A region by its short name, which leads to its page likewise. */
export function regionCell({ view, library, permanent, lang }: IndustryProps, entity: string): RichCell {
  const path = permanent ? address.editionRegion(view.edition.id, entity) : currentRegion(library, view.base, entity);
  return { value: shortOf(view.base.entity(entity), lang), href: localPath(path, lang) };
}

/** A technology field by name, which leads to its page where it has one. */
export function fieldCell({ view, library, lang }: Omit<IndustryProps, "permanent">, field: string): RichCell {
  const value = fieldName(view, field, lang);
  const hasPage = library.worlds[0]?.fields.some(({ field_id }) => field_id === field) ?? false;
  return hasPage ? { value, href: localPath(address.field(field), lang) } : { value };
}

/** How a number is printed, and where it leads. */
export interface NumberForm {
  readonly view: IndustryView;
  readonly lang: Lang;
  readonly href?: string;
  readonly print?: (value: number) => string;
}

/** A number, or — with its reason; what is hidden says so in place of a dash. */
export function numberCell(
  value: number | null,
  reason: Reason | null,
  { view, lang, href, print = formatValue }: NumberForm,
): RichCell {
  if (value !== null) return { value, shown: print(value), ...(href === undefined ? {} : { href }) };
  if (reason === "suppressed") return { value: industryWordsOf(view.base.words).hidden[lang] };
  return { value: null, ...(reason === null ? {} : { note: reasonWords[reason][lang] }) };
}

/** The source line of what an edition computed: it leads to the tables of the edition. */
export function resultsSource({ view, lang }: Pick<IndustryProps, "view" | "lang">) {
  return [{ label: industryWordsOf(view.base.words).resultsSource[lang], href: localPath("/data/#results", lang) }];
}
