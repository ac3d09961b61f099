import { expect, it } from "vitest";
import { countFacet, isSelected, noSelection, toggle } from "./facets.ts";

const card = (kind: string, edition: string, right: readonly string[] = []) => ({
  values: { ...noSelection, kind: [kind], edition: edition === "" ? [] : [edition], right },
  superseded: false,
  order: 0,
});
const cards = [card("region", "nation-2023"), card("region", "nation-2022"), card("term", "")];

it("countFacet counts each value, most first, and leaves out what is empty", () => {
  expect(countFacet(cards, noSelection, "kind")).toEqual([
    { value: "region", count: 2 },
    { value: "term", count: 1 },
  ]);
  expect(countFacet(cards, noSelection, "edition").map(({ value }) => value)).toEqual(["nation-2022", "nation-2023"]);
});
it("countFacet goes by what is chosen of the other facets, and keeps what is chosen itself", () => {
  const selection = { ...noSelection, kind: ["region"], edition: ["nation-2023"] };
  expect(countFacet(cards, selection, "kind")).toEqual([{ value: "region", count: 1 }]);
  expect(countFacet([], selection, "kind")).toEqual([{ value: "region", count: 0 }]);
});
it("isSelected takes one of the chosen values of each facet", () => {
  expect(isSelected(cards[0]!, { ...noSelection, kind: ["region", "term"] })).toBe(true);
  expect(isSelected(cards[2]!, { ...noSelection, kind: ["term"], edition: ["nation-2023"] })).toBe(false);
});
it("toggle chooses and lets go", () => {
  const chosen = toggle(noSelection, "kind", "term");
  expect(chosen.kind).toEqual(["term"]);
  expect(toggle(chosen, "kind", "term")).toEqual(noSelection);
});
it("countFacet counts a record under each of its values, and isSelected finds it by any", () => {
  const entries = [card("entry", "", ["patent", "trademark"]), card("entry", "", ["patent"])];
  expect(countFacet(entries, noSelection, "right")).toEqual([
    { value: "patent", count: 2 },
    { value: "trademark", count: 1 },
  ]);
  const chosen = entries.filter((entry) => isSelected(entry, { ...noSelection, right: ["trademark"] }));
  expect(chosen).toEqual([entries[0]]);
});
