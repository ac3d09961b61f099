import "./check-node.ts";
import { benchEngine } from "./bench/engine.ts";
import { type Figure, formatFigure } from "./bench/figure.ts";
import { benchGrowth } from "./bench/growth.ts";
import { benchSearch } from "./bench/search.ts";
import { benchSite } from "./bench/site.ts";
import { readCommand, runScript, UsageError } from "./lib/args.ts";

/** What can be measured: the evaluation, the build and the built site, how the build grows, the search of very many entries. Medians of several runs. */
const suites: Readonly<Record<string, (runs: number) => Promise<readonly Figure[]>>> = {
  engine: benchEngine,
  site: (runs) => benchSite(runs, process.cwd()),
  growth: (runs) => benchGrowth(runs, process.cwd()),
  search: (runs) => benchSearch(runs, process.cwd()),
};

const usage = {
  command: "npm run bench -- [engine] [site] [growth] [search] [options]",
  does: "Measures the evaluation alone, the build and the built site, how the build grows with the pages, the search of 10,000 entries, or all; prints medians.",
  options: { runs: "COUNT  runs of each; 3 unless given" },
};

await runScript(import.meta, async (args) => {
  const { words, values } = readCommand(args, { runs: { type: "string", default: "3" } }, { words: 4, usage });
  if (!/^[1-9]\d*$/.test(values.runs)) throw new UsageError(`--runs: expected a number from 1, got "${values.runs}"`);
  const known = Object.keys(suites);
  const unknown = words.find((word) => !known.includes(word));
  if (unknown !== undefined) throw new UsageError(`expected ${known.join(" or ")}, got "${unknown}"`);
  for (const name of words.length > 0 ? words : known) {
    for (const figure of await suites[name]!(Number(values.runs))) console.log(formatFigure(figure));
  }
  return 0;
});
