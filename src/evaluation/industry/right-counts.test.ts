import { expect, it } from "vitest";
import type { RawRow } from "../../schema/raw.ts";
import type { Placed } from "../../schema/repository.ts";
import { industryAmount } from "./amounts.ts";
import { openIndustryCells } from "./cell-book.ts";
import { countRights } from "./right-counts.ts";

const area = { whole: "500000", regions: ["500101"] };
const row = (year: number, field: string, value: number | null): Placed<RawRow> => ({
  ...{ entity_id: "500000", industry_id: "F-A", year, field, value, unit: "件", status: "sample", note: null },
  place: { file: "x.csv", line: 2 },
});
const open = (rows: readonly Placed<RawRow>[]) => openIndustryCells(rows, area);
const counting = { entity: "500000", count: "grants", size: "staff", year: 2023, years: 2, per: 10 };
const two = [row(2022, "grants", 3), row(2023, "grants", 5), row(2022, "staff", 30), row(2023, "staff", 50)];

it("countRights adds up what was granted and averages employment over the years", () =>
  // 3 + 5, and (30 + 50)/2 in tens
  expect(countRights("F-A", counting, open(two))).toEqual({ count: 8, size: 4, status: "sample" }));
it("countRights is missing as soon as one year is", () =>
  expect(countRights("F-A", { ...counting, years: 3 }, open(two))).toMatchObject({ count: null, size: null }));

it("industryAmount takes a field without a row for one the industry cannot have, an empty cell for a missing one", () => {
  const cells = open([row(2023, "soft", 4), row(2023, "gone", null)]);
  const subject = { entity: "500000", industry: "F-A", cells };
  expect(industryAmount("soft + works", 2023, subject)).toMatchObject({ value: 4, reason: null });
  expect(industryAmount("works", 2023, subject)).toMatchObject({ value: null, reason: "not-applicable" });
  expect(industryAmount("soft + gone", 2023, subject)).toMatchObject({ value: null, reason: "missing-input" });
});
