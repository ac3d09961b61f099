import type { Lang } from "../../src/i18n/lang.ts";
import { parseInputs } from "../../src/results/parse-results.ts";
import type { Edition } from "../../src/schema/edition.ts";
import type { RawRow } from "../../src/schema/raw.ts";
import type { Placed, Repository } from "../../src/schema/repository.ts";
import type { InputResult } from "../../src/schema/results.ts";
import type { Scope } from "../../src/schema/scope.ts";
import type { TechnologyEdition } from "../../src/schema/technology-edition.ts";
import { applyRevisions } from "../../src/tables/apply-revisions.ts";
import { DataError, hasErrors } from "../../src/tables/problem.ts";
import { enteredFolders } from "../../src/tables/read-repository.ts";
import { validateFiles } from "../../src/tables/validate-files.ts";
import type { Effects } from "./effects.ts";

/** A repository whose data hold, ready to be evaluated. */
export interface OpenRepository {
  /** every file that a person enters, by path */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly repository: Repository;
  /** observations with revisions laid over */
  readonly rows: readonly Placed<RawRow>[];
}

/**
 * Reads and checks a repository: all of it, or what the editions of some scopes rest on. Throws a DataError that lists
 * every problem when the data do not hold.
 */
export async function openRepository(
  effects: Pick<Effects, "list" | "read">,
  lang: Lang,
  scopes?: readonly Scope[],
): Promise<OpenRepository> {
  const paths = (await Promise.all(enteredFolders.map((folder) => effects.list(folder)))).flat();
  const files = new Map(await Promise.all(paths.map(async (path) => [path, await effects.read(path)] as const)));
  const { repository, problems } = validateFiles(files, { scopes, errorsOnly: true });
  const errors = problems.filter((problem) => problem.severity === "error");
  if (hasErrors(problems)) throw new DataError(errors, lang);
  return { files, repository, rows: applyRevisions(repository).rows };
}

/** The editions of a repository that can be evaluated: their model is there. */
export function readyEditions({ editions, models }: Repository): readonly Edition[] {
  return editions.filter((edition) => models.some(({ model }) => model.id === edition.model));
}

/** The same of editions of technology fields. */
export function readyTechnology({ technologyEditions, technologyModels }: Repository): readonly TechnologyEdition[] {
  return technologyEditions.filter((edition) => technologyModels.some(({ id }) => id === edition.model));
}

/** The cells that an edition was published with: its committed inputs.csv. */
export interface PublishedInputs {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly rows: readonly InputResult[];
}

/** Reads what an edition was published with; null where no results of it are committed. */
export async function readPublished(
  { id }: Edition,
  effects: Pick<Effects, "list" | "read">,
): Promise<PublishedInputs | null> {
  const path = `data/results/${id}/inputs.csv`;
  if ((await effects.list(path)).length === 0) return null;
  const bytes = await effects.read(path);
  return { path, bytes, rows: parseInputs(new TextDecoder().decode(bytes)) };
}
