import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJsonFault } from "./json-fault.ts";

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("findJsonFault(text)", () => {
  it.each([
    ["", 1, 1, "value", null, ""],
    ["{", 1, 2, "key", null, "}"],
    ['{\n "a": [1\n\n', 2, 9, "comma", null, "]}"],
    ['{ "a": tru', 1, 8, "value", null, "}"],
    ['{ "a": 1.', 1, 8, "value", null, "}"],
    ['{ "a', 1, 5, "text", null, "}"],
    ['{ "a\\u00', 1, 5, "text", null, "}"],
    ["[1,]", 1, 4, "value", "]", "]"],
    ['{ "a": 1, }', 1, 11, "key", "}", "}"],
    ["{ a: 1 }", 1, 3, "key", "a", "}"],
    ['{ "a" 1 }', 1, 7, "colon", "1", "}"],
    ["[1 2]", 1, 4, "comma", "2", "]"],
    ["[1}", 1, 3, "comma", "}", "]"],
    ["[1]]", 1, 4, "end", "]", ""],
    ["[01]", 1, 2, "value", "0", "]"],
    ['["a\nb"]', 1, 4, "text", "\n", "]"],
    ['["龙😀" x]', 1, 7, "comma", "x", "]"],
  ])("%j: line %i, sign %i, wants %s, sees %j", (text, line, position, wanted, seen, open) =>
    expect(findJsonFault(text)).toEqual({ line, position, wanted, seen, open }),
  );
  it("is null exactly where the engine reads the text", () => {
    const spoiled = fc
      .tuple(
        fc.json(),
        fc.nat(60),
        fc.nat(3),
        fc.constantFrom("", ",", "}", "]", '"', "\\", "1", "-", "e", ":", "\n", "null"),
      )
      .map(([text, at, cut, sign]) => text.slice(0, at) + sign + text.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(fc.json(), spoiled, fc.string()), (text) => {
        expect(findJsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });
  it("a JSON object cut anywhere is told to end early", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (value, cut) => {
        const text = JSON.stringify(value, null, 1);
        expect(findJsonFault(text.slice(0, cut % text.length))?.seen).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
