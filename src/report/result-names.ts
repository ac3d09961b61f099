import { compositeWords } from "../i18n/data-analyses.ts";
import { coherenceMarkWords } from "../i18n/data-coherence.ts";
import { cellWords } from "../i18n/data-downloads.ts";
import { changeSignWords, topWords } from "../i18n/data-sensitivity.ts";
import { type Lang, nameOf } from "../i18n/lang.ts";
import type { CoherenceMark, CoherenceResult } from "../schema/coherence.ts";
import type { Band, Indicator } from "../schema/model.ts";
import { compositeFace } from "../schema/quality.ts";
import type { IndicatorResult, MatchingResult, ScoreResult } from "../schema/results.ts";
import type { ChangeSign, StabilityResult } from "../schema/sensitivity.ts";
import { type Status, worstStatus } from "../schema/status.ts";
import { fieldYears } from "../schema/term.ts";
import type { EditionView, Standing } from "./edition-view.ts";
import type { Library } from "./library.ts";

/** A matching row is worth no more than the scores of its systems in the same edition. */
export function matchStatus(view: EditionView, row: Pick<MatchingResult, "entity_id" | "pair">): Status {
  const systems = view.pairs.find(({ pair }) => pair === row.pair)?.systems.split(" ") ?? [];
  return worstStatus(systems.map((node) => view.score(row.entity_id, node).status));
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
  return bandName(model.coordination_grades, id, lang);
}

/** The name of a band of a graded scale. */
export function bandName(bands: readonly Band[], id: string | null, lang: Lang): string | null {
  return bands.find((band) => band.id === id)?.name[lang] ?? null;
}

/** The name of a face of quality, or of their composite. */
export function faceName({ faces }: Pick<EditionView, "faces">, id: string, lang: Lang): string {
  const face = faces.find((row) => row.face === id);
  if (face) return nameOf(face, lang);
  return id === compositeFace ? compositeWords[lang] : id;
}

export function planeName({ planes }: Pick<EditionView, "planes">, id: string, lang: Lang): string {
  const plane = planes.find((row) => row.plane === id);
  return plane ? nameOf(plane, lang) : id;
}

/** The name of a quadrant of a plane. */
export function quadrantName(
  { planeQuadrants }: Pick<EditionView, "planeQuadrants">,
  { plane, quadrant }: { readonly plane: string; readonly quadrant: string | null },
  lang: Lang,
): string | null {
  const found = planeQuadrants.find((row) => row.plane === plane && row.quadrant === quadrant);
  return found ? nameOf(found, lang) : null;
}

/** The name of what stands under a node: another node, or an indicator. */
export function childName(view: Pick<EditionView, "nodes" | "indicator">, id: string, lang: Lang): string {
  const node = nodeName(view, id, lang);
  return node === id ? nameOf(view.indicator(id), lang) : node;
}

/** What speaks against a child of a node, in words; null where nothing does. */
export function coherenceMarksOf({ marks }: Pick<CoherenceResult, "marks">, lang: Lang): string | null {
  const found = marks?.split(" ").map((mark) => coherenceMarkWords[mark as CoherenceMark][lang]);
  return found?.join(lang === "zh" ? "；" : "; ") ?? null;
}

/** The name of a node, a pair or a plane. */
export function itemName(view: Pick<EditionView, "nodes" | "pairs" | "planes">, id: string, lang: Lang): string {
  const node = nodeName(view, id, lang);
  if (node !== id) return node;
  const pair = pairName(view, id, lang);
  return pair === id ? planeName(view, id, lang) : pair;
}

/** The name of a class whose probability is known; one that the model no longer names keeps its code. */
export function className(
  view: Pick<EditionView, "model" | "planeQuadrants">,
  { scale, item, class: id }: Pick<StabilityResult, "scale" | "item" | "class">,
  lang: Lang,
): string {
  switch (scale) {
    case "tier":
      return bandName(view.model.level_tiers, id, lang) ?? id;
    case "grade":
      return gradeName(view, id, lang) ?? id;
    case "top":
      return topWords[lang](id.replace("top-", ""));
    case "change":
      return changeSignWords[id as ChangeSign][lang];
    case "quadrant":
      return quadrantName(view, { plane: item, quadrant: id }, lang) ?? id;
  }
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
