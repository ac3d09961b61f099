import type { Lang } from "../../i18n/lang.ts";
import type { Library } from "../../report/library.ts";
import type { SidewaysView } from "../../report/sideways-view.ts";

/** What every part of the comparison page is given. */
export interface SidewaysProps {
  readonly sideways: SidewaysView;
  readonly library: Library;
  readonly lang: Lang;
}
