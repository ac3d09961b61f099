import { industrySentencesOf } from "../i18n/industry-sentences.ts";
import type { Lang } from "../i18n/lang.ts";
import { lowerFirst } from "./english.ts";
import type { IndustryView } from "./industry-view.ts";
import type { Library } from "./library.ts";

/**
 * What a cell of a region and an industry must have to be shown, as the model says it: 规上企业不足 3 家或有效发明专利不足 10 件. A
 * count that no such cell has is not asked for, and not said.
 */
export function suppressionWords(view: IndustryView, { dataset }: Pick<Library, "dataset">, lang: Lang): string {
  const said = industrySentencesOf(view.base.words);
  const ofRegions = view.results.industryInputs.filter(({ entity_id }) => entity_id !== view.whole.entity_id);
  const counted = new Set(ofRegions.map(({ field }) => field));
  const asked = view.plan.suppression.filter(({ field }) => counted.has(field));
  const rules = asked.map(({ field, below }) => {
    const { name, unit } = dataset(field).fields.find(({ id }) => id === field)!;
    return said.fewer[lang](below, unit, lowerFirst(name[lang]));
  });
  return rules.join(said.or[lang]);
}
