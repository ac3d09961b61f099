import { expect, it } from "vitest";
import { intensiveIndustries } from "./intensive-industries.ts";
import { intensiveRights } from "./intensive-rights.ts";

const patents = {
  right: "patents",
  industries: [
    { count: 8, size: 1 },
    { count: 4, size: 2 },
    { count: 0, size: 9 },
  ],
};
const marks = {
  right: "trade marks",
  industries: [
    { count: 1, size: 1 },
    { count: 5, size: 2 },
    { count: 6, size: 9 },
  ],
};

it("intensiveRights(counts) compares with the mean of the industries that hold the right", () => {
  const { rights } = intensiveRights([patents]);
  // 12 patents in industries of size 3; over all three the mean would be 1, and the second industry above it.
  expect(rights[0]?.threshold.value).toBe(4);
  expect(rights[0]?.verdicts.map(({ intensive }) => intensive)).toEqual([true, false, false]);
  expect(intensiveIndustries(patents.industries).verdicts.map(({ intensive }) => intensive)).toEqual([
    true,
    true,
    false,
  ]);
});
it("intensiveRights(counts) needs one right only, and names them", () =>
  expect(intensiveRights([patents, marks]).intensiveIn).toEqual([["patents"], ["trade marks"], []]));
it("intensiveRights(counts) has no threshold for a right that nobody holds", () => {
  const { rights, intensiveIn } = intensiveRights([{ right: "designs", industries: [{ count: 0, size: 4 }] }]);
  expect(rights[0]?.threshold.reason).toBe("missing-input");
  expect(intensiveIn).toEqual([[]]);
  expect(intensiveRights([])).toEqual({ rights: [], intensiveIn: [] });
});
it("intensiveRights(counts) throws when the rights differ in the number of industries", () =>
  expect(() => intensiveRights([patents, { right: "designs", industries: [] }])).toThrow(
    "expected 3 industries for designs, got 0",
  ));
