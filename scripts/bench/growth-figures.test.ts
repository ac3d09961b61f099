import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growthFigures, growthPower, lineAt } from "./growth-figures.ts";

describe("lineAt", () => {
  it("reads a line off points that lie on one", () =>
    expect(
      lineAt(4, [
        [1, 3],
        [2, 5],
        [3, 7],
      ]),
    ).toBe(9));
  it("runs between points that lie on none: through their middle, as steep as they are on average", () => {
    const points = [
      [0, 0],
      [1, 3],
      [2, 0],
    ] as const;
    expect([lineAt(1, points), lineAt(5, points)]).toEqual([1, 1]);
  });
});

describe("growthPower", () => {
  it("is 1 where twice the pages take twice the time, 2 where they take four times", () => {
    expect(
      growthPower([
        [2, 6],
        [4, 12],
        [8, 24],
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      growthPower([
        [1, 3],
        [10, 300],
      ]),
    ).toBeCloseTo(2, 12);
  });
  it("is below 1 where a part of the time does not grow", () =>
    expect(
      growthPower([
        [2, 16],
        [4, 22],
        [8, 34],
      ]),
    ).toBeLessThan(0.6));
  it("finds the power by which points were made", () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 3, noNaN: true }),
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (k, c) => {
          const points = [1000, 3000, 9000].map((x) => [x, c * x ** k] as const);
          expect(growthPower(points)).toBeCloseTo(k, 9);
        },
      ),
    ));
});

it("growthFigures tells each size and how the build grows, against the bare script at 10,000 pages", () => {
  const point = (years: number, pages: number) => ({
    years,
    pages,
    bytes: 1000 * pages ** 2,
    seconds: pages / 100,
    megabytes: 900,
    floor: pages / 400,
  });
  const figures = growthFigures([point(2, 2000), point(5, 5000)]);
  expect(figures.map(({ name, value }) => [name, Number(value.toFixed(6))])).toEqual([
    ["build of 2,000 pages, 2 years of editions", 20],
    ["build of 2,000 pages, 2 years of editions: written", 4000],
    ["build of 2,000 pages, 2 years of editions: peak memory", 900],
    ["build of 2,000 pages, 2 years of editions: times the bare script", 4],
    ["build of 5,000 pages, 5 years of editions", 50],
    ["build of 5,000 pages, 5 years of editions: written", 25000],
    ["build of 5,000 pages, 5 years of editions: peak memory", 900],
    ["build of 5,000 pages, 5 years of editions: times the bare script", 4],
    ["time grows as pages to the power of (1 is linear)", 1],
    ["time grows as bytes to the power of", 0.5],
    ["10,000 pages by the line: times the bare script", 4],
  ]);
});
