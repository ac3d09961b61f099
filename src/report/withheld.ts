import type { DatasetCard } from "./library.ts";

/**
 * Whether the file behind a cell belongs to a dataset that is not handed out, so that it is named and not opened.
 * @example isWithheld([{ id: "a", sharing: "none" }], "data/raw/a/2023.csv:7"); // => true
 */
export function isWithheld(datasets: readonly Pick<DatasetCard, "id" | "sharing">[], source: string): boolean {
  return datasets.some(({ id, sharing }) => sharing === "none" && source.startsWith(`data/raw/${id}/`));
}
