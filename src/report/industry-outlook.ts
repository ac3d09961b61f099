import { industryWordsOf } from "../i18n/industry.ts";
import { type Lang, nameOf } from "../i18n/lang.ts";
import { industryOutlookWordsOf } from "../i18n/outlook.ts";
import type { IndustryOutlookResult } from "../schema/outlook.ts";
import { lowerFirst } from "./english.ts";
import type { IndustryView } from "./industry-view.ts";
import type { Library } from "./library.ts";
import { carriedSeries, type OutlookTelling } from "./outlook-finding.ts";
import { formatValue } from "./round.ts";
import { withUnit } from "./speak.ts";
import { unitName } from "./unit-name.ts";

/** A figure of an industry that is carried on: its field, its name and its unit in one language. */
export interface CarriedFigure {
  readonly field: string;
  readonly name: string;
  readonly unit: string;
  readonly rows: readonly IndustryOutlookResult[];
}

/** What is carried on of an industry, in the order of the model. */
export function carriedFigures(
  { plan, results }: Pick<IndustryView, "plan" | "results">,
  { dataset, units }: Pick<Library, "dataset" | "units">,
  industry: string,
  lang: Lang,
): CarriedFigure[] {
  const own = results.outlook.filter((row) => row.industry_id === industry);
  return plan.outlook.fields.flatMap((field) => {
    const rows = own.filter((row) => row.field === field);
    const { name, unit } = dataset(field).fields.find(({ id }) => id === field)!;
    const named = unitName(units, unit, lang);
    return rows.length === 0 ? [] : [{ field, name: name[lang], unit: named, rows }];
  });
}

/** A figure of an industry carried on, told in one language. */
export function tellIndustryOutlook(
  view: IndustryView,
  { name, unit, rows }: CarriedFigure,
  industry: string,
  lang: Lang,
): OutlookTelling {
  const words = industryOutlookWordsOf(view.base.words);
  const whose = nameOf(view.industry(industry), lang);
  return {
    ...carriedSeries(rows),
    ...{ lang, plan: view.base.model.analyses.outlook, year: view.edition.year },
    isLogarithmic: view.plan.outlook.transform === "log1p",
    subject: words.subject[lang](lang === "zh" ? whose : lowerFirst(whose), name),
    whole: lowerFirst(industryWordsOf(view.base.words).whole[lang]),
    only: words.only[lang],
    print: formatValue,
    say: (value) => withUnit(formatValue(value), { unit_zh: unit, unit_en: unit }, lang),
    printError: formatValue,
  };
}
