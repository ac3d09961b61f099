import type { ChosenAction } from "../catalogue/actions-for.ts";
import { responsible } from "../catalogue/responsible.ts";
import { resourceWords, rightWords } from "../i18n/entries.ts";
import { entrySentences as said } from "../i18n/entry-sentences.ts";
import type { Lang } from "../i18n/lang.ts";
import type { ActionResource } from "../schema/action.ts";
import { listOf } from "../schema/action.ts";
import type { Department } from "../schema/department.ts";
import type { RightId } from "../schema/right.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { orientationName } from "./entry-names.ts";

/** Names after one another, as the language joins them. */
export function joinNames(names: readonly string[], lang: Lang): string {
  return names.join(lang === "zh" ? "、" : ", ");
}

/** The names of kinds of right. */
export function rightNames(rights: readonly string[], lang: Lang): string {
  return joinNames(
    rights.map((right) => rightWords[right as RightId]?.[lang] ?? right),
    lang,
  );
}

/** What an action draws on; null where it needs nothing beside the work. */
export function resourceNames(resources: string | null, lang: Lang): string | null {
  const names = listOf(resources).map((id) => resourceWords[id as ActionResource][lang]);
  return names.length === 0 ? null : joinNames(names, lang);
}

/**
 * Departments by their present names, with those of 2016 in brackets where they were others; null for none.
 * @example departmentNames("agriculture", departments, "zh"); // => "市农业农村委（2016 年：市农委）"
 */
export function departmentNames(list: string | null, departments: readonly Department[], lang: Lang): string | null {
  if (list === null) return null;
  const { now, before } = responsible(list, departments);
  const [present, past] = [now, before].map((names) => names.map((name) => name[lang]));
  const other = past!.filter((name) => !present!.includes(name));
  const all = joinNames(present!, lang);
  if (other.length === 0) return all;
  return lang === "zh" ? `${all}（2016 年：${joinNames(other, lang)}）` : `${all} (in 2016: ${joinNames(other, lang)})`;
}

/** Why an action was chosen: the orientation or warning that calls for it, the rights and weak points that it is about. */
export function sayBecause(
  { orientations, rights, obstacles }: ChosenAction["because"],
  {
    view,
    lang,
    nameOf,
  }: { readonly view: CatalogueView; readonly lang: Lang; readonly nameOf: (quantity: string) => string },
): string {
  const called = orientations.map((id) => {
    const warning = view.plan.warnings.find((row) => row.id === id);
    return warning
      ? said.becauseWarning[lang](warning.name[lang])
      : said.becauseOrientation[lang](orientationName(view, id)![lang]);
  });
  const parts = [
    ...called,
    ...(rights.length === 0 ? [] : [said.becauseRights[lang](rightNames(rights, lang))]),
    ...(obstacles.length === 0 ? [] : [said.becauseObstacles[lang](joinNames(obstacles.map(nameOf), lang))]),
  ];
  return parts.join(lang === "zh" ? "；" : "; ");
}
