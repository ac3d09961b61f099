import type { Lang } from "../../i18n/lang.ts";
import type { EditionView } from "../../report/edition-view.ts";
import { type Library, openLibrary } from "../../report/library.ts";
import { type Speaker, speaker } from "../../report/speak.ts";
import type { IndustryProps } from "../industry/industry-props.ts";

/** What every part of a report is given: the edition that the address names (else the current one), and its language. */
export interface ReportContext {
  readonly library: Library;
  readonly view: EditionView;
  /** the edition of the year before, of the same scope */
  readonly before: EditionView | null;
  readonly lang: Lang;
  readonly say: Speaker;
  /** the home entity; empty for an edition that has none */
  readonly home: string;
}

/** Opens the edition that a page of the report is about; `other` names another edition to read a number from. */
export async function openReport(
  params: Readonly<Record<string, string | undefined>>,
  other?: string | undefined,
): Promise<ReportContext> {
  const library = openLibrary();
  const named = other ?? params["edition"];
  const view = named === undefined ? library.current : library.edition(named);
  const lang: Lang = params["lang"] === "en" ? "en" : "zh";
  return {
    library,
    view,
    before: library.history(view).at(-2) ?? null,
    lang,
    say: speaker(view, lang),
    home: view.edition.home ?? "",
  };
}

/** The industries of the edition that a page of the report is about, as its parts are given them. */
export async function openIndustryReport(params: Readonly<Record<string, string | undefined>>): Promise<IndustryProps> {
  const { library, view, lang } = await openReport(params);
  return { view: library.industriesOf(view.edition.id), library, lang, permanent: true };
}
