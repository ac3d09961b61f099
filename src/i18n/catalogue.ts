import type { EntryKind } from "../schema/catalogue.ts";
import type { Words } from "./lang.ts";

/** The names of what an entry is about; null for a part that it has not. */
export interface EntryNames {
  readonly region: Words | null;
  readonly industry: Words | null;
}

/**
 * The title of an entry: of a region its name, of an industry or field its name and where, of both the industry there.
 * @example entryTitle("X", { region: { zh: "甲区", en: "A" }, industry: { zh: "材料", en: "Materials" } }).zh; // => "甲区材料产业"
 */
export function entryTitle(kind: EntryKind, { region, industry }: EntryNames): Words {
  if (industry === null) return region ?? { zh: "", en: "" };
  if (kind === "X") return { zh: `${region?.zh}${industry.zh}产业`, en: `${industry.en} in ${region?.en}` };
  if (region === null) return { zh: `${industry.zh}产业`, en: industry.en };
  return { zh: `${industry.zh}（${region.zh}）`, en: `${industry.en} (${region.en})` };
}
