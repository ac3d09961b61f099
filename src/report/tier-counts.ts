import type { Lang } from "../i18n/lang.ts";
import { tierWords } from "./class-words.ts";
import type { EditionView } from "./edition-view.ts";
import { joinNames } from "./speak.ts";
import { tierGroups } from "./standing.ts";

/** How many ranked entities the tiers hold, and how many of these tiers are sure. */
export interface TierCounts {
  /** `第一梯队 4 个、第二梯队 7 个`, `4 in the first tier and 7 in the second tier`; empty tiers are left out */
  readonly counted: string;
  /** `其中 2 个的梯队可定`, `the tier is sure for 2 of them`; empty where an edition has no rebuilds */
  readonly sure: string;
}

/** Counts the tiers of the overall level (梯队分布) with how many of them rebuilds make sure, for every sentence that does. */
export function tierCounts(view: EditionView, lang: Lang): TierCounts {
  const groups = tierGroups(view, "level").filter(({ members }) => members.length > 0);
  const counts = groups.map(({ band, members: { length } }) =>
    lang === "zh" ? `${band.name.zh} ${length} 个` : `${length} in the ${band.name.en}`,
  );
  return { counted: joinNames(counts, lang), sure: saySure(view, groups.flatMap(membersOf), lang) };
}

/** For how many of some entities the tier of the overall level is sure; empty without rebuilds. */
export function saySure(view: EditionView, entities: readonly string[], lang: Lang): string {
  const told = entities
    .map((entity) => tierWords(view, entity, "level", lang))
    .filter((words) => words !== null && words.probability !== null);
  if (told.length === 0) return "";
  const sure = told.filter((words) => words?.sure).length;
  return lang === "zh" ? `其中 ${sure} 个的梯队可定` : `the tier is sure for ${sure === 0 ? "none" : sure} of them`;
}

function membersOf({ members }: { readonly members: readonly { readonly entity: string }[] }): string[] {
  return members.map(({ entity }) => entity);
}
