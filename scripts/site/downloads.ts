import { type ResultTables, type Row, readCsv, resultNames } from "./result-tables.ts";
import type { Findings, Site } from "./site.ts";

const mark = [0xef, 0xbb, 0xbf];

/**
 * Downloads: every labelled CSV begins with a byte order mark, so that Excel reads it as UTF-8, and has rows; the whole
 * table of an edition has as many as the committed one, and the plain copy of it the same bytes.
 */
export function checkDownloads(
  site: Site,
  tables: readonly ResultTables[],
  committed: (path: string) => Uint8Array,
): Findings {
  const paths = [...site.files].filter((path) => path.startsWith("downloads/") && path.endsWith(".csv")).sort();
  const problems = paths.flatMap((path) => {
    const [, edition = "", name = "", lang] = /^downloads\/([^/]+)\/([a-z]+?)(?:-(zh|en))?\.csv$/.exec(path) ?? [];
    const isPlain = name !== "" && lang === undefined;
    const source = `data/results/${edition}/${name}.csv`;
    const found = isPlain
      ? plainProblems(site.read(path), committed(source))
      : labelledProblems(
          site.read(path),
          name === "changes" ? readCsv(committed(source)).length : wantedRows(tables, edition, name),
        );
    return found.map((problem) => `${path}: ${problem}`);
  });
  return { seen: paths.length, problems: [...problems, ...missingTables(site, tables)] };
}

function plainProblems(bytes: Uint8Array, committed: Uint8Array): string[] {
  return Buffer.compare(bytes, committed) === 0 ? [] : ["differs from the committed table"];
}

function labelledProblems(bytes: Uint8Array, wanted: number | null): string[] {
  if (mark.some((byte, i) => bytes[i] !== byte)) return ["does not begin with a byte order mark"];
  const rows = tryToRead(bytes);
  if (typeof rows === "string") return [rows];
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

function wantedRows(tables: readonly ResultTables[], edition: string, name: string): number | null {
  const known = resultNames.find((each) => each === name);
  return known ? (tables.find((each) => each.edition === edition)?.rows[known].length ?? null) : null;
}

function missingTables({ files }: Site, tables: readonly ResultTables[]): string[] {
  const wanted = tables.flatMap(({ edition }) =>
    resultNames.flatMap((name) => ["-zh", "-en"].map((lang) => `downloads/${edition}/${name}${lang}.csv`)),
  );
  return wanted.filter((path) => !files.has(path)).map((path) => `${path}: is missing`);
}
