import type { Edition } from "../../schema/edition.ts";
import type { IndustryPlan } from "../../schema/industry-plan.ts";
import type { IndustryResults } from "../../schema/industry-results.ts";
import type { IndustryIndicator, IntensiveClass } from "../../schema/industry-tables.ts";
import type { OutlookPlan } from "../../schema/outlook.ts";
import type { RawRow } from "../../schema/raw.ts";
import type { Break } from "../../schema/reference.ts";
import type { ModelFiles, Placed, Repository } from "../../schema/repository.ts";
import { openEditionYears } from "../edition-years.ts";
import { evaluateIndustries } from "./evaluate-industries.ts";
import { lookAheadByIndustry } from "./industry-outlook.ts";

// A city of three districts and two industries with their rest, small enough to be worked by hand.

export const industries = ["I6-AUTO", "I6-ENERGY", "I6-OTHER"] as const;
export const districts = ["500101", "500102", "500103"] as const;
const whole = "500000";

/** Amounts of the districts by industry in 2023; those of the city are their sums. */
export const amounts: Readonly<Record<string, readonly (readonly number[])[]>> = {
  i_inv: [
    [60, 20, 20],
    [20, 40, 40],
    [20, 40, 140],
  ],
  i_rev: [
    [50, 30, 20],
    [10, 60, 30],
    [40, 10, 150],
  ],
  i_rd: [
    [40, 40, 20],
    [10, 70, 20],
    [50, 50, 100],
  ],
  i_emp: [
    [5000, 5000, 10000],
    [2000, 10000, 10000],
    [3000, 5000, 50000],
  ],
};
/** Figures of the nation's industries. */
const national: Readonly<Record<string, readonly number[]>> = {
  nat_i_inv: [3000, 1000, 2000],
  nat_i_emp: [100000, 200000, 300000],
  nat_i_rd: [500, 100, 600],
  nat_i_rev: [10000, 10000, 20000],
};

const card = (id: string, given: Partial<IndustryIndicator>) =>
  ({
    ...{ id, kind: "ratio", numerator: null, denominator: null, scale: 1, published: null, span: null },
    ...{ pool_years: 1, transform: "linear", direction: 1, small_field: null, small_below: null },
    ...given,
  }) as IndustryIndicator;

const indicators = [
  card("IP01", { numerator: "i_rd", denominator: "i_rev", scale: 100 }),
  card("IC03", { kind: "quotient", numerator: "i_inv", denominator: "nat_i_inv" }),
  card("IC07", { denominator: "i_rev" }),
  card("ID01", { kind: "quotient", numerator: "i_rev", denominator: "nat_i_rev" }),
  card("ID02", { kind: "share", numerator: "i_rev", scale: 100 }),
  card("ID03", { kind: "growth", numerator: "i_rev", span: 3, scale: 100 }),
];
const posts = (indicator: string, low: number, high: number) => ({ indicator, low, high });
const goalposts = [
  posts("IP01", 0, 200),
  posts("IC03", 0, 1),
  posts("IC07", 0, 1),
  posts("ID01", 0, 2),
  posts("ID02", 0, 50),
  posts("ID03", 0, 200),
];

const name = { zh: "名", en: "name" };
const right = { right: "patent", count: "i_inv", years: 1, share: "i_inv", region: "inv_valid" };
const advantage = { name, at_least: 50, any: [], without_nation: false };

const outlook: OutlookPlan = {
  ...{ horizon: 3, coverage: 0.8, min_points: 5, training: 3, damping: 0.8 },
  methods: ["naive", "drift"],
};

/** A plan with round thresholds, which hides nothing. */
export const plan: IndustryPlan = {
  families: ["I6"],
  main: "I6",
  nation_prefix: "nat_",
  employment: "i_emp",
  region_employment: "emp",
  employment_per: 10000,
  goalposts: "min-95",
  scores: [
    { id: "N", name, indicators: ["IP01"] },
    { id: "K", name, indicators: ["IC03", "IC07"] },
    { id: "E", name, indicators: ["ID01", "ID02"] },
    { id: "G", name, indicators: ["ID03"] },
  ],
  rights: [{ id: "patent", name, count: "i_inv" }],
  suppression: [],
  cells: {
    property: "i_inv",
    economy: "i_rev",
    innovation: "i_rd",
    growth: "ID03",
    full_quotient: 2,
    full_share: 0.8,
    quotient_weight: 0.5,
    small_below: 5,
    value_weights: { industry: 0.4, growth: 0.3, gap: 0.3 },
    top: 2,
    mismatches: 2,
    min_shown: 0.5,
  },
  intensive: {
    region_share: 0.7,
    industry_share: 0.01,
    borderline: 0.1,
    rights: [right],
    tests: { right: "patent", research: "IP01", list: "patent-intensive-2019" },
  },
  outlook: { fields: ["i_rev"], transform: "log1p" },
  advantages: [
    {
      ...advantage,
      ...{ id: "innovation", score: "N", without_nation: true },
      any: [{ indicator: "IP01", against: "nation", at_least: 1 }],
    },
    { ...advantage, id: "property", score: "K", any: [{ indicator: "IC03", against: "itself", at_least: 1 }] },
    { ...advantage, id: "market", score: "E", any: [{ indicator: "ID01", against: "itself", at_least: 1 }] },
    { ...advantage, id: "potential", score: "G" },
  ],
  grade_c: [],
  support: [{ id: "share", name, entity: whole, industry: null, field: "fact_share" }],
  contribution: null,
};

/** Values by name, `entity industry year field`, `-` for no industry; null takes the row away. */
export type Changes = Readonly<Record<string, number | null>>;

function rowsOf(changes: Changes): Placed<RawRow>[] {
  const values: Record<string, number | null> = {
    [`${whole} - 2019 fact_share`]: 9,
    [`${whole} - 2022 fact_share`]: 10.8,
    [`${whole} - 2024 fact_share`]: 12,
  };
  for (const [row, district] of districts.entries()) {
    for (const [column, industry] of industries.entries()) {
      for (const [field, table] of Object.entries(amounts))
        values[`${district} ${industry} 2023 ${field}`] = table[row]![column]!;
      // All revenue has doubled every year since 2020.
      values[`${district} ${industry} 2020 i_rev`] = amounts["i_rev"]![row]![column]! / 8;
      values[`${district} ${industry} 2020 i_inv`] = amounts["i_inv"]![row]![column]!;
    }
    const total = (field: string) => amounts[field]![row]!.reduce((sum, value) => sum + value, 0);
    values[`${district} - 2023 inv_valid`] = total("i_inv");
    values[`${district} - 2023 emp`] = total("i_emp");
  }
  for (const [field, row] of Object.entries(national)) {
    for (const [column, industry] of industries.entries()) values[`${whole} ${industry} 2023 ${field}`] = row[column]!;
  }
  return Object.entries({ ...values, ...changes }).flatMap(([key, value], index) => {
    const [entity_id = "", industry = "", year, field = ""] = key.split(" ");
    const place = { file: "data/raw/x/2023.csv", line: index + 2 };
    const row = {
      entity_id,
      year: Number(year),
      field,
      value,
      unit: "件",
      status: "sample" as const,
      note: null,
      place,
    };
    return value === null ? [] : [industry === "-" ? row : { ...row, industry_id: industry }];
  });
}

/** The industries as industries.csv has them: all but the rest. */
export const named = industries
  .slice(0, -1)
  .map((industry_id) => ({ industry_id, family: "I6", parent: null })) as never;

export interface SmallCity {
  readonly plan?: Partial<IndustryPlan>;
  readonly changes?: Changes;
  readonly year?: number;
  readonly intensiveClasses?: readonly IntensiveClass[];
  readonly breaks?: readonly Break[];
}

/** The city as a repository, with what is given instead of its own. */
export function openCity({ plan: given, changes = {}, year = 2023, ...more }: SmallCity = {}) {
  const files = {
    model: {
      ...{ id: "small", evaluated: "region", nation: whole, groups: [], max_missing: "1/3", min_pool_years: 2 },
      industries: { ...plan, ...given },
      analyses: { outlook },
    },
    ...{ indicators: [], nodes: [], shares: [] },
    weights: new Map([["equal", []]]),
    goalposts: new Map([["all", []]]),
    industryIndicators: indicators,
    industryNumerators: [{ indicator: "IC07", industry_id: "I6-ENERGY", numerator: "i_inv" }],
    industryGoalposts: new Map([["all", goalposts]]),
  } as unknown as ModelFiles;
  const rows = rowsOf(changes);
  const entity = (entity_id: string, kind: string) => ({ entity_id, kind, valid_from: null, valid_to: null });
  const repository = {
    entities: districts.map((id) => entity(id, "region")),
    members: [],
    models: [files],
    classifications: {
      industries: named,
      industryClasses: [{ industry_id: "I6-AUTO", code: "36", weight: 1 }],
      standard: [
        ...["01", "36", "65"].map((code, at) => ({ code, level: "division", section: "ACI"[at]! })),
        ...["3611", "3612"].map((code) => ({ code, level: "class", section: "C" })),
      ],
      intensiveClasses: more.intensiveClasses ?? [],
    },
    datasets: [{ rows, dataset: { fields: [] } }],
    breaks: more.breaks ?? [],
  } as unknown as Repository;
  const edition = {
    id: `city-${year}`,
    scope: "city",
    year,
    model: "small",
    weights: "equal",
    goalposts: "all",
  } as Edition;
  return { files, repository, edition, rows };
}

/** Evaluates the city and looks ahead, with what is given instead of its own. */
export function evaluateCity(given: SmallCity = {}): IndustryResults {
  const { repository, rows, edition } = openCity(given);
  const years = openEditionYears(repository, rows, edition);
  const { rows: ahead } = lookAheadByIndustry(repository, rows, years);
  return { ...evaluateIndustries(repository, rows, years)!, outlook: ahead };
}
