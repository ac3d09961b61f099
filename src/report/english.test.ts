import { expect, it } from "vitest";
import { lowerFirst, ordinal, upperFirst } from "./english.ts";

it("ordinal, lowerFirst and upperFirst follow English", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101].map(ordinal).join(" ")).toBe(
    "1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st",
  );
  expect([lowerFirst("Creation potential"), lowerFirst("R&D intensity"), lowerFirst("GDP per resident")]).toEqual([
    "creation potential",
    "R&D intensity",
    "GDP per resident",
  ]);
  expect(["invention patents", "R&D", ""].map(upperFirst)).toEqual(["Invention patents", "R&D", ""]);
});
