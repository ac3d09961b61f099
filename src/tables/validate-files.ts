import type { Repository } from "../schema/repository.ts";
import type { Site } from "../schema/site.ts";
import { checkRepository } from "./checks/checks.ts";
import { decode } from "./decode.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { type ReadOptions, readRepository } from "./read-repository.ts";
import { keyLines } from "./read-yaml.ts";

export interface Validated {
  /** as read, before corrections */
  readonly repository: Repository;
  /** who publishes the site; null where the file is absent or wrong */
  readonly site: Site | null;
  /** everything that is wrong, sorted by place */
  readonly problems: readonly Problem[];
}

export interface ValidateOptions extends ReadOptions {
  /** leave out the checks that only warn */
  readonly errorsOnly?: boolean;
}

/** Reads and checks a whole repository from the bytes of its files by path: every problem at once, each with its line. */
export function validateFiles(files: ReadonlyMap<string, Uint8Array>, options: ValidateOptions = {}): Validated {
  const { repository, site, problems } = readRepository(files, options);
  const { errorsOnly } = options;
  const found = [...problems, ...checkRepository(repository, { met: problems, site, errorsOnly })];
  return { repository, site, problems: sortProblems(withLines(found, files)) };
}

/** Who looks at values names the key of a YAML file; where that key stands is looked up here. */
function withLines(problems: readonly Problem[], files: ReadonlyMap<string, Uint8Array>): Problem[] {
  const isPlaced = ({ file, line, column }: Problem) => line > 0 || column === "" || !/\.ya?ml$/.test(file);
  return [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, found]) => {
    const bytes = files.get(file);
    const text = bytes && !found.every(isPlaced) ? decode(file, bytes).text : null;
    if (text === null) return found;
    const lineOf = keyLines(text);
    return found.map((problem) => (isPlaced(problem) ? problem : { ...problem, line: lineOf(problem.column) }));
  });
}
