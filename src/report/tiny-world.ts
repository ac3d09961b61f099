import type { OutlookResult } from "../schema/outlook.ts";
import type { Economy, TechnologyField } from "../schema/reference.ts";
import type { InputResult } from "../schema/results.ts";
import type { EconomyResult, TechnologyModel, TechnologyResult } from "../schema/technology-edition.ts";
import { openWorld, type WorldView } from "./world-view.ts";

/** A row of technology.csv; what is not given is a plain field of the edition's year. */
export function tinyCell(given: Partial<TechnologyResult>): TechnologyResult {
  return {
    economy: "AAA",
    field: "T01",
    year: 2020,
    families: 100,
    share: 50,
    rta: 1,
    rta_low: 0.9,
    rta_high: 1.1,
    rta_ex: 1,
    growth_3y: 2,
    growth_ex_3y: 3,
    status: "final",
    reason: null,
    rta_symmetric: 0,
    rta_ex_low: 0.9,
    rta_ex_high: 1.1,
    share_change_5y: 1,
    rank: 1,
    ranked: 2,
    growth_reason: null,
    ...given,
  };
}

/** A row of economies.csv. */
export function tinyQuantity(given: Partial<EconomyResult>): EconomyResult {
  return {
    ...{ economy: "AAA", year: 2020, quantity: "families", item: null, value: 300 },
    ...{ rank: 1, ranked: 2, status: "final", reason: null },
    ...given,
  };
}

const economy = (entity_id: string, kind: Economy["kind"], zh: string, en: string): Economy => ({
  ...{ entity_id, kind, name_zh: zh, name_en: en, short_zh: zh, short_en: en },
  ...{ parent: null, valid_from: null, valid_to: null, note_zh: null, note_en: null },
});
const field = (field_id: string, level: TechnologyField["level"], parent: string | null, zh: string, en: string) => ({
  ...{ field_id, level, number: null, parent, name_zh: zh, name_en: en },
});

const model: TechnologyModel = {
  id: "world-1",
  title: { zh: "试", en: "Test" },
  evaluated: "economy",
  world: "WLD",
  families: "patent_families",
  total: "T00",
  first_year: 2017,
  growth_years: 3,
  share_years: 5,
  interval: 0.95,
  small_below: 5,
  nearest: { count: 2, least_families: 100 },
  directions: { scale: 1.5 },
  outlook: {
    ...{ horizon: 3, coverage: 0.8, min_points: 5, training: 3, damping: 0.8, transform: "log1p" },
    methods: ["naive", "drift", "damped-trend"],
  },
  totals: [
    { quantity: "pct", field: "pct_applications", parts: ["T00", "S1"] },
    { quantity: "uspto_patents", field: "uspto_patents" },
  ],
  latest: ["wb_gdp"],
};

/** An edition of two economies in two fields of one sector, 2017 and 2020, beside the world, an aggregate and one that is only counted. */
export function tinyWorld(given: {
  readonly technology: readonly TechnologyResult[];
  readonly quantities?: readonly EconomyResult[];
  readonly outlook?: readonly OutlookResult[];
  readonly inputs?: readonly InputResult[];
}): WorldView {
  const { technology, quantities = [], outlook = [], inputs = [] } = given;
  return openWorld(
    {
      edition: {
        ...{ id: "world-2020", scope: "world", year: 2020, model: "world-1", state: "draft", published: null },
        ...{ home: "AAA", title: { zh: "试", en: "Test" } },
      },
      model,
      results: { technology, economies: quantities, outlook, inputs: () => inputs },
      manifest: { edition: "world-2020", engine: "0.1.0", inputs: {}, outputs: {} },
    },
    {
      economies: [
        economy("WLD", "world", "全球", "World"),
        economy("AAA", "economy", "甲国", "Alpha"),
        economy("BBB", "economy", "乙国", "Beta"),
        economy("CCC", "economy", "丙国", "Gamma"),
        economy("A-EU", "aggregate", "汇总", "Group"),
      ],
      technologyFields: [
        field("T00", "all", null, "全部", "All"),
        field("S1", "sector", "T00", "部门", "Sector"),
        field("T01", "field", "S1", "领域一", "Field one"),
        field("T02", "field", "S1", "领域二", "Field two"),
        field("T03", "field", "S1", "领域三", "Field three"),
      ],
    },
  );
}
