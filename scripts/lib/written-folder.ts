import { UsageError } from "./args.ts";
import { sha256 } from "./checksum.ts";
import type { Effects } from "./effects.ts";

const manifestFile = "manifest.json";

/** What a command made a folder of; told in its manifest. */
export interface Made {
  readonly command: string;
  readonly engine: string;
  /** files read, by the path given */
  readonly inputs: ReadonlyMap<string, Uint8Array>;
  /** files written, by name */
  readonly outputs: ReadonlyMap<string, string>;
}

/**
 * Puts the outputs of a command in a folder of their own, with a manifest of checksums: all of them or, when it fails, none.
 * A folder that is there is replaced only where an earlier run wrote all that it holds; any other is refused with a
 * UsageError, since replacing it would delete somebody's files.
 */
export async function writeFolder(folder: string, made: Made, effects: Effects): Promise<void> {
  await refuseForeign(folder, effects);
  const { command, engine, inputs, outputs } = made;
  const manifest = { command, engine, inputs: checksums(inputs), outputs: checksums(outputs) };
  await effects.write(new Map([...outputs, [manifestFile, `${JSON.stringify(manifest, null, 2)}\n`]]), folder);
  effects.log(`evaluate → ${folder}: ${[...outputs.keys()].join(", ")}`);
}

async function refuseForeign(folder: string, effects: Effects): Promise<void> {
  const paths = await effects.list(folder);
  if (paths.length === 0) return;
  const manifest = paths.find((path) => path.endsWith(`/${manifestFile}`));
  const written = manifest === undefined ? [] : namesIn(new TextDecoder().decode(await effects.read(manifest)));
  const root = manifest?.slice(0, -manifestFile.length) ?? "";
  const foreign = paths.find((path) => path !== manifest && !written.includes(path.slice(root.length)));
  if (foreign === undefined) return;
  throw new UsageError(
    `--out: ${folder} holds ${foreign}, which an earlier run did not write; choose a new or empty folder`,
  );
}

/** The outputs that a manifest of an earlier run lists; none where it is no such manifest. */
function namesIn(text: string): string[] {
  try {
    const { outputs } = JSON.parse(text) as { outputs?: unknown };
    return typeof outputs === "object" && outputs !== null ? Object.keys(outputs) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function checksums(files: ReadonlyMap<string, Uint8Array | string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...files].map(([name, content]) => [name, sha256(content)] as const));
}
