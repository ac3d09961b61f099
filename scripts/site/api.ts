import type { ResultName, ResultTables, Row } from "./result-tables.ts";
import { resultNames } from "./result-tables.ts";
import type { Findings, Site } from "./site.ts";

type Document = Readonly<Record<string, unknown>>;
type Parsed = Readonly<Record<string, string | number | null>>;

/** Tables with rows by entity, which the document of an entity holds too. */
const byEntity = resultNames.filter((name) => name !== "sobol");

/** The API: every document parses, and the rows of its tables are those of the committed ones, cell by cell. */
export function checkApi(site: Site, tables: readonly ResultTables[]): Findings {
  const paths = [...site.files].filter((path) => path.startsWith("api/") && path.endsWith(".json")).sort();
  const problems = paths.flatMap((path) => problemsOf(path, site, tables).map((problem) => `${path}: ${problem}`));
  return { seen: paths.length, problems: [...problems, ...missingTables(site, tables)] };
}

function problemsOf(path: string, site: Site, editions: readonly ResultTables[]): string[] {
  let document: Document;
  try {
    document = JSON.parse(new TextDecoder("utf8", { fatal: true }).decode(site.read(path))) as Document;
  } catch (error) {
    return [`does not parse: ${(error as Error).message}`];
  }
  const [, edition, folder, entity, table] =
    /^api\/v1\/([a-z]+-\d{4})\/(?:(regions)\/([^/]+)|([a-z]+))\.json$/.exec(path) ?? [];
  const tables = editions.find((each) => each.edition === edition);
  if (!tables) return [];
  const name = resultNames.find((each) => each === table);
  if (name) return compareRows(document["rows"], tables.rows[name]);
  if (!folder) return [];
  return byEntity.flatMap((each) =>
    compareRows(document[each], ownRows(tables, each, entity!)).map((problem) => `${each}: ${problem}`),
  );
}

function ownRows(tables: ResultTables, name: ResultName, entity: string): readonly Row[] {
  return tables.rows[name].filter((row) => row["entity_id"] === entity);
}

function compareRows(found: unknown, committed: readonly Row[]): string[] {
  if (!Array.isArray(found)) return ["has no rows"];
  if (found.length !== committed.length) return [`has ${found.length} rows, the committed table ${committed.length}`];
  return committed.flatMap((row, i) =>
    Object.entries(row)
      .filter(([column, text]) => !isSame((found[i] as Parsed)[column], text))
      .map(([column, text]) => `row ${i + 1} ${column}: ${(found[i] as Parsed)[column]}, committed ${text || "empty"}`),
  );
}

function isSame(value: string | number | null | undefined, text: string): boolean {
  if (value === undefined) return false;
  if (value === null) return text === "";
  return typeof value === "number" ? text !== "" && value === Number(text) : value === text;
}

function missingTables({ files }: Site, tables: readonly ResultTables[]): string[] {
  const wanted = tables.flatMap(({ edition }) => resultNames.map((name) => `api/v1/${edition}/${name}.json`));
  return wanted.filter((path) => !files.has(path)).map((path) => `${path}: is missing`);
}
