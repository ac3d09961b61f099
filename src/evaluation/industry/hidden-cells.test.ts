import fc from "fast-check";
import { expect, it } from "vitest";
import type { IndustryPlan } from "../../schema/industry-plan.ts";
import type { IndustryResults } from "../../schema/industry-results.ts";
import type { RawRow } from "../../schema/raw.ts";
import type { Placed } from "../../schema/repository.ts";
import { cellName, openIndustryCells } from "./cell-book.ts";
import { familiesOf } from "./families.ts";
import { findHidden } from "./hidden-cells.ts";
import { type Changes, districts, evaluateCity, industries, named, plan } from "./small-city.ts";
import { determined, type Line } from "./suppress-determined.ts";

const below = (count: number, given: Partial<IndustryPlan> = {}) => ({
  ...given,
  suppression: [{ field: "i_inv", below: count }],
});
const hiddenIn = ({ cube }: IndustryResults) =>
  cube.filter(({ hidden }) => hidden === "yes").map((row) => `${row.entity_id} ${row.industry_id}`);

it("cells with fewer patents than asked are hidden in every file, and so is what would give one away", () => {
  // 19 cars in the second district: its rest covers it in the row, and the column needs the third district too.
  const city = evaluateCity({ plan: below(20), changes: { "500102 I6-AUTO 2023 i_inv": 19 } });
  expect(hiddenIn(city)).toEqual(["500102 I6-AUTO", "500102 I6-OTHER", "500103 I6-AUTO", "500103 I6-OTHER"]);
  expect(
    city.cube
      .filter(({ hidden }) => hidden === "yes")
      .every(({ count, reason }) => count === null && reason === "suppressed"),
  ).toBe(true);
  const cars = city.cells.filter(({ industry_id }) => industry_id === "I6-AUTO");
  expect(
    cars.map(({ reason, property_share, value, rank }) => [
      reason,
      property_share === null,
      value === null,
      rank === null,
    ]),
  ).toEqual([
    [null, false, false, false],
    ["suppressed", true, true, true],
    ["suppressed", true, true, true],
  ]);
  const inputs = city.industryInputs.filter((row) => row.entity_id === "500103" && row.year === 2023);
  expect(
    inputs
      .map(({ industry_id, field, value, reason }) => [industry_id, field, value === null, reason])
      .filter(([id]) => id !== "I6-ENERGY"),
  ).toEqual(
    ["I6-AUTO", "I6-OTHER"].flatMap((id) =>
      ["i_emp", "i_inv", "i_rd", "i_rev"].map((field) => [id, field, true, "suppressed"]),
    ),
  );
  // What is known of the city stays.
  expect(city.industries.every(({ reason }) => reason !== "suppressed")).toBe(true);
});
it("the structure of a region with hidden cells counts them as one, or is hidden where too little is shown", () => {
  const changes: Changes = { "500102 I6-AUTO 2023 i_inv": 19 };
  const city = evaluateCity({ plan: { ...below(20), cells: { ...plan.cells, min_shown: 0.2 } }, changes });
  const match = (entity: string) =>
    city.structure.find((row) => row.entity_id === entity && row.quantity === "match-KE");
  // Energy is 40 of 99 and 60 of 100, the two hidden ones together the rest.
  expect(match("500102")).toMatchObject({ value: expect.closeTo(1 - (0.6 - 40 / 99), 12), reason: "merged" });
  // Energy has 10 of 200 in the third, less than a fifth.
  expect(match("500103")).toMatchObject({ value: null, reason: "suppressed" });
  expect(match("500101")).toMatchObject({ value: expect.closeTo(0.9, 12), reason: null });
  // One of the hidden two is intensive and the other is not.
  const part = city.structure.find((row) => row.entity_id === "500102" && row.quantity === "intensive-economy");
  expect(part).toMatchObject({ value: null, reason: "suppressed" });
});
it("a growth that starts from a hidden cell is hidden, with the value that rests on it", () => {
  const city = evaluateCity({ plan: below(20), changes: { "500102 I6-AUTO 2020 i_inv": 19 } });
  const cars = city.cells.find((row) => row.entity_id === "500102" && row.industry_id === "I6-AUTO");
  expect(cars).toMatchObject({ property_share: 20, growth_score: null, value: null, reason: "suppressed" });
});
it("an industry of the whole that is small is hidden with its scores, and another one covers it", () => {
  const city = evaluateCity({ plan: below(101) });
  const reasons = Map.groupBy(city.industries, (row) => row.industry_id);
  expect(reasons.get("I6-AUTO")!.find(({ item }) => item === "IP01")).toMatchObject({
    raw: null,
    score: null,
    reason: "suppressed",
  });
  expect(reasons.get("I6-AUTO")!.find(({ item }) => item === "N")).toMatchObject({
    score: null,
    rank: null,
    reason: "suppressed",
  });
  expect(city.cells.every(({ reason }) => reason === "suppressed")).toBe(true);
  const rows = city.intensive.filter(({ industry_id, rule }) => industry_id === "I6-AUTO" && rule === "project");
  expect(rows).toMatchObject([{ density: null, share: null, verdict: null, reason: "suppressed" }]);
  expect(city.advantages.filter(({ advantage }) => advantage === "none").every(({ holds }) => holds === null)).toBe(
    true,
  );
});
it("a cell without the count that others have is hidden; a count that nobody has is not asked for", () => {
  expect(hiddenIn(evaluateCity({ plan: { suppression: [{ field: "i_firms", below: 3 }] } }))).toEqual([]);
  const firms = Object.fromEntries(
    districts.flatMap((district) => industries.map((industry) => [`${district} ${industry} 2023 i_firms`, 9] as const)),
  );
  const changes = { ...firms, "500101 I6-AUTO 2023 i_firms": null };
  const city = evaluateCity({ plan: { suppression: [{ field: "i_firms", below: 3 }] }, changes });
  expect(hiddenIn(city)).toContain("500101 I6-AUTO");
});

const area = { whole: "500000", regions: districts };
const families = familiesOf(plan, named);

/** Rows of 2023 of a table of districts by industry, null for a cell that cannot have the figure. */
function rowsOf(field: string, table: readonly (number | null)[]): Placed<RawRow>[] {
  return table.flatMap((value, at) => {
    const [entity_id, industry_id] = [districts[Math.floor(at / 3)]!, industries[at % 3]!];
    const place = { file: "x.csv", line: at + 2 };
    const row = { entity_id, industry_id, year: 2023, field, unit: "件", status: "sample" as const, note: null, place };
    return value === null ? [] : [{ ...row, value }];
  });
}

it("no table of a second figure, which some cells cannot have, gives a hidden cell away", () =>
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 30 }), { minLength: 9, maxLength: 9 }),
      fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
      (counts, has) => {
        // The rest has all figures; an industry has the second in every district or in none.
        const second = counts.map((count, at) => (at % 3 === 2 || has[at % 3] ? count : null));
        const cells = openIndustryCells([...rowsOf("i_inv", counts), ...rowsOf("i_gi", second)], area);
        const rules = [{ field: "i_inv", below: 10 }];
        const isHidden = findHidden({ rules, fields: ["i_inv", "i_gi"], families, area, read: cells.peek });
        for (const table of [counts, second]) {
          const there = table.map((value) => value !== null);
          const names = districts.flatMap((district) => industries.map((industry) => [district, industry] as const));
          const hidden = names.map(
            ([district, industry], at) => there[at]! && isHidden(cellName(district, industry), 2023),
          );
          const totals = industries.map((industry) => isHidden(cellName(area.whole, industry), 2023));
          const columns = [0, 1, 2].map((column) => [0, 3, 6].map((row) => row + column).filter((at) => there[at]));
          const rows = [0, 3, 6].map((row) => [row, row + 1, row + 2].filter((at) => there[at]));
          const lines: Line[] = [
            ...rows.map((parts) => ({ parts, total: null })),
            ...columns.map((parts, at) => ({ parts, total: parts.length > 0 ? 9 + at : null })),
            { parts: [9, 10, 11].filter((_, at) => columns[at]!.length > 0), total: null },
          ];
          // Where one cell alone has a figure, it is the total of its district, which is known.
          const known = new Set(
            lines.flatMap(({ parts, total }) => (total === null && parts.length === 1 ? parts : [])),
          );
          const given = determined([...hidden, ...totals], lines);
          expect(
            given.filter((at) => !known.has(at) && ![...known].some((k) => k % 3 === (at - 9) % 3 && at >= 9)),
          ).toEqual([]);
        }
        for (const [at, count] of counts.entries()) {
          if (count < 10)
            expect(isHidden(cellName(districts[Math.floor(at / 3)]!, industries[at % 3]!), 2023)).toBe(true);
        }
        expect(cells.used()).toEqual([]);
      },
    ),
  ));
