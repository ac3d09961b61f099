import { defineConfig } from "vitest/config";

/** Tests of the built site in a real browser; the folder is `dist`, or what BUJU_SITE names. */
export default defineConfig({
  test: {
    include: ["scripts/site/**/*.site.ts"],
    globalSetup: ["scripts/site/browser-setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    maxConcurrency: 2,
  },
});
