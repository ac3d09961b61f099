import { type Lang, nameOf, shortOf } from "../i18n/lang.ts";
import { reasonWords } from "../i18n/words.ts";
import type { ScoreResult } from "../schema/results.ts";
import type { EditionView } from "./edition-view.ts";
import { lowerFirst } from "./english.ts";

/** △ beside a score that is formed of what is left of its indicators (折算记号); empty beside any other. */
export function rescaledMark({ value, reason }: Pick<ScoreResult, "value" | "reason">): string {
  return value !== null && reason === "rescaled" ? "△" : "";
}

/** The nodes of an entity whose scores carry the mark, in the model's order. */
export function rescaledNodes(view: EditionView, entity: string): string[] {
  return view.nodes.map(({ id }) => id).filter((id) => rescaledMark(view.score(entity, id)) !== "");
}

/**
 * What the mark means, and where it stands: `△ 有缺项，按余下权重折算：西藏（运用能力）。` Empty where none of the scores carries it.
 */
export function rescaledNote(
  view: EditionView,
  entities: readonly string[],
  lang: Lang,
  nodes: readonly string[] = view.nodes.map(({ id }) => id),
): string {
  const zh = lang === "zh";
  const name = (id: string) => nameOf(view.nodes.find((node) => node.id === id)!, lang);
  const found = entities.flatMap((entity) => {
    const own = rescaledNodes(view, entity).filter((id) => nodes.includes(id));
    const short = shortOf(view.entity(entity), lang);
    if (own.length === 0) return [];
    return zh
      ? `${short}（${own.map(name).join("、")}）`
      : `${short} (${own.map((id) => lowerFirst(name(id))).join(", ")})`;
  });
  if (found.length === 0) return "";
  const why = reasonWords.rescaled[lang].replace(" △", "");
  return zh ? `△ ${why}：${found.join("、")}。` : `△ ${why}: ${found.join(", ")}.`;
}
