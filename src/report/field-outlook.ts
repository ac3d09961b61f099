import { type Lang, shortOf } from "../i18n/lang.ts";
import { fieldOutlookWords as words } from "../i18n/outlook.ts";
import { lowerFirst } from "./english.ts";
import { carriedSeries, type OutlookTelling } from "./outlook-finding.ts";
import { formatCount } from "./round.ts";
import { worldSpeaker } from "./world-speak.ts";
import type { WorldView } from "./world-view.ts";

/** Of whom an edition of the world has outlooks: the home economy and the world. */
export function carriedOn({ home, model }: Pick<WorldView, "home" | "model">): string[] {
  return [home.entity_id, model.world];
}

/** The outlook of the families of a technology field, told in one language. */
export function tellFieldOutlook(
  view: WorldView,
  { economy, field }: { readonly economy: string; readonly field: string },
  lang: Lang,
): OutlookTelling {
  const { outlook: plan } = view.model;
  const say = worldSpeaker(view, lang);
  const name = say.name(economy);
  return {
    ...carriedSeries(view.outlook(economy, field)),
    ...{ lang, plan, year: view.edition.year },
    isLogarithmic: plan.transform === "log1p",
    subject: words.subject[lang](name, lang === "zh" ? say.field(field) : lowerFirst(say.field(field))),
    whole: name,
    only: words.only[lang](shortOf(view.home, lang)),
    print: formatCount,
    say: (value) => words.count[lang](formatCount(value)),
    printError: formatCount,
  };
}
