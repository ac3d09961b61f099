import { ipIntensity } from "../../src/methods/industry/ip-intensity.ts";
import { caseRows, filledIn, type ReadFile, rowWhere, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** Where the files of the case keep what: figures and published intensities may share a file. */
export interface IntensityLayout {
  readonly industries: string;
  readonly published: string;
  readonly patents: string;
  readonly employment: string;
  readonly intensity: string;
}

/** Patents of five years a thousand jobs, in the industries of which the published figures agree with each other. */
export function intensityCells(read: ReadFile, layout: IntensityLayout): Cell[] {
  const published = caseRows(read, layout.published);
  return caseRows(read, layout.industries).map((row): Cell => {
    const industry = textIn(row, "industry");
    const expected = rowWhere(published, (other) => textIn(other, "industry") === industry, industry);
    const { value } = ipIntensity([filledIn(row, layout.patents)], [filledIn(row, layout.employment)]);
    return { row: industry, column: "intensity", actual: value, expected: filledIn(expected, layout.intensity) };
  });
}
