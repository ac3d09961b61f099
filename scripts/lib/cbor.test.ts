import fc from "fast-check";
import { expect, it } from "vitest";
import { arrayItems, encodeArray, encodeText, itemEnd, itemText } from "./cbor.ts";

it("itemEnd passes over numbers, texts and arrays in arrays", () => {
  expect(itemEnd(Uint8Array.of(0x82, 0x01, 0x61, 0x61), 0)).toBe(4);
  expect(itemEnd(Uint8Array.of(0x38, 0x18, 0x00), 0)).toBe(2);
  expect(itemEnd(Uint8Array.of(0x82, 0x80, 0x81, 0x19, 0x01, 0x00, 0xf6), 0)).toBe(6);
});
it("encodeArray and encodeText write the worked values of the standard", () => {
  expect([...encodeText("IETF")]).toEqual([0x64, 0x49, 0x45, 0x54, 0x46]);
  expect([...encodeText("水")]).toEqual([0x63, 0xe6, 0xb0, 0xb4]);
  expect([...encodeArray([])]).toEqual([0x80]);
  expect([...encodeArray(Array.from({ length: 25 }, () => Uint8Array.of(0)))].slice(0, 3)).toEqual([0x98, 0x19, 0]);
});
it("what is written is read again, whatever the length", () =>
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 400 }), { maxLength: 300 }), (texts) => {
      const encoded = encodeArray([encodeArray(texts.map(encodeText)), encodeText("end")]);
      const [inner, end] = arrayItems(encoded);
      expect(arrayItems(inner!).map(itemText)).toEqual(texts.map((each) => each.toWellFormed()));
      expect(itemText(end!)).toBe("end");
    }),
    { numRuns: 50 },
  ));
it.each([
  ["an endless array", [0x9f, 0xff]],
  ["a map", [0xa0]],
  ["an array that ends before its items", [0x82, 0x01]],
  ["a text that ends before its letters", [0x63, 0x61]],
  ["nothing", []],
])("what is not read here is refused: %s", (_, bytes) =>
  expect(() => itemEnd(Uint8Array.from(bytes), 0)).toThrow("cbor"),
);
