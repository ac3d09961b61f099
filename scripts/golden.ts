import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ownCases } from "./golden/own-cases.ts";
import { referenceCases } from "./golden/reference-cases.ts";
import { type CaseFolders, runSuite } from "./golden/run-suite.ts";
import { readOptions, runScript } from "./lib/args.ts";
import { userFolder } from "./lib/user-paths.ts";

/** The project's own fixtures. */
export const ownFixtures: string = fileURLToPath(new URL("../fixtures/golden", import.meta.url));

/**
 * Compares our figures with published and reference ones: the project's own, or those of a directory of reference cases.
 * Returns the exit code: 0 when every case passed, 1 when one failed, 2 when there is nothing to run.
 */
export function golden(given: string | undefined, log: (line: string) => void): number {
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

await runScript(import.meta, async (args) => {
  const { cases } = readOptions(
    args,
    { cases: { type: "string" } },
    {
      command: "npm run golden -- [options]",
      does: "Compares our figures with published and reference ones; ends with 1 where a case fails.",
      options: { cases: "DIR  folder of reference cases; the project's own unless given" },
    },
  );
  return golden(cases && resolve(userFolder(), cases), console.log);
});
