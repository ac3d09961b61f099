import { expect, it } from "vitest";
import { isExpected, missingPages, scoreQuery, summarise } from "./search-score.ts";

const region = (code: string) => ({ kind: "region", address: `/regions/${code}/` });
const records = ["1", "2", "3"].map((code) => ({ kind: "region" as const, url: `/regions/${code}/` }));
const query = { group: "names", expected: "region:/regions/1/ region:/regions/2/" } as const;

it("isExpected asks for kind and address, and a star stands for anything but a slash", () => {
  const expected = [{ kind: "entry", address: "/catalogue/DX-*-500106-*/" }];
  expect(isExpected({ kind: "entry", address: "/catalogue/DX-2019-X-500106-I6-AUTO-1/" }, expected)).toBe(true);
  expect(isExpected({ kind: "page", address: "/catalogue/DX-2019-X-500106-I6-AUTO-1/" }, expected)).toBe(false);
  expect(isExpected({ kind: "entry", address: "/catalogue/DX-a/b-500106-1/" }, expected)).toBe(false);
  expect(isExpected({ kind: "page", address: "/compare/?e=1,2" }, [{ kind: "page", address: "/compare/?e=1,2" }])).toBe(
    true,
  );
});
it("scoreQuery finds the place of the first right result, and what share of the right ones is shown", () => {
  const shown = [region("3"), region("2")];
  expect(scoreQuery(query, shown, { records, bytes: 7 })).toEqual({
    group: "names",
    place: 2,
    recall: 0.5,
    precision: 0.5,
    bytes: 7,
  });
});
it("scoreQuery counts of the expected pages only those that the site has", () =>
  expect(scoreQuery(query, [region("1")], { records: records.slice(0, 1), bytes: 0 }).recall).toBe(1));
it("scoreQuery gives nothing for nothing shown, and looks at ten results", () => {
  const none = { place: null, recall: 0, precision: 0 };
  expect(scoreQuery(query, [], { records, bytes: 0 })).toMatchObject(none);
  const late = [...Array.from({ length: 10 }, () => region("3")), region("1")];
  expect(scoreQuery(query, late, { records, bytes: 0 })).toMatchObject(none);
});
it("missingPages names what a query waits for", () => {
  expect(missingPages({ needs: "/catalogue/ /regions/" }, ["/regions/1/"])).toEqual(["/catalogue/"]);
  expect(missingPages({ needs: null }, [])).toEqual([]);
});
it("summarise takes means, a query without a right result counting as none", () => {
  const score = (place: number | null) => ({ group: "names", place, recall: 1, precision: 0.5, bytes: 10 }) as const;
  expect(summarise([score(1), score(2), score(null), score(1)])).toEqual({
    queries: 4,
    recall: 1,
    precision: 0.5,
    firstRight: 0.5,
    tenRight: 0.75,
    reciprocalRank: 0.625,
    bytes: 10,
  });
});
