import type { Lang } from "../i18n/lang.ts";
import type { Entity } from "../schema/reference.ts";
import type { ScoreResult } from "../schema/results.ts";
import type { EditionView } from "./edition-view.ts";
import { joinNames } from "./speak.ts";
import { nodesOf, tierGroups } from "./standing.ts";

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
  const groups = tierGroups(view, "level").filter(({ members }) => members.length > 0);
  const counts = groups.map(({ band, members }) =>
    lang === "zh" ? `${band.name.zh} ${members.length} 个` : `${members.length} in the ${band.name.en}`,
  );
  return lang === "zh" ? `综合水平：${joinNames(counts, lang)}` : `Overall level: ${joinNames(counts, lang)}`;
}
