import { sum } from "../numbers/sum.ts";

interface Part {
  readonly share: number;
  readonly base: number;
  readonly ratio: number;
}

/**
 * Area between the diagonal and the Lorenz curve (洛伦兹曲线面积), 0 to ½: the parts put in order of share over base, the
 * bases accumulated along one side and the shares along the other. Twice the area is a Gini coefficient.
 * Takes shares that add up to 1, of the parts and of their bases, in the same order and as many.
 * Source: Lorenz 1905, Publications of the American Statistical Association 9, 209–219.
 * @example lorenzArea([0.25, 0.75], [0.5, 0.5]); // => 0.125
 */
export function lorenzArea(shares: readonly number[], bases: readonly number[]): number {
  const parts = shares
    .map((share, index) => partOf(share, bases[index]!))
    .filter(({ share, base }) => share > 0 || base > 0)
    .sort((a, b) => (a.ratio === b.ratio ? 0 : a.ratio - b.ratio));
  let before = 0;
  const strips = parts.map(({ share, base }) => {
    const strip = share * (before + base / 2 - 0.5);
    before += base;
    return strip;
  });
  return Math.min(0.5, Math.max(0, sum(strips)!));
}

function partOf(share: number, base: number): Part {
  return { share, base, ratio: share / base };
}
