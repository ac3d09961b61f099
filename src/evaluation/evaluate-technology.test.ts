import fc from "fast-check";
import { expect, it } from "vitest";
import { evaluateTechnology } from "./evaluate-technology.ts";
import { cell, families, smallEdition, smallRepository } from "./small-technology.ts";

/** AAA has 30 + 10 of the world's 60 + 60; BBB 28 + 50, CCC 2 + 0. Three years before AAA had 15 + 20 of 40 + 60. */
const rows = [
  ...families("WLD", 2000, [40, 60]),
  ...families("AAA", 2000, [15, 20]),
  ...families("WLD", 2003, [60, 60], 5),
  ...families("AAA", 2003, [30, 10], 1),
  ...families("BBB", 2003, [28, 50]),
  ...families("CCC", 2003, [2, 0]),
  ...families("A-BC", 2003, [30, 50]),
];
const evaluated = (more = rows, breaks: Parameters<typeof smallRepository>[0] = []) =>
  evaluateTechnology(smallRepository(breaks), more, smallEdition);
const found = evaluated();
const fieldRow = (economy: string, field: string, year = 2003, results = found) =>
  results.technology.find((row) => row.economy === economy && row.field === field && row.year === year)!;
const quantity = (economy: string, name: string, item: string | null = null, year = 2003, results = found) =>
  results.economies.find(
    (row) => row.economy === economy && row.quantity === name && row.item === item && row.year === year,
  )!;

it("the advantage of an economy in a field, by hand: against the world and against the rest of it", () => {
  // s = 30/60, S = 40/120 of all that have a field: 1.5; apart (30/40)/(30/80) = 2
  const row = fieldRow("AAA", "T01");
  expect(row).toMatchObject({ families: 30, share: 50, reason: null, status: "final" });
  expect(row.rta).toBeCloseTo(1.5, 12);
  expect(row.rta_ex).toBeCloseTo(2, 12);
  expect(row.rta_symmetric).toBeCloseTo(0.2, 12);
  // variance 1/30 − 1/40 + 1/60 − 1/120 = 1/60
  expect(row.rta_low).toBeCloseTo(1.5 * Math.exp(-1.959964 / Math.sqrt(60)), 5);
  expect(row.rta_high).toBeCloseTo(1.5 * Math.exp(1.959964 / Math.sqrt(60)), 5);
  // variance 1/30 − 1/40 + 1/30 − 1/80
  const deviation = Math.sqrt(1 / 30 - 1 / 40 + 1 / 30 - 1 / 80);
  expect(row.rta_ex_low).toBeCloseTo(2 * Math.exp(-1.959964 * deviation), 5);
  expect(row.rta_ex_high).toBeCloseTo(2 * Math.exp(1.959964 * deviation), 5);
});
it("growth of an economy and of the rest of the world is compound, per cent a year", () => {
  // 15 → 30 doubles, 25 → 30 elsewhere, over three years
  expect(fieldRow("AAA", "T01").growth_3y).toBeCloseTo(100 * (2 ** (1 / 3) - 1), 10);
  expect(fieldRow("AAA", "T01").growth_ex_3y).toBeCloseTo(100 * (1.2 ** (1 / 3) - 1), 10);
  expect(fieldRow("AAA", "T01", 2000)).toMatchObject({ growth_3y: null, growth_reason: "no-base-year" });
});
it("growth across a declared break is left empty", () => {
  const broken = (entity_id: string | null, field: string) =>
    evaluated(rows, [{ field, entity_id, year: 2002, kind: "break", note_zh: "断", note_en: "break" }]);
  for (const results of [broken(null, "families"), broken("AAA", "families")]) {
    expect(fieldRow("AAA", "T01", 2003, results)).toMatchObject({ growth_3y: null, growth_reason: "crosses-break" });
  }
  for (const results of [broken("BBB", "families"), broken(null, "gdp")]) {
    expect(fieldRow("AAA", "T01", 2003, results).growth_reason).toBeNull();
  }
});
it("few families are marked, and without any there is no interval and so no advantage", () => {
  expect(fieldRow("CCC", "T01")).toMatchObject({ rta: 2, reason: "small-sample" });
  expect(fieldRow("CCC", "T02")).toMatchObject({ families: 0, share: 0, rta: null, rta_low: null, rta_ex: null });
  expect(fieldRow("CCC", "T02").reason).toBe("small-sample");
});
it("the world has no advantage over itself, and only economies are ranked", () => {
  expect(fieldRow("WLD", "T01")).toMatchObject({ share: 100, rta: null, rank: null, reason: "not-applicable" });
  expect(fieldRow("AAA", "T01")).toMatchObject({ rank: 1, ranked: 3 });
  expect(fieldRow("A-BC", "T01")).toMatchObject({ families: 30, rank: null, ranked: null });
  expect(quantity("BBB", "families")).toMatchObject({ value: 78, rank: 1, ranked: 3 });
  expect(quantity("A-BC", "families").rank).toBeNull();
});
it("an economy without a year's figures says so, and the share of five years needs both ends", () => {
  expect(fieldRow("BBB", "T01", 2000)).toMatchObject({
    families: null,
    share: null,
    rta: null,
    reason: "missing-input",
  });
  expect(fieldRow("AAA", "T01").share_change_5y).toBeNull();
  const early = [...families("WLD", 1998, [50, 50]), ...families("AAA", 1998, [10, 10])];
  expect(fieldRow("AAA", "T01", 2003, evaluated([...early, ...rows])).share_change_5y).toBeCloseTo(50 - 20, 12);
});
it("what an economy's families come to: total with those of no field, concentration, fields above 1", () => {
  expect(quantity("AAA", "families").value).toBe(41);
  expect(quantity("AAA", "share").value).toBeCloseTo((100 * 41) / 125, 12);
  expect(quantity("AAA", "hhi").value).toBeCloseTo(0.75 ** 2 + 0.25 ** 2, 12);
  expect(quantity("AAA", "hhi_normalised").value).toBeCloseTo(0.25, 12);
  expect(quantity("AAA", "evenness").value).toBeCloseTo(0.811278, 6);
  expect(quantity("AAA", "specialised_fields").value).toBe(1);
  expect(quantity("AAA", "assessed_fields").value).toBe(2);
  expect(quantity("CCC", "assessed_fields").value).toBe(1);
  expect(quantity("WLD", "specialised_fields")).toMatchObject({ value: null, reason: "not-applicable" });
});
it("the nearest economy has the most similar profile; one of few families has none", () => {
  const cosine = (30 * 28 + 10 * 50) / Math.hypot(30, 10) / Math.hypot(28, 50);
  expect(quantity("AAA", "nearest", "BBB")).toMatchObject({ rank: 1, ranked: 1 });
  expect(quantity("AAA", "nearest", "BBB").value).toBeCloseTo(cosine, 12);
  expect(quantity("CCC", "nearest")).toMatchObject({ value: null, reason: "small-sample" });
});
it("totals have shares of the world's, sectors that a source never lists no rows, and gaps are told", () => {
  const more = [
    ...rows,
    cell("WLD", "T00", 2002, "pct", 100),
    cell("WLD", "S1", 2002, "pct", 60),
    cell("WLD", "T00", 2003, "pct", 200),
    cell("WLD", "S1", 2003, "pct", 80),
    cell("AAA", "T00", 2002, "pct", 20),
    cell("AAA", "T00", 2003, "pct", 50),
    cell("BBB", "T00", 2003, "pct", 60),
  ];
  const results = evaluated(more);
  expect(quantity("AAA", "pct_share", "T00", 2003, results)).toMatchObject({ value: 25, rank: 2, ranked: 2 });
  expect(quantity("BBB", "pct", "T00", 2002, results)).toMatchObject({ value: null, reason: "missing-input" });
  expect(quantity("AAA", "pct", "S1", 2003, results)).toBeUndefined();
});
it("the latest figure is the last up to the edition's year, and no edition uses a later one", () => {
  const more = [...rows, cell("AAA", null, 2001, "gdp", 7), cell("AAA", null, 2004, "gdp", 9)];
  const later = [...more, ...families("WLD", 2004, [70, 70]), ...families("AAA", 2004, [40, 10])];
  const results = evaluated(later);
  expect(quantity("AAA", "gdp", null, 2001, results)).toMatchObject({ value: 7, rank: null, reason: null });
  expect(quantity("BBB", "gdp", null, 2003, results)).toMatchObject({ value: null, reason: "missing-input" });
  expect(results.technology.every(({ year }) => year <= 2003)).toBe(true);
  expect(results.inputs.every(({ year }) => year <= 2003)).toBe(true);
  expect(results).toEqual(evaluated(more));
});
it("inputs are the cells that were read, with their file and line", () => {
  expect(found.inputs[0]).toEqual({
    ...{ entity_id: "WLD", field_id: "T00", year: 2000, field: "families", value: 100, unit: "族", status: "final" },
    source: "data/raw/families/2003.csv:2",
  });
  const unread = evaluated([...rows, cell("AAA", "T99", 2003, "families", 1), cell("AAA", null, 2003, "other", 1)]);
  expect(unread.inputs).toEqual(found.inputs);
});
it("rows stand in the order economy, field, year", () => {
  const economies = [...new Set(found.technology.map(({ economy }) => economy))];
  expect(economies).toEqual(["WLD", "AAA", "BBB", "CCC", "A-BC"]);
  const keys = found.technology.filter(({ economy }) => economy === "AAA").map(({ field, year }) => `${field} ${year}`);
  expect(keys).toEqual(["T01 2000", "T01 2003", "T02 2000", "T02 2003"]);
});
it("a model that is not there is told", () =>
  expect(() => evaluateTechnology({ ...smallRepository(), technologyModels: [] }, rows, smallEdition)).toThrow(
    "small-1",
  ));
it("both advantages lie on the same side of 1, the one apart further out, and intervals hold them", () => {
  const count = fc.integer({ min: 0, max: 500 });
  const pair = fc.tuple(count, count);
  fc.assert(
    fc.property(pair, pair, (own, others) => {
      const world: [number, number] = [own[0] + others[0], own[1] + others[1]];
      const results = evaluated([...families("WLD", 2003, world), ...families("AAA", 2003, own)]);
      for (const field of ["T01", "T02"]) {
        const { rta, rta_ex, rta_low, rta_high } = fieldRow("AAA", field, 2003, results);
        if (rta !== null) expect(rta_low! <= rta && rta <= rta_high!).toBe(true);
        if (rta === null || rta_ex === null) continue;
        expect((rta - 1) * (rta_ex - 1)).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.abs(Math.log(rta_ex))).toBeGreaterThanOrEqual(Math.abs(Math.log(rta)) - 1e-9);
      }
    }),
  );
});
