import { expect, it } from "vitest";
import { comparedEntities, comparison, defaultChoice } from "./comparison.ts";
import { tinyEdition } from "./tiny-edition.ts";

const view = tinyEdition({
  values: {
    "500000 NP01": { scored: 2.5, status: "derived" },
    "510000 NP01": { scored: 2.1, status: "final" },
    "110000 NP01": { scored: 6.5, status: "derived" },
    "100000 NP01": { reason: "missing-input" },
  },
  scores: { "500000 P": { value: 50.66, rank: 13, ranked: 31 } },
  matches: { "500000 C-U": { matching: 0.82, coordination: 0.65 }, "500000 N-K-E": { coordination: 0.7 } },
});
const entities = comparedEntities(view);
const rows = comparison(view, entities, "zh").flatMap(({ rows }) => rows);
const cell = (row: string, entity: string) =>
  rows.find(({ id }) => id === row)?.cells[entities.findIndex(({ entity_id }) => entity_id === entity)];

it("comparedEntities puts home and its neighbours first, and names everyone once", () =>
  expect(entities.map((row) => row.entity_id)).toEqual(["500000", "510000", "100000", "G-NEAR", "110000"]));
it("comparison prints scores with their place and a link to the passport", () =>
  expect(cell("score-P", "500000")).toMatchObject({
    text: "50.7",
    rank: 13,
    ranked: 31,
    href: "/numbers/nation-2023/500000/#s-P",
  }));
it("comparison gives a place its interval, and none to who has none", () => {
  const interval = { run: "joint", entity_id: "500000", quantity: "rank", item: "P", low: 12, high: 15 } as const;
  const rest = { published: 13, median: 13, low_error: 0, high_error: 0, outside: null, draws: 10, reason: null };
  const drawn = { ...view, interval: () => ({ ...interval, ...rest }) };
  const found = comparison(drawn, [drawn.entity("500000")], "zh").flatMap((section) => section.rows);
  expect(found.find(({ id }) => id === "score-P")?.cells[0]?.interval).toBe("12—15");
  expect(found.find(({ id }) => id === "indicator-NP01")?.cells[0]?.interval).toBeNull();
  expect(cell("score-P", "500000")?.interval).toBeNull();
});
it("comparison puts D* beside M, and alone for the triple", () => {
  expect(cell("match-C-U", "500000")).toMatchObject({ text: "0.82", beside: "0.65" });
  expect(cell("match-N-K-E", "500000")).toMatchObject({ text: "0.70", beside: null });
});
it("comparison says the status of a row once, and of a cell where it differs", () => {
  expect(rows.find(({ id }) => id === "indicator-NP01")?.status).toBe("derived");
  expect(cell("indicator-NP01", "500000")?.status).toBeNull();
  expect(cell("indicator-NP01", "510000")?.status).toBe("final");
});
it("comparison keeps the reason of what is missing", () =>
  expect(cell("indicator-NP01", "100000")).toMatchObject({
    text: "—",
    value: null,
    reason: "missing-input",
    status: null,
  }));

it("defaultChoice is home and the neighbours nearest in level; without a home, the nation and the first provinces", () => {
  const levelled = { ...view, score: (entity: string) => ({ ...view.score(entity, "P"), value: 40 }) };
  expect(defaultChoice(levelled)).toEqual(["500000", "510000"]);
  expect(defaultChoice({ ...levelled, home: null })).toEqual(["100000", "110000", "500000"]);
});
