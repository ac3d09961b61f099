import type { Lang } from "../i18n/lang.ts";
import type { Entity } from "../schema/reference.ts";
import type { ScoreResult } from "../schema/results.ts";
import type { EditionView } from "./edition-view.ts";
import { nodesOf } from "./standing.ts";
import { tierCounts } from "./tier-counts.ts";

/** One entity in the list of regions: its level and its capabilities. */
export interface RegionRow {
  readonly entity: Entity;
  readonly level: ScoreResult;
  readonly capabilities: readonly ScoreResult[];
}

/** The level and the capabilities of entities, in their order. */
export function regionRows(view: EditionView, entities: readonly Entity[]): RegionRow[] {
  const nodes = nodesOf(view, "capability");
  return entities.map((entity) => ({
    entity,
    level: view.score(entity.entity_id, "level"),
    capabilities: nodes.map((node) => view.score(entity.entity_id, node)),
  }));
}

/** How many entities each tier of the level holds, the best first, as the title of a figure says it. */
export function tierFinding(view: EditionView, lang: Lang): string {
  const { counted, sure } = tierCounts(view, lang);
  const both = [counted, ...(sure === "" ? [] : [sure])];
  return lang === "zh" ? `综合水平：${both.join("，")}` : `Overall level: ${both.join("; ")}`;
}
