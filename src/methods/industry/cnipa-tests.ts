import { formed } from "../numbers/outcome.ts";
import { isAbove, isBorderline } from "./intensive-industries.ts";

/** Invention patents of five years, the same a head of employment, and R&D spending over revenue. */
export type IndustryMeasure = "scale" | "density" | "research";

/** One way to qualify: these measures above their thresholds and, if asked for, a place on one of the lists. */
export interface IndustryTest {
  readonly id: string;
  /** At least one. */
  readonly above: readonly IndustryMeasure[];
  /** Strategic emerging industries, high-tech manufacturing or high-tech services. */
  readonly listed: boolean;
}

/**
 * The three tests of China's classification of patent-intensive industries (专利密集型产业判定条件): an industry qualifies by
 * any one of them. As data, so that an edition may bring its own.
 * Source: 国家统计局令第 25 号 2019, 知识产权（专利）密集型产业统计分类.
 * @example cnipaTests.map((test) => test.id); // => ["scale-density", "scale-research", "density-research"]
 */
export const cnipaTests: readonly IndustryTest[] = [
  { id: "scale-density", above: ["scale", "density"], listed: false },
  { id: "scale-research", above: ["scale", "research"], listed: true },
  { id: "density-research", above: ["density", "research"], listed: true },
];

/** An industry's figures, and whether it is on one of the lists. */
export interface TestedIndustry extends Readonly<Record<IndustryMeasure, number | null>> {
  readonly listed: boolean | null;
}

/** How an industry did in one test. */
export interface TestResult {
  readonly id: string;
  /** null when it hangs on a figure that is missing. */
  readonly passed: boolean | null;
  /** The smallest of its measures over their thresholds; null when one is missing. */
  readonly margin: number | null;
  /** The margin is less than a tenth from 1. */
  readonly borderline: boolean;
}

/** How an industry did in all. */
export interface TestVerdict {
  /** By any test; null when none is passed and one hangs on a figure that is missing. */
  readonly intensive: boolean | null;
  /** The tests that it passed. */
  readonly fired: readonly string[];
  readonly tests: readonly TestResult[];
}

/**
 * Puts an industry through the tests (专利密集型产业判定): each measure must lie strictly above its threshold, the national
 * mean. A measure without a figure or a threshold above 0 leaves a test open, unless it fails for another reason.
 * @example testIndustry({ scale: 3, density: 2, research: 1, listed: false }, { scale: 1, density: 1, research: 1 }).fired; // => ["scale-density"]
 */
export function testIndustry(
  industry: TestedIndustry,
  thresholds: Readonly<Record<IndustryMeasure, number | null>>,
  tests: readonly IndustryTest[] = cnipaTests,
): TestVerdict {
  const results = tests.map((test) => resultOf(test, industry, thresholds));
  const fired = results.filter(({ passed }) => passed === true).map(({ id }) => id);
  const open = results.some(({ passed }) => passed === null);
  return { intensive: fired.length > 0 ? true : open ? null : false, fired, tests: results };
}

function resultOf(
  { id, above, listed }: IndustryTest,
  industry: TestedIndustry,
  thresholds: Readonly<Record<IndustryMeasure, number | null>>,
): TestResult {
  const margins = above.map((measure) => marginOf(industry[measure], thresholds[measure]));
  const conditions = margins.map((margin) => (margin === null ? null : isAbove(margin)));
  const known = margins.filter((margin) => margin !== null);
  const margin = known.length < above.length ? null : known.reduce((a, b) => Math.min(a, b));
  const passed = every(listed ? [...conditions, industry.listed] : conditions);
  return { id, passed, margin, borderline: isBorderline(margin) };
}

function marginOf(value: number | null, threshold: number | null): number | null {
  return value === null || threshold === null || !(threshold > 0) ? null : formed(value / threshold).value;
}

/** False as soon as one is, else open when one is open. */
function every(conditions: readonly (boolean | null)[]): boolean | null {
  if (conditions.includes(false)) return false;
  return conditions.includes(null) ? null : true;
}
