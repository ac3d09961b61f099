import type { Industry } from "../schema/industry.ts";
import type { IndustryPlan } from "../schema/industry-plan.ts";
import type {
  AdvantageResult,
  CellResult,
  CubeResult,
  IndustryInputResult,
  IndustryResult,
  IndustryResults,
  InnovatorResult,
  IntensiveResult,
} from "../schema/industry-results.ts";
import type { IndustryIndicator, IndustryNumerator } from "../schema/industry-tables.ts";
import type { TechnologyField } from "../schema/reference.ts";
import type { Classifications, Placed } from "../schema/repository.ts";
import { type IndustryView, openIndustries } from "./industry-view.ts";
import { tinyEdition, tinyIndicator } from "./tiny-edition.ts";
import { tinyModel } from "./tiny-model.ts";

// Industries of an edition for tests: two of one family, three regions of which one stands in a group.

const name = (zh: string, en: string) => ({ name: { zh, en } });

export const tinyPlan: IndustryPlan = {
  families: ["I6"],
  main: "I6",
  nation_prefix: "nat_",
  employment: "i_emp",
  region_employment: "emp",
  employment_per: 10000,
  goalposts: "min-max",
  scores: [
    { id: "N", ...name("创新", "innovation"), indicators: ["IP01"] },
    { id: "E", ...name("产业", "industry"), indicators: ["ID01"] },
  ],
  rights: [
    { id: "patent", ...name("专利", "patents"), count: "i_inv" },
    { id: "mark", ...name("商标", "trade marks"), count: "i_tm + i_gi" },
  ],
  suppression: [
    { field: "i_ent", below: 3 },
    { field: "i_inv", below: 10 },
  ],
  cells: {
    ...{ property: "i_inv", economy: "i_rev", innovation: "i_rd", growth: "ID01" },
    ...{ full_quotient: 2, full_share: 0.1, quotient_weight: 0.5, small_below: 5 },
    value_weights: { industry: 0.4, growth: 0.3, gap: 0.3 },
    ...{ top: 2, mismatches: 2, min_shown: 0.5 },
  },
  intensive: {
    ...{ region_share: 1, industry_share: 0.01, borderline: 0.1 },
    rights: [
      { right: "patent", count: "i_inv", years: 2, share: "i_inv", region: "inv" },
      { right: "mark", count: "i_tm", years: 1, share: "i_tm", region: "tm" },
    ],
    tests: { right: "patent", research: "IP01", list: "list" },
  },
  advantages: [
    {
      ...{ id: "innovation", ...name("创新优势", "innovation advantage"), score: "N", at_least: 60 },
      any: [{ indicator: "IP01", against: "nation", at_least: 1 }],
      without_nation: true,
    },
    { id: "market", ...name("市场优势", "market advantage"), score: "E", at_least: 60, any: [], without_nation: false },
  ],
  outlook: { fields: ["i_rev"], transform: "log1p" },
  grade_c: [],
  support: [],
  contribution: "NP01",
};

/** An indicator of industries: `i_rd ÷ i_rev` in per cent, but for what is given. */
export function tinyCard(given: Partial<IndustryIndicator> & { id: string }): IndustryIndicator {
  const { kind: _, ...card } = tinyIndicator(given as Parameters<typeof tinyIndicator>[0]);
  return { ...card, kind: "ratio", numerator: "i_rd", denominator: "i_rev", ...given };
}

const industry = (industry_id: string, zh: string, en: string): Industry => ({
  ...{ industry_id, family: "I6", parent: null, name_zh: zh, name_en: en, note_zh: null, note_en: null },
});

/** What a test sets of the results; the rest is empty. */
export interface TinyIndustries {
  readonly results?: Partial<IndustryResults>;
  readonly plan?: Partial<IndustryPlan>;
  readonly cards?: readonly IndustryIndicator[];
  readonly numerators?: readonly IndustryNumerator[];
  readonly classifications?: Partial<Classifications>;
}

/** Opens them. Both industries have a score and every region a cell of each, unless the results say otherwise. */
export function tinyIndustries({ results = {}, plan, cards, ...given }: TinyIndustries = {}): IndustryView {
  const base = tinyEdition();
  const data = {
    ...base,
    model: { ...tinyModel, industries: { ...tinyPlan, ...plan } },
    industryIndicators: cards ?? [tinyCard({ id: "IP01" }), tinyCard({ id: "ID01" })],
    industryNumerators: given.numerators ?? [],
    industryGoalposts: [{ indicator: "IP01", low: 0, high: 10 }],
    industries: {
      industries: industryIds.flatMap((id) => [tinyItem(id, "N", {}), tinyItem(id, "E", {})]),
      cells: regionIds.flatMap((entity) => industryIds.map((id) => tinyCell(entity, id, {}))),
      ...{ advantages: [], intensive: [], cube: [], innovators: [], structure: [], support: [], outlook: [] },
      industryInputs: [],
      ...results,
    },
  };
  const classifications = { ...tinyClassifications, ...given.classifications } as Classifications;
  const technologyFields = [tinyField("T01", "电机", "Machines")];
  return openIndustries(data, { classifications, technologyFields })!;
}

const industryIds = ["I6-AUTO", "I6-ENERGY"];
const regionIds = ["110000", "500000", "510000"];
const tinyField = (field_id: string, name_zh: string, name_en: string): TechnologyField => ({
  ...{ field_id, level: "field", number: 1, parent: null, name_zh, name_en },
});

/** Division 36 of three classes, 44 of two: the one industry holds 36 and half of a class of 44, the other the rest of 44. */
const standard = (code: string, level: string, parent: string | null) => ({
  ...{
    code,
    level,
    parent,
    section: "C",
    name_zh: `行业${code}`,
    name_en: level === "division" ? `Industry ${code}` : null,
  },
});
const held = (industry_id: string, code: string, weight: number) => ({
  ...{ industry_id, code, weight, status: "provisional", reason_zh: "因", reason_en: "why" },
});
const placed = <Row>(rows: readonly unknown[]) => rows as readonly Placed<Row>[];

export const tinyClassifications: Partial<Classifications> = {
  standard: placed([
    standard("C", "section", null),
    ...["36", "44"].map((code) => standard(code, "division", "C")),
    ...["361", "441"].map((code) => standard(code, "group", code.slice(0, 2))),
    ...["3611", "3612", "3613", "4411", "4412"].map((code) => standard(code, "class", code.slice(0, 3))),
  ]),
  families: placed([{ family: "I6", name_zh: "重点", name_en: "Key" }]),
  industries: placed([industry("I6-AUTO", "汽车", "Cars"), industry("I6-ENERGY", "能源", "Energy")]),
  industryClasses: placed([held("I6-AUTO", "36", 1), held("I6-AUTO", "4411", 0.5), held("I6-ENERGY", "4411", 0.5)]),
  subfields: [],
  industryAliases: [],
  ipcFields: placed(["B60B", "B60C", "B60D"].map((ipc) => ({ ipc, field_id: "T32" }))),
  fieldDivisions: placed([
    { field_id: "T32", division: "36", weight: 0.8 },
    { field_id: "T32", division: "44", weight: 0.2 },
    { field_id: "T01", division: "44", weight: 1 },
    { field_id: "T02", division: "99", weight: 1 },
  ]),
};

const known = { status: "sample" as const, reason: null };

export function tinyItem(industry_id: string, item: string, given: Partial<IndustryResult>): IndustryResult {
  const empty = { raw: null, scored: null, nation: null, score: null, clipped: null, rank: null, ranked: null };
  return { industry_id, item, ...empty, ...known, ...given };
}

export function tinyCell(entity_id: string, industry_id: string, given: Partial<CellResult>): CellResult {
  return {
    ...{ entity_id, industry_id, property_share: null, economy_share: null, innovation_share: null },
    ...{ property_quotient: null, economy_quotient: null, innovation_quotient: null, relative_match: null },
    ...{ relative_low: null, relative_high: null, relative_open: null, property_score: null, economy_score: null },
    ...{ innovation_score: null, growth_score: null, gap: null, value: null, rank: null, ranked: null },
    ...{ shortfall: null, shortfall_low: null, shortfall_high: null, surplus: null, partner: null },
    ...known,
    ...given,
  };
}

export function tinyCondition(given: Partial<AdvantageResult> & { industry_id: string }): AdvantageResult {
  const empty = { advantage: "innovation", condition: "N", value: null, at_least: null, holds: null };
  return { ...empty, ...known, ...given };
}

export function tinyIntensity(given: Partial<IntensiveResult>): IntensiveResult {
  return {
    ...{ entity_id: null, industry_id: null, right: "patent", rule: "project", density: null, threshold: null },
    ...{ margin: null, share: null, share_threshold: null, verdict: null, borderline: null, fired: null, listed: null },
    ...known,
    ...given,
  };
}

export function tinyCount(given: Partial<CubeResult>): CubeResult {
  return { entity_id: "100000", industry_id: null, right: "patent", count: null, hidden: null, ...known, ...given };
}

export function tinyInnovator(given: Partial<InnovatorResult>): InnovatorResult {
  return { entity_id: "100000", field_id: null, innovator_kind: null, count: null, hidden: null, ...known, ...given };
}

export function tinyInput(given: Partial<IndustryInputResult> & { field: string }): IndustryInputResult {
  const place = { entity_id: "100000", industry_id: "I6-AUTO", year: 2023 };
  return { ...place, value: 0, unit: "件", source: "data/raw/x/2023.csv:2", ...known, ...given };
}
