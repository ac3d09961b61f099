import { ofReference } from "../../i18n/validation-reference.ts";
import type { Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";

/**
 * Aliases that are the own name of another entity: a search for them would lead astray. The name of a unit that is gone
 * may lead to its successor.
 */
export function checkAliases({ aliases, entities, successors }: Repository): Problem[] {
  const successorOf = new Map(successors.map((row) => [row.entity_id, row.successor_id]));
  return aliases.flatMap(({ alias, entity_id, place }) => {
    const owner = entities.find(
      (entity) =>
        entity.entity_id !== entity_id &&
        successorOf.get(entity.entity_id) !== entity_id &&
        [entity.name_zh, entity.name_en, entity.short_zh, entity.short_en].includes(alias),
    );
    if (!owner) return [];
    return errorAt({ ...place, column: "alias", value: alias }, ofReference.alias(alias, owner.entity_id));
  });
}
