import { ofEditions } from "../../i18n/validation-editions.ts";
import { ofReference } from "../../i18n/validation-reference.ts";
import type { Edition } from "../../schema/edition.ts";
import type { AnyEntity } from "../../schema/reference.ts";
import type { Repository } from "../../schema/repository.ts";
import { errorAt, type Problem } from "../problem.ts";
import { editionFile, entitiesById, modelFile } from "./lookups.ts";

/** Editions that name what is not there, or whose id, base years or state do not fit. */
export function checkEditions(repository: Repository): Problem[] {
  const entities = entitiesById(repository);
  return repository.editions.flatMap((edition) => [
    ...checkIdentity(edition),
    ...checkModel(edition, repository),
    ...checkScope(edition, repository),
    ...checkEntity(edition, "home", entities),
    ...checkEntity(edition, "neighbours", entities),
  ]);
}

function spotOf(edition: Edition, column: string, value: unknown): { file: string; column: string; value: string } {
  return { file: editionFile(edition), column, value: String(value ?? "") };
}

function checkIdentity(edition: Edition): Problem[] {
  const { id, scope, year, state, published } = edition;
  const [first, last] = edition.base_years;
  const wanted = `${scope}-${year}`;
  return [
    ...(id === wanted ? [] : [errorAt(spotOf(edition, "id", id), ofEditions.editionId(id, wanted))]),
    ...(first <= last
      ? []
      : [errorAt(spotOf(edition, "base_years", `${first}, ${last}`), ofEditions.baseYears(first, last))]),
    ...(state !== "final" || published ? [] : [errorAt(spotOf(edition, "published", null), ofEditions.unpublished())]),
  ];
}

function checkModel(edition: Edition, { models }: Repository): Problem[] {
  const files = models.find(({ model }) => model.id === edition.model);
  if (!files) return [errorAt(spotOf(edition, "model", edition.model), ofEditions.noModel(edition.model))];
  return (["weights", "goalposts"] as const).flatMap((column) => {
    const name = edition[column];
    if (files[column].has(name)) return [];
    const file = modelFile(files.model, `${column}-${name}.csv`);
    return errorAt(spotOf(edition, column, name), ofEditions.noFile(file));
  });
}

/** Pages of an edition need the words of its scope. */
function checkScope(edition: Edition, { scopes }: Repository): Problem[] {
  const { scope } = edition;
  if (scopes.some(({ id }) => id === scope)) return [];
  return [errorAt(spotOf(edition, "scope", scope), ofEditions.noFile(`data/scopes/${scope}.yml`))];
}

/** The home must be known and no group; the neighbours must be a group. */
function checkEntity(
  edition: Edition,
  column: "home" | "neighbours",
  entities: ReadonlyMap<string, AnyEntity>,
): Problem[] {
  const code = edition[column];
  if (code === null) return [];
  const kind = entities.get(code)?.kind;
  const spot = spotOf(edition, column, code);
  if (kind === undefined) return [errorAt(spot, ofReference.unknownEntity(code))];
  if (column === "neighbours" && kind !== "group") return [errorAt(spot, ofReference.kind(code, kind, "group"))];
  const wanted = "nation, province, region";
  return column === "home" && kind === "group" ? [errorAt(spot, ofReference.kind(code, kind, wanted))] : [];
}
