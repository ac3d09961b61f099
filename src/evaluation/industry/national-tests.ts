import { testIndustry } from "../../methods/industry/cnipa-tests.ts";
import { isNear, meanIntensity } from "../../methods/industry/intensive-industries.ts";
import { sum } from "../../methods/numbers/sum.ts";
import type { IndustryPlan } from "../../schema/industry-plan.ts";
import type { IntensiveResult, ListMembership } from "../../schema/industry-results.ts";
import type { IndustryIndicator } from "../../schema/industry-tables.ts";
import { nationalCard, prefixed } from "../../schema/national-card.ts";
import { worstStatus } from "../../schema/status.ts";
import type { CellBook } from "../cells.ts";
import { scoredValue } from "../formula.ts";
import { cellName } from "./cell-book.ts";
import type { Family } from "./families.ts";
import { ratio } from "./intensive-regions.ts";
import { countRights } from "./right-counts.ts";

/** Whether the classes of an industry are on a list; on any other than the classification itself where none is given. */
export type Listing = (industry: string, list?: string) => ListMembership;

export interface NationalTests {
  readonly year: number;
  readonly whole: string;
  readonly families: readonly Family[];
  readonly cells: CellBook;
  readonly employment: string;
  readonly per: number;
  readonly nationPrefix: string;
  readonly rules: IndustryPlan["intensive"];
  readonly indicators: readonly IndustryIndicator[];
  readonly minYears: number;
  readonly listing: Listing;
}

/**
 * The three tests of the national classification of patent-intensive industries (国家标准三项判定), on the nation's figures
 * of every industry: its scale against the mean of the named industries of the family, its density and its R&D intensity
 * against those of all with the rest. `fired` names the tests passed, `listed` whether the classification itself has the
 * industry's classes; a list that was not obtained leaves the tests that ask for one open.
 */
export function runNationalTests(plan: NationalTests): IntensiveResult[] {
  return plan.families.flatMap((family) => testFamily(family, plan));
}

function testFamily(family: Family, plan: NationalTests): IntensiveResult[] {
  const { year, whole, cells, per, rules, nationPrefix } = plan;
  const right = rules.rights.find((each) => each.right === rules.tests.right);
  if (right === undefined) return [];
  const counting = {
    entity: whole,
    count: prefixed(right.count, nationPrefix),
    size: prefixed(plan.employment, nationPrefix),
    year,
    years: right.years,
    per,
  };
  const countOf = (industry: string) => countRights(industry, counting, cells);
  const named = family.industries.map((industry) => ({ industry, ...countOf(industry) }));
  const density = meanIntensity(family.top.map(countOf)).value;
  const scales = named.flatMap(({ count }) => count ?? []);
  const scale = scales.length < named.length ? null : (sum(scales) ?? 0) / named.length;
  const research = researchOf(family.top, plan);
  return named.map(({ industry, count, size, status }) => {
    const own = count === null ? null : ratio(count, size);
    const listed = plan.listing(industry);
    const found = testIndustry(
      {
        scale: count,
        density: own,
        research: researchOf([industry], plan).value,
        listed: listed === "not-obtained" ? null : listed !== "none",
      },
      { scale, density, research: research.value },
    );
    const near = found.tests.some(({ margin }) => isNear(margin, rules.borderline));
    return {
      entity_id: null,
      industry_id: industry,
      right: right.right,
      rule: "cnipa",
      density: own,
      threshold: density,
      margin: ratio(own, density),
      share: null,
      share_threshold: null,
      verdict: found.intensive === null ? null : found.intensive ? "in" : "out",
      borderline: near ? "yes" : null,
      fired: found.fired.length > 0 ? found.fired.join(" ") : null,
      listed: plan.listing(industry, rules.tests.list),
      status: worstStatus([status, research.status]),
      reason: found.intensive === null ? "missing-input" : null,
    } satisfies IntensiveResult;
  });
}

/** R&D intensity of one or several industries together, by the nation's figures. */
function researchOf(industries: readonly string[], { indicators, rules, year, whole, cells, ...plan }: NationalTests) {
  const indicator = indicators.find(({ id }) => id === rules.tests.research);
  const { kind, numerator } = indicator ?? {};
  const none = { value: null, status: "final" as const };
  if (!indicator || !numerator || kind === "share" || kind === "quotient" || kind === undefined) return none;
  const card = nationalCard({ ...indicator, kind, numerator }, plan.nationPrefix);
  const members = industries.map((industry) => cellName(whole, industry));
  return card === null ? none : scoredValue(card, year, { members, cells, minYears: plan.minYears });
}
