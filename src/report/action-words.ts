import type { ChosenAction } from "../catalogue/actions-for.ts";
import { type Responsible, responsible } from "../catalogue/responsible.ts";
import { resourceWords, rightWords } from "../i18n/entries.ts";
import { entrySentences as said } from "../i18n/entry-sentences.ts";
import type { Lang } from "../i18n/lang.ts";
import { type Action, type ActionResource, listOf } from "../schema/action.ts";
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

/** Who leads an action and who supports it, in words; null for nobody. */
export interface DutyNames {
  readonly lead: string | null;
  readonly support: string | null;
}

/**
 * The departments of an action by their present names, each with those of 2016 behind it where they were others.
 * @example dutyNames({ lead: "agriculture", support: null }, departments, "zh").lead; // => "市农业农村委（2016 年：市农委）"
 */
export function dutyNames(
  action: Pick<Action, "lead" | "support">,
  departments: readonly Department[],
  lang: Lang,
): DutyNames {
  const { lead, support } = responsible(action, departments);
  return { lead: departmentNames(lead, lang), support: departmentNames(support, lang) };
}

function departmentNames(departments: readonly Responsible[], lang: Lang): string | null {
  if (departments.length === 0) return null;
  const named = departments.map(({ now, before }) => {
    if (before.every(({ zh }) => zh === now.zh)) return now[lang];
    return said.formerly[lang](
      now[lang],
      joinNames(
        before.map((name) => name[lang]),
        lang,
      ),
    );
  });
  return joinNames(named, lang);
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
