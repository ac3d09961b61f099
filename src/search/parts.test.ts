import { expect, it } from "vitest";
import { createFold } from "./fold.ts";
import { coverage, piecesOf, typedTerms } from "./parts.ts";

const among = (known: string) => async (piece: string) => known.includes(piece);

it("typedTerms splits at spaces and signs, once each", () =>
  expect(typedTerms("沙坪坝 软件，R&D；软件", createFold())).toEqual(["沙坪坝", "软件", "r d"]));
it("piecesOf takes the longest pieces that occur", async () =>
  expect(await piecesOf(["重庆匹配度高"], among("重庆 匹配度 匹配"))).toEqual(["重庆", "匹配度"]));
it("piecesOf covers as much as it can: 专利 and 数据, not 专利数 alone", async () =>
  expect(await piecesOf(["专利数据"], among("专利数 数据"))).toEqual(["专利", "数据"]));
it("piecesOf cuts no more than the first two dozen characters", async () => {
  const asked: string[] = [];
  await piecesOf(["匹配".repeat(40), "abc"], async (piece) => asked.push(piece) > 0);
  expect(Math.max(...asked.map((piece) => piece.length))).toBeLessThanOrEqual(12);
  expect(asked).not.toContain("abc");
});
it("piecesOf leaves out what occurs nowhere, and single characters", async () =>
  expect(await piecesOf(["柑橘苹果", "abc"], among("柑橘 果"))).toEqual(["柑橘"]));
it("coverage is the share of characters that the pieces hold", () => {
  expect(coverage(["柑橘苹果"], ["柑橘"])).toBe(0.5);
  expect(coverage(["柑橘苹果"], [])).toBe(0);
  expect(coverage([], [])).toBe(0);
});
