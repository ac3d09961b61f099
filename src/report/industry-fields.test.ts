import { expect, it } from "vitest";
import { scanDivisions } from "./division-scan.ts";
import { divisionParts, industryFields, ipcOf } from "./industry-fields.ts";
import { tinyIndustries } from "./tiny-industries.ts";

// Division 36 has three classes, 44 two. AUTO holds all of 36 and half of 4411: 1 and 0.5 / 2 of the divisions.
const { classifications, industries } = tinyIndustries();
const auto = { industry_id: "I6-AUTO" };

it("divisionParts is the part of a division's classes that an industry holds", () =>
  expect([...divisionParts(auto, classifications)]).toEqual([
    ["36", 1],
    ["44", 0.25],
  ]));
it("divisionParts of an industry without classes is empty", () =>
  expect(divisionParts({ industry_id: "I6-X" }, classifications).size).toBe(0));
it("industryFields adds up a field over the divisions that it reaches the industry by, the most first", () => {
  const [first, second, ...more] = industryFields(auto, classifications);
  // 0.8 × 1 + 0.2 × 0.25, and 1 × 0.25
  expect([first?.field, first?.reach.toFixed(4)]).toEqual(["T32", "0.8500"]);
  expect(first?.by).toEqual([
    { division: "36", weight: 0.8, part: 1 },
    { division: "44", weight: 0.2, part: 0.25 },
  ]);
  expect([second?.field, second?.reach]).toEqual(["T01", 0.25]);
  expect(more).toEqual([]);
});
it("ipcOf has the first symbols of a field and says how many more there are", () => {
  expect(ipcOf("T32", classifications, 2)).toEqual({ symbols: ["B60B", "B60C"], more: 1 });
  expect(ipcOf("T32", classifications, 9)).toEqual({ symbols: ["B60B", "B60C", "B60D"], more: 0 });
  expect(ipcOf("T99", classifications, 2)).toEqual({ symbols: [], more: 0 });
});
it("scanDivisions has every division once, with who holds it and what reaches it, the heaviest field first", () => {
  const scan = scanDivisions(classifications, industries);
  expect(scan.map(({ division }) => division.code)).toEqual(["36", "44"]);
  expect(scan[1]?.industries.map(({ industry, part }) => [industry.industry_id, part])).toEqual([
    ["I6-AUTO", 0.25],
    ["I6-ENERGY", 0.25],
  ]);
  expect(scan[1]?.fields).toEqual([
    { field: "T01", weight: 1 },
    { field: "T32", weight: 0.2 },
  ]);
});
it("scanDivisions has a division that nobody holds", () => {
  const [first] = scanDivisions(classifications, []);
  expect(first?.industries).toEqual([]);
});
