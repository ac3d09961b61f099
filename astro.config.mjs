// @ts-check
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

/** Astro marks MDX with a directive of its own that the bundler does not know; the mark has done its work by then. */
const harmless = new Set(["MODULE_LEVEL_DIRECTIVE"]);

/** Hands the pages what they show while one works on them; a build does so in `scripts/render.ts`. */
const library = {
  name: "buju-library",
  hooks: {
    "astro:server:setup": async () => {
      const [{ readLibrary }, { handOver }] = await Promise.all([
        import("./scripts/lib/read-library.ts"),
        import("./src/schema/handed.ts"),
      ]);
      handOver("library", await readLibrary(process.cwd()));
    },
  },
};

export default defineConfig({
  integrations: [mdx(), library],
  build: { format: "directory", inlineStylesheets: "never", assets: "assets" },
  devToolbar: { enabled: false },
  vite: {
    build: {
      rolldownOptions: {
        onwarn: (warning, report) => {
          if (!harmless.has(warning.code ?? "")) report(warning);
        },
      },
    },
  },
});
