import { parse as parseYaml } from "yaml";
import { passportKey, type Row, readCsv } from "./result-tables.ts";

/** The committed result tables of one edition of the world, read without the code that makes the pages. */
export interface WorldTables {
  readonly edition: string;
  readonly state: string;
  /** file name without ending → rows */
  readonly rows: Readonly<Record<WorldName, readonly Row[]>>;
  /** key of `passportKey` → the row that stands there */
  readonly byAnchor: ReadonlyMap<string, Row>;
}

export const worldNames = ["technology", "economies", "outlook"] as const;
export type WorldName = (typeof worldNames)[number];

/** Whether an edition is one of the world, by its id. */
export function isWorldEdition(edition: string): boolean {
  return edition.startsWith("world-");
}

/** Reads the editions named; `read` gives the text of a file of the project. */
export function readWorldTables(editions: readonly string[], read: (path: string) => string): WorldTables[] {
  return editions.map((edition) => {
    const said = parseYaml(read(`data/editions/${edition}.yml`)) as { readonly state: string; readonly year: number };
    const rowsOf = (name: WorldName) => readCsv(read(`data/results/${edition}/${name}.csv`));
    const [technology, economies, outlook] = [rowsOf("technology"), rowsOf("economies"), rowsOf("outlook")];
    const last = String(said.year);
    const byAnchor = [
      ...technology.map((row) => [keyOf(row, "t", [row["field"]!], last), row] as const),
      ...economies.map((row) => [keyOf(row, "e", [row["quantity"]!, row["item"]!], last), row] as const),
    ];
    return { edition, state: said.state, rows: { technology, economies, outlook }, byAnchor: new Map(byAnchor) };
  });
}

/** Years before the edition's stand at the end of an anchor; what the World Bank measures is always the last there is. */
function keyOf(row: Row, letter: "t" | "e", names: readonly string[], last: string): string {
  const isLast = row["year"] === last || names[0]!.startsWith("wb_");
  const parts = [...names.filter((name) => name !== ""), ...(isLast ? [] : [row["year"]!])];
  return passportKey(row["economy"]!, `${letter}-${parts.join("-")}`);
}
