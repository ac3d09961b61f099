import type { Lang } from "../../i18n/lang.ts";
import type { EditionView } from "../../report/edition-view.ts";
import type { TrialBase } from "../../schema/trial.ts";

/** What every part of the what-if page is given. */
export interface WhatIfProps {
  readonly view: EditionView;
  readonly base: TrialBase;
  readonly lang: Lang;
  /** address of the page without language, to which a link to the trial leads */
  readonly link: string;
}
