import { expect, it } from "vitest";
import { openCommitted } from "../../fixtures/committed.ts";
import { openJumpsOf } from "./open-jumps.ts";

const view = openCommitted("nation-2023");
const jump = (year: number, note = "unexplained") => ({
  ...{ entity_id: "500000", year, field: "tech_in", change_pct: 60, note },
});
const jumpsOf = (...jumps: readonly ReturnType<typeof jump>[]) =>
  openJumpsOf({ jumps, models: [view], years: [2023, 2022] })("500000", "ND01").map(({ year }) => year);

it("openJumpsOf(basis) finds the unexplained jumps of what an indicator reads in either year, but not into the first", () => {
  // three years are added up: 2021 to 2023 now, 2020 to 2022 before
  expect(view.indicator("ND01").pool_years).toBe(3);
  expect(jumpsOf(jump(2023), jump(2020), jump(2021), jump(2019))).toEqual([2021, 2023]);
});
it("openJumpsOf(basis) leaves out jumps with a reason, other fields and others' figures", () => {
  expect(jumpsOf(jump(2023, "first year of the register"))).toEqual([]);
  expect(jumpsOf({ ...jump(2023), field: "gi" }, { ...jump(2023), entity_id: "510000" })).toEqual([]);
});
