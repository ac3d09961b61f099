import { expect, it } from "vitest";
import { validityOf } from "./validity.ts";

it("validityOf(published) ends the day before its third year is over", () => {
  expect(validityOf("2024-03-01", 3)).toEqual({ valid_from: "2024-03-01", valid_to: "2027-02-28" });
  expect(validityOf("2025-03-01", 3).valid_to).toBe("2028-02-29");
  expect(validityOf("2024-01-01", 3).valid_to).toBe("2026-12-31");
  expect(validityOf("2024-02-29", 3).valid_to).toBe("2027-02-28");
});
it("validityOf(null) is empty: a draft has none", () =>
  expect(validityOf(null, 3)).toEqual({ valid_from: null, valid_to: null }));
