import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { standardRow } from "../schema/industry.ts";
import { sectionedCode } from "../schema/industry-weights.ts";
import { readTable } from "../tables/read-table.ts";
import { letteredCode, shorterCode } from "./codes.ts";
import { createFold } from "./fold.ts";
import { plain } from "./plain.ts";

const shorter = (typed: string) => shorterCode(plain(typed, createFold()));

it("shorterCode reads a group of the patent classification as its subclass", () => {
  expect(shorter("C07D 401/04")).toBe("c07d");
  expect(shorter("C07D401/04")).toBe("c07d");
  expect(shorter("Ｃ07Ｄ 401")).toBe("c07d");
});
it("shorterCode goes up the classes of industry one at a time", () => {
  expect(shorter("C3612")).toBe("c361");
  expect(shorter("c361")).toBe("c36");
});
it("shorterCode leaves alone what is highest, and what is no code", () => {
  for (const word of ["C07D", "C36", "2023", "NP01", "C07", "gdp", "重庆", "500106"]) expect(shorter(word)).toBeNull();
});
it("letteredCode has the letter of the section for every division, group and class of the standard but those that are years", () => {
  const file = "data/reference/gbt4754.csv";
  const rows = readTable(file, readFileSync(file, "utf8"), { schema: standardRow }).rows;
  for (const row of rows.filter(({ level, code }) => level !== "section" && !/^(19|20)..$/.test(code)))
    expect(letteredCode(row.code)).toBe(sectionedCode(row).toLowerCase());
});
it("letteredCode leaves years alone, and what is no code", () => {
  for (const word of ["2023", "1998", "c36", "7", "500106", "00", "98", "36 年", "重庆"])
    expect(letteredCode(word)).toBeNull();
});
