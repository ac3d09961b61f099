import type { Lang } from "../../src/i18n/lang.ts";
import type { ProjectOptions } from "../evaluate-project.ts";
import type { ExportOptions } from "../export-project.ts";
import { UsageError } from "./args.ts";

/** The options of the command line that concern COINr projects. */
export const projectFlags = {
  "coin-data": { type: "string" },
  "coin-meta": { type: "string" },
  plan: { type: "string" },
  "to-coin": { type: "boolean", default: false },
} as const;

/** What each of them is for. */
export const projectUsage = {
  "coin-data": "FILE  figures of a COINr project, iData.csv",
  "coin-meta": "FILE  their description, iMeta.csv",
  plan: "FILE  what is done to them, plan.json",
  "to-coin": "writes the edition as a COINr project to --out",
} as const;

interface Given {
  readonly "coin-data"?: string | undefined;
  readonly "coin-meta"?: string | undefined;
  readonly plan?: string | undefined;
  readonly "to-coin"?: boolean | undefined;
  readonly edition?: string | undefined;
  readonly out?: string | undefined;
}

/** What a command line asks for beside the editions: to run a project, to export one, or neither. */
export type ProjectTask =
  | { readonly task: "run"; readonly options: ProjectOptions }
  | { readonly task: "export"; readonly options: ExportOptions }
  | { readonly task: "none" };

/** Tells what a command line asks for. Throws a UsageError for options that are missing or do not go together. */
export function projectTask(given: Given, lang: Lang): ProjectTask {
  const names = ["coin-data", "coin-meta", "plan"] as const;
  const { edition, "to-coin": isExport } = given;
  if (names.some((name) => given[name] !== undefined)) {
    if (isExport || edition !== undefined)
      throw new UsageError("--coin-data: goes with neither --edition nor --to-coin");
    const { "coin-data": data, "coin-meta": meta, plan, out } = needed(given, [...names, "out"]);
    return { task: "run", options: { data, meta, plan, out, lang } };
  }
  return isExport ? { task: "export", options: { ...needed(given, ["edition", "out"]), lang } } : { task: "none" };
}

/** The values of options that a task cannot be without; a UsageError names all that are missing. */
function needed<Name extends Exclude<keyof Given, "to-coin">>(
  given: Given,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const missing = names.filter((name) => !given[name]);
  if (missing.length === 0) return Object.fromEntries(names.map((name) => [name, given[name]])) as Record<Name, string>;
  const command = given["to-coin"]
    ? "--edition ID --to-coin --out DIR"
    : "--coin-data FILE --coin-meta FILE --plan FILE --out DIR";
  const all = missing.map((name) => `--${name}`).join(", ");
  throw new UsageError(`${all}: expected a value${missing.length === 1 ? "" : " each"}; write ${command}`);
}
