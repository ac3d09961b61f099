import type { Lang } from "../i18n/lang.ts";
import { sidewaysSentences as said, slash, sidewaysWords as words } from "../i18n/sideways.ts";
import type { SidewaysSide } from "../schema/sideways.ts";
import { formatValue } from "./round.ts";
import { reasonLetters, type SidewaysRow, type SidewaysView } from "./sideways-view.ts";

/** What both sides of a row count, and whether they compare. */
export interface SidewaysDefinition {
  readonly row: SidewaysRow;
  readonly here: string;
  readonly abroad: string;
  readonly verdict: string;
}

/** The definitions of every row side by side (口径对照), in the order of the plan. */
export function definitionsOf(sideways: SidewaysView, lang: Lang): SidewaysDefinition[] {
  const gap = lang === "zh" ? "" : " ";
  return sideways.quantities.map((row) => {
    const { city, regions, economies } = row.quantity;
    const own = city === undefined ? [] : [`${words.cityAlone[lang]}${meaning(city, sideways, lang)}`];
    const nation = regions.kind === "apart" && regions.means === undefined ? [] : [meaning(regions, sideways, lang)];
    return {
      row,
      here: [...own, ...nation].join(lang === "zh" ? "；" : "; ") || slash,
      abroad: meaning(economies, sideways, lang),
      verdict: verdictOf(row, sideways, lang).join(gap),
    };
  });
}

/** What a side counts; a slash where it counts nothing. */
function meaning(side: SidewaysSide, { view }: Pick<SidewaysView, "view">, lang: Lang): string {
  if (side.kind === "indicator") return view.indicator(side.id)[lang === "zh" ? "definition_zh" : "definition_en"];
  return side.means?.[lang] ?? slash;
}

function verdictOf(row: SidewaysRow, sideways: SidewaysView, lang: Lang): string[] {
  const { regions, economies } = row.quantity;
  if (economies.kind === "formula" && regions.kind === "formula") {
    return [
      `${words.alike[lang]}${sentence((economies.alike ?? regions.alike)![lang], lang)}`,
      ...checkOf(row, sideways, lang),
    ];
  }
  const letters = reasonLetters(sideways.plan);
  const found = [regions, economies].flatMap((side) => (side.kind === "apart" ? [letters.get(side.because)!] : []));
  const because = [...new Set(found)].map(({ reason }) => reason.words[lang]);
  return [`${words.notAlike[lang]}${sentence(because.join(lang === "zh" ? "；" : "; "), lang)}`];
}

/** The nation by both sources, where both have it. */
function checkOf(row: SidewaysRow, { nation, economies }: SidewaysView, lang: Lang): string[] {
  const [own] = economies;
  const [here, abroad] = [row.cell(nation.id).value, own === undefined ? null : row.cell(own.id).value];
  return here === null || abroad === null ? [] : [said.nation[lang](formatValue(here), formatValue(abroad))];
}

function sentence(text: string, lang: Lang): string {
  const end = lang === "zh" ? "。" : ".";
  return /[.。]$/.test(text) ? text : `${text}${end}`;
}
