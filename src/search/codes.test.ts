import { expect, it } from "vitest";
import { shorterCode } from "./codes.ts";
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
