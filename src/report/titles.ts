import { type Lang, shortOf } from "../i18n/lang.ts";
import { numberWord } from "../i18n/report.ts";
import type { EditionView } from "./edition-view.ts";
import { lowerFirst, ordinal, upperFirst } from "./english.ts";
import { speaker } from "./speak.ts";
import { capabilityOrder, nodesOf, pairsByBalance, placeInCircle, tierGroups } from "./standing.ts";
import { saySure } from "./tier-counts.ts";

/** Titles of the report's figures: each states what the figure shows, computed, so that it cannot outlive its data. */
export interface FigureTitles {
  resources(): string;
  capabilities(): string;
  tiers(): string;
  quadrant(pair: string): string;
  slope(before: EditionView): string;
  ratios(comparator: string): string;
  circle(): string;
}

export function figureTitles(view: EditionView, lang: Lang): FigureTitles {
  const zh = lang === "zh";
  const say = speaker(view, lang);
  const home = view.edition.home ?? view.nation.entity_id;
  const name = say.name(home);
  const total = view.provinces.length;
  return {
    resources: () => {
      const nodes = nodesOf(view, "resource").filter((node) => view.score(home, node).rank !== null);
      const order = nodes.sort((a, b) => view.score(home, a).rank! - view.score(home, b).rank!);
      const [best, worst] = [order[0], order.at(-1)];
      if (!best || !worst) return zh ? `${name}的三类资源` : `The three resources of ${name}`;
      const [first, last] = [view.score(home, best).rank!, view.score(home, worst).rank!];
      return zh
        ? `${name}${numberWord(order.length, lang)}类资源中${say.node(best)}居第 ${first} 位，${say.node(worst)}居第 ${last} 位`
        : `Of ${name}’s ${numberWord(order.length, lang)} resources, ${lowerFirst(say.node(best))} stand ${ordinal(first)} and ${lowerFirst(say.node(worst))} ${ordinal(last)}`;
    },
    capabilities: () => {
      const order = capabilityOrder(view, home);
      const [first, last] = [order[0]?.rank, order.at(-1)?.rank];
      if (first === undefined || last === undefined) return zh ? "四种能力得分" : "Scores of the four capabilities";
      return zh
        ? `${name}${numberWord(order.length, lang)}种能力在 ${total} 个单元中居第 ${first}—${last} 位`
        : `${name}’s ${numberWord(order.length, lang)} capabilities stand ${ordinal(first)} to ${ordinal(last)} among ${total} units`;
    },
    tiers: () => {
      const groups = tierGroups(view, "level");
      const top = groups[0]?.members.map(({ entity }) => entity) ?? [];
      const sure = saySure(view, top, lang);
      const own = say.tier(home, "level");
      return zh
        ? `${total} 个单元中 ${top.length} 个在第一梯队${sure === "" ? "" : `（${sure}）`}，${name}${own}`
        : `${top.length} of ${total} units ${top.length === 1 ? "is" : "are"} in the first tier${sure === "" ? "" : ` (${sure})`}; ${name} is placed ${own}`;
    },
    quadrant: (pair) => {
      const own = view.match(home, pair).coordination;
      const above = view.provinces.filter((row) => (view.match(row.entity_id, pair).coordination ?? 0) > (own ?? 1));
      return zh
        ? `${say.pair(pair)}：${name}${say.grade(home, pair)}，${above.length} 个单元协调度更高`
        : `${upperFirst(say.pair(pair))}: ${name} is ${say.grade(home, pair)}; ${above.length} units are coordinated better`;
    },
    slope: (before) => {
      const pairs = pairsByBalance(view, home);
      const more = pairs.filter(({ pair, matching }) => matching > (before.match(home, pair).matching ?? 1));
      return zh
        ? `${name}${numberWord(pairs.length, lang)}个配对中，${more.length} 个比 ${before.edition.year} 年更平衡`
        : `${more.length} of ${name}’s ${numberWord(pairs.length, lang)} pairs are balanced better than in ${before.edition.year}`;
    },
    ratios: (comparator) => {
      const rows = view.indicators.map(({ id }) => [view.value(home, id).scored, view.value(comparator, id).scored]);
      const both = rows.filter(([a, b]) => a != null && b != null);
      const above = both.filter(([a, b]) => a! >= b!).length;
      const other = shortOf(view.entity(comparator), lang);
      return zh
        ? `${both.length} 项指标中，${name} ${above} 项不低于${other}，${both.length - above} 项低于${other}`
        : `In ${above} of ${both.length} indicators ${name} is at or above ${other === "China" ? other : `its ${lowerFirst(other)}`}, in ${both.length - above} below`;
    },
    circle: () => {
      const place = placeInCircle(view, "level");
      const units = view.neighbours.length + 1;
      return zh
        ? `连同周边 ${units} 个单元中，${name}综合水平居第 ${place}`
        : `Among ${units} units, itself and its neighbours, ${name} stands number ${place} in overall level`;
    },
  };
}
