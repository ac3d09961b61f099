import type { Lang } from "../i18n/lang.ts";
import { fieldsOn } from "./economy-finding.ts";
import { lowerFirst } from "./english.ts";
import type { Segment, Sentence } from "./segment.ts";
import { type FieldQuantity, type Side, worldSpeaker } from "./world-speak.ts";
import type { WorldView } from "./world-view.ts";

/** So many are named where the foremost of many are. */
const named = 3;

/**
 * What the home economy's technology fields come to (技术领域导语): its share of all families, in how many fields it is
 * specialised, where its advantage over the rest of the world is largest and smallest, and where the others grow fastest.
 */
export function fieldsLede(view: WorldView, lang: Lang): Sentence[] {
  return [sayShare(view, lang), saySpecialised(view, lang), sayEnds(view, lang), sayElsewhere(view, lang)];
}

/** One sentence on the home economy for the home page: its share, and in how many fields it is specialised. */
export function worldInOneSentence(view: WorldView, lang: Lang): Sentence {
  const say = worldSpeaker(view, lang);
  const home = view.home.entity_id;
  const share = say.total(home, "share");
  const { year } = view.edition;
  const [count, all] = [fieldsOn(view, home, "above").length, view.fields.length];
  return lang === "zh"
    ? [
        `放到全球看：${year} 年${say.name(home)}占全部授权专利族的 `,
        share,
        `，${all} 个技术领域里有 ${count} 个算专精。`,
      ]
    : [
        `In the world: in ${year} ${say.name(home)} held `,
        share,
        ` of all patent families granted and was specialised in ${count} of ${all} technology fields.`,
      ];
}

function sayShare(view: WorldView, lang: Lang): Sentence {
  const say = worldSpeaker(view, lang);
  const home = view.home.entity_id;
  const share = say.total(home, "share");
  const { year } = view.edition;
  const first = view.fields.filter(({ field_id }) => view.leaders(field_id)[0]?.economy === home).length;
  return lang === "zh"
    ? [
        `${year} 年${say.name(home)}占全球授权专利族的 `,
        share,
        `；按专利族数，${view.fields.length} 个技术领域里它在 ${first} 个居首。`,
      ]
    : [
        `In ${year} ${say.name(home)} held `,
        share,
        ` of the world's patent families granted and had the most in ${first} of ${view.fields.length} technology fields.`,
      ];
}

function saySpecialised(view: WorldView, lang: Lang): Sentence {
  const count = (side: Side) => fieldsOn(view, view.home.entity_id, side).length;
  const [above, below, level] = [count("above"), count("below"), count("level") + count("small")];
  return lang === "zh"
    ? [`数目大不等于处处专精：同它自己的总份额比，${above} 个领域算专精，${below} 个不算，${level} 个分不出高低。`]
    : [
        `Many families do not make it specialised everywhere: against its own share of all families it is in ${above} fields, is not in ${below}, and in ${level} it cannot be told.`,
      ];
}

/** The fields that have a quantity, the largest first. */
export function fieldsBy(view: WorldView, quantity: "rta_ex" | "growth_ex_3y"): string[] {
  const rows = view.fields.map(({ field_id }) => view.cell(view.home.entity_id, field_id));
  return rows
    .filter((row) => row[quantity] !== null)
    .sort((a, b) => b[quantity]! - a[quantity]! || (a.field < b.field ? -1 : 1))
    .map(({ field }) => field);
}

function listed(view: WorldView, fields: readonly string[], quantity: FieldQuantity, lang: Lang): Segment[] {
  const say = worldSpeaker(view, lang);
  return fields.flatMap((field, i): Segment[] => {
    const comma = i === 0 ? "" : lang === "zh" ? "、" : ", ";
    const name = lang === "zh" ? `${say.field(field)}（` : `${lowerFirst(say.field(field))} (`;
    return [comma + name, say.say(view.home.entity_id, field, quantity), lang === "zh" ? "）" : ")"];
  });
}

function sayEnds(view: WorldView, lang: Lang): Sentence {
  const fields = fieldsBy(view, "rta_ex");
  const [most, least] = [fields.slice(0, named), fields.slice(-named).reverse()];
  return lang === "zh"
    ? [
        "与其余经济体相比（RTAˣ），最高的是",
        ...listed(view, most, "rta_ex", lang),
        "，最低的是",
        ...listed(view, least, "rta_ex", lang),
        "。",
      ]
    : [
        "Against everyone else (RTAˣ) it is highest in ",
        ...listed(view, most, "rta_ex", lang),
        " and lowest in ",
        ...listed(view, least, "rta_ex", lang),
        ".",
      ];
}

function sayElsewhere(view: WorldView, lang: Lang): Sentence {
  const fields = fieldsBy(view, "growth_ex_3y").slice(0, named);
  const { growth_years: years } = view.model;
  return lang === "zh"
    ? [`其余经济体近 ${years} 年增长最快的是`, ...listed(view, fields, "growth_ex_3y", lang), "。"]
    : [`Elsewhere families grew fastest over ${years} years in `, ...listed(view, fields, "growth_ex_3y", lang), "."];
}

/** Who has the most families, and how the economies of this edition differ: the answer of the list of economies. */
export function economiesLede(view: WorldView, lang: Lang): Sentence[] {
  const say = worldSpeaker(view, lang);
  const leaders = view.ranked.slice(0, named).flatMap(({ entity_id: id }, i): Segment[] => {
    const comma = i === 0 ? "" : lang === "zh" ? "、" : ", ";
    return [`${comma}${say.name(id)} `, say.total(id, "share")];
  });
  const most = byQuantity(view, "specialised_fields");
  const count = say.total(most.entity_id, "specialised_fields");
  const { year } = view.edition;
  return lang === "zh"
    ? [
        [`来源按技术领域列出的经济体有 ${view.ranked.length} 个。${year} 年授权专利族最多的是`, ...leaders, "。"],
        [`算专精的领域最多的是${say.name(most.entity_id)}（`, count, ` 个，共 ${view.fields.length} 个领域）。`],
      ]
    : [
        [
          `The source breaks ${view.ranked.length} economies down by technology field. Most patent families granted in ${year}: `,
          ...leaders,
          ".",
        ],
        [`${say.name(most.entity_id)} is specialised in the most fields, `, count, ` of ${view.fields.length}.`],
      ];
}

function byQuantity(view: WorldView, quantity: string) {
  const of = (id: string) => view.quantity(id, quantity)?.value ?? -1;
  return view.ranked.reduce((a, b) => (of(b.entity_id) > of(a.entity_id) ? b : a));
}
