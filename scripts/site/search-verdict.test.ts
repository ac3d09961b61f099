import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { SearchQuery } from "../../src/schema/search-query.ts";
import { readCsv } from "./result-tables.ts";
import { describeSearch, type Tried, verdictsOf } from "./search-verdict.ts";

const query: SearchQuery = {
  query: "重庆",
  lang: "zh",
  group: "names",
  expected: "region:/regions/500000/",
  first: null,
  needs: null,
  note: null,
};
const tried = (place: number | null, rest: Partial<Tried> = {}): Tried => ({
  query,
  first: { shown: [{ kind: "data", address: "/data/" }], missed: [], status: "", bytes: 200_000, milliseconds: 400 },
  later: null,
  score: { group: "names", place, recall: 1, precision: 1, bytes: 200_000 },
  isPlain: true,
  ...rest,
});
const met = (all: readonly Tried[]) => verdictsOf(all).map((verdict) => verdict.met);

it("verdictsOf holds every floor against all queries together", () => {
  expect(met([tried(1)])).toEqual([true, true, true, true]);
  expect(met([tried(null)])).toEqual([false, false, true, true]);
  expect(met([1, 1, 1, 1, 2].map((place) => tried(place)))).toEqual([true, true, true, true]);
  expect(met([1, 1, 1, 2].map((place) => tried(place)))).toEqual([true, false, true, true]);
});
it("verdictsOf takes one plain term that is not found everywhere for a failure, and one answer that is too large", () => {
  expect(met([tried(1), tried(1, { first: { ...tried(1).first, missed: ["/data/"] } })])).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect(met([tried(1), tried(1, { first: { ...tried(1).first, bytes: 300_001 } })])).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
it("verdictsOf judges by itself a query of which a right result must come first", () => {
  const must = (place: number | null) => tried(place, { query: { ...query, first: "must" } });
  const good = Array.from({ length: 50 }, () => tried(1));
  expect(verdictsOf([must(1)])).toContainEqual({
    name: "first: 重庆 (zh)",
    value: "place 1",
    floor: "place 1",
    met: true,
  });
  expect(met([...good, must(2)])).toEqual([true, true, true, true, false]);
  expect(verdictsOf([must(null)]).at(-1)).toMatchObject({ value: "not among ten", met: false });
});
it("verdictsOf never passes where nothing was asked", () => expect(met([])).toEqual([false, false, false, false]));
it("describeSearch prints a line a group and one for all, what is not first, and what waits", () => {
  const lines = describeSearch([tried(1), tried(3)], [query]).join("\n");
  expect(lines).toMatch(/^names +2 +1\.000 +1\.000 +0\.500 +1\.000 +0\.667 +200$/m);
  expect(lines).toMatch(/^all +2 /m);
  expect(lines).toContain("重庆 (zh): place 3; first is /data/, expected region:/regions/500000/");
  expect(lines).toContain("set aside, since their pages are not there yet: 1");
});
it("no held-out query is one of those that the search was made with", () => {
  const asked = (name: string) =>
    readCsv(readFileSync(join(import.meta.dirname, `../../data/search/${name}.csv`))).map(
      (row) => `${row["query"]} ${row["lang"]}`,
    );
  const known = new Set(asked("queries"));
  expect(asked("held-out")).toHaveLength(50);
  expect(asked("held-out").filter((query) => known.has(query))).toEqual([]);
});
