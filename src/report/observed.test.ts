import { expect, it } from "vitest";
import { committedRows, repository } from "../../fixtures/committed.ts";
import type { ProfileResult } from "../schema/profile.ts";
import { spreadsOf } from "./observed.ts";

const plan = repository.profiles.find(({ id }) => id === "districts-1")!;
const rows = committedRows("city-2023", "profile").map((row) => ({
  ...row,
  industry_id: row["industry_id"] || null,
  value: row["value"] === "" ? null : Number(row["value"]),
})) as unknown as ProfileResult[];

it("spreadsOf(profile) has concentration of amounts and the autocorrelation of ratios, in the order of the plan", () => {
  const found = spreadsOf({ plan, rows, inputs: [] }).map(({ quantity, gini, moran, chance }) => [
    quantity.id,
    gini?.value ?? null,
    moran?.value ?? null,
    chance?.value ?? null,
  ]);
  expect(found).toContainEqual(["residents", 0.2633, null, null]);
  expect(found).toContainEqual(["graduates", null, 0.7205, 0.0001]);
  expect(found.map(([id]) => id)).not.toContain("employment");
});
it("spreadsOf(profile) has nothing where nothing was measured", () =>
  expect(spreadsOf({ plan, rows: [], inputs: [] })).toEqual([]));
