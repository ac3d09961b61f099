import { defineConfig } from "vitest/config";

/** Unit tests, properties and fixtures; tests of the built site have a configuration of their own. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // A worker keeps its modules from file to file, so that what is committed is read and checked once; tests leave no state behind.
    isolate: false,
  },
});
