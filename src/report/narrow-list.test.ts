import fc from "fast-check";
import { expect, it } from "vitest";
import type { EntryLine, EntryList } from "../schema/entry-list.ts";
import {
  countValues,
  freshState,
  listOrders,
  narrow,
  nothingChosen,
  pageOf,
  readState,
  toggleValue,
  writeState,
} from "./narrow-list.ts";

const fold = (text: string) => text.toLowerCase();
const line = (
  id: string,
  title: string,
  more: Partial<EntryLine> & { region?: string; grade_?: number } = {},
): EntryLine => ({
  ...{ id, kind: "X", title: { zh: title, en: id }, words: [], facts: { zh: [], en: [] }, why: { zh: [], en: [] } },
  amounts: {},
  grade: { id: `g${more.grade_ ?? 1}`, className: `grade-${more.grade_ ?? 1}`, name: { zh: "", en: "" } },
  values: {
    ...nothingChosen,
    region: more.region ? [more.region] : [],
    grade: more.kind === "R" ? [] : [`g${more.grade_ ?? 1}`],
  },
  ...more,
});
const a = line("A", "沙坪坝区软件产业", { region: "500106", grade_: 2, words: ["软件"] });
const b = line("B", "北碚区软件产业", { region: "500109", grade_: 1, words: ["软件"] });
const c = line("C", "沙坪坝区", { kind: "R", region: "500106", grade: null });
const lines = [a, b, c];
const names: EntryList["names"] = { "500106": ["沙坪壩", "Shapingba"], "500109": ["Beibei"] };
const ids = (found: readonly EntryLine[]) => found.map(({ id }) => id).join("");
const asked = (state: Partial<typeof freshState>) => ids(narrow({ lines, names }, { ...freshState, ...state }, fold));

it("narrow(lines) stand by grade; a region comes last, and first where its region is chosen", () => {
  expect(asked({})).toBe("BAC");
  expect(asked({ chosen: { ...nothingChosen, region: ["500106"] } })).toBe("CA");
});
it("narrow(lines) by words leaves what has all of them, the best fit first", () => {
  expect(asked({ query: "沙坪坝 软件" })).toBe("A");
  expect(asked({ query: "沙坪坝区" })).toBe("CA");
  expect(asked({ query: "渝中" })).toBe("");
  expect(asked({ query: "<b>.*" })).toBe("");
});
it("narrow(lines) by words finds the other names of their regions too, and of no other", () => {
  expect(asked({ query: "shapingba 软件" })).toBe("A");
  expect(asked({ query: "沙坪壩" })).toBe("AC");
  expect(asked({ query: "shapingba beibei" })).toBe("");
});
it("narrow(lines) takes one of the values of a facet, and all of the facets", () => {
  expect(asked({ chosen: { ...nothingChosen, grade: ["g1", "g2"] } })).toBe("BA");
  expect(asked({ chosen: { ...nothingChosen, grade: ["g1"], region: ["500106"] } })).toBe("");
});
it("countValues(facet) counts under what is chosen of the others, not of itself", () => {
  const state = { ...freshState, chosen: { ...nothingChosen, grade: ["g1"], region: ["500106"] } };
  expect([...countValues({ lines, names }, state, "grade", fold)]).toEqual([["g2", 1]]);
  expect([...countValues({ lines, names }, state, "region", fold)]).toEqual([["500109", 1]]);
});
it("toggleValue chooses and lets go, and goes back to the first page", () => {
  const state = toggleValue({ ...freshState, page: 3 }, "grade", "g1");
  expect(state).toMatchObject({ page: 1, chosen: { grade: ["g1"] } });
  expect(toggleValue(state, "grade", "g1").chosen.grade).toEqual([]);
});
it("readState passes by what it does not know, and cuts what is too long", () => {
  expect(readState("?sort=none&page=-2&x=1")).toEqual(freshState);
  expect(readState(`?q=${"x".repeat(2000)}`).query.length).toBe(200);
  expect(readState("?grade=key,key,&page=1e9").chosen.grade).toEqual(["key"]);
});
it("readState(writeState(state)) is the state", () =>
  fc.assert(
    fc.property(
      fc.string({ maxLength: 50 }),
      fc.constantFrom(...listOrders),
      fc.integer({ min: 1, max: 99 }),
      fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,9}$/), { maxLength: 4 }),
      (query, order, page, grade) => {
        const state = { ...freshState, query, order, page, chosen: { ...nothingChosen, grade } };
        expect(readState(writeState(state))).toEqual(state);
      },
    ),
  ));
it("pageOf(lines, page) is a page of fifty, the last one where there are not so many", () => {
  const many = Array.from({ length: 101 }, (_, at) => at);
  expect(pageOf(many, 3)).toEqual({ shown: [100], page: 3, pages: 3 });
  expect(pageOf(many, 9).page).toBe(3);
  expect(pageOf([], 1)).toEqual({ shown: [], page: 1, pages: 1 });
});
it("every line that is counted is found when its value is chosen", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 12 }), (grades) => {
      const many = { lines: grades.map((grade, at) => line(String(at), "x", { grade_: grade })), names };
      for (const [value, count] of countValues(many, freshState, "grade", fold)) {
        expect(narrow(many, toggleValue(freshState, "grade", value), fold).length).toBe(count);
      }
    }),
  ));
