import { expect, it } from "vitest";
import { createFold } from "./fold.ts";
import { coverage, piecesOf, typedTerms } from "./parts.ts";

const among = (known: string) => async (piece: string) => known.includes(piece);

it("typedTerms splits at spaces and signs, once each", () =>
  expect(typedTerms("沙坪坝 软件，R&D；软件", createFold())).toEqual(["沙坪坝", "软件", "r d"]));
it("piecesOf takes the longest piece that occurs, from the left", async () =>
  expect(await piecesOf(["重庆匹配度高"], among("重庆 匹配度 匹配"))).toEqual(["重庆", "匹配度"]));
it("piecesOf leaves out what occurs nowhere, and single characters", async () =>
  expect(await piecesOf(["柑橘苹果", "abc"], among("柑橘 果"))).toEqual(["柑橘"]));
it("coverage is the share of characters that the pieces hold", () => {
  expect(coverage(["柑橘苹果"], ["柑橘"])).toBe(0.5);
  expect(coverage(["柑橘苹果"], [])).toBe(0);
  expect(coverage([], [])).toBe(0);
});
