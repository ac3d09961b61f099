import { ofCatalogue } from "../../i18n/validation-catalogue.ts";
import { ofReference } from "../../i18n/validation-reference.ts";
import { ofRows } from "../../i18n/validation-rows.ts";
import type { RegisterRow } from "../../schema/catalogue.ts";
import { formatEntryId, subjectKey } from "../../schema/entry-id.ts";
import type { Placed, Repository } from "../../schema/repository.ts";
import { scopeOfEdition, scopes } from "../../schema/scope.ts";
import { errorAt, type Problem } from "../problem.ts";
import { entitiesById, leftOutScopes } from "./lookups.ts";

/**
 * The register of ids: each is given out once in all scopes, says what its entry is about and when it was first listed,
 * and no two of a scope are about the same. Of a scope without an edition the editions are not looked for.
 */
export function checkRegister(repository: Repository): Problem[] {
  const codes = openCodes(repository);
  const all = new Map<string, Placed<RegisterRow>>();
  return [...repository.registers].flatMap(([scope, rows]) => {
    const subjects = new Map<string, string>();
    const wrongScope = scopes.every((each) => each !== scope);
    const file = `data/catalogue/register/${scope}.csv`;
    return [
      ...(wrongScope ? [errorAt({ file, value: scope }, ofCatalogue.scope(scope))] : []),
      ...rows.flatMap((row) => {
        const first = all.get(row.id);
        const same = subjects.get(subjectKey(row));
        all.set(row.id, first ?? row);
        subjects.set(subjectKey(row), same ?? row.id);
        const spot = { ...row.place, column: "id", value: row.id };
        const place = first && `${first.place.file}:${first.place.line}`;
        return [
          ...checkId(row),
          ...(place === undefined ? [] : [errorAt(spot, ofCatalogue.reusedId(row.id, place))]),
          ...(same === undefined || first ? [] : [errorAt(spot, ofCatalogue.sameSubject(same))]),
          ...checkEdition(row, scope, repository),
          ...codes(row),
        ];
      }),
    ];
  });
}

function checkId(row: Placed<RegisterRow>): Problem[] {
  const wanted = formatEntryId(row, { year: Number(row.edition.slice(-4)), number: 0 }).slice(0, -1);
  if (row.id.startsWith(wanted) && /^\d+$/.test(row.id.slice(wanted.length))) return [];
  return [errorAt({ ...row.place, column: "id", value: row.id }, ofCatalogue.wrongId(row.id, wanted))];
}

function checkEdition(
  { edition, place }: Placed<RegisterRow>,
  scope: string,
  { editions, technologyEditions }: Repository,
): Problem[] {
  const of = scopeOfEdition(edition);
  const isKnown = [...editions, ...technologyEditions].some(({ id }) => id === edition);
  const isLeftOut = of !== undefined && leftOutScopes({ editions, technologyEditions }).has(of);
  if (of === scope && (isKnown || isLeftOut)) return [];
  return [errorAt({ ...place, column: "edition", value: edition }, ofCatalogue.noEdition(edition))];
}

/** Codes of regions, industries and technology fields that there are not. */
function openCodes(repository: Repository): (row: Placed<RegisterRow>) => Problem[] {
  const entities = entitiesById(repository);
  const { technologyFields, classifications } = repository;
  const industries = new Set([
    ...classifications.industries.map(({ industry_id }) => industry_id),
    ...technologyFields.map(({ field_id }) => field_id),
  ]);
  const files = ["data/reference/industries.csv", "data/reference/technology-fields.csv"];
  return ({ region, industry, place }) => [
    ...(region === null || entities.has(region)
      ? []
      : [errorAt({ ...place, column: "region", value: region }, ofReference.unknownEntity(region))]),
    ...(industry === null || industries.has(industry)
      ? []
      : [errorAt({ ...place, column: "industry", value: industry }, ofRows.unknownCode(industry, files))]),
  ];
}
