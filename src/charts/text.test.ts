import fc from "fast-check";
import { expect, it } from "vitest";
import { printNumber, textWidth, wrapText } from "./text.ts";

it("textWidth counts a Han character as one em and Latin as less", () => {
  expect(textWidth("重庆", 10)).toBe(20);
  expect(textWidth("ab", 10)).toBeLessThan(20);
  expect(textWidth("ab", 10, { bold: true })).toBeGreaterThan(textWidth("ab", 10));
});
it("wrapText breaks between Han characters and at spaces", () => {
  expect(wrapText("新疆维吾尔自治区", 40, 10)).toEqual(["新疆维吾", "尔自治区"]);
  expect(wrapText("Inner Mongolia", 60, 10)).toEqual(["Inner", "Mongolia"]);
});
it("wrapText never begins a line with a stop, and keeps a long word whole", () => {
  expect(wrapText("四个字呢，还有", 40, 10)).toEqual(["四个字呢，", "还有"]);
  expect(wrapText("Heilongjiang", 10, 10)).toEqual(["Heilongjiang"]);
});
it("wrapText gives no line for an empty text", () => expect(wrapText("", 10, 10)).toEqual([]));
it("wrapText loses nothing but spaces", () =>
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 200 }), (text, width) => {
      expect(wrapText(text, width, 10).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  ));
it("printNumber groups thousands, uses a true minus, and never prints minus zero", () => {
  expect(printNumber(-12345.678, 1)).toBe("−12\u2009345.7");
  expect(printNumber(-0.04, 1)).toBe("0.0");
  expect(printNumber(0, 0)).toBe("0");
  expect(printNumber(0.123456, 4)).toBe("0.1235");
});
