import { ofReference } from "../../i18n/validation-checks.ts";
import type { Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { entitiesById } from "./lookups.ts";

/** Tiles of what is no province, tiles taken twice, and, where there is a grid at all, provinces without a tile. */
export function checkTiles(repository: Repository): Problem[] {
  const { tiles, entities } = repository;
  if (tiles.length === 0) return [];
  const known = entitiesById(repository);
  const placed = new Set(tiles.map(({ entity_id }) => entity_id));
  const homeless = entities.filter((each) => each.kind === "province" && !each.valid_to && !placed.has(each.entity_id));
  const taken = new Map<string, string>();
  return [
    ...tiles.flatMap(({ entity_id, column, row, place }) => {
      const kind = known.get(entity_id)?.kind;
      const other = taken.get(`${column} ${row}`);
      if (other === undefined) taken.set(`${column} ${row}`, entity_id);
      const spot = { ...place, column: "entity_id", value: entity_id };
      return [
        ...(kind === undefined || kind === "province"
          ? []
          : [errorAt(spot, ofReference.kind(entity_id, kind, "province"))]),
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
