// @ts-check
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

/** Astro marks MDX with a directive of its own that the bundler does not know; the mark has done its work by then. */
const harmless = new Set(["MODULE_LEVEL_DIRECTIVE"]);

export default defineConfig({
  integrations: [mdx()],
  build: { format: "directory", inlineStylesheets: "never", assets: "assets", concurrency: 8 },
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
