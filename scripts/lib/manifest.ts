import type { InputResult, Manifest } from "../../src/schema/results.ts";
import { sha256 } from "./checksum.ts";

/** An edition, and the cells that were read for it. */
export interface Basis {
  readonly edition: { readonly id: string; readonly model: string };
  readonly cells: readonly Pick<InputResult, "source">[];
}

/**
 * What editions rest on: their own files, their models, revisions, the reference tables named, and each raw file that they
 * read a cell of.
 */
export function inputsOf(
  files: ReadonlyMap<string, Uint8Array>,
  basis: readonly Basis[],
  reference: readonly string[],
): ReadonlyMap<string, Uint8Array> {
  const read = basis.flatMap(({ edition, cells }) => [
    `data/editions/${edition.id}.yml`,
    ...new Set(cells.map(({ source }) => fileOf(source))),
  ]);
  // The rules of the catalogue judge what is evaluated, and change none of it.
  const isOfCatalogue = (path: string) => path.endsWith("/catalogue.yml");
  const named = new Set([...read, ...reference.map((name) => `data/reference/${name}.csv`)]);
  const folders = ["data/revisions/", ...basis.map(({ edition }) => `data/models/${edition.model}/`)];
  const isInside = (path: string) => folders.some((folder) => path.startsWith(folder)) && !isOfCatalogue(path);
  return new Map([...files].filter(([path]) => named.has(path) || isInside(path)));
}

/**
 * The file of a source, without its line.
 * @example fileOf("data/raw/rd/2023.csv:12"); // => "data/raw/rd/2023.csv"
 */
export function fileOf(source: string): string {
  const end = source.lastIndexOf(":");
  return end < 0 ? source : source.slice(0, end);
}

/** The text of a manifest: SHA-256 of everything that went in and came out. */
export function formatManifest(
  head: Pick<Manifest, "edition" | "engine" | "drawn">,
  parts: { inputs: ReadonlyMap<string, Uint8Array>; outputs: ReadonlyMap<string, string> },
): string {
  const manifest: Manifest = { ...head, inputs: checksums(parts.inputs), outputs: checksums(parts.outputs) };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** SHA-256 of files by their path, in the order of the paths. */
export function checksums(files: ReadonlyMap<string, Uint8Array | string>): Record<string, string> {
  return Object.fromEntries([...files].map(([path, content]) => [path, sha256(content)] as const).sort(byPath));
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
