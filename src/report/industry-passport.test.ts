import { expect, it } from "vitest";
import {
  cellCounts,
  countedRights,
  countPassports,
  industryFormula,
  intensityPassports,
  itemPassports,
  regionInputs,
} from "./industry-passport.ts";
import { regionCounts, regionIntensities } from "./region-rights.ts";
import { tinyCard, tinyCount, tinyIndustries, tinyInput, tinyIntensity, tinyItem } from "./tiny-industries.ts";

const auto = { industry_id: "I6-AUTO" };
const rest = { industry_id: "I6-OTHER" };
const view = tinyIndustries({
  cards: [
    tinyCard({ id: "IP01", scale: 100 }),
    tinyCard({ id: "ID02", kind: "share", numerator: "i_rev", denominator: null, scale: 100 }),
    tinyCard({ id: "IC07", numerator: null }),
  ],
  results: {
    industries: [
      tinyItem("I6-AUTO", "IP01", { scored: 25, nation: 50, score: 100 }),
      tinyItem("I6-AUTO", "ID02", { scored: 40 }),
      tinyItem("I6-AUTO", "IC07", { reason: "not-applicable" }),
      tinyItem("I6-ENERGY", "IP01", { reason: "suppressed" }),
    ],
    cube: [tinyCount({ ...auto, right: "mark", count: 5 }), tinyCount({ count: 12 })],
    intensive: [
      tinyIntensity({ ...auto, density: 40 }),
      tinyIntensity({ ...auto, rule: "cnipa", density: null, reason: "missing-input" }),
      tinyIntensity({ ...auto, right: "any", rule: "euipo" }),
      tinyIntensity({ entity_id: "500000", density: 30 }),
    ],
    industryInputs: [
      tinyInput({ field: "i_rd", value: 10 }),
      tinyInput({ field: "i_rev", value: 40 }),
      tinyInput({ field: "i_rev", value: 30, industry_id: "I6-ENERGY" }),
      tinyInput({ field: "i_rev", value: 30, ...rest }),
      tinyInput({ field: "nat_i_rd", value: 1 }),
      tinyInput({ field: "nat_i_rev", value: 2 }),
      tinyInput({ field: "i_inv", value: 8, year: 2022 }),
      tinyInput({ field: "i_inv", value: 12 }),
      tinyInput({ field: "i_emp", value: 4000, year: 2022 }),
      tinyInput({ field: "i_emp", value: 6000 }),
      tinyInput({ field: "i_tm", value: 5 }),
      tinyInput({ field: "i_rev", value: 7, entity_id: "500000" }),
      tinyInput({ field: "i_rev", value: 9, entity_id: "500000", industry_id: "I6-ENERGY" }),
    ],
  },
});
const item = (id: string) => itemPassports(view, "I6-AUTO").find(({ indicator }) => indicator.id === id)!;

it("itemPassports works out an indicator and the nation's from the cells of the industry", () => {
  const { worked, nationWorked, cells, goalposts } = item("IP01");
  expect(worked).toBe("10 ÷ 40 × 100 = 25");
  expect(nationWorked).toBe("1 ÷ 2 × 100 = 50");
  expect(cells.map(({ field }) => field)).toEqual(["i_rd", "i_rev", "nat_i_rd", "nat_i_rev"]);
  expect(goalposts).toMatchObject({ low: 0, high: 10 });
});
it("itemPassports of a share has the cells of the whole family, the rest among them", () => {
  const { worked, nationWorked, cells } = item("ID02");
  expect(worked).toBe("40 ÷ 100 × 100 = 40");
  expect(nationWorked).toBeNull();
  expect(cells.map((cell) => cell.industry_id)).toEqual(["I6-AUTO", "I6-ENERGY", "I6-OTHER"]);
});
it("itemPassports keeps an indicator that the industry cannot have, with nothing behind it", () =>
  expect(item("IC07")).toMatchObject({ card: null, worked: null, cells: [], goalposts: null }));
it("itemPassports leaves out what has no row in the results", () =>
  expect(itemPassports(view, "I6-ENERGY").map(({ indicator }) => indicator.id)).toEqual(["IP01"]));
it("intensityPassports works out a density from counts over the years and mean employment", () => {
  // (8 + 12) ÷ (5000 ÷ 10000)
  const [own, national, any] = intensityPassports(view, "I6-AUTO");
  expect(own?.worked).toBe("(8 + 12) ÷ ((4000 + 6000) ÷ 2 ÷ 10000) = 40");
  expect(own?.cells.map(({ field, year }) => `${field} ${year}`)).toEqual([
    "i_inv 2022",
    "i_inv 2023",
    "i_emp 2022",
    "i_emp 2023",
  ]);
  expect([national?.worked, national?.cells]).toEqual([null, []]);
  expect([any?.row.right, any?.worked, any?.cells]).toEqual(["any", null, []]);
});
it("countPassports has the cells of a count; a field that the industry cannot have adds none", () =>
  expect(
    countPassports(view, "I6-AUTO").map(({ row, cells }) => [row.right, row.count, cells.map(({ field }) => field)]),
  ).toEqual([["mark", 5, ["i_tm"]]]));
it("cellCounts and countedRights are of the regions alone, hidden ones among them; a zero is counted", () => {
  const energy = { industry_id: "I6-ENERGY" };
  const cube = [
    tinyCount({ ...energy, count: 9 }),
    tinyCount({ ...energy, right: "mark", count: 9 }),
    tinyCount({ ...energy, entity_id: "500000", right: "mark", count: 0 }),
    tinyCount({ ...energy, entity_id: "110000", right: "mark", hidden: "yes", reason: "suppressed" }),
    tinyCount({ entity_id: "500000", count: 4 }),
  ];
  const counted = tinyIndustries({ results: { cube } });
  expect(cellCounts(counted, "I6-ENERGY")).toEqual(cube.slice(2, 4));
  expect(countedRights(counted, "I6-ENERGY").map(({ id }) => id)).toEqual(["mark"]);
  expect([cellCounts(counted, "I6-AUTO"), countedRights(counted, "I6-AUTO")]).toEqual([[], []]);
});
it("regionInputs has the cells of the regions in the industry alone", () =>
  expect(regionInputs(view, "I6-AUTO").map(({ entity_id, value }) => [entity_id, value])).toEqual([["500000", 7]]));
it("industryFormula words a share and a quotient over the family, and a ratio as it is", () => {
  const formula = (given: object, lang: "zh" | "en") =>
    industryFormula(
      view,
      { ...tinyCard({ id: "X" }), numerator: "a", denominator: "b", scale: 1, ...given } as never,
      [],
      lang,
    );
  expect(formula({}, "en")).toBe("a ÷ b");
  expect(formula({ kind: "share", scale: 100 }, "zh")).toBe("a ÷ 同族全部产业的a × 100");
  expect(formula({ kind: "quotient" }, "en")).toBe(
    "(a ÷ the same of the whole family) ÷ (b ÷ the same of the whole family)",
  );
});
it("regionIntensities shows a density that it has no cells for without its working; an entity without any has none", () => {
  expect(regionIntensities(view, "500000")).toMatchObject([{ row: { density: 30 }, worked: null, cells: [] }]);
  expect(regionIntensities(view, "100000")).toEqual([]);
});
it("regionCounts are of all industries together", () =>
  expect(regionCounts(view, "100000").map(({ count }) => count)).toEqual([12]));
