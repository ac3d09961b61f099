/** Mean consistency index of random judgement matrices, by their size: tables differ, so each has a name. */
export interface RandomIndexTable {
  readonly name: string;
  /** By the number of things compared; a size that the table lacks has no ratio. */
  readonly values: ReadonlyMap<number, number>;
}

/**
 * Saaty's random indices (随机一致性指标 RI), for 1 to 15 things compared. Other tables in use differ: 0.52 instead of 0.58 for three.
 * Source: Saaty 1980, The Analytic Hierarchy Process.
 * @example saatyIndices.values.get(6); // => 1.24
 */
export const saatyIndices: RandomIndexTable = {
  name: "Saaty 1980",
  values: new Map(
    [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59].map((value, place) => [
      place + 1,
      value,
    ]),
  ),
};
