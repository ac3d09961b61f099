import { expect, it } from "vitest";
import type { RawRow } from "../schema/raw.ts";
import type { Placed } from "../schema/repository.ts";
import { openListing } from "./listing.ts";

const plan = { planned: "plans", restricted: "limits" };

function row(entity: string, year: number, field: string, value: number | null, line = 2): Placed<RawRow> {
  const cell = {
    entity_id: entity,
    industry_id: "I6-AUTO",
    year,
    field,
    value,
    unit: "个",
    status: "final",
    note: null,
  };
  return { ...cell, place: { file: `data/raw/plan-listing/${year}.csv`, line } } as Placed<RawRow>;
}

const rows = [row("500101", 2016, "plans", 1), row("500102", 2021, "plans", 2), row("500103", 2021, "limits", 1, 3)];
const open = (year: number, all = rows) => openListing(plan, { rows: all, successors: [], year });
const flags = (listing: ReturnType<typeof open>, entity: string) => [...listing.of(entity, "I6-AUTO").flags];

it("openListing goes by the last file that is no later than the year", () => {
  expect(flags(open(2020), "500101")).toEqual(["planned"]);
  expect(flags(open(2020), "500102")).toEqual([]);
  expect(flags(open(2023), "500101")).toEqual([]);
  expect(flags(open(2021), "500102")).toEqual(["planned"]);
  expect(flags(open(2021), "500103")).toEqual(["restricted"]);
});
it("openListing names the row behind a flag, and has no flag for a count of nothing", () => {
  expect(open(2021).of("500103", "I6-AUTO").evidence).toMatchObject([
    { quantity: "restricted", value: 1, source: "data/raw/plan-listing/2021.csv:3", status: "final", reason: null },
  ]);
  expect(flags(open(2021, [row("500101", 2021, "plans", 0)]), "500101")).toEqual([]);
  expect(flags(open(2021, [row("500101", 2021, "plans", null)]), "500101")).toEqual([]);
});
it("openListing lets what was said of a former unit hold for its successor", () => {
  const successors = [{ entity_id: "500228", successor_id: "500155", kind: "renamed" as const }];
  const listing = openListing(plan, { rows: [row("500228", 2016, "plans", 1)], successors, year: 2019 });
  expect(flags(listing, "500155")).toEqual(["planned"]);
});
it("openListing knows nothing before its first file, or without a plan", () => {
  expect(flags(open(2015), "500101")).toEqual([]);
  expect(openListing(undefined, { rows, successors: [], year: 2021 }).of("500102", "I6-AUTO").flags.size).toBe(0);
});
