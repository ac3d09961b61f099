import { divisionWords } from "../i18n/home.ts";
import type { Words } from "../i18n/lang.ts";
import type { Entity } from "../schema/reference.ts";
import type { EditionView } from "./edition-view.ts";

/** Entities that stand together in a list; without a name where there is nothing to part them by. */
export interface Division {
  readonly id: string;
  readonly name: Words | null;
  readonly members: readonly Entity[];
}

/**
 * Parts the entities of an edition: by its groups where these share them out, each in one; provinces otherwise as
 * statistical tables do (分大区), by the first digit of their codes. Others stay one list.
 */
export function divisions({
  provinces: entities,
  groups,
  members,
}: Pick<EditionView, "provinces" | "groups" | "members">): Division[] {
  const shared = groups.map((group) => ({
    id: group.entity_id,
    name: { zh: group.short_zh, en: group.short_en },
    members: members(group.entity_id).filter((row) => entities.includes(row)),
  }));
  const placed = shared.flatMap((division) => division.members);
  if (placed.length === entities.length && new Set(placed).size === placed.length) return shared;
  if (!entities.every((entity) => entity.kind === "province")) return [{ id: "all", name: null, members: entities }];
  const digits = [...new Set(entities.map((entity) => entity.entity_id[0]!))].sort();
  return digits.map((digit) => ({
    id: digit,
    name: divisionWords[digit] ?? null,
    members: entities.filter((entity) => entity.entity_id.startsWith(digit)),
  }));
}
