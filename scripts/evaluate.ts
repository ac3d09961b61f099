import { createHash } from "node:crypto";
import { evaluateEdition } from "../src/evaluation/evaluate-edition.ts";
import { formatResults } from "../src/results/format-results.ts";
import type { Edition } from "../src/schema/edition.ts";
import type { Repository } from "../src/schema/repository.ts";
import { applyRevisions } from "../src/tables/apply-revisions.ts";
import { DataError, hasErrors } from "../src/tables/problem.ts";
import { readRepository } from "../src/tables/read-repository.ts";
import { checkRepository } from "../src/tables/checks/checks.ts";
import { readOptions, runScript } from "./lib/args.ts";
import { diskEffects, type Effects } from "./lib/effects.ts";

export interface EvaluateOptions {
  /** one edition, or all where it is not given */
  readonly edition?: string | undefined;
  /** folder for the results, from the root */
  readonly out?: string | undefined;
  readonly lang?: "zh" | "en" | undefined;
}

/** Folders and files of the contract that an evaluation rests on. */
const read = ["data/editions", "data/models", "data/raw", "data/reference", "data/revisions"] as const;

/**
 * Evaluates the editions of a repository and writes their result files and manifest, each edition's folder at once or
 * not at all. Throws a DataError that lists every problem when the data do not hold, and a RangeError for an edition
 * that is not there; nothing is written then.
 */
export async function evaluate(options: EvaluateOptions, engine: string, effects: Effects): Promise<void> {
  const files = new Map<string, Uint8Array>();
  for (const folder of read) for (const path of await effects.list(folder)) files.set(path, await effects.read(path));
  const { repository, problems } = readRepository(files);
  const found = [...problems, ...checkRepository(repository)];
  if (hasErrors(found)) throw new DataError(found);
  const { rows } = applyRevisions(repository);
  const written = wanted(repository, options.edition).map((edition) => {
    const outputs = formatResults(evaluateEdition(repository, rows, edition));
    const manifest = formatManifest(edition, engine, { inputs: inputsOf(files, edition), outputs });
    return { edition, outputs: new Map([...outputs, ["manifest.json", manifest]]) };
  });
  for (const { edition, outputs } of written) {
    await effects.write(outputs, `${options.out ?? "data/results"}/${edition.id}`);
    effects.log(`evaluate ${edition.id} → ${[...outputs.keys()].join(", ")}`);
  }
}

function wanted({ editions }: Repository, id: string | undefined): readonly Edition[] {
  const nations = editions.filter((edition) => edition.scope === "nation");
  const chosen = id === undefined ? nations : nations.filter((edition) => edition.id === id);
  if (chosen.length === 0) {
    const known = editions.map((edition) => edition.id).join(", ");
    throw new RangeError(`no edition ${id ?? ""} in data/editions; there are: ${known || "none"}`);
  }
  return chosen;
}

/** The files that this edition could read: all but the other editions, and years after its own. */
function inputsOf(files: ReadonlyMap<string, Uint8Array>, edition: Edition): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...files].filter(([path]) => {
      if (path.startsWith("data/editions/")) return path === `data/editions/${edition.id}.yml`;
      if (path.startsWith("data/models/")) return path.startsWith(`data/models/${edition.model}/`);
      const year = /^data\/raw\/[^/]+\/(\d{4})\.csv$/.exec(path)?.[1];
      return year === undefined || Number(year) <= edition.year;
    }),
  );
}

function formatManifest(
  edition: Edition,
  engine: string,
  parts: { inputs: ReadonlyMap<string, Uint8Array>; outputs: ReadonlyMap<string, string> },
): string {
  const sums = (entries: ReadonlyMap<string, Uint8Array | string>) =>
    Object.fromEntries([...entries].map(([path, content]) => [path, checksum(content)] as const).sort(byPath));
  const manifest = { edition: edition.id, engine, inputs: sums(parts.inputs), outputs: sums(parts.outputs) };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function checksum(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
