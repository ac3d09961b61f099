import { build } from "esbuild";

/** The scripts that pages load, each one classic deferred file: module scripts do not run from disk. */
const entries = {
  search: "src/client/search.ts",
  compare: "src/client/compare.ts",
  table: "src/client/table.ts",
  figure: "src/client/figure.ts",
  "what-if": "src/client/what-if.ts",
  catalogue: "src/client/catalogue.ts",
  workbook: "src/client/workbook.ts",
};

/** Bundles the browser scripts: file name under `assets/` → text. Same sources, same bytes. */
export async function bundleScripts(root: string): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: "assets",
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  return new Map(result.outputFiles.map((file) => [file.path.slice(file.path.lastIndexOf("/assets/") + 1), file.text]));
}
