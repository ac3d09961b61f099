import { ofReference } from "../../i18n/validation-reference.ts";
import type { AnyEntity } from "../../schema/reference.ts";
import type { Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { entitiesById } from "./lookups.ts";

/** Kinds of entity that lie on a map, each with a grid of its own. */
const mapped: readonly AnyEntity["kind"][] = ["province", "region"];

/**
 * Tiles of what lies on no map, tiles taken twice in the grid of a kind, and, where a kind has a grid, its entities
 * without a tile. What is gone needs none; what is going keeps its own.
 */
export function checkTiles(repository: Repository): Problem[] {
  const { tiles, entities } = repository;
  const known = entitiesById(repository);
  const placed = new Set(tiles.map(({ entity_id }) => entity_id));
  const drawn = new Set(tiles.map(({ entity_id }) => known.get(entity_id)?.kind));
  const homeless = entities.filter(
    ({ kind, valid_to, entity_id }) =>
      mapped.includes(kind) && drawn.has(kind) && valid_to === null && !placed.has(entity_id),
  );
  const taken = new Map<string, string>();
  return [
    ...tiles.flatMap(({ entity_id, column, row, place }) => {
      const kind = known.get(entity_id)?.kind;
      const cell = `${kind} ${column} ${row}`;
      const other = taken.get(cell);
      if (other === undefined) taken.set(cell, entity_id);
      const spot = { ...place, column: "entity_id", value: entity_id };
      return [
        ...(kind === undefined || mapped.includes(kind)
          ? []
          : [errorAt(spot, ofReference.kind(entity_id, kind, mapped.join(", ")))]),
        ...(other === undefined
          ? []
          : [errorAt({ ...spot, column: "column" }, ofReference.tileTaken(column, row, other))]),
      ];
    }),
    ...homeless.map(({ entity_id, place }) =>
      errorAt({ ...place, column: "entity_id", value: entity_id }, ofReference.noTile(entity_id)),
    ),
  ];
}
