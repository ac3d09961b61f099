import type { Repository } from "../schema/repository.ts";
import { checkRepository } from "./checks/checks.ts";
import { decode } from "./decode.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { readRepository } from "./read-repository.ts";
import { lineOfKey } from "./read-yaml.ts";

export interface Validated {
  /** as read, before corrections */
  readonly repository: Repository;
  /** everything that is wrong, sorted by place */
  readonly problems: readonly Problem[];
}

/** Reads and checks a whole repository from the bytes of its files by path: every problem at once, each with its line. */
export function validateFiles(files: ReadonlyMap<string, Uint8Array>, onProgress?: (done: string) => void): Validated {
  const { repository, problems } = readRepository(files, onProgress);
  const found = [...problems, ...checkRepository(repository, problems)];
  return { repository, problems: sortProblems(found.map((problem) => withLine(problem, files))) };
}

/** Who looks at values names the key of a YAML file; where that key stands is looked up here. */
function withLine(problem: Problem, files: ReadonlyMap<string, Uint8Array>): Problem {
  const bytes = files.get(problem.file);
  if (problem.line > 0 || problem.column === "" || !bytes || !/\.ya?ml$/.test(problem.file)) return problem;
  const { text } = decode(problem.file, bytes);
  return text === null ? problem : { ...problem, line: lineOfKey(text, problem.column) };
}
