import type { Lang } from "../i18n/lang.ts";
import { lowerFirst } from "./english.ts";
import { formatProbability } from "./round.ts";
import type { Sentence } from "./segment.ts";
import { joinNames } from "./speak.ts";
import { formatShare, type Side, sideOfRta, worldSpeaker } from "./world-speak.ts";
import type { WorldView } from "./world-view.ts";

/** A field of an edition, told in one language. */
export interface FieldTelling {
  readonly view: WorldView;
  readonly field: string;
  readonly lang: Lang;
}

/**
 * Where the home economy stands in a field (领域页导语): its share and place, whether it is specialised there as far as its
 * interval can tell, the same against all others, and its growth beside theirs. What cannot be said is left out.
 */
export function fieldLede(telling: FieldTelling): Sentence[] {
  return [sayShare(telling), saySpecialised(telling), sayAgainstRest(telling), sayGrowth(telling)].filter(
    (sentence) => sentence.length > 0,
  );
}

function sayShare({ view, field, lang }: FieldTelling): Sentence {
  const say = worldSpeaker(view, lang);
  const home = view.home.entity_id;
  const { ranked } = view.cell(home, field);
  const [share, place] = [say.say(home, field, "share"), say.say(home, field, "place")];
  const { year } = view.edition;
  return lang === "zh"
    ? [
        `${year} 年全球${say.field(field)}的授权专利族，`,
        `${say.name(home)}占 `,
        share,
        `，在 ${ranked} 个经济体中居`,
        place,
        "。",
      ]
    : [
        `Of the world's patent families granted in ${lowerFirst(say.field(field))} in ${year}, ${say.name(home)} holds `,
        share,
        ", ",
        place,
        ` of ${ranked} economies.`,
      ];
}

/** What a side of 1 means, after the RTA and its interval. */
const sideWords: Readonly<Record<Side, Readonly<Record<Lang, string>>>> = {
  above: {
    zh: "），整个区间在 1 以上：在这里的份额大于它在各领域合计的份额，算专精。",
    en: ", wholly above 1: its share here is larger than its share of all fields together, so it is specialised.",
  },
  below: {
    zh: "），整个区间在 1 以下：在这里的份额小于它在各领域合计的份额，不算专精。",
    en: ", wholly below 1: its share here is smaller than its share of all fields together, so it is not specialised.",
  },
  level: {
    zh: "），区间跨过 1：与它在各领域合计的份额分不出高低。",
    en: ", which holds 1: its share here cannot be told from its share of all fields together.",
  },
  small: {
    zh: "），整个区间在 1 以上，但专利族太少，分不出高低。",
    en: ", wholly above 1, but on too few families to tell whether it is specialised.",
  },
};

function saySpecialised({ view, field, lang }: FieldTelling): Sentence {
  const say = worldSpeaker(view, lang);
  const home = view.home.entity_id;
  const side = sideOfRta(view.cell(home, field));
  if (side === null) return [];
  const [rta, interval] = [say.say(home, field, "rta"), say.say(home, field, "interval")];
  const level = formatProbability(view.model.interval);
  return lang === "zh"
    ? ["相对技术优势 RTA 为 ", rta, `（${level} 区间 `, interval, sideWords[side].zh]
    : ["Its revealed technology advantage (RTA) is ", rta, `, ${level} interval `, interval, sideWords[side].en];
}

function sayAgainstRest({ view, field, lang }: FieldTelling): Sentence {
  const say = worldSpeaker(view, lang);
  const home = view.home.entity_id;
  const { rta_ex: ratio } = view.cell(home, field);
  if (ratio === null) return [];
  const times = say.say(home, field, "rta_ex");
  return lang === "zh"
    ? [`同其余经济体比，这个领域在${say.name(home)}专利族里的比重是它们的 `, times, " 倍（RTAˣ）。"]
    : ["Against everyone else the field weighs ", times, " times as much among its families as among theirs (RTAˣ)."];
}

function sayGrowth({ view, field, lang }: FieldTelling): Sentence {
  const say = worldSpeaker(view, lang);
  const home = view.home.entity_id;
  const row = view.cell(home, field);
  if (row.growth_3y === null || row.growth_ex_3y === null) return [];
  const [own, rest] = [say.say(home, field, "growth_3y"), say.say(home, field, "growth_ex_3y")];
  return lang === "zh"
    ? [`近 ${view.model.growth_years} 年专利族年均变动：${say.name(home)} `, own, "，其余经济体 ", rest, "。"]
    : [
        `Over ${view.model.growth_years} years families moved by `,
        own,
        ` a year in ${say.name(home)} and by `,
        rest,
        " elsewhere.",
      ];
}

/** Who leads, with the shares of the first three: the title of the bars. */
export function leadersFinding({ view, field, lang }: FieldTelling): string {
  const say = worldSpeaker(view, lang);
  const [first, ...next] = view.leaders(field).slice(0, 3);
  if (first === undefined) return say.field(field);
  const named = ({ economy, share }: typeof first) =>
    lang === "zh" ? `${say.name(economy)}（${formatShare(share)}）` : `${say.name(economy)} (${formatShare(share)})`;
  return lang === "zh"
    ? `${named(first)}居首，其后是${next.map(named).join("和")}`
    : `${named(first)} leads, then ${next.map(named).join(" and ")}`;
}

/** How the share of an economy moved from the first year to the last, and since when it has led where it does. */
export function shareFinding({ view, field, lang }: FieldTelling, economy = view.home.entity_id): string {
  const say = worldSpeaker(view, lang);
  const [first, last] = [view.years[0]!, view.years.at(-1)!];
  const shares = [first, last].map((year) => formatShare(view.cell(economy, field, year).share));
  const since = leadingSince(view, economy, field);
  const place = view.cell(economy, field, last).rank;
  const name = say.name(economy);
  const tail =
    since !== null
      ? { zh: `，${since} 年起居首`, en: `; it has led since ${since}` }
      : place === null
        ? { zh: "", en: "" }
        : { zh: `，居第 ${place} 位`, en: `; place ${place}` };
  return lang === "zh"
    ? `${name}的份额由 ${first} 年的 ${shares[0]} 到 ${last} 年的 ${shares[1]}${tail.zh}`
    : `The share of ${name} went from ${shares[0]} in ${first} to ${shares[1]} in ${last}${tail.en}`;
}

/** The first year from which an economy has led a field without a gap; null where it does not lead now. */
export function leadingSince(view: WorldView, economy: string, field: string): number | null {
  let since: number | null = null;
  for (const year of [...view.years].reverse()) {
    if (view.leaders(field, year)[0]?.economy !== economy) break;
    since = year;
  }
  return since;
}

/** How many economies are specialised in a field and how many are not, and the foremost: the title of the dots. */
export function specialisedFinding({ view, field, lang }: FieldTelling): string {
  const say = worldSpeaker(view, lang);
  const rows = view.leaders(field).filter((row) => row.rta !== null);
  const on = (...sides: readonly Side[]) => rows.filter((row) => sides.includes(sideOfRta(row)!));
  const [above, below, level] = [on("above"), on("below"), on("level", "small")];
  const foremost = [...above].sort((a, b) => b.rta! - a.rta!).slice(0, 3);
  const names = joinNames(
    foremost.map(({ economy }) => say.name(economy)),
    lang,
  );
  return lang === "zh"
    ? `${above.length} 个经济体专精，${below.length} 个不专精，${level.length} 个分不出高低${names === "" ? "" : `；最专精的是${names}`}`
    : `${above.length} economies are specialised, ${below.length} are not, ${level.length} cannot be told${names === "" ? "" : `; foremost ${names}`}`;
}
