import { withDimensions } from "../schema/dimensions.ts";
import type { Dataset } from "../schema/raw.ts";
import type { DatasetFiles } from "../schema/repository.ts";
import { scopes as allScopes, type Scope } from "../schema/scope.ts";
import type { SidewaysPlan } from "../schema/sideways.ts";
import { demand, type Narrow, rowsOf, type Shelf, yamlOf } from "./shelf.ts";
import { sidewaysFields } from "./sideways-fields.ts";

/**
 * A dataset whose description cannot be read has no place in the repository; its files are checked all the same. One that
 * no wanted scope reads keeps its description alone.
 */
export function readDataset(shelf: Shelf, folder: string, isWanted: (dataset: Dataset) => boolean): DatasetFiles[] {
  demand(shelf, `${folder}/dataset.yml`);
  const [described] = yamlOf(shelf, "dataset", `${folder}/`);
  if (described && !isWanted(described.value)) {
    for (const { path } of shelf.known) if (path.startsWith(`${folder}/`)) shelf.done.add(path);
    return [{ dataset: described.value, rows: [], notes: [] }];
  }
  const narrow: Narrow = (schema) => (described ? withDimensions(schema, described.value.dimensions ?? []) : schema);
  const rows = rowsOf(shelf, "raw", `${folder}/`, narrow);
  const notes = rowsOf(shelf, "notes", `${folder}/`, narrow);
  return described ? [{ dataset: described.value, rows, notes }] : [];
}

/** Which datasets the editions of some scopes read: those of a scope, and those that it is compared with. */
export function wantedDatasets(
  scopes: readonly Scope[],
  plans: readonly SidewaysPlan[],
): (dataset: Dataset) => boolean {
  const compared = plans.filter(({ scope }) => scopes.includes(scope)).map(sidewaysFields);
  return (dataset) =>
    (dataset.scopes ?? allScopes).some((scope) => scopes.includes(scope)) ||
    dataset.fields.some(({ id }) => compared.some((fields) => fields.has(id)));
}
