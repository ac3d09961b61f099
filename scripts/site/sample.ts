import { readdirSync } from "node:fs";
import { samplePages } from "./page-type.ts";

/** One page of every type and language of the site in a folder: the home entity and the newest edition where there are many. */
export function sampleOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const pages = names.filter((name) => name.endsWith(".html"));
  return samplePages(pages, ["500000", "nation-2023", "NP02", "DEU", "T06", "I6-AUTO"]);
}
