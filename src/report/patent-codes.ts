import type { Classifications } from "../schema/repository.ts";
import { industryFields } from "./industry-fields.ts";

/** An industry is found by the codes of a technology field of which at least this share goes to it. */
const leastReach = 0.05;

/**
 * The codes of the patent classification by which a technology field is found: its subclasses, and the main groups of others
 * that belong to it.
 * @example patentCodes({ ipcFields }, "T14"); // => ["A61K 8", "A61Q", "C07B", …]
 */
export function patentCodes({ ipcFields }: Pick<Classifications, "ipcFields">, field: string): string[] {
  return ipcFields.filter(({ field_id }) => field_id === field).map(({ ipc }) => ipc.replace(/\/$/, ""));
}

/** The codes of the patent classification by which an industry is found: those of the fields that reach it. */
export function industryPatentCodes(
  classifications: Pick<Classifications, "industryClasses" | "standard" | "fieldDivisions" | "ipcFields">,
  industry: string,
): string[] {
  return industryFields({ industry_id: industry }, classifications)
    .filter(({ reach }) => reach >= leastReach)
    .flatMap(({ field }) => patentCodes(classifications, field));
}
