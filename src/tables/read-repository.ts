import type { z } from "zod";
import { ofFiles } from "../i18n/validation-files.ts";
import { withDimensions } from "../schema/dimensions.ts";
import type { Format } from "../schema/format.ts";
import type { formats } from "../schema/formats.ts";
import type { Dataset } from "../schema/raw.ts";
import type { Classifications, DatasetFiles, ModelFiles, Placed, Repository } from "../schema/repository.ts";
import { scopes as allScopes, type Scope } from "../schema/scope.ts";
import type { SidewaysPlan } from "../schema/sideways.ts";
import type { Site } from "../schema/site.ts";
import { decode } from "./decode.ts";
import { type Found, findFormat, pathsIn } from "./find-format.ts";
import { errorAt, type Problem } from "./problem.ts";
import { readTable } from "./read-table.ts";
import { readYaml } from "./read-yaml.ts";
import { sidewaysFields } from "./sideways-fields.ts";

/** The folders that a person enters data in; every file of theirs must have a format. */
export const enteredFolders = [
  "data/raw",
  "data/reference",
  "data/models",
  "data/editions",
  "data/scopes",
  "data/profiles",
  "data/sideways",
  "data/revisions",
  "data/search",
  "data/records",
  "data/catalogue/adjustments",
  "data/catalogue/register",
] as const;

/** The one file outside of them that is validated too. */
export const siteFile = "content/site.yml";

/** Names that may stand anywhere and are not read. */
const unread = new Set(["README.md", "README.zh-CN.md", "LICENSES.md", ".gitkeep"]);

/** Without these there is nothing to evaluate. */
const required = ["data/reference/entities.csv", "data/reference/units.csv"];
const requiredOfModel = ["model.yml", "indicators.csv", "nodes.csv", "pairs.csv", "bounds.csv"];

export interface ReadOptions {
  /** read the figures of those datasets alone that these scopes rest on, comparisons included; all where it is not given */
  readonly scopes?: readonly Scope[];
  readonly onProgress?: ((done: string) => void) | undefined;
}

export interface ReadRepository {
  /** whatever could be read, also where there are problems */
  readonly repository: Repository;
  /** who publishes the site; null where the file is absent or wrong */
  readonly site: Site | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads everything under `data/` that a person enters, from the bytes of the files by their path from the root.
 * Collects every problem: unknown and missing files, and what is wrong inside each. Other paths are not looked at.
 */
export function readRepository(
  files: ReadonlyMap<string, Uint8Array>,
  { scopes = allScopes, onProgress = () => {} }: ReadOptions = {},
): ReadRepository {
  const problems: Problem[] = [];
  const paths = [...files.keys()].filter(isEntered).sort();
  const known: Known[] = paths.flatMap((path) => {
    const found = findFormat(path);
    if (!found) problems.push(errorAt({ file: path }, ofFiles.unknown(pathsIn(folderOf(path)))));
    return found ? { path, ...found } : [];
  });
  const shelf: Shelf = { files, known, problems, done: new Set() };
  const sideways = valuesOf(shelf, "sideways");
  const isWanted = wantedDatasets(scopes, sideways);
  const datasets = foldersIn(paths, "data/raw").flatMap((folder) => {
    onProgress(folder);
    return readDataset(shelf, folder, isWanted);
  });
  const modelFolders = foldersIn(paths, "data/models");
  const unreadFields = new Set(
    datasets.flatMap(({ dataset }) => (isWanted(dataset) ? [] : dataset.fields.map(({ id }) => id))),
  );
  const repository = {
    datasets,
    revisions: rowsOf(shelf, "revisions").filter(({ field }) => !unreadFields.has(field)),
    entities: rowsOf(shelf, "entities"),
    economies: rowsOf(shelf, "economies"),
    economyLabels: rowsOf(shelf, "economy-labels"),
    members: rowsOf(shelf, "members"),
    successors: rowsOf(shelf, "successors"),
    aliases: rowsOf(shelf, "aliases"),
    breaks: rowsOf(shelf, "breaks"),
    tiles: rowsOf(shelf, "tiles"),
    neighbours: rowsOf(shelf, "neighbours"),
    units: rowsOf(shelf, "units"),
    synonyms: rowsOf(shelf, "synonyms"),
    questionWords: rowsOf(shelf, "question-words"),
    readings: rowsOf(shelf, "readings"),
    searchQueries: rowsOf(shelf, "search-queries"),
    departments: rowsOf(shelf, "departments"),
    actions: rowsOf(shelf, "actions"),
    technologyFields: rowsOf(shelf, "technology-fields"),
    classifications: readClassifications(shelf),
    profiles: valuesOf(shelf, "profile"),
    sideways,
    models: modelFolders
      .filter((folder) => !files.has(`${folder}/technology.yml`))
      .flatMap((folder) => readModel(shelf, folder)),
    editions: valuesOf(shelf, "edition"),
    scopes: valuesOf(shelf, "scope"),
    technologyModels: valuesOf(shelf, "technology-model"),
    technologyEditions: valuesOf(shelf, "technology-edition"),
    policies: valuesOf(shelf, "policy"),
    policyTopics: rowsOf(shelf, "policy-topics"),
    policyCells: rowsOf(shelf, "policy-cells"),
    cataloguePlans: valuesOf(shelf, "catalogue-plan"),
    registers: new Map(tablesOf(shelf, "register").map(({ parts, rows }) => [parts.scope!, rows])),
    adjustments: new Map(tablesOf(shelf, "adjustments").map(({ parts, rows }) => [parts.edition!, rows])),
  };
  const site = yamlOf(shelf, "site")[0]?.value ?? null;
  readRest(shelf);
  const absent = required.filter((path) => !files.has(path));
  return { repository, site, problems: [...problems, ...absent.map((file) => errorAt({ file }, ofFiles.missing()))] };
}

interface Known extends Found {
  readonly path: string;
}

/** The files at hand, and the problems met while they are read. */
interface Shelf {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly known: readonly Known[];
  readonly problems: Problem[];
  /** paths that were read */
  readonly done: Set<string>;
}

type Formats = (typeof formats)[number];
type FormatName<Kind> = Extract<Formats, { kind: Kind }>["name"];
type ValueOf<Name> = z.infer<Extract<Formats, { name: Name }>["schema"]>;

function isEntered(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return path === siteFile || (enteredFolders.some((folder) => path.startsWith(`${folder}/`)) && !unread.has(name));
}

function folderOf(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}

/** The folders that stand in a folder, such as the datasets of `data/raw`. */
function foldersIn(paths: readonly string[], folder: string): string[] {
  const inside = paths.filter((path) => path.startsWith(`${folder}/`) && path.split("/").length > 3);
  return [...new Set(inside.map((path) => path.split("/").slice(0, 3).join("/")))];
}

function filesOf({ known }: Shelf, name: string, folder: string): readonly Known[] {
  return known.filter(({ format, path }) => format.name === name && path.startsWith(folder));
}

function textOf(shelf: Shelf, path: string): string | null {
  shelf.done.add(path);
  const { text, problems } = decode(path, shelf.files.get(path)!);
  shelf.problems.push(...problems);
  return text;
}

/** Every row of a format, of one folder or of all. */
function rowsOf<Name extends FormatName<"csv">>(
  shelf: Shelf,
  name: Name,
  folder = "",
  narrow?: Narrow,
): Placed<ValueOf<Name>>[] {
  return tablesOf(shelf, name, folder, narrow).flatMap(({ rows }) => rows);
}

/** The schema of a format as one dataset has it. */
type Narrow = (schema: z.ZodObject) => z.ZodObject;

/** Every table of a format, each with what its path stands for. */
function tablesOf<Name extends FormatName<"csv">>(
  shelf: Shelf,
  name: Name,
  folder = "",
  narrow: Narrow = (schema) => schema,
): { parts: Readonly<Record<string, string>>; rows: readonly Placed<ValueOf<Name>>[] }[] {
  return filesOf(shelf, name, folder).flatMap(({ path, format, parts }) => {
    const text = textOf(shelf, path);
    if (text === null) return [];
    const { rows, problems } = readTable(path, text, { ...(format as Format), schema: narrow(format.schema) });
    for (const problem of problems) shelf.problems.push(problem);
    return { parts, rows: rows as unknown as readonly Placed<ValueOf<Name>>[] };
  });
}

/** Every YAML file of a format that holds what it should; its `id` must be the name that its path gives it. */
function yamlOf<Name extends FormatName<"yaml">>(
  shelf: Shelf,
  name: Name,
  folder = "",
): { path: string; value: ValueOf<Name> }[] {
  return filesOf(shelf, name, folder).flatMap(({ path, format }) => {
    const text = textOf(shelf, path);
    if (text === null) return [];
    const { value, problems } = readYaml(path, text, format.schema);
    shelf.problems.push(...problems);
    if (value === null) return [];
    const place = nameIn(path, format.path);
    if (place !== null && "id" in value && value.id !== place) {
      shelf.problems.push(errorAt({ file: path, column: "id", value: value.id }, ofFiles.misplaced(value.id, place)));
    }
    return { path, value: value as ValueOf<Name> };
  });
}

/** What every YAML file of a format holds. */
function valuesOf<Name extends FormatName<"yaml">>(shelf: Shelf, name: Name): ValueOf<Name>[] {
  return yamlOf(shelf, name).map(({ value }) => value);
}

/** The folder or file, without its ending, that stands where the path of its format first has a part to fill in. */
function nameIn(path: string, pattern: string): string | null {
  const at = pattern.split("/").findIndex((part) => part.includes("<"));
  return at < 0 ? null : path.split("/")[at]!.replace(/\.\w+$/, "");
}

/**
 * A dataset whose description cannot be read has no place in the repository; its files are checked all the same. One that
 * no wanted scope reads keeps its description alone.
 */
function readDataset(shelf: Shelf, folder: string, isWanted: (dataset: Dataset) => boolean): DatasetFiles[] {
  demand(shelf, `${folder}/dataset.yml`);
  const [described] = yamlOf(shelf, "dataset", `${folder}/`);
  if (described && !isWanted(described.value)) {
    for (const { path } of shelf.known) if (path.startsWith(`${folder}/`)) shelf.done.add(path);
    return [{ dataset: described.value, rows: [], notes: [] }];
  }
  const narrow: Narrow = (schema) => (described ? withDimensions(schema, described.value.dimensions ?? []) : schema);
  const rows = rowsOf(shelf, "raw", `${folder}/`, narrow);
  const notes = rowsOf(shelf, "notes", `${folder}/`, narrow);
  return described ? [{ dataset: described.value, rows, notes }] : [];
}

/** Which datasets the editions of some scopes read: those of a scope, and those that it is compared with. */
function wantedDatasets(scopes: readonly Scope[], plans: readonly SidewaysPlan[]): (dataset: Dataset) => boolean {
  const compared = plans.filter(({ scope }) => scopes.includes(scope)).map(sidewaysFields);
  return (dataset) =>
    (dataset.scopes ?? allScopes).some((scope) => scopes.includes(scope)) ||
    dataset.fields.some(({ id }) => compared.some((fields) => fields.has(id)));
}

function readClassifications(shelf: Shelf): Classifications {
  return {
    standard: rowsOf(shelf, "gbt4754"),
    families: rowsOf(shelf, "industry-families"),
    industries: rowsOf(shelf, "industries"),
    industryClasses: rowsOf(shelf, "industry-classes"),
    subfields: rowsOf(shelf, "industry-subfields"),
    industryAliases: rowsOf(shelf, "industry-aliases"),
    intensiveClasses: rowsOf(shelf, "intensive-classes"),
    ipc: rowsOf(shelf, "ipc"),
    ipcFields: rowsOf(shelf, "ipc-fields"),
    fieldDivisions: rowsOf(shelf, "ipc-gb4754"),
  };
}

function readModel(shelf: Shelf, folder: string): ModelFiles[] {
  for (const name of requiredOfModel) demand(shelf, `${folder}/${name}`);
  const inside = `${folder}/`;
  const rest = {
    indicators: rowsOf(shelf, "model-indicators", inside),
    nodes: rowsOf(shelf, "nodes", inside),
    weights: new Map(tablesOf(shelf, "weights", inside).map(({ parts, rows }) => [parts.scheme!, rows])),
    goalposts: new Map(tablesOf(shelf, "goalposts", inside).map(({ parts, rows }) => [parts.version!, rows])),
    bounds: rowsOf(shelf, "bounds", inside),
    pairs: rowsOf(shelf, "pairs", inside),
    shares: rowsOf(shelf, "shares", inside),
    growthFields: rowsOf(shelf, "growth-fields", inside),
    planes: rowsOf(shelf, "planes", inside),
    planeQuadrants: rowsOf(shelf, "plane-quadrants", inside),
    faces: rowsOf(shelf, "faces", inside),
    qualityGoalposts: new Map(
      tablesOf(shelf, "quality-goalposts", inside).map(({ parts, rows }) => [parts.version!, rows]),
    ),
    industryIndicators: rowsOf(shelf, "industry-indicators", inside),
    industryNumerators: rowsOf(shelf, "industry-numerators", inside),
    industryGoalposts: new Map(
      tablesOf(shelf, "industry-goalposts", inside).map(({ parts, rows }) => [parts.version!, rows]),
    ),
  };
  return yamlOf(shelf, "model", inside).map(({ value }) => ({ model: value, ...rest }));
}

/** Files of formats that the repository has no place for, such as the glossary, are read for their problems. */
function readRest(shelf: Shelf): void {
  for (const { path, format } of shelf.known) {
    if (shelf.done.has(path)) continue;
    if (format.kind === "csv") rowsOf(shelf, format.name, path);
    if (format.kind === "yaml") yamlOf(shelf, format.name, path);
  }
}

function demand({ files, problems }: Shelf, file: string): void {
  if (!files.has(file)) problems.push(errorAt({ file }, ofFiles.missing()));
}
