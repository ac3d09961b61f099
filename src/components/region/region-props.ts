import { type Lang, localPath } from "../../i18n/lang.ts";
import { regionWordsOf } from "../../i18n/region.ts";
import type { EditionView } from "../../report/edition-view.ts";
import type { Library } from "../../report/library.ts";

/** What every part of an entity page is given. */
export interface RegionProps {
  readonly view: EditionView;
  readonly library: Library;
  readonly entity: string;
  readonly lang: Lang;
}

/** The source line of figures that rest on many datasets: it leads to the list of them. */
export function sourceOf(view: EditionView, lang: Lang): { label: string; href: string }[] {
  return [{ label: regionWordsOf(view.words).publications[lang], href: localPath("/data/", lang) }];
}
