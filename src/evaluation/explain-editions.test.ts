import { describe, expect, it } from "vitest";
import type { ChangeResult } from "../schema/changes.ts";
import { brief, type Case, edition, explain, one, openCase, rowsFor, values, without } from "./small-editions.ts";

describe("explainEditions on one model", () => {
  const found = explain({});
  it("splits a change between the indicators, with the values of both years", () =>
    expect(rowsFor(found, "500000").map((row) => [...brief(row), row.before, row.after])).toEqual([
      ["total", null, 13, 40, 53],
      ["own", null, 13, null, null],
      ["own", "B", 10, 50, 70],
      ["own", "A", 3, 30, 36],
    ]));
  it("starts and ends with the scores and ranks of both editions, of everybody", () => {
    const { before, after } = openCase({});
    for (const [years, side] of [
      [before, "before"],
      [after, "after"],
    ] as const) {
      const scores = years.year(years.edition.year).scores;
      expect(scores.length).toBeGreaterThan(6);
      for (const { entity_id, node: name, value, rank } of scores) {
        expect(rowsFor(found, entity_id, name)[0]![side]).toBe(value);
        expect(rowsFor(found, entity_id, name, "rank")[0]?.[side] ?? null).toBe(rank);
      }
    }
  });
  it("lists the entities of the second edition in its order, then those that only the first has", () => {
    const editions = [edition(2022, "one"), edition(2021, "one")] as const;
    const order = (given: Case) => [...new Set(explain(given).changes.map((row) => row.entity_id))];
    expect(order({})).toEqual(["100000", "110000", "500000", "510000", "G-ALL"]);
    expect(order({ editions })).toEqual(["100000", "110000", "500000", "G-ALL", "510000"]);
  });
  it("says of who came that there is nothing before, and of whom it passed that the universe changed", () => {
    expect(rowsFor(found, "510000")[0]).toMatchObject({
      before: null,
      after: 90,
      contribution: null,
      reason: "not-before",
    });
    expect(rowsFor(found, "110000", "level", "rank").map(brief)).toEqual([
      // 110000 rises from 50 to 54, 500000 from 40 to 53: ahead of 50, not of 54; 510000 comes with 90
      ["total", null, 1],
      ["own", null, -0.5],
      ["others", null, 0.5],
      ["universe", null, 1],
      ["own-score", null, -0.5],
      ["others-scores", null, 1.5],
    ]);
  });
  it("turns every sign when the later edition comes first", () => {
    const back = explain({ editions: [edition(2022, "one"), edition(2021, "one")] });
    const key = (row: ChangeResult) => [row.entity_id, row.node, row.measure, row.block, row.indicator].join(" ");
    const other = new Map(back.changes.map((row) => [key(row), row.contribution]));
    expect(other.size).toBe(found.changes.length);
    for (const row of found.changes) {
      if (row.contribution === null) expect(other.get(key(row))).toBeNull();
      else expect(other.get(key(row))).toBeCloseTo(-row.contribution, 10);
    }
  });
  it("marks what crosses a break of its figures, and the score that it is part of", () => {
    const broken = (entity_id: string | null, kind = "break", year = 2022) =>
      rowsFor(explain({ given: { breaks: [{ field: "a", entity_id, year, kind }] as never } }), "500000").map(
        (row) => row.reason,
      );
    expect(broken(null)).toEqual(["crosses-break", null, null, "crosses-break"]);
    expect(broken("500000")).toEqual(["crosses-break", null, null, "crosses-break"]);
    for (const other of [broken("110000"), broken(null, "anomaly"), broken(null, "break", 2021)]) {
      expect(other).toEqual([null, null, null, null]);
    }
  });
  it("keeps a cell that only one year has apart", () => {
    const cells = { ...values, "500000 2022 b": null };
    const half = { ...one, max_missing: "1/2" };
    expect(
      rowsFor(explain({ cells, models: [half] }), "500000").map((row) => [...brief(row), row.before, row.after]),
    ).toEqual([
      ["total", null, -4, 40, 36],
      ["own", null, 4.5, null, null],
      ["own", "A", 4.5, 30, 36],
      ["availability", null, -8.5, null, null],
      ["availability", "B", -8.5, 50, null],
    ]);
  });
});

describe("explainEditions with what the first edition was published with", () => {
  const past = without(values, / 2022 |510000/);
  it("has nothing revised where those are the figures of today", () => {
    const found = explain({ published: past });
    expect(found.revised).toBe(false);
    expect(found).toEqual(explain({}));
  });
  it("says what the revision did to the published score, apart from the change since", () => {
    const found = explain({ published: { ...past, "500000 2021 a": 20 } });
    expect(found.revised).toBe(true);
    expect(rowsFor(found, "500000").map((row) => [...brief(row), row.before, row.after])).toEqual([
      ["total", null, 18, 35, 53],
      ["revised", null, 5, 35, 40],
      ["revised", "A", 5, 20, 30],
      ["own", null, 13, null, null],
      ["own", "B", 10, 50, 70],
      ["own", "A", 3, 30, 36],
    ]);
  });
  it("says what the revision of another did to a rank", () => {
    const found = explain({ published: { ...past, "110000 2021 a": 0, "110000 2021 b": 0 } });
    expect(rowsFor(found, "500000", "P", "rank").slice(0, 2)).toMatchObject([
      { block: "total", before: 1, after: 3, contribution: 2 },
      { block: "revised", before: 1, after: 2, contribution: 1 },
    ]);
  });
  it("takes a cell that was not there then as revised, too", () => {
    const found = explain({ published: { ...past, "500000 2021 b": null }, models: [{ ...one, max_missing: "1/2" }] });
    expect(rowsFor(found, "500000").slice(0, 3).map(brief)).toEqual([
      ["total", null, 23],
      ["revised", null, 10],
      ["revised", "B", 25],
    ]);
  });
});
