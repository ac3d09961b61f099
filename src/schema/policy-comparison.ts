import { z } from "zod";
import * as cell from "./cells.ts";

/** What a policy has on a topic; `unchecked` where its text on the topic was not at hand. */
export const cellStates = ["yes", "partial", "no", "unchecked"] as const;
export type CellState = (typeof cellStates)[number];

export const adviceKinds = ["keep", "amend", "add", "repeal"] as const;

/**
 * `data/records/policy-topics.csv`: the rows of the comparison table in the order printed, each with what sets the policies
 * apart, what follows for the home entity, and what is advised: only with the catalogue entries and the evidence it rests on.
 */
export const policyTopicRow = z.strictObject({
  topic_id: cell.slug,
  name_zh: cell.text,
  name_en: cell.text,
  asks_zh: cell.text.describe("what a policy must hold for the cell to say yes"),
  asks_en: cell.text,
  difference_zh: cell.text,
  difference_en: cell.text,
  meaning_zh: cell.text,
  meaning_en: cell.text,
  advice: z.enum(adviceKinds).nullable(),
  advice_zh: cell.optionalText,
  advice_en: cell.optionalText,
  actions: cell.optionalText.describe(
    "actions that the advice is about, joined by spaces: entries with one of them show it",
  ),
  entries: cell.optionalText.describe("catalogue entries that the advice rests on, joined by spaces"),
  evidence_zh: cell.optionalText,
  evidence_en: cell.optionalText,
});
export type PolicyTopic = z.infer<typeof policyTopicRow>;

/**
 * `data/records/policy-cells.csv`: what each policy whose text was at hand has on each topic. `yes` and `partial` stand on a
 * quotation and its article.
 */
export const policyCellRow = z.strictObject({
  topic_id: cell.slug,
  policy_id: cell.slug,
  state: z.enum(cellStates),
  article: cell.optionalText.describe("the clause, as its policy numbers it in Chinese"),
  quote_zh: cell.optionalText,
  quote_en: cell.optionalText,
  amount_zh: cell.optionalText.describe("amounts and conditions; empty where the clause has none"),
  amount_en: cell.optionalText,
  valid_from: cell.day.nullable(),
  valid_to: cell.day.nullable(),
  note_zh: cell.optionalText,
  note_en: cell.optionalText,
});
export type PolicyCell = z.infer<typeof policyCellRow>;
