import { ofReference } from "../../i18n/validation-reference.ts";
import type { Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { entitiesById } from "./lookups.ts";

/** Memberships in what is no group, and groups and zones inside of groups. Unknown codes are the matter of another check. */
export function checkGroups(repository: Repository): Problem[] {
  const entities = entitiesById(repository);
  return repository.members.flatMap(({ group_id, entity_id, place }) => {
    const group = entities.get(group_id)?.kind;
    const member = entities.get(entity_id)?.kind;
    const at = (column: string, value: string) => ({ ...place, column, value });
    return [
      ...(group === undefined || group === "group"
        ? []
        : [errorAt(at("group_id", group_id), ofReference.kind(group_id, group, "group"))]),
      ...(member === "group" || member === "zone"
        ? [errorAt(at("entity_id", entity_id), ofReference.kind(entity_id, member, "province, region"))]
        : []),
    ];
  });
}
