import { describe, expect, it } from "vitest";
import { brief, card, edition, explain, one, rowsFor, two, values, without } from "./small-editions.ts";

describe("explainEditions on two models", () => {
  const editions = [edition(2021, "one"), edition(2022, "two")] as const;
  const found = explain({ models: [one, two], editions });
  const blocks = (id: string, name: string) => rowsFor(found, id, name).filter((row) => row.indicator === null);
  it("has a block for goalposts, weights and treatment, and they add up", () => {
    expect(blocks("500000", "P").map((row) => row.block)).toEqual(["total", "own", "bounds", "weights", "treatment"]);
    const [total, ...parts] = blocks("500000", "P").map((row) => row.contribution!);
    // 40 on the old model; 72 of 80 at three quarters and ln 26 of ln 101 at one on the new one
    expect(total).toBeCloseTo(0.75 * 90 + (0.25 * 100 * Math.log(26)) / Math.log(101) - 40, 12);
    expect(parts.reduce((all, each) => all + each, 0)).toBeCloseTo(total!, 10);
    expect(found.residual).toBeLessThan(1e-10);
  });
  it("gives indicators that enter and leave to the weights, with their effective weights", () => {
    const weights = rowsFor(found, "500000").filter((row) => row.block === "weights" && row.indicator !== null);
    const sides = Object.fromEntries(weights.map((row) => [row.indicator, [row.before, row.after]]));
    expect(sides).toEqual({ A: [0.5, 0.75], B: [0.5, 0], C: [0, 0.25] });
  });
  it("gives another formula and another transform to the treatment, and to nothing else", () => {
    const treatment = rowsFor(found, "500000").filter((row) => row.block === "treatment" && row.indicator !== null);
    expect(treatment.map((row) => row.indicator)).toEqual(["A"]);
    const bent = { ...one, id: "bent", indicators: [card("A"), card("B", { transform: "log1p" })] };
    const still = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, name.endsWith("e") || name.endsWith("r") ? value : 40]),
    );
    const rows = rowsFor(
      explain({ models: [one, bent], editions: [edition(2021, "one"), edition(2022, "bent")], cells: still }),
      "500000",
    );
    expect(rows.map(({ block, indicator }) => [block, indicator])).toEqual([
      ["total", null],
      ["treatment", null],
      ["treatment", "B"],
    ]);
    expect(rows[0]!.contribution).toBeCloseTo(((100 * Math.log(41)) / Math.log(101) - 40) / 2, 12);
  });
  it("says of a node that only one model has where it is missing", () => {
    expect(rowsFor(found, "500000", "U")).toMatchObject([
      { block: "total", before: null, contribution: null, reason: "not-before" },
    ]);
    const back = explain({ models: [one, two], editions: [editions[1], editions[0]] });
    expect(rowsFor(back, "500000", "U")).toMatchObject([
      { block: "total", after: null, contribution: null, reason: "not-after" },
    ]);
  });
  it("tells the method apart: what may be missing", () => {
    const cells = { ...values, "500000 2021 b": null, "500000 2022 b": null };
    const half = { ...one, max_missing: "1/2", id: "half" };
    const rows = rowsFor(
      explain({ models: [one, half], editions: [edition(2021, "half"), edition(2022, "one")], cells }),
      "500000",
    );
    expect(rows).toMatchObject([{ block: "total", before: 30, after: null, reason: "below-availability" }]);
  });
  it("reads what the first model did not publish with the figures that it did", () => {
    const past = without(values, / 2022 |510000| c$/);
    const revised = explain({ models: [one, two], editions, published: { ...past, "500000 2021 a": 20 } });
    expect(
      rowsFor(revised, "500000")
        .filter((row) => row.block === "revised")
        .map(brief),
    ).toEqual([
      ["revised", null, 5],
      ["revised", "A", 5],
    ]);
  });
  it("refuses an edition without its model", () =>
    expect(() => explain({ models: [one], editions })).toThrow("nation-2022: no model two"));
});
