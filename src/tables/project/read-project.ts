import { ofProject } from "../../i18n/validation-project.ts";
import {
  type MetaParameter,
  metaParameters,
  type ProjectData,
  type ProjectElement,
  type ProjectUnit,
} from "../../schema/project.ts";
import { decode } from "../decode.ts";
import { errorAt, hasErrors, type Problem } from "../problem.ts";
import { type DataRow, readCoinData } from "./read-coin-data.ts";
import { type MetaRow, type ReadMeta, readCoinMeta } from "./read-coin-meta.ts";

/** A file by its name, as messages call it. */
export interface NamedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface ReadProject {
  /** null where the files do not hold */
  readonly project: ProjectData | null;
  /** what of iMeta could be read, for checks of a plan */
  readonly meta: Pick<ReadMeta, "rows" | "codes">;
  readonly problems: readonly Problem[];
}

/** Reads a COINr project from its two tables; every problem of both at once, each with its line. */
export function readProject({ data, meta }: { readonly data: NamedFile; readonly meta: NamedFile }): ReadProject {
  const [metaText, dataText] = [decode(meta.file, meta.bytes), decode(data.file, data.bytes)];
  const problems = [...metaText.problems, ...dataText.problems];
  if (metaText.text === null) return { project: null, meta: { rows: [], codes: new Set() }, problems };
  const described = readCoinMeta(meta.file, metaText.text);
  problems.push(...described.problems);
  const read = new Set(described.rows.map(({ iCode }) => iCode));
  const isWhole = read.size > 0 && [...described.codes].every((code) => read.has(code));
  const isEmpty = isWhole && !described.rows.some(({ Type }) => Type === "Indicator");
  if (isEmpty) problems.push(errorAt({ file: meta.file }, ofProject.noIndicator()));
  if (dataText.text === null) return { project: null, meta: described, problems };
  const { rows, hasTime, problems: found } = readCoinData(data.file, dataText.text, described);
  problems.push(...found);
  const project = hasErrors(problems) ? null : toProject(described.rows, rows, hasTime);
  return { project, meta: described, problems };
}

function toProject(meta: readonly MetaRow[], rows: readonly DataRow[], hasTime: boolean): ProjectData {
  const ofType = (type: MetaRow["Type"]) => meta.filter(({ Type }) => Type === type);
  const groupings = ofType("Group").map(({ iCode }) => iCode);
  const figures = [...ofType("Indicator"), ...ofType("Denominator")].map(
    ({ iCode }) => [iCode, rows.map((row) => row[iCode] as number | null)] as const,
  );
  return {
    units: rows.map((row) => toUnit(row, { groupings, hasTime })),
    indicators: ofType("Indicator").map(toElement),
    aggregates: ofType("Aggregate")
      .map(toElement)
      .sort((a, b) => a.level - b.level),
    figures: new Map(figures),
    groupings,
  };
}

function toUnit(row: DataRow, { groupings, hasTime }: { groupings: readonly string[]; hasTime: boolean }): ProjectUnit {
  const code = String(row["uCode"]);
  return {
    code,
    name: String(row["uName"] ?? code),
    time: hasTime ? Number(row["Time"]) : null,
    groups: Object.fromEntries(groupings.map((grouping) => [grouping, row[grouping] as string | null])),
  };
}

function toElement(row: MetaRow): ProjectElement {
  return {
    code: row.iCode,
    name: row.iName ?? row.iCode,
    level: row.Level ?? 1,
    parent: row.Parent,
    weight: row.Weight ?? 1,
    direction: row.Direction ?? 1,
    denominator: row.Denominator,
    parameters: Object.fromEntries(metaParameters.map((name) => [name, toParameter(row, name)])),
  };
}

/** A parameter as a number: a switch is 1 for TRUE. */
function toParameter(row: MetaRow, name: MetaParameter): number | null {
  const value = row[name];
  return typeof value === "string" ? Number(/^(T|TRUE|true|1)$/.test(value)) : value;
}
