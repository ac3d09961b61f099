import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type EditionYears, openEditionYears } from "../src/evaluation/edition-years.ts";
import { evaluateEdition } from "../src/evaluation/evaluate-edition.ts";
import { explainEditions } from "../src/evaluation/explain-editions.ts";
import { lookAhead } from "../src/evaluation/national-outlook.ts";
import { evaluateSensitivity, uncertaintyBasis } from "../src/evaluation/sensitivity.ts";
import { type Lang, langs } from "../src/i18n/lang.ts";
import { formatResults } from "../src/results/format-results.ts";
import type { Edition } from "../src/schema/edition.ts";
import { predecessor } from "../src/schema/predecessor.ts";
import type { InputResult, Manifest, Results } from "../src/schema/results.ts";
import { evaluateProject } from "./evaluate-project.ts";
import { exportProject } from "./export-project.ts";
import { chooseOption, readOptions, runScript } from "./lib/args.ts";
import { sha256 } from "./lib/checksum.ts";
import { describedEditions, describeEdition } from "./lib/describe-editions.ts";
import { diskEffects, type Effects } from "./lib/effects.ts";
import { type KeptRebuilds, readKeptRebuilds } from "./lib/kept-rebuilds.ts";
import {
  type OpenRepository,
  openRepository,
  type PublishedInputs,
  readPublished,
  readyEditions,
} from "./lib/open-repository.ts";
import { projectFlags, projectTask } from "./lib/project-options.ts";

export interface EvaluateOptions {
  /** one edition, or all where it is not given */
  readonly edition?: string | undefined;
  /** folder for the results, from the root */
  readonly out?: string | undefined;
  readonly lang?: Lang | undefined;
  /** rebuild every edition at random even where the committed rebuilds rest on the same */
  readonly fresh?: boolean | undefined;
}

/**
 * Evaluates the editions of a repository and writes their result files and manifest, each edition's folder at once or
 * not at all. What changed is told against the edition before as it then stands in the results: one that is evaluated in
 * the same run has nothing revised. The rebuilds of the uncertainty take longest; those in the committed results are kept
 * where they rest on the same, number for number. An edition with a profile has its description beside the rest, and the
 * description alone while it has no edition file. Throws a DataError that lists every problem when the data do not hold, and a RangeError
 * for an edition that is not there; nothing is written then.
 */
export async function evaluate(options: EvaluateOptions, engine: string, effects: Effects): Promise<void> {
  const opened = await openRepository(effects, options.lang ?? "zh");
  const ready = readyEditions(opened.repository);
  const described = describedEditions(opened.repository);
  const chosen = wanted(ready, options.edition, described);
  const years = openOnce(opened);
  const written: Written[] = [];
  for (const edition of chosen) {
    const before = predecessor(ready, edition);
    const published = before && !chosen.includes(before) ? await readPublished(before, effects) : null;
    const kept = options.fresh ? null : await readKeptRebuilds(edition.id, effects);
    written.push(evaluateOne(opened, { edition, engine, years, kept, since: before && { before, published } }));
  }
  const only = described.filter((id) => (options.edition ?? id) === id && !ready.some((edition) => edition.id === id));
  const all = [
    ...written.map((each) => ({ ...each, id: each.edition.id })),
    ...only.map((id) => ({ id, outputs: new Map<string, string>(), told: "" })),
  ];
  for (const { id, outputs, told } of all) {
    const files = new Map([...outputs, ...describeEdition(opened, id, engine)]);
    await effects.write(files, `${options.out ?? "data/results"}/${id}`);
    effects.log(`evaluate ${id} → ${[...files.keys()].join(", ")}${told}`);
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
  // Opened anew: inputs.csv lists what the scores and analyses rest on, not the earlier years that are carried on.
  const ahead = openEditionYears(repository, rows, edition);
  const outlook = lookAhead(repository, ahead);
  const basis: Basis[] = [{ edition, cells: [...results.inputs, ...ahead.cells.used()] }];
  if (since === null) return written({ ...results, changes: [], outlook }, "");
  const before = years(since.before);
  const published = since.published?.rows ?? null;
  const found = explainEditions(repository, rows, { before, after: years(edition), published });
  basis.push({ edition: since.before, cells: before.cells.used() });
  const told = `; changes since ${since.before.id} add up within ${found.residual.toExponential(1)}`;
  return written({ ...results, changes: found.changes, outlook }, told, found.revised ? since.published : null);

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

function wanted(ready: readonly Edition[], id: string | undefined, described: readonly string[]): readonly Edition[] {
  const chosen = id === undefined ? ready : ready.filter((edition) => edition.id === id);
  if (chosen.length === 0 && !(id === undefined ? described.length > 0 : described.includes(id))) {
    const known = [...new Set([...ready.map((edition) => edition.id), ...described])].join(", ");
    throw new RangeError(`--edition: no edition ${id ?? ""} in data/editions; there are: ${known || "none"}`);
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
  const options = readOptions(args, {
    edition: { type: "string" },
    root: { type: "string", default: "." },
    out: { type: "string" },
    lang: { type: "string", default: "zh" },
    fresh: { type: "boolean", default: false },
    ...projectFlags,
  });
  const root = resolve(options.root);
  const effects = diskEffects(root);
  const lang = chooseOption("lang", options.lang, langs);
  const [engine, asked] = [await engineVersion(), projectTask(options, lang)];
  if (asked.task === "run") await evaluateProject(asked.options, engine, effects);
  else if (asked.task === "export") await exportProject(asked.options, engine, effects);
  else await evaluate({ edition: options.edition, out: options.out, fresh: options.fresh, lang }, engine, effects);
  return 0;
});
