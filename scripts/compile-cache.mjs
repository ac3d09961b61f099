/**
 * Keeps compiled modules under `.cache/`, so that a script starts sooner the next time. package.json loads this before any
 * other module, by `--import`; where the folder cannot be written, nothing is kept. Plain JavaScript: from TypeScript, types
 * would be stripped before anything is kept, and what strips them loaded each time.
 */
import { enableCompileCache } from "node:module";
import { join } from "node:path";

enableCompileCache(join(import.meta.dirname, "../.cache/compiled"));
