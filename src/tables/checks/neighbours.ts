import { ofAnalyses } from "../../i18n/validation-analyses.ts";
import { ofReference } from "../../i18n/validation-reference.ts";
import type { AnyEntity, Neighbour } from "../../schema/reference.ts";
import type { Placed, Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { entitiesById } from "./lookups.ts";

/** Neighbours that are no entities, that are of different kinds or groups, or that are not written smaller code first. */
export function checkNeighbours(repository: Repository): Problem[] {
  const entities = entitiesById(repository);
  return repository.neighbours.flatMap((row) => [...checkCodes(row, entities), ...checkOrder(row)]);
}

function checkCodes(
  { entity_id, neighbour_id, place }: Placed<Neighbour>,
  entities: ReadonlyMap<string, AnyEntity>,
): Problem[] {
  const kind = entities.get(entity_id)?.kind;
  const other = entities.get(neighbour_id)?.kind;
  const unknown = [
    ["entity_id", entity_id],
    ["neighbour_id", neighbour_id],
  ] as const;
  const told = unknown
    .filter(([, code]) => !entities.has(code))
    .map(([column, code]) => errorAt({ ...place, column, value: code }, ofReference.unknownEntity(code)));
  if (kind === undefined || other === undefined || kind === other) return told;
  const spot = { ...place, column: "neighbour_id", value: neighbour_id };
  return [errorAt(spot, ofReference.kind(neighbour_id, other, kind))];
}

function checkOrder({ entity_id, neighbour_id, place }: Placed<Neighbour>): Problem[] {
  if (entity_id < neighbour_id) return [];
  const spot = { ...place, column: "neighbour_id", value: neighbour_id };
  return [errorAt(spot, ofAnalyses.neighbourOrder(entity_id, neighbour_id))];
}
