import { withDimensions } from "../schema/dimensions.ts";
import type { Edition } from "../schema/edition.ts";
import type { Dataset, Field } from "../schema/raw.ts";
import type { DatasetFiles, Repository } from "../schema/repository.ts";
import { scopes as allScopes, type Scope } from "../schema/scope.ts";
import type { SidewaysPlan } from "../schema/sideways.ts";
import { demand, type Narrow, rowsOf, type Shelf, yamlOf } from "./shelf.ts";
import { sidewaysFields } from "./sideways-fields.ts";

/** Whose figures are read. */
export type Whose = "everyone" | ReadonlySet<string>;

/** What a dataset says of whom it serves: its scopes and its fields. */
type Described = { readonly scopes?: Dataset["scopes"]; readonly fields: readonly Pick<Field, "id">[] };

/**
 * A dataset whose description cannot be read has no place in the repository; its files are checked all the same. One that
 * nobody's figures are read of keeps its description alone; one that some entities' are read of is no panel.
 */
export function readDataset(shelf: Shelf, folder: string, whose: (dataset: Dataset) => Whose): DatasetFiles[] {
  demand(shelf, `${folder}/dataset.yml`);
  const [described] = yamlOf(shelf, "dataset", `${folder}/`);
  const read = described ? whose(described.value) : "everyone";
  if (described && read !== "everyone" && read.size === 0) {
    for (const { path } of shelf.known) if (path.startsWith(`${folder}/`)) shelf.done.add(path);
    return [{ dataset: described.value, rows: [], notes: [], constraints: [] }];
  }
  const only = read === "everyone" ? undefined : read;
  const narrow: Narrow = (format) => ({
    ...format,
    schema: described ? withDimensions(format.schema, described.value.dimensions ?? []) : format.schema,
    only,
  });
  const rows = rowsOf(shelf, "raw", `${folder}/`, narrow);
  const notes = rowsOf(shelf, "notes", `${folder}/`, narrow);
  const constraints = rowsOf(shelf, "constraints", `${folder}/`);
  if (!described) return [];
  const dataset = only === undefined ? described.value : { ...described.value, sparse: true };
  return [{ dataset, rows, notes, constraints }];
}

/** Whose figures of a dataset the editions of some scopes read: everyone's of their own, and of others those they are compared with. */
export function whoseFigures(
  scopes: readonly Scope[],
  { sideways, editions }: Pick<Repository, "sideways" | "editions">,
): (dataset: Described) => Whose {
  const compared = sideways
    .filter(({ scope }) => scopes.includes(scope))
    .map((plan) => ({ fields: sidewaysFields(plan), entities: comparedEntities(plan, editions) }));
  return (dataset) => {
    if ((dataset.scopes ?? allScopes).some((scope) => scopes.includes(scope))) return "everyone";
    const reading = compared.filter(({ fields }) => dataset.fields.some(({ id }) => fields.has(id)));
    return new Set(reading.flatMap(({ entities }) => entities));
  };
}

/** Tells of a dataset whether any edition there is reads it. */
export function isReadByEditions(
  repository: Pick<Repository, "editions" | "technologyEditions" | "sideways">,
): (dataset: Described) => boolean {
  const { editions, technologyEditions } = repository;
  const there = new Set<Scope>([...editions, ...technologyEditions].map(({ scope }) => scope));
  const whose = whoseFigures([...there], repository);
  return (dataset) => {
    const read = whose(dataset);
    return read === "everyone" || read.size > 0;
  };
}

/** Who stands in a comparison by figures of other scopes: the home entity of its editions, and economies. */
function comparedEntities({ scope, years, economies }: SidewaysPlan, editions: readonly Edition[]): readonly string[] {
  const own = editions.filter((edition) => edition.scope === scope && years.includes(edition.year));
  return [...own.flatMap(({ home }) => home ?? []), ...economies];
}
