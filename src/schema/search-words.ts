import { z } from "zod";
import * as cell from "./cells.ts";

/**
 * What a question wants to know: `ask` nothing in particular, `define` what something is, `compute` how it comes about,
 * `compare` two things, `change` what moved since before, `obtain` the data themselves.
 */
export const questionIntents = ["ask", "define", "compute", "compare", "change", "obtain"] as const;
export type QuestionIntent = (typeof questionIntents)[number];

/**
 * `data/reference/question-words.csv`: words that ask, and say nothing of what is asked for. They are dropped from a query;
 * what they ask for decides which of the pages that name the thing comes first.
 */
export const questionWordRow = z.strictObject({
  word: cell.text.describe("what readers type; … stands for what is asked for, which is kept"),
  intent: z.enum(questionIntents),
  note: cell.optionalText,
});
export type QuestionWord = z.infer<typeof questionWordRow>;

/** `data/reference/readings.csv`: how words sound whose characters have several readings (多音字). */
export const readingRow = z.strictObject({
  word: z.string().regex(/^\p{Script=Han}+$/u, "Chinese characters alone"),
  reading: z.string().regex(/^[a-z]+( [a-z]+)*$/, "syllables without tones, such as xie tiao"),
  note: cell.optionalText,
});
export type Reading = z.infer<typeof readingRow>;
