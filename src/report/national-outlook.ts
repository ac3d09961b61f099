import { type Lang, nameOf } from "../i18n/lang.ts";
import { nationalOutlookWordsOf } from "../i18n/outlook.ts";
import type { Indicator } from "../schema/model.ts";
import type { EditionView } from "./edition-view.ts";
import { withUnit } from "./indicator-finding.ts";
import { type CarriedSeries, carriedSeries, formatError, type OutlookTelling } from "./outlook-finding.ts";
import { formatValue } from "./round.ts";

/** The nation's series of an indicator in an edition. */
export function nationalOutlook(view: EditionView, indicator: string): CarriedSeries {
  return carriedSeries(view.outlook(view.nation.entity_id, indicator));
}

/** The outlook of an indicator, told in one language. */
export function tellNationalOutlook(view: EditionView, indicator: Indicator, lang: Lang): OutlookTelling {
  const words = nationalOutlookWordsOf(view.words);
  return {
    ...nationalOutlook(view, indicator.id),
    ...{ lang, plan: view.model.analyses.outlook, year: view.edition.year },
    isLogarithmic: indicator.transform === "log1p",
    subject: words.subject[lang](nameOf(indicator, lang)),
    whole: words.whole[lang],
    only: words.only[lang],
    print: formatValue,
    say: (value) => withUnit(value, indicator, lang),
    printError: formatError,
  };
}
