import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { parseSideways } from "../../results/parse-sideways.ts";
import { sidewaysPlan } from "../../schema/sideways.ts";

// What is published of Chongqing beside Sichuan, the nation and the world, against figures worked out by hand.
const root = join(import.meta.dirname, "../../..");
const years = [2019, 2020, 2021, 2022, 2023];
const of = (year: number) =>
  parseSideways((name) => readFileSync(join(root, `data/results/nation-${year}/${name}`), "utf8"));
const { rows, inputs } = of(2023);
const cell = (quantity: string, entity: string) =>
  rows.find((row) => row.quantity === quantity && row.entity_id === entity)!;
const plan = sidewaysPlan.parse(parse(readFileSync(join(root, "data/sideways/sideways-1.yml"), "utf8")));

it("Chongqing applies for more than twice as many inventions a head as the world, and fewer than the nation", () => {
  // 20103 over 32.054159 million; 2144825 over 7854.748424 million; 39539 over 83.674866 million
  expect(cell("resident-applications", "500000").value).toBeCloseTo(20103 / 32.054159, 3);
  expect(cell("resident-applications", "WLD").value).toBeCloseTo(2144825 / 7854.748424, 3);
  expect(cell("resident-applications", "WLD").ratio).toBeCloseTo(627.1573 / 273.0609, 3);
  expect(cell("resident-applications", "510000").ratio).toBeCloseTo(627.1573 / (39539 / 83.674866), 3);
  expect(cell("resident-applications", "100000").ratio!).toBeLessThan(1);
});
it("the nation's applications are the same number by both sources, to the last one", () => {
  const counted = inputs.filter(
    ({ quantity, field, entity_id }) =>
      quantity === "resident-applications" && !field.includes("pop") && ["100000", "CHN"].includes(entity_id),
  );
  expect(counted.map(({ year, value }) => [year, value])).toEqual([
    [2019, 1243568],
    [2019, 1243568],
  ]);
});
it("what is counted alike is of one year, which both sources have", () => {
  for (const [quantity, year] of [
    ["resident-applications", 2019],
    ["rd-to-gdp", 2018],
    ["researchers", 2018],
  ] as const) {
    expect(plan.quantities.find(({ id }) => id === quantity)!.topic).toBe("alike");
    expect([...new Set(rows.filter((row) => row.quantity === quantity).map((row) => row.year))]).toEqual([year]);
  }
});
it("every cell of every edition has a value, a reason, or the reason of the plan why it has neither; none is a sample", () => {
  const reasons = new Set(plan.reasons.map(({ id }) => id));
  for (const year of years) {
    const found = of(year).rows;
    expect(found.length, String(year)).toBe(plan.quantities.length * (9 + plan.economies.length));
    for (const { value, apart, reason, status } of found) {
      expect(
        [value !== null, apart !== null && reasons.has(apart), reason !== null && value === null].filter(Boolean),
      ).toHaveLength(1);
      expect(status).not.toBe("sample");
    }
  }
});
it("no edition compares with a year after its own", () => {
  for (const year of years) for (const row of of(year).rows) expect(row.year ?? year).toBeLessThanOrEqual(year);
});
it("China's figures stand beside the world's alone where no province has any", () => {
  expect(cell("families", "500000")).toMatchObject({ value: null, apart: "by-economy" });
  // 456088 over 1411.1 million against 938038 over 7854.748424 million
  expect(cell("families", "WLD").ratio).toBeCloseTo(456088 / 1411.1 / (938038 / 7854.748424), 3);
});
