import { z } from "zod";
import * as cell from "./cells.ts";
import { stages } from "./stage.ts";

/** What an action draws on. */
export const actionResources = ["funds", "talent", "platform", "land", "finance", "examination"] as const;
export type ActionResource = (typeof actionResources)[number];

/** In place of a department: whoever is in charge of a right, as in `right:trademark`. */
export const rightPrefix = "right:";

/**
 * `data/reference/actions.csv`: what may be done about an entry of the guidance catalogue, reviewed. Lists are joined by
 * spaces; an empty list of rights or obstacles means any.
 */
export const actionRow = z.strictObject({
  action_id: cell.codeId,
  type: z.enum(stages),
  title_zh: cell.text,
  title_en: cell.text,
  content_zh: cell.text.describe("in our own words"),
  content_en: cell.text,
  audience_zh: cell.text.describe("whom it is for"),
  audience_en: cell.text,
  resources: cell.optionalText.describe(
    "funds, talent, platform, land, finance, examination; empty: none beside the work",
  ),
  orientations: cell.text.describe("orientations and warnings of the rules of any scope that call for it"),
  rights: cell.optionalText.describe("the rights it is about; empty: any"),
  obstacles: cell.optionalText.describe("nodes, scores and indicators whose weakness it helps with"),
  lead: cell.text.describe("departments, or right:trademark for whoever is in charge of that right"),
  support: cell.optionalText,
  policy: cell.slug.nullable().describe("the policy it rests on; empty where the library has none"),
  article: cell.optionalText.describe("the clause of that policy"),
});
export type Action = z.infer<typeof actionRow>;

/**
 * The parts of a list in one cell.
 * @example listOf("patent trademark"); // => ["patent", "trademark"]
 */
export function listOf(cellText: string | null): readonly string[] {
  return cellText === null ? [] : cellText.split(" ");
}
