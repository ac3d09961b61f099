import { expect, it } from "vitest";
import { createFold } from "./fold.ts";
import { plain, trace } from "./plain.ts";

const fold = createFold();

it("plain sets Latin and Han runs apart, whatever stands between them", () => {
  expect(plain("R&D经费投入强度", fold)).toBe("r d 经费投入强度");
  expect(plain("R & D 经费-投入", fold)).toBe("r d 经费 投入");
  expect(plain("NP01", fold)).toBe("np01");
});
it("plain makes all brackets equal", () => {
  const asWritten = plain("国知办函管字〔2018〕866号", fold);
  for (const other of ["国知办函管字[2018]866号", "国知办函管字（2018）866 号", "国知办函管字【2018】８６６号"])
    expect(plain(other, fold)).toBe(asWritten);
});
it("plain leaves nothing of signs, emoji and control characters", () => {
  expect(plain("😀 .*+?^$()|[]{}\\ \u0000\u0007", fold)).toBe("");
});
it("trace tells where each character came from", () => {
  const { text, origins } = trace("㎡、重庆", fold);
  expect(text).toBe("m2 重庆");
  expect(origins).toEqual([0, 0, 2, 2, 3]);
});
