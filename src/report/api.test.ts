import { expect, it } from "vitest";
import { formatJson } from "./api.ts";
import { apiIndex, apiResources, fromIndex } from "./api-reference.ts";
import { tinyEdition } from "./tiny-edition.ts";

it("formatJson keeps the order of keys and gives every row a line", () =>
  expect(formatJson({ b: 1, a: { d: 1, c: null }, rows: [{ z: 1 }, { y: 2 }], none: [] })).toBe(
    '{\n"b": 1,\n"a": {"d":1,"c":null},\n"rows": [\n{"z":1},\n{"y":2}\n],\n"none": []\n}\n',
  ));
it("formatJson writes hostile text as text", () => {
  const hostile = ['=HYPERLINK("x")', "<script>alert(1)</script>", "\u2028"];
  expect(JSON.parse(formatJson({ hostile }))).toEqual({ hostile });
});
it("index.json leads to every file by a relative address", () => {
  const view = tinyEdition();
  const { resources, current } = apiIndex({ current: view, currents: [view], editions: [view], worlds: [] });
  expect(current).toBe("nation-2023");
  const links = (resources as { href: string }[]).map(({ href }) => href);
  expect(links).toContain("{edition}/numbers/{entity}.json");
  expect(links.every((href) => !href.startsWith("/"))).toBe(true);
  expect(links.length).toBe(apiResources.length);
});
it("fromIndex refuses what is not of the API", () => expect(() => fromIndex("/data/")).toThrow(RangeError));
