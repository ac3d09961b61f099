import { parse as parseYaml } from "yaml";
import { readCsv as splitCsv } from "../../src/tables/csv.ts";

/** A row as the committed file holds it: column → text, empty for missing. */
export type Row = Readonly<Record<string, string>>;

/** The committed result tables of one edition, read without the code that makes the pages. */
export interface ResultTables {
  readonly edition: string;
  readonly state: string;
  /** file name without ending → rows */
  readonly rows: Readonly<Record<ResultName, readonly Row[]>>;
  /** key of `passportKey` → the row that stands there */
  readonly byAnchor: ReadonlyMap<string, Row>;
  /** key of `passportKey` → the rows of an analysis that stand there, as those of every class of an item */
  readonly analyses: ReadonlyMap<string, readonly Row[]>;
  /** from this probability on a class may be stated by itself */
  readonly sureFrom: number;
  readonly units: ReadonlyMap<string, Row>;
  /** node → its children and their weights */
  readonly weights: readonly Row[];
  /** codes of the nation and the groups, with which others are compared */
  readonly compared: readonly string[];
  /** grade of D* → its names */
  readonly grades: ReadonlyMap<string, readonly string[]>;
  /** tiers of scores, the lowest first: where each begins, and its names */
  readonly tiers: readonly { readonly from: number; readonly names: readonly string[] }[];
  /** the edition a year before, where there is one */
  readonly before: ResultTables | null;
}

export const resultNames = [
  "indicators",
  "scores",
  "matching",
  "situation",
  "dynamics",
  "quality",
  "quadrants",
  "sensitivity",
  "stability",
  "sobol",
  "changes",
  "outlook",
  "coherence",
] as const;
export type ResultName = (typeof resultNames)[number];

/** The letter of the anchor, and the column that names the row. */
const anchors = {
  indicators: ["i", "indicator"],
  scores: ["s", "node"],
  matching: ["m", "pair"],
  situation: ["q", "quantity"],
} as const satisfies Partial<Record<ResultName, readonly [string, string]>>;

/** The letter of the anchor, and the columns that name the rows. */
const analysisAnchors = {
  sensitivity: ["u", ["quantity", "item"]],
  stability: ["p", ["scale", "item"]],
  changes: ["c", ["measure", "node"]],
  quality: ["f", ["face"]],
  quadrants: ["x", ["plane"]],
  dynamics: ["g", ["field"]],
} as const satisfies Partial<Record<ResultName, readonly [string, readonly string[]]>>;

/** Rows of a CSV file with a header, as text. */
export function readCsv(file: string | Uint8Array): Row[] {
  const [head = [], ...rows] = readCells(file);
  return rows.map((cells) => Object.fromEntries(head.map((name, column) => [name, cells[column]!])));
}

/**
 * Cells of a CSV file, its header first; a byte order mark is passed by, and lines may end as Excel ends them.
 * @throws Error where a quotation mark is wrong, or a row has not as many cells as the head
 */
export function readCells(file: string | Uint8Array): (readonly string[])[] {
  const text = typeof file === "string" ? file : Buffer.from(file).toString();
  const { records, problems } = splitCsv("", text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"));
  const width = records[0]?.cells.length;
  const wrong = problems[0]?.line ?? records.find(({ cells }) => cells.length !== width)?.line;
  if (wrong !== undefined) throw new Error(`line ${wrong} cannot be read`);
  return records.map(({ cells }) => cells);
}

/**
 * The name of a number as links carry it.
 * @example passportKey("500000", "i-NP01"); // => "500000 i-NP01"
 */
export function passportKey(entity: string, anchor: string): string {
  return `${entity} ${anchor}`;
}

/** Which editions have tables that not every edition has. */
export interface Extras {
  /** what was observed */
  readonly profiled?: readonly string[];
  /** a sideways comparison */
  readonly compared?: readonly string[];
}

/** Reads the editions named, oldest first in each scope; `read` gives the text of a file of the project. */
export function readResultTables(
  editions: readonly string[],
  read: (path: string) => string,
  { profiled = [], compared = [] }: Extras = {},
): ResultTables[] {
  const tables: ResultTables[] = [];
  const scopeOf = (id: string) => id.split("-")[0];
  for (const edition of editions) {
    const before = tables.findLast((each) => scopeOf(each.edition) === scopeOf(edition)) ?? null;
    const has = { profile: profiled.includes(edition), sideways: compared.includes(edition) };
    tables.push(readEdition(edition, read, { before, has }));
  }
  return tables;
}

interface Band {
  readonly id: string;
  readonly from: number;
  readonly name: Readonly<Record<string, string>>;
}
interface Model {
  readonly nation: string;
  readonly groups: readonly string[];
  readonly coordination_grades: readonly Band[];
  readonly level_tiers: readonly Band[];
  readonly stability_classes: readonly Pick<Band, "from">[];
}

function readEdition(
  edition: string,
  read: (path: string) => string,
  {
    before,
    has,
  }: {
    readonly before: ResultTables | null;
    readonly has: { readonly profile: boolean; readonly sideways: boolean };
  },
): ResultTables {
  const said = parseYaml(read(`data/editions/${edition}.yml`)) as Readonly<Record<string, string>>;
  const folder = `data/models/${said["model"]}`;
  const model = parseYaml(read(`${folder}/model.yml`)) as Model;
  const entries = resultNames.map((name) => [name, readCsv(read(`data/results/${edition}/${name}.csv`))] as const);
  const rows = Object.fromEntries(entries) as Record<ResultName, Row[]>;
  const byAnchor = keysOf(anchors).flatMap((name) => {
    const [letter, column] = anchors[name];
    return rows[name].map(
      (row) => [passportKey(row["entity_id"]!, `${letter}-${row[column]!.replaceAll(".", "-")}`), row] as const,
    );
  });
  const analyses = keysOf(analysisAnchors).flatMap((name) => {
    const [letter, columns] = analysisAnchors[name];
    return rows[name]
      .filter((row) => row["run"] !== "weights")
      .map((row) => {
        const item = columns.map((column) => row[column]!.replaceAll(".", "-")).join("-");
        return [passportKey(row["entity_id"]!, `${letter}-${item}`), row] as const;
      });
  });
  const extra = (name: "profile" | "sideways") =>
    has[name] ? readCsv(read(`data/results/${edition}/${name}.csv`)) : [];
  const places = [
    ...analyses,
    ...extra("profile").map((row) => [observedKey(row), row] as const),
    ...extra("sideways").map((row) => [besideKey(row), row] as const),
  ];
  const byPlace = Map.groupBy(places, ([key]) => key);
  return {
    edition,
    state: said["state"] ?? "",
    rows,
    byAnchor: new Map(byAnchor),
    analyses: new Map([...byPlace].map(([key, found]) => [key, found.map(([, row]) => row)])),
    sureFrom: model.stability_classes.at(-1)!.from,
    units: new Map(readCsv(read(`${folder}/indicators.csv`)).map((row) => [row["id"]!, row])),
    weights: readCsv(read(`${folder}/weights-${said["weights"]}.csv`)),
    compared: [model.nation, ...model.groups],
    grades: new Map(model.coordination_grades.map(({ id, name }) => [id, Object.values(name)])),
    tiers: model.level_tiers.map(({ from, name }) => ({ from, names: Object.values(name) })),
    before,
  };
}

/** Where an observed figure stands: its quantity, and its industry where it has one. */
function observedKey({ entity_id = "", quantity = "", industry_id = "" }: Row): string {
  return passportKey(entity_id, `o-${[quantity, industry_id].filter((part) => part !== "").join("-")}`);
}

/** Where a figure of a comparison stands: its quantity, and who it is of. */
function besideKey({ entity_id = "", quantity = "" }: Row): string {
  return passportKey("sideways", `w-${quantity}-${entity_id}`);
}

function keysOf<Name extends string>(record: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(record) as Name[];
}
