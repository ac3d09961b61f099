import "./check-node.ts";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type AstroIntegration, build } from "astro";
import { readOptions, runScript } from "./lib/args.ts";
import { bundleScripts } from "./lib/bundle.ts";
import { programFolders } from "./lib/program.ts";

/**
 * Compiles the pages of a project into a program that renders them, with the styles, the scripts for the browser and the
 * public files beside it, which stand in the site as they are. Rests on no data: they may be evaluated meanwhile.
 */
async function compile(root: string): Promise<void> {
  const { whole, site } = programFolders(root);
  await rm(whole, { recursive: true, force: true });
  const [scripts] = await Promise.all([
    bundleScripts(root),
    build({ root, outDir: site, logLevel: "warn", integrations: [compileOnly(root)] }),
  ]);
  await mkdir(join(site, "assets"), { recursive: true });
  for (const [path, text] of scripts) await writeFile(join(site, path), text);
}

/** Has Astro bundle all that renders pages, and render none: each language is rendered in a process of its own. */
function compileOnly(root: string): AstroIntegration {
  const name = "buju-compile-only";
  const { code, site } = programFolders(root);
  const entry = {
    name,
    configEnvironment: (environment: string) =>
      environment === "prerender"
        ? { build: { rolldownOptions: { input: { program: join(root, "src/program.ts") } } } }
        : undefined,
  };
  return {
    name,
    hooks: {
      "astro:config:setup": ({ updateConfig }) => void updateConfig({ vite: { plugins: [entry] } }),
      // Astro takes an entry of one's own from an adapter alone.
      "astro:config:done": ({ setAdapter }) =>
        setAdapter({
          name,
          entrypointResolution: "auto",
          adapterFeatures: { buildOutput: "static" },
          supportedAstroFeatures: { staticOutput: "stable", sharpImageService: "stable" },
        }),
      "astro:build:start": ({ setPrerenderer }) =>
        setPrerenderer({
          name,
          // Astro deletes its bundle when it has rendered the pages.
          setup: () => rename(join(site, ".prerender"), code),
          getStaticPaths: async () => [],
          render: ({ url }) => Promise.reject(new RangeError(`${url}: scripts/render.ts renders the pages`)),
        }),
    },
  };
}

await runScript(import.meta, async (args) => {
  const does = "Compiles the pages into the program that renders them, a step of `npm run build`.";
  readOptions(args, {}, { command: "node scripts/compile.ts", does, options: {} });
  await compile(process.cwd());
  return 0;
});
