import type { Classifications } from "../schema/repository.ts";

/**
 * The codes of the patent classification by which a technology field is found: its subclasses, and the main groups of others
 * that belong to it.
 * @example patentCodes({ ipcFields }, "T14"); // => ["A61K 8", "A61Q", "C07B", …]
 */
export function patentCodes({ ipcFields }: Pick<Classifications, "ipcFields">, field: string): string[] {
  return ipcFields.filter(({ field_id }) => field_id === field).map(({ ipc }) => ipc.replace(/\/$/, ""));
}
