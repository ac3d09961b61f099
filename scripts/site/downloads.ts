import { readLabelled } from "./labelled-tables.ts";
import { readCells } from "./result-tables.ts";
import type { Findings, Site } from "./site.ts";
import { isWorldEdition } from "./world-tables.ts";

const mark = [0xef, 0xbb, 0xbf];

/** An edition and the names of its committed tables, without their ending. */
export interface Committed {
  readonly edition: string;
  readonly names: readonly string[];
}

/**
 * Downloads: every labelled CSV begins with a byte order mark, so that Excel reads it as UTF-8, and has rows; the whole
 * table of an edition has as many as the committed one, and the plain copy of it the same bytes. Every committed table is
 * offered.
 */
export function checkDownloads(
  site: Site,
  editions: readonly Committed[],
  read: (path: string) => Uint8Array,
): Findings {
  const paths = [...site.files].filter((path) => path.startsWith("downloads/") && path.endsWith(".csv")).sort();
  const names = new Map(editions.map((each) => [each.edition, new Set(each.names)]));
  const problems = paths.flatMap((path) => {
    const [, edition = "", name = "", lang] = /^downloads\/([^/]+)\/([a-z-]+?)(?:-(zh|en))?\.csv$/.exec(path) ?? [];
    const whole = names.get(edition)?.has(name) ? read(`data/results/${edition}/${name}.csv`) : null;
    const isPlain = whole !== null && lang === undefined;
    const found = isPlain ? plainProblems(site.read(path), whole) : labelledProblems(site, path, whole);
    return found.map((problem) => `${path}: ${problem}`);
  });
  return { seen: paths.length, problems: [...problems, ...missingTables(site, editions)] };
}

function plainProblems(bytes: Uint8Array, committed: Uint8Array): string[] {
  return Buffer.compare(bytes, committed) === 0 ? [] : ["differs from the committed table"];
}

/** `committed` is the whole table that this is the labelled form of; null for a part of one. */
function labelledProblems(site: Site, path: string, committed: Uint8Array | null): string[] {
  const bytes = site.read(path);
  if (mark.some((byte, i) => bytes[i] !== byte)) return ["does not begin with a byte order mark"];
  const rows = tryToCount(site, path);
  if (typeof rows === "string") return [rows];
  const wanted = committed && countRows(committed);
  if (rows === 0 && wanted !== 0) return ["has no rows"];
  return wanted === null || rows === wanted ? [] : [`has ${rows} rows, the committed table ${wanted}`];
}

function countRows(bytes: Uint8Array): number {
  return Math.max(0, readCells(bytes).length - 1);
}

function tryToCount(site: Site, path: string): number | string {
  try {
    return readLabelled(site, path).rows;
  } catch (error) {
    return (error as Error).message;
  }
}

function missingTables({ files }: Site, editions: readonly Committed[]): string[] {
  const wanted = editions.flatMap(({ edition, names }) =>
    names.flatMap((name) => formsOf(edition, name).map((form) => `downloads/${edition}/${name}${form}.csv`)),
  );
  return wanted.filter((path) => !files.has(path)).map((path) => `${path}: is missing`);
}

/** In which forms a table is offered; the cells behind profiles, comparisons and the world, whose labels stand on their passports, plain only. */
function formsOf(edition: string, name: string): readonly string[] {
  const isPlainOnly = /^(profile|sideways)-inputs$/.test(name) || (name === "inputs" && isWorldEdition(edition));
  return isPlainOnly ? [""] : ["", "-zh", "-en"];
}
