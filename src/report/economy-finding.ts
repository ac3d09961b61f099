import type { Lang } from "../i18n/lang.ts";
import type { TechnologyResult } from "../schema/technology-edition.ts";
import { lowerFirst } from "./english.ts";
import { formatDegree } from "./round.ts";
import type { Segment, Sentence } from "./segment.ts";
import { formatGrowth, formatShare, type Side, sideOfRta, worldSpeaker } from "./world-speak.ts";
import type { WorldView } from "./world-view.ts";

/** An economy of an edition, told in one language. */
export interface EconomyTelling {
  readonly view: WorldView;
  readonly economy: string;
  readonly lang: Lang;
}

/**
 * The answer of an economy's page (经济体页导语): its share and place, how many fields it is specialised in and which it is
 * strongest in, and who has the most similar profile. What cannot be said is left out.
 */
export function economyLede(telling: EconomyTelling): Sentence[] {
  return [sayTotal(telling), sayStrengths(telling), sayNearest(telling)].filter((sentence) => sentence.length > 0);
}

function sayTotal({ view, economy, lang }: EconomyTelling): Sentence {
  const say = worldSpeaker(view, lang);
  const row = view.quantity(economy, "families");
  if (row?.value == null) return [];
  const [families, share, place] = [
    say.total(economy, "families"),
    say.total(economy, "share"),
    say.place(economy, "families"),
  ];
  const growth = view.quantity(economy, "growth_3y")?.value == null ? [] : [say.total(economy, "growth_3y")];
  const { year } = view.edition;
  const { growth_years: years } = view.model;
  return lang === "zh"
    ? [
        `${year} 年${say.name(economy)}有授权专利族 `,
        families,
        " 族，占全球 ",
        share,
        `，在 ${row.ranked} 个经济体中居`,
        place,
        ...growth.flatMap((part): Segment[] => [`；近 ${years} 年年均变动 `, part]),
        "。",
      ]
    : [
        `In ${year} ${say.name(economy)} had `,
        families,
        " patent families granted, ",
        share,
        " of the world, ",
        place,
        ` of ${row.ranked} economies`,
        ...growth.flatMap((part): Segment[] => [`; over ${years} years they moved by `, part, " a year"]),
        ".",
      ];
}

/** The fields of an economy on one side of 1, the furthest from it first. */
export function fieldsOn(view: WorldView, economy: string, side: Side): TechnologyResult[] {
  const rows = view.fields.map(({ field_id }) => view.cell(economy, field_id)).filter((row) => sideOfRta(row) === side);
  const sign = side === "below" ? 1 : -1;
  return rows.sort((a, b) => sign * (a.rta! - b.rta!) || (a.field < b.field ? -1 : 1));
}

function sayStrengths({ view, economy, lang }: EconomyTelling): Sentence {
  const say = worldSpeaker(view, lang);
  const above = fieldsOn(view, economy, "above");
  const foremost = above.slice(0, 3).flatMap((row, i): Segment[] => {
    const rta = say.say(economy, row.field, "rta");
    const comma = i === 0 ? "" : lang === "zh" ? "、" : ", ";
    return lang === "zh"
      ? [`${comma}${say.field(row.field)}（`, rta, "）"]
      : [`${comma}${lowerFirst(say.field(row.field))} (`, rta, ")"];
  });
  const all = view.fields.length;
  const small = fieldsOn(view, economy, "small").length;
  const { small_below: least } = view.model;
  if (above.length === 0 && small > 0) {
    return lang === "zh"
      ? [`${all} 个技术领域里能说专精的没有：${small} 个的 RTA 区间整个在 1 以上，但都不足 ${least} 族，分不出高低。`]
      : [
          `Of ${all} technology fields it can be called specialised in none: in ${small} the interval of the RTA lies wholly above 1, but on fewer than ${least} families, so it cannot be told.`,
        ];
  }
  if (above.length === 0) {
    return lang === "zh"
      ? [`${all} 个技术领域里，没有一个的 RTA 区间整个在 1 以上。`]
      : [`Of ${all} technology fields none has an RTA whose interval lies wholly above 1.`];
  }
  return lang === "zh"
    ? [
        `${all} 个技术领域里有 ${above.length} 个算专精（RTA 的区间整个在 1 以上），最突出的是`,
        ...foremost,
        small > 0 ? `；另有 ${small} 个的区间也在 1 以上，但不足 ${least} 族，分不出高低。` : "。",
      ]
    : [
        `It is specialised in ${above.length} of ${all} technology fields (the interval of the RTA lies wholly above 1), most of all in `,
        ...foremost,
        small > 0
          ? `; in ${small} more it lies above 1 too, but on fewer than ${least} families, so it cannot be told.`
          : ".",
      ];
}

/** The economies with the most similar profile over the fields, the nearest first. */
export function nearestTo(view: WorldView, economy: string) {
  return view
    .quantities(economy)
    .filter((row) => row.quantity === "nearest" && row.year === view.edition.year && row.item !== null)
    .sort((a, b) => a.rank! - b.rank!);
}

function sayNearest({ view, economy, lang }: EconomyTelling): Sentence {
  const say = worldSpeaker(view, lang);
  const [first] = nearestTo(view, economy);
  if (first === undefined) return [];
  const likeness = say.total(economy, "nearest", { item: first.item });
  return lang === "zh"
    ? [`领域结构与它最相近的是${say.name(first.item!)}（相似度 `, likeness, "）。"]
    : [`The most similar profile of fields is that of ${say.name(first.item!)} (likeness `, likeness, ")."];
}

/** In how many fields an economy is specialised: the title of its dots. */
export function strengthsFinding({ view, economy, lang }: EconomyTelling): string {
  const say = worldSpeaker(view, lang);
  const on = (side: Side) => fieldsOn(view, economy, side);
  const [above, below, level] = [on("above"), on("below"), [...on("level"), ...on("small")]];
  const foremost = above.slice(0, 3).map(({ field, rta }) => {
    const number = formatDegree(rta);
    return lang === "zh" ? `${say.field(field)}（${number}）` : `${lowerFirst(say.field(field))} (${number})`;
  });
  const tail =
    foremost.length === 0
      ? ""
      : lang === "zh"
        ? `；最专精的是${foremost.join("、")}`
        : `; foremost ${foremost.join(", ")}`;
  return lang === "zh"
    ? `${above.length} 个领域专精，${below.length} 个不专精，${level.length} 个分不出高低${tail}`
    : `Specialised in ${above.length} fields, not in ${below.length}, ${level.length} cannot be told${tail}`;
}

/** How the share of all families moved from the first year to the last: the title of the lines. */
export function totalShareFinding({ view, economy, lang }: EconomyTelling): string {
  const [first, last] = [view.years[0]!, view.years.at(-1)!];
  const [from, to] = [first, last].map((year) => view.quantity(economy, "share", { year })?.value ?? null);
  const name = worldSpeaker(view, lang).name(economy);
  return lang === "zh"
    ? `${name}的份额由 ${first} 年的 ${formatShare(from!)} 到 ${last} 年的 ${formatShare(to!)}`
    : `The share of ${name} went from ${formatShare(from!)} in ${first} to ${formatShare(to!)} in ${last}`;
}

/** How families grew in the last three years, and when they grew fastest: the title of the lines of growth. */
export function growthFinding({ view, economy, lang }: EconomyTelling): string {
  const name = worldSpeaker(view, lang).name(economy);
  const { growth_years: span } = view.model;
  const rows = view.years.flatMap((year) => {
    const value = view.quantity(economy, "growth_3y", { year })?.value ?? null;
    return value === null ? [] : [{ year, value }];
  });
  const last = rows.at(-1);
  if (last === undefined) return lang === "zh" ? `${name}没有可算的增长` : `No growth can be worked out for ${name}`;
  const most = rows.reduce((a, b) => (b.value > a.value ? b : a));
  return lang === "zh"
    ? `${name}到 ${last.year} 年的 ${span} 年年均变动为 ${formatGrowth(last.value)}；最快的是到 ${most.year} 年的 ${formatGrowth(most.value)}`
    : `${name}: ${formatGrowth(last.value)} a year over the ${span} years to ${last.year}; fastest to ${most.year}, ${formatGrowth(most.value)}`;
}
