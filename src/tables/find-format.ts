import type { Format } from "../schema/format.ts";
import { formats } from "../schema/formats.ts";

/** A path that a format of the data contract describes, and what its `<parts>` stand for. */
export interface Found {
  readonly format: (typeof formats)[number];
  readonly parts: Readonly<Record<string, string>>;
}

const patterns = formats.map((format) => ({ format, pattern: toPattern(format.path) }));

/**
 * The format of a file by its path; null where no format knows it.
 * @example findFormat("data/raw/patents/2023.csv")?.parts; // => { dataset: "patents", year: "2023" }
 */
export function findFormat(path: string): Found | null {
  for (const { format, pattern } of patterns) {
    const found = pattern.exec(path);
    if (found) return { format, parts: { ...found.groups } };
  }
  return null;
}

/** The paths of the formats that stand in a folder such as `data/raw`. */
export function pathsIn(folder: string): string[] {
  return formats.map(({ path }: Format) => path).filter((path) => path.startsWith(`${folder}/`));
}

function toPattern(path: string): RegExp {
  const escaped = path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const open = escaped.replace(/<(\w+)>/g, (_, name: string) => `(?<${name}>${name === "year" ? "\\d{4}" : "[^/]+"})`);
  return new RegExp(`^${open}$`);
}
