import fc from "fast-check";
import { expect, it } from "vitest";
import type { SearchRecord } from "../schema/search.ts";
import { packCards, unpackCards } from "./cards.ts";
import { facetValues } from "./facets.ts";
import { compareRecords } from "./source.ts";

const record = fc.record({
  url: fc.string(),
  lang: fc.constant("zh" as const),
  kind: fc.constantFrom("region" as const, "entry" as const),
  scope: fc.constantFrom("", "city"),
  edition: fc.constantFrom("", "city-2023"),
  superseded: fc.boolean(),
  state: fc.constantFrom("", "sample"),
  about: fc.record({
    region: fc.uniqueArray(fc.constantFrom("500106", "500112")).map((codes) => codes.sort()),
    right: fc.uniqueArray(fc.constantFrom("patent", "trademark")).map((rights) => rights.sort()),
  }),
  title: fc.string(),
  text: fc.constant(""),
  keywords: fc.constant([]),
});

it("unpackCards gives back what packCards packed", () =>
  fc.assert(
    fc.property(fc.array(record), (records: SearchRecord[]) => {
      const sorted = records.sort(compareRecords);
      const cards = sorted.map((each, order) => ({ values: facetValues(each), superseded: each.superseded, order }));
      expect(unpackCards(JSON.parse(JSON.stringify(packCards(sorted))))).toEqual(cards);
    }),
  ));
