import { describe, expect, it } from "vitest";
import { holdsIn } from "./validity.ts";

describe("holdsIn", () => {
  const dated = { valid_from: "2014-12-31", valid_to: "2025-11-05" };
  it.each([
    [2013, false],
    [2014, true],
    [2024, true],
    [2025, false],
  ])("2014-12-31 to 2025-11-05 holds at the end of %i: %s", (year, holds) => {
    expect(holdsIn(dated, year)).toBe(holds);
  });
  it("has no beginning and no end where none is given", () => {
    expect(holdsIn({ valid_from: null, valid_to: null }, 1900)).toBe(true);
    expect(holdsIn({ valid_from: null, valid_to: "2016-12-30" }, 2016)).toBe(false);
    expect(holdsIn({ valid_from: "2017-01-01", valid_to: null }, 2016)).toBe(false);
  });
});
