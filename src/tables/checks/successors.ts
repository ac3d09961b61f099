import { ofReference } from "../../i18n/validation-reference.ts";
import type { Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { entitiesById } from "./lookups.ts";

/** Successions of a unit that still holds, or to a unit of another kind. Unknown codes are the matter of another check. */
export function checkSuccessors(repository: Repository): Problem[] {
  const entities = entitiesById(repository);
  return repository.successors.flatMap(({ entity_id, successor_id, place }) => {
    const former = entities.get(entity_id);
    const kind = entities.get(successor_id)?.kind;
    if (former === undefined || kind === undefined) return [];
    const at = (column: string, value: string) => ({ ...place, column, value });
    return [
      ...(former.valid_to === null ? [errorAt(at("entity_id", entity_id), ofReference.stillHolds(entity_id))] : []),
      ...(kind === former.kind
        ? []
        : [errorAt(at("successor_id", successor_id), ofReference.kind(successor_id, kind, former.kind))]),
    ];
  });
}
