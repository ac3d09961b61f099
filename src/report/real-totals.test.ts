import { expect, it } from "vitest";
import type { ConstraintRow } from "../schema/sample-plan.ts";
import { placeTotals, type RealTotal, totalsOf } from "./real-totals.ts";
import { tinyIndustries } from "./tiny-industries.ts";

const constraint = (given: Partial<ConstraintRow>): ConstraintRow => ({
  ...{ entity_id: "100000", year: 2023, field: "inv", value: 9, tolerance: 0, precision: "exact" },
  source: "data/raw/patents/2023.csv 100000 patent_inventions",
  ...given,
});
const row = (entity_id: string, field: string, line: number) =>
  ({ entity_id, field, place: { file: "data/raw/patents/2023.csv", line } }) as Parameters<
    typeof placeTotals
  >[1][number];
const rows = [row("500000", "patent_inventions", 4), row("100000", "patent_inventions", 7)];

it("placeTotals finds the line of the row that a total was taken from", () =>
  expect(placeTotals([constraint({})], rows)[0]).toMatchObject({ cell: "data/raw/patents/2023.csv:7", worked: false }));
it("placeTotals tells a total that was worked out from a row and others", () => {
  const source = "data/raw/patents/2023.csv 500000 patent_inventions ÷ inv × 10";
  expect(placeTotals([constraint({ source })], rows)[0]).toMatchObject({
    cell: "data/raw/patents/2023.csv:4",
    worked: true,
  });
});
it("placeTotals says which row there is not", () =>
  expect(() => placeTotals([constraint({ source: "data/raw/x.csv 1 y" })], rows)).toThrow(
    "constraint on inv in 2023: no row data/raw/x.csv 1 y",
  ));
it("totalsOf has the totals of the whole, in the edition's year, of the datasets of its regions' rights", () => {
  const total = (given: Partial<RealTotal>): RealTotal => ({ ...constraint({}), cell: "a:2", worked: false, ...given });
  const totals = [
    total({ field: "um" }),
    total({ year: 2022 }),
    total({ entity_id: "500000" }),
    total({ field: "rd_exp" }),
    total({ field: "tm" }),
  ];
  const dataset = (field: string) => ({ fields: (field === "tm" ? ["tm"] : ["inv", "um"]).map((id) => ({ id })) });
  expect(totalsOf(tinyIndustries(), { totals, dataset }).map(({ field }) => field)).toEqual(["um", "tm"]);
});
