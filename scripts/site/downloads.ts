import { type ResultTables, type Row, readCsv, resultNames } from "./result-tables.ts";
import type { Findings, Site } from "./site.ts";
import { type WorldTables, worldNames } from "./world-tables.ts";

const mark = [0xef, 0xbb, 0xbf];
/** The whole tables of an edition: its results, and what they rest on. */
const tableNames: readonly string[] = [...resultNames, "inputs"];

/**
 * Downloads: every labelled CSV begins with a byte order mark, so that Excel reads it as UTF-8, and has rows; the whole
 * table of an edition has as many as the committed one, and the plain copy of it the same bytes.
 */
export function checkDownloads(
  site: Site,
  tables: readonly Pick<ResultTables, "edition">[],
  committed: (path: string) => Uint8Array,
  worlds: readonly Pick<WorldTables, "edition">[] = [],
): Findings {
  const paths = [...site.files].filter((path) => path.startsWith("downloads/") && path.endsWith(".csv")).sort();
  const problems = paths.flatMap((path) => {
    const [, edition = "", name = "", lang] = /^downloads\/([^/]+)\/([a-z]+?)(?:-(zh|en))?\.csv$/.exec(path) ?? [];
    const whole = [...tableNames, ...worldNames].includes(name)
      ? committed(`data/results/${edition}/${name}.csv`)
      : null;
    const isPlain = whole !== null && lang === undefined;
    const found = isPlain ? plainProblems(site.read(path), whole) : labelledProblems(site.read(path), whole);
    return found.map((problem) => `${path}: ${problem}`);
  });
  return { seen: paths.length, problems: [...problems, ...missingTables(site, tables, worlds)] };
}

function plainProblems(bytes: Uint8Array, committed: Uint8Array): string[] {
  return Buffer.compare(bytes, committed) === 0 ? [] : ["differs from the committed table"];
}

/** `committed` is the whole table that this is the labelled form of; null for a part of one. */
function labelledProblems(bytes: Uint8Array, committed: Uint8Array | null): string[] {
  if (mark.some((byte, i) => bytes[i] !== byte)) return ["does not begin with a byte order mark"];
  const rows = tryToRead(bytes);
  if (typeof rows === "string") return [rows];
  const wanted = committed && readCsv(committed).length;
  if (rows.length === 0 && wanted !== 0) return ["has no rows"];
  return wanted === null || rows.length === wanted ? [] : [`has ${rows.length} rows, the committed table ${wanted}`];
}

function tryToRead(bytes: Uint8Array): readonly Row[] | string {
  try {
    return readCsv(bytes);
  } catch (error) {
    return (error as Error).message;
  }
}

function missingTables(
  { files }: Site,
  tables: readonly Pick<ResultTables, "edition">[],
  worlds: readonly Pick<WorldTables, "edition">[],
): string[] {
  const everyForm = (edition: string, names: readonly string[]) =>
    names.flatMap((name) => ["", "-zh", "-en"].map((lang) => `downloads/${edition}/${name}${lang}.csv`));
  const wanted = [
    ...tables.flatMap(({ edition }) => everyForm(edition, tableNames)),
    ...worlds.flatMap(({ edition }) => [...everyForm(edition, worldNames), `downloads/${edition}/inputs.csv`]),
  ];
  return wanted.filter((path) => !files.has(path)).map((path) => `${path}: is missing`);
}
