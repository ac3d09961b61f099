import type { Band } from "../schema/model.ts";
import type { ClassScale } from "../schema/sensitivity.ts";
import type { EditionView } from "./edition-view.ts";

/** How many published classes of an item are robust, and who is fragile. */
export interface StabilityCount {
  readonly scale: ClassScale;
  readonly item: string;
  /** the classes of stability, the best first, each with the ranked entities that are in it, by code */
  readonly classes: readonly { readonly band: Band; readonly members: readonly string[] }[];
}

/** How sure the published classes of an item are over the ranked entities (等级稳健分布). */
export function stabilityCount(view: EditionView, scale: ClassScale, item: string): StabilityCount {
  const found = view.provinces.map(({ entity_id: entity }) => ({
    entity,
    id: view.stability(entity, scale, item).find((row) => row.published === "yes")?.stability ?? null,
  }));
  const classes = [...view.model.stability_classes].reverse().map((band) => ({
    band,
    members: found.filter(({ id }) => id === band.id).map(({ entity }) => entity),
  }));
  return { scale, item, classes };
}

/** The items of an edition whose published classes have probabilities: the level's tier, grades, quadrants, changes. */
export function stableItems(view: EditionView): readonly { readonly scale: ClassScale; readonly item: string }[] {
  const items = [
    ...view.nodes.filter(({ kind }) => kind === "composite").map(({ id }) => ({ scale: "tier", item: id }) as const),
    ...view.planes.map(({ plane }) => ({ scale: "quadrant", item: plane }) as const),
    ...view.pairs.map(({ pair }) => ({ scale: "grade", item: pair }) as const),
    ...view.pairs.map(({ pair }) => ({ scale: "change", item: pair }) as const),
  ];
  return items.filter(({ scale, item }) =>
    stabilityCount(view, scale, item).classes.some(({ members }) => members.length > 0),
  );
}
