import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** The floor of any site build: writes the files of one folder to another and prints the seconds the writing took. */
const [from = "", to = ""] = process.argv.slice(2);
const entries = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const files = entries.map((entry) => {
  const path = join(entry.parentPath, entry.name);
  return [join(to, relative(from, path)), readFileSync(path)] as const;
});
const start = performance.now();
for (const [path, bytes] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
console.log((performance.now() - start) / 1000);
