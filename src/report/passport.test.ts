import { expect, it } from "vitest";
import type { InputResult } from "../schema/results.ts";
import type { EditionView } from "./edition-view.ts";
import { passport } from "./passport.ts";
import { workedNode, workedScore } from "./passport-score.ts";
import { type SituationPassport, workedSituation } from "./passport-situation.ts";
import { tinyEdition, tinyIndicator } from "./tiny-edition.ts";

const cell = (
  entity_id: string,
  field: string,
  value: number | null,
  source = "data/raw/x/2023.csv:2",
): InputResult => ({
  entity_id,
  year: 2023,
  field,
  value,
  unit: "件",
  status: "final",
  source,
});

/** The tiny edition with cells of 2023, national shares of `a` and `b`, and rows of the situation. */
function withCells(cells: readonly InputResult[], situation: EditionView["results"]["situation"] = []): EditionView {
  const view = tinyEdition();
  return {
    ...view,
    shares: ["a", "b"].map((field) => ({ quantity: `share.${field}`, field, name_zh: field, name_en: field })),
    results: { ...view.results, situation },
    members: () => [view.entity("110000"), view.entity("510000")],
    input: (entity, field, year) =>
      cells.find((row) => row.entity_id === entity && row.field === field && row.year === year) ?? null,
  };
}

const row = (entity_id: string, quantity: string, value: number | null) =>
  ({ entity_id, quantity, value, grade: null, status: "final", reason: null }) as const;
const library = { dataset: () => ({ id: "x" }) as never, jumps: [] };
const lines = (view: EditionView, of: SituationPassport) =>
  workedSituation(view, of, { lang: "en", unitName: (unit) => (unit === "件" ? "items" : unit) }).map(
    ({ term, text, cells }) => [term, text, cells?.length ?? 0],
  );

const cells = [
  cell("100000", "a", 400),
  cell("110000", "a", 100),
  cell("500000", "a", 50),
  cell("510000", "a", 150.5),
  cell("100000", "b", 200),
  cell("500000", "b", 20),
];

it("a share shows 50 ÷ 400 × 100, and the cells of both figures", () => {
  const view = withCells(cells, [row("500000", "share.a", 12.5)]);
  const [share] = passport(view, library, "500000").situation;
  expect(lines(view, share!)).toEqual([
    ["Working", "50 ÷ 400 × 100 = 12.5", 0],
    ["Chongqing", "50 items", 1],
    ["China", "400 items", 1],
  ]);
});
it("the share of a group adds its members up and says how many cells", () => {
  const view = withCells(cells, [row("G-NEAR", "share.a", 62.625)]);
  expect(lines(view, passport(view, library, "G-NEAR").situation[0]!)).toEqual([
    ["Working", "250.5 ÷ 400 × 100 = 62.625", 0],
    ["Neighbours", "250.5 items (sum of 2 cells)", 2],
    ["China", "400 items", 1],
  ]);
});
it("Q shows the two shares: 12.5 % over 10 % is 1.25", () => {
  const view = withCells(cells, [row("500000", "relative_match", 1.25)]);
  const [relative] = passport(view, library, "500000").situation;
  const worked = workedSituation(view, relative!, { lang: "en", unitName: (unit) => unit });
  expect(worked.map(({ text, anchor }) => [text, anchor])).toEqual([
    ["12.5 ÷ 10 = 1.25", undefined],
    ["12.5%", "q-share-a"],
    ["10%", "q-share-b"],
  ]);
});
it("what lies outside is the national figure less the 300.5 of the provinces", () => {
  const view = withCells(cells, [row("100000", "outside.a", 24.875)]);
  expect(lines(view, passport(view, library, "100000").situation[0]!)).toEqual([
    ["Working", "(400 − 300.5) ÷ 400 × 100 = 24.875", 0],
    ["China", "400 items", 1],
    ["The 3 units together", "300.5 items (sum of 3 cells)", 3],
  ]);
});
it("a share without a figure says no working", () => {
  const view = withCells([cell("500000", "a", null), cell("100000", "a", 9)], [row("500000", "share.a", null)]);
  expect(lines(view, passport(view, library, "500000").situation[0]!)).toEqual([
    ["Chongqing", "—", 1],
    ["China", "9 items", 1],
  ]);
});

it("a cell carries the jump that notes.csv lists for it, and no other", () => {
  const view = withCells([cell("500000", "rd", 3), cell("500000", "gdp", 5)]);
  const jump = { entity_id: "500000", year: 2023, field: "rd", change_pct: 203.2, note: "unexplained" };
  const jumps = [jump, { ...jump, field: "gdp", year: 2022 }, { ...jump, field: "gdp", entity_id: "110000" }];
  const [first] = passport(view, { ...library, jumps }, "500000").indicators;
  expect(first!.cells.map((each) => each.jump)).toEqual([{ change_pct: 203.2, note: "unexplained" }, undefined]);
});

const scored = (
  given: Partial<ReturnType<typeof tinyIndicator>>,
  value: number,
  score: number,
  clipped: "high" | null,
) => {
  const view = tinyEdition({ values: { "500000 NP01": { scored: value, score, clipped } } });
  return {
    indicator: tinyIndicator({ id: "NP01", ...given }),
    result: view.value("500000", "NP01"),
    standing: { rank: null, ranked: 0 },
    goalposts: { low: 1, high: 9 },
    cells: [],
  };
};

it("a linear score is (3 − 1) ÷ (9 − 1) × 100 = 25", () =>
  expect(workedScore(scored({}, 3, 25, null), "en")).toBe(
    "(x − low) ÷ (high − low) × 100 = (3 − 1) ÷ (9 − 1) × 100 = 25",
  ));
it("a logarithmic score takes ln(1+x) of all three: ln 4 less ln 2 over ln 10 less ln 2", () =>
  expect(workedScore(scored({ transform: "log1p" }, 3, 43.0677, null), "zh")).toBe(
    "(ln(1+x) − ln(1+下限)) ÷ (ln(1+上限) − ln(1+下限)) × 100 = (ln(1+3) − ln(1+1)) ÷ (ln(1+9) − ln(1+1)) × 100 = 43.0677",
  ));
it("a score where less is better turns round", () =>
  expect(workedScore(scored({ direction: -1 }, 3, 75, null), "en")).toContain("(9 − 3) ÷ (9 − 1) × 100 = 75"));
it("a value beyond the high goalpost shows 112.5 before it is clamped", () =>
  expect(workedScore(scored({}, 10, 100, "high"), "en")).toBe(
    "(x − low) ÷ (high − low) × 100 = (10 − 1) ÷ (9 − 1) × 100 = 112.5: above the high goalpost, scored 100",
  ));
it("no score, no working", () => expect(workedScore({ ...scored({}, 3, 25, null), goalposts: null }, "en")).toBeNull());

it("a node is the weighted mean of what is there: (64.5 + 0.5 × 40) ÷ 1.5 = 56.3333", () => {
  const children = [
    { id: "A", weight: 1, score: 64.5 },
    { id: "B", weight: 0.5, score: 40 },
    { id: "C", weight: 1, score: null },
  ];
  const result = { ...tinyEdition().score("500000", "P"), value: 56.3333 };
  expect(workedNode({ result, children })).toBe("(64.5 + 0.5 × 40) ÷ 1.5 = 56.3333");
  expect(workedNode({ result: { ...result, value: null }, children })).toBeNull();
});
