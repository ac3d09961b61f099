import {
  advantageResult,
  cellResult,
  cubeResult,
  type IndustryResults,
  industryInputResult,
  industryResult,
  innovatorResult,
  intensiveResult,
  structureResult,
  supportResult,
} from "../schema/industry-results.ts";
import { industryOutlookResult } from "../schema/outlook.ts";
import { parseTable } from "./parse-results.ts";
import { whenAsked } from "./when-asked.ts";

/**
 * Reads the result files of the industries of one edition; `text` hands them in by name. Each is parsed when it is first
 * asked for: they are long, and few pages need them. Errors as `parseResults` has them.
 */
export function parseIndustries(text: (name: string) => string): IndustryResults {
  return whenAsked<IndustryResults>({
    industries: () => parseTable("industries.csv", text("industries.csv"), industryResult),
    advantages: () => parseTable("advantages.csv", text("advantages.csv"), advantageResult),
    intensive: () => parseTable("intensive.csv", text("intensive.csv"), intensiveResult),
    cells: () => parseTable("cells.csv", text("cells.csv"), cellResult),
    cube: () => parseTable("cube.csv", text("cube.csv"), cubeResult),
    innovators: () => parseTable("innovators.csv", text("innovators.csv"), innovatorResult),
    structure: () => parseTable("structure.csv", text("structure.csv"), structureResult),
    support: () => parseTable("support.csv", text("support.csv"), supportResult),
    outlook: () => parseTable("industry-outlook.csv", text("industry-outlook.csv"), industryOutlookResult),
    industryInputs: () => parseTable("industry-inputs.csv", text("industry-inputs.csv"), industryInputResult),
  });
}
