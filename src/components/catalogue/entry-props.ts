import type { Lang } from "../../i18n/lang.ts";
import type { CatalogueView } from "../../report/catalogue-view.ts";
import type { Library } from "../../report/library.ts";
import type { EntryResult } from "../../schema/catalogue.ts";

/** What every part of an entry page is given. */
export interface EntryProps {
  readonly view: CatalogueView;
  readonly library: Library;
  readonly entry: EntryResult;
  readonly lang: Lang;
}
