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
    const [data, meta, plan] = [needed("coin-data"), needed("coin-meta"), needed("plan")];
    return { task: "run", options: { data, meta, plan, out: needed("out"), lang } };
  }
  if (!isExport) return { task: "none" };
  return { task: "export", options: { edition: needed("edition"), out: needed("out"), lang } };

  function needed(name: keyof Given): string {
    const value = given[name];
    if (typeof value === "string" && value !== "") return value;
    const command = isExport
      ? "--edition ID --to-coin --out DIR"
      : "--coin-data FILE --coin-meta FILE --plan FILE --out DIR";
    throw new UsageError(`--${name}: expected a value; write ${command}`);
  }
}
