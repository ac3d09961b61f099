import type { z } from "zod";
import { ofFiles } from "../i18n/validation-files.ts";
import type { Format } from "../schema/format.ts";
import type { formats } from "../schema/formats.ts";
import type { Placed } from "../schema/repository.ts";
import { decode } from "./decode.ts";
import type { Found } from "./find-format.ts";
import { errorAt, type Problem } from "./problem.ts";
import { readTable, type TableFormat } from "./read-table.ts";
import { readYaml } from "./read-yaml.ts";

/** A file of a known format, with what its path stands for. */
export interface Known extends Found {
  readonly path: string;
}

/** The files at hand, and the problems met while they are read. */
export interface Shelf {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly known: readonly Known[];
  readonly problems: Problem[];
  /** paths that were read */
  readonly done: Set<string>;
}

type Formats = (typeof formats)[number];
type FormatName<Kind> = Extract<Formats, { kind: Kind }>["name"];
type ValueOf<Name> = z.infer<Extract<Formats, { name: Name }>["schema"]>;

function filesOf({ known }: Shelf, name: string, folder: string): readonly Known[] {
  return known.filter(({ format, path }) => format.name === name && path.startsWith(folder));
}

/** What is asked of a file. */
interface Wanted {
  readonly path: string;
  readonly schema: z.ZodObject;
  readonly only?: ReadonlySet<string> | undefined;
}

/** What a file was read as, and all that is wrong with it. */
interface Reading<Result> extends Wanted {
  /** null where the bytes are no text */
  readonly result: Result | null;
  readonly problems: readonly Problem[];
}

const readings = new WeakMap<Uint8Array, Reading<unknown>>();

/**
 * Reads a file of the shelf and puts its problems with the others. The same bytes are read once for as long as they are
 * held, so that who reads a repository again with one file changed pays for that file.
 */
function readOnce<Result extends { readonly problems: readonly Problem[] }>(
  shelf: Shelf,
  { path, schema, only }: Wanted,
  read: (text: string) => Result,
): Result | null {
  const bytes = shelf.files.get(path)!;
  const before = readings.get(bytes) as Reading<Result> | undefined;
  const isSame = before?.path === path && before.schema === schema && before.only === only;
  const reading = isSame ? before : readAnew();
  shelf.done.add(path);
  for (const problem of reading.problems) shelf.problems.push(problem);
  return reading.result;

  function readAnew(): Reading<Result> {
    const { text, problems } = decode(path, bytes);
    const result = text === null ? null : read(text);
    const reading = { path, schema, only, result, problems: [...problems, ...(result?.problems ?? [])] };
    readings.set(bytes, reading);
    return reading;
  }
}

/** Every row of a format, of one folder or of all. */
export function rowsOf<Name extends FormatName<"csv">>(
  shelf: Shelf,
  name: Name,
  folder = "",
  narrow?: Narrow,
): Placed<ValueOf<Name>>[] {
  return tablesOf(shelf, name, folder, narrow).flatMap(({ rows }) => rows);
}

/** A format as one dataset has it. */
export type Narrow = (format: Format) => TableFormat;

/** Every table of a format, each with what its path stands for. */
export function tablesOf<Name extends FormatName<"csv">>(
  shelf: Shelf,
  name: Name,
  folder = "",
  narrow: Narrow = (format) => format,
): { parts: Readonly<Record<string, string>>; rows: readonly Placed<ValueOf<Name>>[] }[] {
  return filesOf(shelf, name, folder).flatMap(({ path, format, parts }) => {
    const narrowed = narrow(format);
    const table = readOnce(shelf, { ...narrowed, path }, (text) => readTable(path, text, narrowed));
    return table ? { parts, rows: table.rows as unknown as readonly Placed<ValueOf<Name>>[] } : [];
  });
}

/** Every YAML file of a format that holds what it should; its `id` must be the name that its path gives it. */
export function yamlOf<Name extends FormatName<"yaml">>(
  shelf: Shelf,
  name: Name,
  folder = "",
): { path: string; value: ValueOf<Name> }[] {
  return filesOf(shelf, name, folder).flatMap(({ path, format }) => {
    const { schema } = format;
    const value = readOnce(shelf, { path, schema }, (text) => readYaml(path, text, schema))?.value ?? null;
    if (value === null) return [];
    const place = nameIn(path, format.path);
    if (place !== null && "id" in value && value.id !== place) {
      shelf.problems.push(errorAt({ file: path, column: "id", value: value.id }, ofFiles.misplaced(value.id, place)));
    }
    return { path, value: value as ValueOf<Name> };
  });
}

/** What every YAML file of a format holds. */
export function valuesOf<Name extends FormatName<"yaml">>(shelf: Shelf, name: Name): ValueOf<Name>[] {
  return yamlOf(shelf, name).map(({ value }) => value);
}

/** The folder or file, without its ending, that stands where the path of its format first has a part to fill in. */
function nameIn(path: string, pattern: string): string | null {
  const at = pattern.split("/").findIndex((part) => part.includes("<"));
  return at < 0 ? null : path.split("/")[at]!.replace(/\.\w+$/, "");
}

/** Files of formats that the repository has no place for, such as the glossary, are read for their problems. */
export function readRest(shelf: Shelf): void {
  for (const { path, format } of shelf.known) {
    if (shelf.done.has(path)) continue;
    if (format.kind === "csv") rowsOf(shelf, format.name, path);
    if (format.kind === "yaml") yamlOf(shelf, format.name, path);
  }
}

/** Tells of a file that must be there and is not. */
export function demand({ files, problems }: Shelf, file: string): void {
  if (!files.has(file)) problems.push(errorAt({ file }, ofFiles.missing()));
}
