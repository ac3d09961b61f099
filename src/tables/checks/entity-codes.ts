import { ofReference } from "../../i18n/validation-reference.ts";
import type { Place, Repository } from "../../schema/repository.ts";
import { holdsIn } from "../../schema/validity.ts";
import { errorAt, type Problem } from "../problem.ts";
import { entitiesById } from "./lookups.ts";

/** Codes that entities.csv and economies.csv do not know, codes that both have, and codes of observations that do not hold at the end of their year. */
export function checkEntityCodes(repository: Repository): Problem[] {
  return [
    ...checkTwice(repository),
    ...checkKnown(repository),
    ...checkValidity(repository),
    ...checkSpans(repository),
  ];
}

function checkTwice({ entities, economies }: Repository): Problem[] {
  const known = new Set(entities.map(({ entity_id }) => entity_id));
  return economies
    .filter(({ entity_id }) => known.has(entity_id))
    .map(({ entity_id, place }) =>
      errorAt({ ...place, column: "entity_id", value: entity_id }, ofReference.codeTwice(entity_id)),
    );
}

interface Mention {
  readonly place: Place;
  readonly column: string;
  readonly code: string | null;
}

function checkKnown(repository: Repository): Problem[] {
  const known = entitiesById(repository);
  const { datasets, entities, economies, economyLabels, members, successors, aliases, breaks, tiles } = repository;
  const rows = [
    ...datasets.flatMap((each) => [...each.rows, ...each.notes]),
    ...members,
    ...economyLabels,
    ...successors,
    ...aliases,
    ...breaks,
    ...tiles,
  ];
  // Most rows are figures of entities that are known.
  const strange = rows.filter(({ entity_id }) => entity_id !== null && !known.has(entity_id));
  const mentions: readonly Mention[] = [
    ...strange.map(({ entity_id, place }) => ({ place, column: "entity_id", code: entity_id })),
    ...members.map(({ group_id, place }) => ({ place, column: "group_id", code: group_id })),
    ...successors.map(({ successor_id, place }) => ({ place, column: "successor_id", code: successor_id })),
    ...[...entities, ...economies].map(({ parent, place }) => ({ place, column: "parent", code: parent })),
  ];
  return mentions.flatMap(({ place, column, code }) => {
    if (code === null || known.has(code)) return [];
    return errorAt({ ...place, column, value: code }, ofReference.unknownEntity(code));
  });
}

function checkValidity(repository: Repository): Problem[] {
  const known = entitiesById(repository);
  return repository.datasets.flatMap(({ rows }) =>
    rows.flatMap(({ entity_id, year, place }) => {
      const entity = known.get(entity_id);
      if (!entity || holdsIn(entity, year)) return [];
      const said = ofReference.validity(entity_id, year, entity.valid_from, entity.valid_to);
      return errorAt({ ...place, column: "entity_id", value: entity_id }, said);
    }),
  );
}

function checkSpans({ entities, economies, members }: Repository): Problem[] {
  return [...entities, ...economies, ...members].flatMap(({ valid_from, valid_to, place }) => {
    if (valid_from === null || valid_to === null || valid_from <= valid_to) return [];
    return errorAt({ ...place, column: "valid_to", value: valid_to }, ofReference.reversed(valid_from, valid_to));
  });
}
