import type { IndustryName, IndustryTables } from "./industry-tables.ts";
import type { OtherTables } from "./numbers.ts";
import type { ResultName, ResultTables, Row } from "./result-tables.ts";
import { resultNames } from "./result-tables.ts";
import type { Findings, Site } from "./site.ts";
import type { WorldName, WorldTables } from "./world-tables.ts";

type Document = Readonly<Record<string, unknown>>;
type Parsed = Readonly<Record<string, string | number | null>>;

/** Tables with rows by entity, which the document of an entity holds too. */
const byEntity = resultNames.filter((name) => name !== "sobol" && name !== "coherence");

/** The API: every document parses, and the rows of its tables are those of the committed ones, cell by cell. */
export function checkApi(
  site: Site,
  tables: readonly ResultTables[],
  { worlds = [], industries = [] }: OtherTables = {},
): Findings {
  const paths = [...site.files].filter((path) => path.startsWith("api/") && path.endsWith(".json")).sort();
  const [ofWorld, ofIndustries] = [worldRows(worlds), industryRows(industries)];
  const ownRowsOf = (path: string) => ofWorld(path) ?? ofIndustries(path);
  const problems = paths.flatMap((path) =>
    problemsOf(path, site, { tables, ownRowsOf }).map((problem) => `${path}: ${problem}`),
  );
  return { seen: paths.length, problems: [...problems, ...missingTables(site, tables)] };
}

interface Committed {
  readonly tables: readonly ResultTables[];
  readonly ownRowsOf: ReturnType<typeof worldRows>;
}

function problemsOf(path: string, site: Site, { tables: editions, ownRowsOf }: Committed): string[] {
  let document: Document;
  try {
    document = JSON.parse(new TextDecoder("utf8", { fatal: true }).decode(site.read(path))) as Document;
  } catch (error) {
    return [`does not parse: ${(error as Error).message}`];
  }
  const [, edition, folder, entity, table] =
    /^api\/v1\/([a-z]+-\d{4})\/(?:(regions)\/([^/]+)|([a-z]+))\.json$/.exec(path) ?? [];
  const own = ownRowsOf(path);
  if (own)
    return own.flatMap(([each, rows]) => compareRows(document[each], rows).map((problem) => `${each}: ${problem}`));
  const tables = editions.find((each) => each.edition === edition);
  if (!tables) return [];
  const name = resultNames.find((each) => each === table);
  if (name) return compareRows(document["rows"], tables.rows[name]);
  if (!folder) return [];
  return byEntity.flatMap((each) =>
    compareRows(document[each], ownRows(tables, each, entity!)).map((problem) => `${each}: ${problem}`),
  );
}

/** The committed rows that a document of a field or an economy must hold, list by list; null for any other document. */
function worldRows(worlds: readonly WorldTables[]) {
  const known = new Map(
    worlds.map(({ edition, rows }) => {
      const by = (column: string, name: WorldName) => Map.groupBy(rows[name], (row) => row[column]!);
      const industries = { technology: by("field", "technology"), outlook: by("item", "outlook") };
      const economies = {
        technology: by("economy", "technology"),
        economies: by("economy", "economies"),
        outlook: by("entity_id", "outlook"),
      };
      return [edition, { industries, economies }] as const;
    }),
  );
  return (path: string): (readonly [string, readonly Row[]])[] | null => {
    const [, edition, folder, id] = /^api\/v1\/(world-\d{4})\/(industries|economies)\/([^/]+)\.json$/.exec(path) ?? [];
    const lists = known.get(edition ?? "")?.[folder as "industries" | "economies"];
    return lists && id ? Object.entries(lists).map(([name, rows]) => [name, rows.get(id) ?? []] as const) : null;
  };
}

/** Tables with rows by industry, which the document of an industry holds too. */
const byIndustry = ["industries", "advantages", "intensive", "cells", "cube"] as const;

/** The same of the document of an industry. */
function industryRows(tables: readonly IndustryTables[]): ReturnType<typeof worldRows> {
  const known = new Map(
    tables.map(({ edition, rows }) => {
      const by = (name: IndustryName) => Map.groupBy(rows[name], (row) => row["industry_id"]!);
      const lists = [
        ...byIndustry.map((name) => [name, by(name)] as const),
        ["outlook", by("industry-outlook")] as const,
      ];
      return [edition, lists] as const;
    }),
  );
  return (path) => {
    const [, edition, id] = /^api\/v1\/([a-z]+-\d{4})\/industries\/([^/]+)\.json$/.exec(path) ?? [];
    const lists = known.get(edition ?? "");
    return lists && id ? lists.map(([name, rows]) => [name, rows.get(id) ?? []] as const) : null;
  };
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
  const names = [...resultNames, "model", "manifest"];
  const wanted = tables.flatMap(({ edition }) => names.map((name) => `api/v1/${edition}/${name}.json`));
  return wanted.filter((path) => !files.has(path)).map((path) => `${path}: is missing`);
}
