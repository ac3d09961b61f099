import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** SHA-256 of some content, as 64 hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Every file under the paths given, each a file or a folder, sorted by code unit; nothing for one that does not exist. */
async function filesUnder(root: string, paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => null);
      if (entries === null) return [path];
      const files = entries.filter((entry) => entry.isFile());
      return files.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
    }),
  );
  return found.flat().sort();
}

/**
 * A checksum of everything under some paths of a project, names and contents: 64 hexadecimal digits. What is not there
 * counts as empty. Work that rests on nothing else need not be done again while it stays the same.
 */
export async function checksumOf(root: string, paths: readonly string[]): Promise<string> {
  const sum = createHash("sha256");
  for (const path of await filesUnder(root, paths)) {
    const content = contentOf(join(root, path));
    sum.update(`${path.replaceAll("\\", "/")} ${content.length}\n`).update(content);
  }
  return sum.digest("hex");
}

/** Read at once, one after the other: files are many and small, and together they would fill the memory. */
function contentOf(file: string): Uint8Array | string {
  try {
    return readFileSync(file);
  } catch {
    return "";
  }
}
