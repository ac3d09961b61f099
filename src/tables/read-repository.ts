import { ofFiles } from "../i18n/validation-files.ts";
import type { RevisionRow } from "../schema/raw.ts";
import type { Classifications, Repository } from "../schema/repository.ts";
import { scopes as allScopes, type Scope } from "../schema/scope.ts";
import type { Site } from "../schema/site.ts";
import { findFormat, pathsIn } from "./find-format.ts";
import { errorAt, type Problem } from "./problem.ts";
import { readDataset, whoseFigures } from "./read-dataset.ts";
import { readModel } from "./read-model.ts";
import { type Known, readRest, rowsOf, type Shelf, tablesOf, valuesOf, yamlOf } from "./shelf.ts";

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

/** Formats that no result and no grade rests on: what is advised and by whom, words of the search, the making of samples. */
const besideResults: ReadonlySet<string> = new Set([
  ...["policy", "policy-topics", "policy-cells", "departments", "actions"],
  ...["synonyms", "question-words", "readings", "search-queries", "glossary", "sample-plan"],
]);

export interface ReadOptions {
  /**
   * read what the editions of these scopes rest on alone: their datasets, of others who is compared, and no file that
   * stands beside all results; everything where it is not given
   */
  readonly scopes?: readonly Scope[] | undefined;
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
  { scopes, onProgress = () => {} }: ReadOptions = {},
): ReadRepository {
  const problems: Problem[] = [];
  const paths = [...files.keys()].filter(isEntered).sort();
  const known: Known[] = paths.flatMap((path) => {
    const found = findFormat(path);
    if (!found) problems.push(errorAt({ file: path }, ofFiles.unknown(pathsIn(folderOf(path)))));
    const isAsked = found !== null && (scopes === undefined || !besideResults.has(found.format.name));
    return isAsked ? { path, ...found } : [];
  });
  const shelf: Shelf = { files, known, problems, done: new Set() };
  const [sideways, editions] = [valuesOf(shelf, "sideways"), valuesOf(shelf, "edition")];
  const whose = whoseFigures(scopes ?? allScopes, { sideways, editions });
  const datasets = foldersIn(paths, "data/raw").flatMap((folder) => {
    onProgress(folder);
    return readDataset(shelf, folder, whose);
  });
  const modelFolders = foldersIn(paths, "data/models");
  const readers = new Map(
    datasets.flatMap(({ dataset }) => dataset.fields.map(({ id }) => [id, whose(dataset)] as const)),
  );
  const isRead = ({ field, entity_id }: RevisionRow) => {
    const read = readers.get(field) ?? "everyone";
    return read === "everyone" || read.has(entity_id);
  };
  const repository = {
    datasets,
    revisions: rowsOf(shelf, "revisions").filter(isRead),
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
    editions,
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
