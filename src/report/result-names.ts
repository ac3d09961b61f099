import { cellWords, quantitySentences } from "../i18n/data.ts";
import { type Lang, nameOf, type Words } from "../i18n/lang.ts";
import { stateWords } from "../i18n/words.ts";
import type { Indicator } from "../schema/model.ts";
import type { IndicatorResult, MatchingResult, ScoreResult } from "../schema/results.ts";
import { type Status, worstStatus } from "../schema/status.ts";
import { fieldYears } from "../schema/term.ts";
import type { EditionView, Standing } from "./edition-view.ts";
import type { Library } from "./library.ts";

/** The edition and its state in one cell: `nation-2023（研究稿）`. */
export function editionLabel({ edition }: Pick<EditionView, "edition">, lang: Lang): string {
  const state = stateWords[edition.state].short[lang];
  return lang === "zh" ? `${edition.id}（${state}）` : `${edition.id} (${state})`;
}

/** A matching row is worth no more than the scores of its systems in the same edition. */
export function matchStatus(view: EditionView, row: Pick<MatchingResult, "entity_id" | "pair">): Status {
  const systems = view.pairs.find(({ pair }) => pair === row.pair)?.systems.split(" ") ?? [];
  return worstStatus(systems.map((node) => view.score(row.entity_id, node).status));
}

/** The name of a quantity of situation.csv; one that the model does not name keeps its code. */
export function quantityName({ shares }: Pick<EditionView, "shares">, quantity: string): Words {
  if (quantity === "relative_match") return cellWords.relativeMatch;
  const [kind, field] = quantity.split(".");
  const share = shares.find((row) => row.field === field);
  if (!share || (kind !== "share" && kind !== "outside")) return { zh: quantity, en: quantity };
  return { zh: quantitySentences[kind].zh(share.name_zh), en: quantitySentences[kind].en(share.name_en) };
}

export function quantityUnit(quantity: string, lang: Lang): string {
  return quantity === "relative_match" ? cellWords.ratio[lang] : "%";
}

export function nodeName({ nodes }: Pick<EditionView, "nodes">, id: string, lang: Lang): string {
  const node = nodes.find((row) => row.id === id);
  return node ? nameOf(node, lang) : id;
}

export function pairName({ pairs }: Pick<EditionView, "pairs">, id: string, lang: Lang): string {
  const pair = pairs.find((row) => row.pair === id);
  return pair ? nameOf(pair, lang) : id;
}

/** The tier of a score; only the composite level has tiers. */
export function tierName(view: EditionView, { node, value }: Pick<ScoreResult, "node" | "value">, lang: Lang) {
  const composite = view.nodes.find((row) => row.id === node)?.kind === "composite";
  return composite ? (view.tier(value)?.name[lang] ?? null) : null;
}

export function gradeName({ model }: Pick<EditionView, "model">, id: string | null, lang: Lang): string | null {
  return model.coordination_grades.find((band) => band.id === id)?.name[lang] ?? null;
}

export function clippedName(clipped: IndicatorResult["clipped"], lang: Lang): string | null {
  if (clipped === null) return null;
  return (clipped === "low" ? cellWords.clippedLow : cellWords.clippedHigh)[lang];
}

export function indicatorUnit(indicator: Indicator, lang: Lang): string {
  return lang === "zh" ? indicator.unit_zh : indicator.unit_en;
}

/** The place of an indicator's value; who is not ranked has neither place nor number of ranked. */
export function placeOf(
  view: EditionView,
  { entity_id, indicator }: Pick<IndicatorResult, "entity_id" | "indicator">,
): { rank: number | null; ranked: number | null } {
  const { rank, ranked }: Standing = view.standing(entity_id, indicator);
  return { rank, ranked: rank === null ? null : ranked };
}

/** The publications in which the figures of an indicator stand, each once. */
export function publicationsOf(indicator: Indicator, library: Pick<Library, "dataset">, lang: Lang): string {
  // which fields are read does not depend on the year
  const fields = fieldYears(indicator, 2000).map(({ field }) => field);
  const names = fields.map((field) => library.dataset(field).publication[lang]);
  return [...new Set(names)].join(lang === "zh" ? "；" : "; ");
}
