import fc from "fast-check";
import { expect, it } from "vitest";
import { readAddress, relativeLink, writeAddress } from "./address.ts";
import { noSelection } from "./facets.ts";

it("writeAddress and readAddress agree on any query", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (query) => {
      const asked = { query, selection: { ...noSelection, kind: ["region", "term"] } };
      expect(readAddress(`?${writeAddress(asked)}`)).toEqual(asked);
    }),
  ));
it("writeAddress writes nothing where nothing is asked", () =>
  expect(writeAddress({ query: "", selection: noSelection })).toBe(""));
it("readAddress takes an address that asks nothing", () =>
  expect(readAddress("")).toEqual({ query: "", selection: noSelection }));
it("relativeLink names the file and goes from the root of the site", () => {
  expect(relativeLink("/en/regions/500000/#why", "../../")).toBe("../../en/regions/500000/index.html#why");
  expect(relativeLink("/", "")).toBe("./index.html");
  expect(relativeLink("/downloads/a.csv", "../")).toBe("../downloads/a.csv");
});
it("relativeLink never leaves the site", () => {
  expect(relativeLink("//evil.example/", "../")).toBe("../evil.example/index.html");
  expect(relativeLink("javascript:alert(1)", "")).toBe("./javascript:alert(1)");
});
