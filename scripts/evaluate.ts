import { readFile } from "node:fs/promises";
import { type EditionYears, openEditionYears } from "../src/evaluation/edition-years.ts";
import { evaluateEdition } from "../src/evaluation/evaluate-edition.ts";
import { explainEditions } from "../src/evaluation/explain-editions.ts";
import { evaluateSensitivity, uncertaintyBasis } from "../src/evaluation/sensitivity.ts";
import { type Lang, langs } from "../src/i18n/lang.ts";
import { formatResults } from "../src/results/format-results.ts";
import type { Edition } from "../src/schema/edition.ts";
import { predecessor } from "../src/schema/predecessor.ts";
import type { InputResult, Manifest, Results } from "../src/schema/results.ts";
import { evaluateProject } from "./evaluate-project.ts";
import { exportProject } from "./export-project.ts";
import { chooseOption, readOptions, runScript, UsageError } from "./lib/args.ts";
import { sha256 } from "./lib/checksum.ts";
import { diskEffects, type Effects } from "./lib/effects.ts";
import { type KeptRebuilds, readKeptRebuilds } from "./lib/kept-rebuilds.ts";
import {
  type OpenRepository,
  openRepository,
  type PublishedInputs,
  readPublished,
  readyEditions,
} from "./lib/open-repository.ts";
import { projectFlags, projectTask, projectUsage } from "./lib/project-options.ts";
import { pathFrom, rootOf, userFolder } from "./lib/user-paths.ts";

export interface EvaluateOptions {
  /** one edition, or all where it is not given */
  readonly edition?: string | undefined;
  /** folder for the results, whole or from the root */
  readonly out?: string | undefined;
  readonly lang?: Lang | undefined;
  /** rebuild every edition at random even where the committed rebuilds rest on the same */
  readonly fresh?: boolean | undefined;
}

/**
 * Evaluates the editions of a repository and writes their result files and manifest, each edition's folder at once or
 * not at all. What changed is told against the edition before as it then stands in the results: one that is evaluated in
 * the same run has nothing revised. The rebuilds of the uncertainty take longest; those in the committed results are kept
 * where they rest on the same, number for number. Throws a DataError that lists every problem when the data do not hold, and a UsageError
 * for an edition that is not there; nothing is written then.
 */
export async function evaluate(options: EvaluateOptions, engine: string, effects: Effects): Promise<void> {
  const opened = await openRepository(effects, options.lang ?? "zh");
  const ready = readyEditions(opened.repository);
  const chosen = wanted(ready, options.edition);
  const years = openOnce(opened);
  const written: Written[] = [];
  for (const edition of chosen) {
    const before = predecessor(ready, edition);
    const published = before && !chosen.includes(before) ? await readPublished(before, effects) : null;
    const kept = options.fresh ? null : await readKeptRebuilds(edition.id, effects);
    written.push(evaluateOne(opened, { edition, engine, years, kept, since: before && { before, published } }));
  }
  for (const { edition, outputs, told } of written) {
    await effects.write(outputs, `${options.out ?? "data/results"}/${edition.id}`);
    effects.log(`evaluate ${edition.id} → ${[...outputs.keys()].join(", ")}${told}`);
  }
}

/** The files of one edition, and what is said of them. */
interface Written {
  readonly edition: Edition;
  readonly outputs: ReadonlyMap<string, string>;
  readonly told: string;
}

interface Evaluation {
  readonly edition: Edition;
  readonly engine: string;
  readonly years: (edition: Edition) => EditionYears;
  readonly kept: KeptRebuilds | null;
  /** the edition before, and what it was published with unless it is evaluated afresh; null for the first */
  readonly since: { readonly before: Edition; readonly published: PublishedInputs | null } | null;
}

function evaluateOne(
  { files, repository, rows }: OpenRepository,
  { edition, engine, years, kept, since }: Evaluation,
): Written {
  let drawn = "";
  const results = evaluateEdition(repository, rows, edition, (opened, matching) => {
    drawn = sha256(uncertaintyBasis(opened, matching));
    return kept?.drawn === drawn ? kept.read() : evaluateSensitivity(opened, matching);
  });
  const basis: Basis[] = [{ edition, cells: results.inputs }];
  if (since === null) return written({ ...results, changes: [] }, "");
  const before = years(since.before);
  const published = since.published?.rows ?? null;
  const found = explainEditions(repository, rows, { before, after: years(edition), published });
  basis.push({ edition: since.before, cells: before.cells.used() });
  const told = `; changes since ${since.before.id} add up within ${found.residual.toExponential(1)}`;
  return written({ ...results, changes: found.changes }, told, found.revised ? since.published : null);

  function written(all: Results, told: string, past: PublishedInputs | null = null): Written {
    const outputs = formatResults(all);
    const inputs = new Map([...inputsOf(files, basis), ...(past ? [[past.path, past.bytes] as const] : [])]);
    const manifest = formatManifest({ edition: edition.id, engine, drawn }, { inputs, outputs });
    return { edition, outputs: new Map([...outputs, ["manifest.json", manifest]]), told };
  }
}

/** Opens each edition once. */
function openOnce({ repository, rows }: OpenRepository): (edition: Edition) => EditionYears {
  const known = new Map<string, EditionYears>();
  return (edition) => {
    const years = known.get(edition.id) ?? openEditionYears(repository, rows, edition);
    known.set(edition.id, years);
    return years;
  };
}

function wanted(ready: readonly Edition[], id: string | undefined): readonly Edition[] {
  const chosen = id === undefined ? ready : ready.filter((edition) => edition.id === id);
  if (chosen.length === 0) {
    const known = ready.map((edition) => edition.id).join(", ");
    throw new UsageError(`--edition: no edition "${id ?? ""}" in data/editions; there are: ${known || "none"}`);
  }
  return chosen;
}

/** The reference tables that an evaluation reads; names and words of the others change no number. */
const evaluated = ["entities", "members", "breaks", "neighbours"].map((name) => `data/reference/${name}.csv`);

/** An edition, and the cells that were read for it. */
interface Basis {
  readonly edition: Edition;
  readonly cells: readonly Pick<InputResult, "source">[];
}

/** What editions rest on: their own files, their models, reference tables, revisions, and each raw file they read a cell of. */
function inputsOf(files: ReadonlyMap<string, Uint8Array>, basis: readonly Basis[]): ReadonlyMap<string, Uint8Array> {
  const read = basis.flatMap(({ edition, cells }) => [
    `data/editions/${edition.id}.yml`,
    ...cells.map((cell) => cell.source.replace(/:\d+$/, "")),
  ]);
  const named = new Set([...read, ...evaluated]);
  const folders = ["data/revisions/", ...basis.map(({ edition }) => `data/models/${edition.model}/`)];
  return new Map([...files].filter(([path]) => named.has(path) || folders.some((folder) => path.startsWith(folder))));
}

function formatManifest(
  head: Pick<Manifest, "edition" | "engine" | "drawn">,
  parts: { inputs: ReadonlyMap<string, Uint8Array>; outputs: ReadonlyMap<string, string> },
): string {
  const sums = (entries: ReadonlyMap<string, Uint8Array | string>) =>
    Object.fromEntries([...entries].map(([path, content]) => [path, sha256(content)] as const).sort(byPath));
  const manifest: Manifest = { ...head, inputs: sums(parts.inputs), outputs: sums(parts.outputs) };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The version of the engine that computes: that of this package. */
export async function engineVersion(): Promise<string> {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

await runScript(import.meta, async (args) => {
  const options = readOptions(
    args,
    {
      edition: { type: "string" },
      root: { type: "string" },
      out: { type: "string" },
      lang: { type: "string", default: "zh" },
      fresh: { type: "boolean", default: false },
      ...projectFlags,
    },
    {
      command: "npm run evaluate -- [options]",
      does: "Computes the editions into data/results/, or runs a COINr project by its plan.",
      options: {
        edition: "ID  one edition; all of them unless given",
        root: "DIR  folder that holds data/; this one unless given",
        out: "DIR  folder for the results; data/results unless given",
        lang: "LANG  language of the messages: zh (usual) or en",
        fresh: "draws every uncertainty anew",
        ...projectUsage,
      },
    },
  );
  const root = rootOf(options.root);
  const effects = diskEffects(root);
  const out = options.out && pathFrom(root, options.out);
  const lang = chooseOption("lang", options.lang, langs);
  const [engine, asked] = [await engineVersion(), projectTask(options, lang)];
  // The files of a project stand anywhere: they are named as they were typed.
  if (asked.task === "run") await evaluateProject(asked.options, engine, diskEffects(userFolder()));
  else if (asked.task === "export") await exportProject({ ...asked.options, out: out! }, engine, effects);
  else await evaluate({ edition: options.edition, out, fresh: options.fresh, lang }, engine, effects);
  return 0;
});
