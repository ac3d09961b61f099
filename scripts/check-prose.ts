import "./check-node.ts";
import { DataError, hasErrors } from "../src/tables/problem.ts";
import { readOptions, runScript } from "./lib/args.ts";
import { diskEffects } from "./lib/effects.ts";
import { readFolders, readWithoutFigures } from "./lib/page-sources.ts";
import { findProseProblems, proseFolders } from "./lib/prose-problems.ts";

/** Throws a DataError that lists all that is wrong in the prose. What is wrong in the data is told where they are evaluated. */
async function checkProse(root: string): Promise<void> {
  const effects = diskEffects(root);
  const problems = findProseProblems(await readFolders(proseFolders, effects), await readWithoutFigures(effects));
  if (hasErrors(problems)) throw new DataError(problems, "zh");
}

await runScript(import.meta, async (args) => {
  const does = "Checks the prose, a step of `npm run build`; `npm run validate` checks the data as well.";
  readOptions(args, {}, { command: "node scripts/check-prose.ts", does, options: {} });
  await checkProse(process.cwd());
  return 0;
});
