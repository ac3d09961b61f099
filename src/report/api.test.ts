import { expect, it } from "vitest";
import { formatJson } from "./api.ts";
import { apiIndex, apiResources, fromIndex } from "./api-reference.ts";
import { apiIndustry, apiIndustryNumbers } from "./industry-api.ts";
import { tinyEdition } from "./tiny-edition.ts";
import { tinyIndustries } from "./tiny-industries.ts";

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
  const { resources, current } = apiIndex({
    current: view,
    currents: [view],
    editions: [view],
    worlds: [],
    industryViews: [],
  });
  expect(current).toBe("nation-2023");
  const links = (resources as { href: string }[]).map(({ href }) => href);
  expect(links).toContain("{edition}/numbers/{entity}.json");
  expect(links.every((href) => !href.startsWith("/"))).toBe(true);
  expect(links.length).toBe(apiResources.length);
});
it("index.json leads to the industries of the newest edition that has any", () => {
  const [view, industries] = [tinyEdition(), tinyIndustries()];
  const index = apiIndex({
    current: view,
    currents: [view],
    editions: [view],
    worlds: [],
    industryViews: [industries],
  });
  expect(index["industries"]).toMatchObject({ current: "nation-2023", industries: ["I6-AUTO", "I6-ENERGY"] });
  const { resources } = index["industries"] as { resources: { href: string }[] };
  expect(resources.map(({ href }) => href)).toEqual([
    "{edition}/industries/{industry}.json",
    "{edition}/numbers/{industry}.json",
  ]);
});
it("the documents of an industry hold its rows, and no place in a file of the repository", async () => {
  const view = tinyIndustries();
  const document = await apiIndustry(view, "I6-AUTO");
  expect((document["industries"] as { item: string }[]).map(({ item }) => item)).toEqual(["N", "E"]);
  expect((document["cells"] as { entity_id: string }[]).map((row) => row.entity_id)).toEqual([
    "110000",
    "500000",
    "510000",
  ]);
  const numbers = await apiIndustryNumbers(view, "I6-AUTO");
  expect(Object.keys(numbers).slice(-8)).toEqual([
    ...["indicators", "scores", "advantages", "intensive", "counts", "cells", "cell_counts", "inputs"],
  ]);
  expect(JSON.stringify([document, numbers])).not.toContain('"place"');
});
it("fromIndex refuses what is not of the API", () => expect(() => fromIndex("/data/")).toThrow(RangeError));
