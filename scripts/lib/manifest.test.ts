import { expect, it } from "vitest";
import { fileOf } from "./manifest.ts";

it("fileOf(source) is the file without the line", () =>
  expect(fileOf("data/raw/rd/2023.csv:12")).toBe("data/raw/rd/2023.csv"));
it("fileOf(source) leaves a sum, which has no line, as it is", () =>
  expect(fileOf("sum of 31 cells")).toBe("sum of 31 cells"));
