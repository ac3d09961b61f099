import type { Lang } from "../i18n/lang.ts";
import type { EntryResult } from "../schema/catalogue.ts";
import type { CatalogueView } from "./catalogue-view.ts";

/**
 * What an entry aims at (导向表述), in the words of its grade and its orientation; of the grade alone where that rests on
 * law or on missing data. Null for an entry that has neither.
 */
export function entryStatement(entry: EntryResult, view: CatalogueView, lang: Lang): string | null {
  const { plan } = view;
  const grades = plan.grading ? [...plan.grading.grades, plan.grading.ungraded] : [];
  const grade = grades.find(({ id }) => id === entry.published_grade);
  const orientation = plan.orientations.find(({ id }) => id === entry.orientation);
  const said = [grade?.statement, isBound(entry, view) ? null : orientation?.statement].flatMap((words) => words ?? []);
  return said.length === 0 ? null : said.map((words) => words[lang]).join(lang === "zh" ? "" : " ");
}

/** Whether the grade rests on a policy of higher level or on missing data, so that no orientation counts. */
function isBound({ rule }: EntryResult, { plan }: CatalogueView): boolean {
  return plan.grading?.rules.some(({ id, binding }) => id === rule && binding) ?? false;
}
