import type { Said } from "../../i18n/validation.ts";
import type { ProjectData } from "../../schema/project.ts";
import { errorAt, type Problem } from "../problem.ts";
import { nearestCode } from "./nearest-code.ts";
import type { MetaRow, ReadMeta } from "./read-coin-meta.ts";

/** What a plan is checked against, and how a problem at one of its keys is written. */
export interface PlanContext {
  readonly file: string;
  readonly indicators: ReadonlyMap<string, MetaRow>;
  readonly aggregates: ReadonlyMap<string, MetaRow>;
  readonly denominators: ReadonlySet<string>;
  readonly groupings: ReadonlySet<string>;
  /** codes of rows of iMeta that cannot be read, of which nothing is said */
  readonly unread: ReadonlySet<string>;
  /** null where the figures do not hold, so that nothing is known of units */
  readonly units: ReadonlySet<string> | null;
  /** whether the figures are of several years; null where that is not known */
  readonly hasYears: boolean | null;
  /** line of a key, by its path */
  readonly lineOf: (path: string) => number;
}

/** Gathers what plans are checked against from the rows of iMeta and, where they hold, the figures. */
export function openPlanContext(
  { rows, codes: written }: Pick<ReadMeta, "rows" | "codes">,
  project: ProjectData | null,
  { file, lineOf }: Pick<PlanContext, "file" | "lineOf">,
): PlanContext {
  const ofType = (type: MetaRow["Type"]) => rows.filter(({ Type }) => Type === type);
  const read = new Set(rows.map(({ iCode }) => iCode));
  const codes = (type: MetaRow["Type"]) => ofType(type).map(({ iCode }) => iCode);
  return {
    file,
    lineOf,
    indicators: new Map(ofType("Indicator").map((row) => [row.iCode, row])),
    aggregates: new Map(ofType("Aggregate").map((row) => [row.iCode, row])),
    denominators: new Set(codes("Denominator")),
    groupings: new Set(codes("Group")),
    unread: new Set([...written].filter((code) => !read.has(code))),
    units: project && new Set(project.units.map(({ code }) => code)),
    hasYears: project && new Set(project.units.map(({ time }) => time)).size > 1,
  };
}

/** A problem at a key of the plan, by its path such as `steps.3.winmax`. */
export function planError({ file, lineOf }: PlanContext, path: string, value: unknown, said: Said): Problem {
  return errorAt({ file, line: lineOf(path), column: path, value: String(value) }, said);
}

/** Problems of the codes at some paths that are not among those known. */
export function checkCodes(
  context: PlanContext,
  given: readonly { readonly path: string; readonly code: string }[],
  known: { readonly has: (code: string) => boolean; readonly keys: () => Iterable<string> },
  say: (seen: string, near: string | null) => Said,
): Problem[] {
  return given.flatMap(({ path, code }) =>
    known.has(code) || context.unread.has(code)
      ? []
      : planError(context, path, code, say(code, nearestCode(code, known.keys()))),
  );
}

/** The keys of a record of the plan, each with its path. */
export function keysAt(record: Readonly<Record<string, unknown>>, path: string): { path: string; code: string }[] {
  return Object.keys(record).map((code) => ({ path: `${path}.${code}`, code }));
}

/** Stands in a list of codes for an entry that was told to be none; no file can hold it. */
export const setAsideCode = "\0";

/** The entries of a list of the plan, each with its path. */
export function entriesAt(list: readonly string[], path: string): { path: string; code: string }[] {
  return list.flatMap((code, index) => (code === setAsideCode ? [] : { path: `${path}.${index}`, code }));
}
