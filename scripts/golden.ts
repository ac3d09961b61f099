import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ownCases } from "./golden/own-cases.ts";
import { referenceCases } from "./golden/reference-cases.ts";
import { type CaseFolders, runSuite } from "./golden/run-suite.ts";

/** The project's own fixtures. */
export const ownFixtures: string = fileURLToPath(new URL("../fixtures/golden", import.meta.url));

/**
 * Compares our figures with published and reference ones: `npm run golden`, or `npm run golden -- --cases DIR`.
 * Returns the exit code: 0 when every case passed, 1 when one failed, 2 when there is nothing to run.
 */
export function golden(args: readonly string[], log: (line: string) => void): number {
  let given: string | undefined;
  try {
    given = parseArgs({ args: [...args], options: { cases: { type: "string" } } }).values.cases;
  } catch (error) {
    log(`golden: ${error instanceof Error ? error.message : error}`);
    return 2;
  }
  const directory = given ?? ownFixtures;
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    log(`golden: no directory ${directory}`);
    return 2;
  }
  const { lines, failed } = runSuite(given === undefined ? ownCases : referenceCases, foldersIn(directory));
  for (const line of lines) log(line);
  return failed === 0 ? 0 : 1;
}

/** The case folders of a directory on disk. */
export function foldersIn(directory: string): CaseFolders {
  const entries = readdirSync(directory, { withFileTypes: true });
  return {
    names: entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name),
    read: (folder, file) => readFileSync(join(directory, folder, file), "utf8"),
  };
}

if (import.meta.main) process.exitCode = golden(process.argv.slice(2), console.log);
