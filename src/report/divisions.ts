import { divisionWords } from "../i18n/home.ts";
import type { Words } from "../i18n/lang.ts";
import type { Entity } from "../schema/reference.ts";

/** Entities that stand together in a list; without a name where there is nothing to part them by. */
export interface Division {
  readonly id: string;
  readonly name: Words | null;
  readonly members: readonly Entity[];
}

/**
 * Parts a list of provinces as statistical tables do (分大区), by the first digit of their codes. Other entities, such as
 * the districts of one city, stay one list.
 */
export function divisions(entities: readonly Entity[]): Division[] {
  if (!entities.every((entity) => entity.kind === "province")) return [{ id: "all", name: null, members: entities }];
  const digits = [...new Set(entities.map((entity) => entity.entity_id[0]!))].sort();
  return digits.map((digit) => ({
    id: digit,
    name: divisionWords[digit] ?? null,
    members: entities.filter((entity) => entity.entity_id.startsWith(digit)),
  }));
}
