import { dataWords } from "../i18n/data.ts";
import type { Lang } from "../i18n/lang.ts";
import { stateWords } from "../i18n/words.ts";
import type { Edition } from "../schema/edition.ts";
import type { Site } from "../schema/site.ts";

/**
 * How to cite a page of an edition: who publishes (where that is set), title, part, edition with its state, address; of a
 * page that always shows the newest edition, that it does.
 * @example citation({ edition, site, part: "附录", path: "/reports/nation-2023/appendix/" }, "zh");
 */
export function citation(
  {
    edition,
    site,
    part,
    path,
    moves = false,
  }: { edition: Pick<Edition, "id" | "state" | "title">; site: Site; part?: string; path: string; moves?: boolean },
  lang: Lang,
): string {
  const office = site.office[lang] || site.title[lang];
  const address = `${site.url.replace(/\/$/, "")}${path}${moves ? dataWords.newestPage[lang] : ""}`;
  const state = stateWords[edition.state].short[lang];
  const title = edition.title[lang];
  return lang === "zh"
    ? `${office}：《${title}》${part ? `，${part}` : ""}，版次 ${edition.id}，${state}，${address}`
    : `${office}: ${title}${part ? `, ${part}` : ""}, edition ${edition.id}, ${lowerState(state)}, ${address}`;
}

function lowerState(state: string): string {
  return state === state.toUpperCase() ? state : state.charAt(0).toLowerCase() + state.slice(1);
}
