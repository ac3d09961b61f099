import { describe, expect, it } from "vitest";
import type { OutlookPlan } from "../schema/outlook.ts";
import { carrySeriesOn, type OutlookSeries } from "./outlook-series.ts";

const plan: OutlookPlan = {
  ...{ horizon: 3, coverage: 0.8, min_points: 5, training: 3, damping: 0.8, parts: [] },
  methods: ["naive", "drift"],
};
type Series = OutlookSeries<{ readonly item: string }>;
/** A series whose last value is of 2023. */
function series(values: readonly (number | null)[], given: Partial<Series> = {}): Series {
  return {
    ...{ head: { item: "NP01" }, isBroken: () => false },
    ...{ transform: "linear", bounds: { low: 0, high: null } },
    points: values.map((value, index) => ({ year: 2024 - values.length + index, value, status: "final" })),
    ...given,
  };
}
const partsOf = (of: Series) => carrySeriesOn(of, plan).map(({ year, part }) => `${year} ${part}`);
const firstAhead = (of: Series) => carrySeriesOn(of, plan).find(({ part }) => part === "outlook")!;

it("a series is told year by year, then carried on with its method and past error", () => {
  // c = 2, σ̂² = 2: see the tests of drift. Past errors one year ahead: drift 2½ and 1⅓, no change 4 and 1.
  const rows = carrySeriesOn(series([10, 12, 13, 17, 18]), plan);
  expect(rows.map(({ year, part, value }) => [year, part, value])).toEqual([
    ...[10, 12, 13, 17, 18].map((value, index) => [2019 + index, "observed", value]),
    ...[20, 22, 24].map((value, index) => [2024 + index, "outlook", value]),
  ]);
  expect(rows[5]).toMatchObject({ method: "drift", from: 2019, to: 2023, points: 5, begins: "start", tested: 2 });
  expect(rows[5]!.mae).toBeCloseTo(23 / 12, 12);
  expect(rows[5]!.relative_mae).toBeCloseTo(23 / 12 / 2.5, 12);
  expect(rows[7]).toMatchObject({ tested: 0, mae: null, naive_mae: null, relative_mae: null });
  expect(rows[4]).toMatchObject({ method: null, from: null, low: null, tested: null });
});
it("what is carried on is never final, and no better than its worst year", () => {
  expect(firstAhead(series([10, 12, 13, 17, 18])).status).toBe("derived");
  const { points } = series([10, 12, 13, 17, 18]);
  const mixed = points.map((point, at) => (at === 2 ? { ...point, status: "sample" as const } : point));
  expect(firstAhead(series([], { points: mixed })).status).toBe("sample");
});

describe("a series rests on its latest years alone", () => {
  it("not across a gap", () => {
    const found = series([90, null, 10, 12, 13, 17, 18]);
    expect(firstAhead(found)).toMatchObject({ from: 2019, points: 5, begins: "gap", value: 20 });
    expect(partsOf(found)[0]).toBe("2017 earlier");
  });
  it("not across a break, wherever the first years stand", () => {
    const found = series([90, 80, 10, 12, 13, 17, 18], { isBroken: (year) => year < 2019 });
    expect(firstAhead(found)).toMatchObject({ from: 2019, points: 5, begins: "break", value: 20 });
    expect(partsOf(found).slice(0, 3)).toEqual(["2017 earlier", "2018 earlier", "2019 observed"]);
  });
  it("and from its beginning where the years before were never observed", () =>
    expect(firstAhead(series([null, null, 10, 12, 13, 17, 18])).begins).toBe("start"));
});

describe("a series that cannot be carried on says why", () => {
  it("too few years", () => {
    const rows = carrySeriesOn(series([1, 2, null, 3, 4]), plan);
    expect(rows.slice(-3).map(({ value, reason, points }) => [value, reason, points])).toEqual(
      Array.from({ length: 3 }, () => [null, "too-short", 2]),
    );
  });
  it("no value in the edition's year", () =>
    expect(firstAhead(series([1, 2, 3, 4, 5, 6, null]))).toMatchObject({
      ...{ year: 2024, reason: "missing-input", points: 0, from: null, begins: null },
    }));
  it("a hidden value in the edition's year, which no row shows", () => {
    const { points } = series([1, 2, 3, 4, 5, 6, 7]);
    const rows = carrySeriesOn(
      series([], { points: points.map((point) => ({ ...point, hidden: point.year === 2023 })) }),
      plan,
    );
    expect(rows.slice(-4).map(({ part, value, reason }) => [part, value, reason])).toEqual([
      ["earlier", null, "suppressed"],
      ...Array.from({ length: 3 }, () => ["outlook", null, "suppressed"]),
    ]);
  });
  it("no value at all", () =>
    expect(carrySeriesOn(series([null, null]), plan).map(({ reason }) => reason)).toEqual(
      Array.from({ length: 3 }, () => "missing-input"),
    ));
  it("nothing varies: a value, no interval", () =>
    expect(firstAhead(series([7, 7, 7, 7, 7]))).toMatchObject({
      ...{ value: 7, low: null, reason: "no-variance", mae: 0, relative_mae: null },
    }));
});
