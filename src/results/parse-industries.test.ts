import { expect, it } from "vitest";
import { evaluateCity } from "../evaluation/industry/small-city.ts";
import { decimals } from "../schema/decimals.ts";
import { formatIndustries } from "./format-industries.ts";
import { parseIndustries } from "./parse-industries.ts";

const city = evaluateCity({
  plan: { suppression: [{ field: "i_inv", below: 20 }] },
  changes: { "500102 I6-AUTO 2023 i_inv": 19 },
});
const files = formatIndustries(city);

it("what is written of industries is read back as it was, to four decimals", () => {
  const found = parseIndustries((name) => files.get(name)!);
  const rounded = JSON.parse(
    JSON.stringify(city, (_, value) => (typeof value === "number" ? Number(value.toFixed(decimals)) : value)),
  );
  expect(found).toEqual(rounded);
});
it("counts and published values are written as they are", () => {
  expect(files.get("cube.csv")).toContain("500101,I6-AUTO,patent,60,,sample,\n");
  expect(files.get("support.csv")).toContain("share,500000,,2022,10.8,");
});
it("a hidden cell is written empty, with its reason, in every file that has a row of it", () => {
  expect(files.get("cube.csv")).toContain("500102,I6-AUTO,patent,,yes,sample,suppressed\n");
  expect(files.get("cells.csv")).toMatch(/^500102,I6-AUTO,{23},sample,suppressed$/m);
  expect(files.get("industry-inputs.csv")).toMatch(/^500102,I6-AUTO,2023,i_inv,,件,sample,.*,suppressed$/m);
});
it("a table is parsed when it is first asked for, and once", () => {
  const asked: string[] = [];
  const found = parseIndustries((name) => {
    asked.push(name);
    return files.get(name)!;
  });
  expect(asked).toEqual([]);
  expect(found.structure).toBe(found.structure);
  expect(asked).toEqual(["structure.csv"]);
});
