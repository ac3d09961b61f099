import type { Entity } from "../../src/schema/reference.ts";

/**
 * The entity that somebody means by a code or a name (按名称或代码查找单元), in either language, short or in full, whatever the
 * case; null where none among those known has it, or more than one.
 */
export function findEntity(asked: string, known: ReadonlySet<string>, entities: readonly Entity[]): string | null {
  if (known.has(asked)) return asked;
  const meant = asked.trim().toLowerCase();
  const found = entities.filter(
    ({ entity_id: id, name_zh, name_en, short_zh, short_en }) =>
      known.has(id) && [id, name_zh, name_en, short_zh, short_en].some((name) => name?.toLowerCase() === meant),
  );
  const ids = new Set(found.map(({ entity_id: id }) => id));
  return ids.size === 1 ? [...ids][0]! : null;
}
