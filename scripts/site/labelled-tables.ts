import { readCells } from "./result-tables.ts";
import type { Site } from "./site.ts";

/** How a labelled table of a language heads the status of a row. */
const statusHead = { zh: "数据状态", en: "Status" } as const;

/** How the rows of a table end, and how many end so. */
export interface RowEnd {
  /** the last cell, which names the edition and its state where the rows are of one */
  readonly last: string;
  /** what the row says that its figures are worth; empty where it says nothing */
  readonly status: string;
  readonly count: number;
}

/** What the checks need of a labelled table. */
export interface LabelledTable {
  readonly rows: number;
  readonly ends: readonly RowEnd[];
}

const known = new WeakMap<Site, Map<string, LabelledTable>>();

/**
 * A labelled table of a site; read once.
 * @throws Error where it is no table
 */
export function readLabelled(site: Site, path: string): LabelledTable {
  const tables = known.get(site) ?? new Map<string, LabelledTable>();
  const table = tables.get(path) ?? summarise(readCells(site.read(path)), langOf(path));
  known.set(site, tables.set(path, table));
  return table;
}

/** The language of a labelled file, from its path. */
export function langOf(path: string): "zh" | "en" {
  return /-en\.\w+$/.test(path) ? "en" : "zh";
}

function summarise([head = [], ...rows]: readonly (readonly string[])[], lang: "zh" | "en"): LabelledTable {
  const column = head.indexOf(statusHead[lang]);
  const ends = Map.groupBy(rows, (cells) => `${cells.at(-1)}\n${cells[column] ?? ""}`);
  return {
    rows: rows.length,
    ends: [...ends.values()].map((alike) => ({
      last: alike[0]!.at(-1)!,
      status: alike[0]![column] ?? "",
      count: alike.length,
    })),
  };
}
