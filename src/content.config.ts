import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const chapter = z.strictObject({ title: z.string(), number: z.string(), order: z.number(), summary: z.string() });
const prose = z.strictObject({ title: z.string(), summary: z.string() });

/** `content/reports/<edition or scope>/<lang>/<chapter>.mdx`: of one edition, or of every edition of a scope */
const reports = defineCollection({ loader: glob({ pattern: "**/*.mdx", base: "./content/reports" }), schema: chapter });
/** `content/help/<lang>/<page>.mdx`: methods, how to read */
const help = defineCollection({ loader: glob({ pattern: "**/*.mdx", base: "./content/help" }), schema: prose });

export const collections = { reports, help };
