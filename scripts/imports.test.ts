import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

/** Who may import whom, beside schema and i18n, which everyone may: the same list stands in CONTRIBUTING.md. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  i18n: [],
  methods: [],
  tables: [],
  evaluation: ["methods"],
  catalogue: ["methods"],
  sample: ["methods"],
  results: ["methods", "tables"],
  report: ["methods", "results", "catalogue"],
  charts: ["methods"],
  search: [],
  client: ["search", "report", "charts", "evaluation"],
  components: ["evaluation", "methods", "charts", "search", "report"],
  layouts: ["components", "report"],
  pages: ["layouts", "components", "charts", "report", "results"],
  "middleware.ts": ["report"],
  "program.ts": [],
  scripts: [
    "tables",
    "evaluation",
    "results",
    "charts",
    "search",
    "methods",
    "report",
    "sample",
    "catalogue",
    "program.ts",
  ],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const root = join(import.meta.dirname, "..");
const files = ["src", "scripts"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(ts|astro)$/.test(path) && !/\.test\.ts$/.test(path))
  .sort();
const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const text = readFileSync(join(root, from), "utf8");
  const found = text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g);
  return [...found].map(([, target]) => ({
    from,
    to: relative(root, join(root, dirname(from), target!)).replaceAll("\\", "/"),
  }));
}

/** The part of the tree that a file belongs to. */
function partOf(path: string): string {
  const [top = "", part = ""] = path.split("/");
  return top === "src" ? part : top;
}

function isAllowed({ from, to }: Import): boolean {
  const [user, used] = [partOf(from), partOf(to)];
  return user === used || used === "schema" || used === "i18n" || (arrows[user] ?? []).includes(used) || isAsset(to);
}

/** Styles and generated files are no code. */
function isAsset(path: string): boolean {
  return /\.(css|svg|json)$/.test(path);
}

it("every import follows the arrows of CONTRIBUTING.md", () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter((each) => !isAllowed(each)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

it("the arrows in CONTRIBUTING.md are those that are tested", () => {
  const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  for (const [user, used] of Object.entries(arrows)) {
    if (used.length > 0) expect(text).toContain(`\`${user}\` → ${used.map((part) => `\`${part}\``).join(", ")}`);
  }
});

it("nothing below scripts, but the opening of the search and of the list of the catalogue, touches the disk, the network or the clock", () => {
  const banned = /from "node:|\bfetch\(|Date\.now|new Date\(\)|Math\.random/;
  const allowed = new Set(["src/client/search-open.ts", "src/client/entry-list-open.ts"]);
  const guilty = files.filter(
    (path) => path.startsWith("src/") && !allowed.has(path) && banned.test(readFileSync(join(root, path), "utf8")),
  );
  expect(guilty).toEqual([]);
});

it("no file imports itself by a detour", () => {
  const graph = Map.groupBy(imports, (each) => each.from);
  const state = new Map<string, "open" | "done">();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      return;
    }
    state.set(path, "open");
    for (const { to } of graph.get(path) ?? []) visit(to, [...trail, path]);
    state.set(path, "done");
  };
  for (const path of files) visit(path, []);
  expect(cycles).toEqual([]);
});
