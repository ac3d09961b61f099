import type { Entity } from "../schema/reference.ts";
import type { EditionView } from "./edition-view.ts";

/** Whom an entity is compared with first, and what they are. */
export interface Comparators {
  readonly kind: "neighbours" | "group" | "members" | "ranks" | "none";
  /** the group, where there is one */
  readonly group: Entity | null;
  /** without the entity itself, in the order of the result files; by rank where they are neighbours in rank */
  readonly entities: readonly Entity[];
}

/** How many places above and below count as near where an entity belongs to no group. */
const reach = 3;

/**
 * The named comparators of an entity: the edition's neighbours for its home entity, the smallest group it belongs to
 * for another, those nearest in overall level where it belongs to none, the members for a group.
 */
export function comparators(view: EditionView, entity: string): Comparators {
  const self = view.entity(entity);
  if (self.kind === "group") return { kind: "members", group: self, entities: view.members(entity) };
  if (entity === view.nation.entity_id) return { kind: "none", group: null, entities: [] };
  if (entity === view.home?.entity_id && view.edition.neighbours !== null) {
    return { kind: "neighbours", group: view.entity(view.edition.neighbours), entities: view.neighbours };
  }
  const others = (rows: readonly Entity[]) => rows.filter((row) => row.entity_id !== entity);
  const [group] = view.groups
    .filter((row) => row.entity_id !== view.edition.neighbours)
    .map((row) => ({ row, members: view.members(row.entity_id) }))
    .filter(({ members }) => members.some((member) => member.entity_id === entity))
    .sort((a, b) => a.members.length - b.members.length);
  if (group) return { kind: "group", group: group.row, entities: others(group.members) };
  return { kind: "ranks", group: null, entities: nearestInRank(view, entity) };
}

function nearestInRank(view: EditionView, entity: string): Entity[] {
  const placed = view.provinces
    .map((row) => ({ row, rank: view.score(row.entity_id, "level").rank }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => a.rank! - b.rank!);
  const at = placed.findIndex(({ row }) => row.entity_id === entity);
  const from = Math.max(0, at - reach);
  return placed
    .slice(from, at + reach + 1)
    .map(({ row }) => row)
    .filter((row) => row.entity_id !== entity);
}
