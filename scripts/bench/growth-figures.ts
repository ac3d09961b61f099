import type { Cost } from "../site/measure-child.ts";
import type { Figure } from "./figure.ts";

/** A site of one size, and what its build from nothing took. */
export interface Point extends Cost {
  /** years of editions */
  readonly years: number;
  readonly pages: number;
  /** of all files */
  readonly bytes: number;
  /** seconds of a bare script that writes the same bytes */
  readonly floor: number;
}

/** So large a site the targets speak of. */
const large = 10_000;

/** The figures of sites of several sizes, the smallest first, and how the build grows from one to the other. */
export function growthFigures(points: readonly Point[]): Figure[] {
  const sites = points.flatMap(({ years, pages, bytes, seconds, megabytes, floor }): Figure[] => {
    const name = `build of ${pages.toLocaleString("en")} pages, ${years} years of editions`;
    return [
      { name, value: seconds, unit: "s" },
      { name: `${name}: written`, value: bytes / 1e6, unit: "MB" },
      { name: `${name}: peak memory`, value: megabytes, unit: "MB", target: 1536 },
      { name: `${name}: times the bare script`, value: seconds / floor, unit: "×" },
    ];
  });
  const times = (read: (point: Point) => number) =>
    lineAt(
      large,
      points.map((point) => [point.pages, read(point)]),
    );
  const ratio = times(({ seconds }) => seconds) / times(({ floor }) => floor);
  const power = (size: (point: Point) => number) => growthPower(points.map((point) => [size(point), point.seconds]));
  return [
    ...sites,
    {
      name: "time grows as pages to the power of (1 is linear)",
      value: power(({ pages }) => pages),
      unit: "",
      target: 1.1,
    },
    // Pages of an edition are longer than those that every site has once, so that the pages alone grow less than the site.
    { name: "time grows as bytes to the power of", value: power(({ bytes }) => bytes), unit: "", target: 1.1 },
    {
      name: `${large.toLocaleString("en")} pages by the line: times the bare script`,
      value: ratio,
      unit: "×",
      target: 5,
    },
  ];
}

type Pair = readonly [x: number, y: number];

/**
 * The value at a place on the straight line nearest to some points, by least squares.
 * @example lineAt(4, [[1, 3], [2, 5], [3, 7]]); // => 9
 */
export function lineAt(x: number, points: readonly Pair[]): number {
  const [meanX, meanY] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  return meanY + slopeOf(points) * (x - meanX);
}

/**
 * The power k of the curve c·xᵏ nearest to some points, by least squares on logarithms: 1 is linear growth, 2 quadratic.
 * @example growthPower([[1, 3], [10, 300]]); // => 2
 */
export function growthPower(points: readonly Pair[]): number {
  return slopeOf(points.map(([x, y]) => [Math.log(x), Math.log(y)]));
}

function slopeOf(points: readonly Pair[]): number {
  const [meanX, meanY] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  const products = points.map(([x, y]) => (x - meanX) * (y - meanY));
  return sum(products) / sum(points.map(([x]) => (x - meanX) ** 2));
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
