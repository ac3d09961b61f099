import type { Repository } from "../schema/repository.ts";
import type { Scope } from "../schema/scope.ts";

/** The repository as the editions of one scope see it: with those datasets alone that they read. */
export function forScope(repository: Repository, scope: Scope): Repository {
  const datasets = repository.datasets.filter(({ dataset }) => dataset.scopes?.includes(scope) ?? true);
  const fields = new Set(datasets.flatMap(({ dataset }) => dataset.fields.map(({ id }) => id)));
  const revisions = repository.revisions.filter(({ field }) => fields.has(field));
  return { ...repository, datasets, revisions };
}
