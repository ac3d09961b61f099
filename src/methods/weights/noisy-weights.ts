import { weightShares } from "./weight-shares.ts";

/**
 * Weights with noise (权重扰动): each multiplied by a number uniform in [1 − noise, 1 + noise), then made shares that add
 * up to 1. `draws` are uniform in [0, 1), one a weight; no noise gives the shares of the weights themselves, and a
 * weight of 0 stays 0. Throws RangeError for malformed weights or draws, and for noise outside [0, 1).
 * @example noisyWeights([1, 1], [0, 0.5], 0.5); // => [1 / 3, 2 / 3]
 */
export function noisyWeights(weights: readonly number[], draws: readonly number[], noise: number): number[] {
  if (!(noise >= 0 && noise < 1)) throw new RangeError(`noisyWeights: noise must lie in [0, 1), got ${noise}`);
  const wrong = draws.find((u) => !(u >= 0 && u < 1));
  if (wrong !== undefined) throw new RangeError(`noisyWeights: draws must lie in [0, 1), got ${wrong}`);
  const shares = weightShares(weights, draws.length);
  const noisy = shares.map((share, index) => share * (1 - noise + 2 * noise * draws[index]!));
  return noise === 0 ? shares : weightShares(noisy, noisy.length);
}
