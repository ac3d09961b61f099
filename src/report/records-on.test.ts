import { expect, it } from "vitest";
import type { Break } from "../schema/reference.ts";
import { recordsOn } from "./records-on.ts";
import { tinyIndicator } from "./tiny-edition.ts";

const record = (given: Partial<Break> = {}): Break => ({
  ...{ field: "gdp", entity_id: null, year: 2021, kind: "anomaly", note_zh: "怪", note_en: "odd" },
  ...given,
});
const lagged = tinyIndicator({ id: "NP01", denominator: "gdp[t-1]" });
const other = tinyIndicator({ id: "NP02", denominator: "gdp" });
const reached = (row: Break, indicators = ["NP01", "NP02"], models = [{ indicators: [lagged, other] }]) =>
  recordsOn([row], models, { indicators: new Set(indicators), members: ["500000"], years: [2022] }).map(
    ({ row: found, indicators: ids }) => [found, ids],
  );

it("recordsOn(breaks, models, occasion) names the indicators that read the field in the year of the record", () => {
  expect(reached(record())).toEqual([[record(), ["NP01"]]]);
  expect(reached(record({ year: 2022 }))).toEqual([[record({ year: 2022 }), ["NP02"]]]);
  expect(reached(record({ field: "rd", year: 2022 }))[0]?.[1]).toEqual(["NP01", "NP02"]);
});
it("recordsOn(breaks, models, occasion) keeps to the members, the indicators asked for and records that are no gaps", () => {
  expect(reached(record({ entity_id: "500000", kind: "suspected" }))).toHaveLength(1);
  expect(reached(record({ entity_id: "110000" }))).toEqual([]);
  expect(reached(record({ kind: "gap" }))).toEqual([]);
  expect(reached(record(), ["NP02"])).toEqual([]);
  expect(reached(record({ year: 2020 }))).toEqual([]);
});
it("recordsOn(breaks, models, occasion) reads an indicator of two models as either has it", () => {
  const models = [{ indicators: [lagged] }, { indicators: [{ ...other, id: "NP01" }] }];
  expect(reached(record(), ["NP01"], models)).toHaveLength(1);
  expect(reached(record({ year: 2022 }), ["NP01"], models)).toHaveLength(1);
});
