import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { chapterMatter, helpMatter } from "./schema/prose.ts";

/** `content/reports/<edition or scope>/<lang>/<chapter>.mdx`: of one edition, or of every edition of a scope */
const reports = defineCollection({
  loader: glob({ pattern: "**/*.mdx", base: "./content/reports" }),
  schema: chapterMatter,
});
/** `content/help/<lang>/<page>.mdx`: methods, how to read */
const help = defineCollection({ loader: glob({ pattern: "**/*.mdx", base: "./content/help" }), schema: helpMatter });

export const collections = { reports, help };
