import { type Lang, localPath } from "../../i18n/lang.ts";
import { address } from "../../report/address.ts";
import type { Library } from "../../report/library.ts";
import type { WorldView } from "../../report/world-view.ts";

/** What every part of a page of the world is given. */
export interface WorldProps {
  readonly view: WorldView;
  readonly library: Library;
  readonly lang: Lang;
  /** whether this is the page of one edition for good, or the one that always shows the newest */
  readonly permanent: boolean;
}

/** The page of a field, in the edition or at the current address as the page itself stands. */
export function fieldHref({ view, permanent, lang }: Omit<WorldProps, "library">, field: string): string {
  return localPath(permanent ? address.editionField(view.edition.id, field) : address.field(field), lang);
}

/** The page of an economy, likewise. */
export function economyHref({ view, permanent, lang }: Omit<WorldProps, "library">, economy: string): string {
  return localPath(permanent ? address.editionEconomy(view.edition.id, economy) : address.economy(economy), lang);
}

/** The source line of figures of patent families: it leads to the card of the dataset. */
export function familiesSource({ library, lang }: Pick<WorldProps, "library" | "lang">) {
  const card = library.dataset("patent_families");
  return [
    {
      label: `${card.publisher[lang]}${lang === "zh" ? "" : ", "}${card.publication[lang]}`,
      href: localPath(`/data/#dataset-${card.id}`, lang),
    },
  ];
}
