import type { Entity } from "../schema/reference.ts";
import { holdsIn } from "../schema/validity.ts";
import type { EditionView } from "./edition-view.ts";

/** The functional zones within the whole of an edition, as they were at the end of its year. */
export function zonesOf(
  { edition, nation }: Pick<EditionView, "edition" | "nation">,
  entities: readonly Entity[],
): Entity[] {
  return entities.filter(
    (entity) => entity.kind === "zone" && entity.parent === nation.entity_id && holdsIn(entity, edition.year),
  );
}
