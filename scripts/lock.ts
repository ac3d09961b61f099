import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { readOptions, runScript } from "./lib/args.ts";

/**
 * Completes package-lock.json after `npm install`: npm leaves out the packages of other systems that the registry has
 * not got, and `npm ci` then refuses the lock file. Each one named as optional gets its entry.
 */
interface LockEntry {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

await runScript(import.meta, async (args) => {
  const does =
    "Completes package-lock.json with the optional packages of other systems; run it after every npm install.";
  readOptions(args, {}, { command: "npm run lock", does, options: {} });
  const path = new URL("../package-lock.json", import.meta.url);
  const lock = JSON.parse(await readFile(path, "utf8")) as { packages: Record<string, LockEntry> };
  const missing = Object.entries(lock.packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isInstalled(lock.packages, parent, name))
      .map(([name, range]) => ({ name, range })),
  );
  for (const { name, range } of missing) {
    lock.packages[`node_modules/${name}`] = { ...describe(name, range), optional: true } as LockEntry;
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  await writeFile(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} optional package(s) added`);
  return 0;
});

/** Node looks for a package beside its parent, then in every folder above. */
function isInstalled(packages: Record<string, LockEntry>, parent: string, name: string): boolean {
  const folders = parent.split("/node_modules/");
  return folders.some((_, depth) => {
    const base = folders.slice(0, folders.length - depth).join("/node_modules/");
    return `${base}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
  });
}

/** Version, systems and processors as the registry states them; the wished version alone where it has no such package. */
function describe(name: string, range: string): object {
  try {
    const fields = ["version", "os", "cpu", "libc"];
    const found = JSON.parse(
      execFileSync("npm", ["view", `${name}@${range}`, ...fields, "--json"], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
    return Array.isArray(found) ? found.at(-1) : typeof found === "string" ? { version: found } : found;
  } catch {
    return { version: range.replace(/^[~^]/, "") };
  }
}
