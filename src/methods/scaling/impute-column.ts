import { mean } from "../statistics/moments.ts";
import { median } from "../statistics/quantile.ts";

/** What a gap is filled with: the mean or median of all rows, or of the rows of its group. */
export type CrossMethod = "mean" | "median" | "group-mean" | "group-median";

export interface ImputeColumnOptions {
  readonly method: CrossMethod;
  /** The group of each row, any whole number; −1 for a row without one. Read by the two group methods alone. */
  readonly groups?: Int32Array;
  /** Values that a group, or the column, must have before a gap in it is filled. */
  readonly minPeers: number;
}

export interface ImputedColumn {
  readonly values: Float64Array;
  /** How many values each filled cell was made of; 0 for a cell that was there, and for one still missing. */
  readonly peers: Int32Array;
}

/**
 * Fills the gaps of one column from its other rows (截面插补): the mean or median of all of them, or of those of the same
 * group. Values that are there never change, and a filled one lies between the smallest and the largest of its peers.
 * A gap stays where fewer than `minPeers` have a value, where the row has no group, and where the mean overflows.
 * NaN stands for a missing cell. Throws RangeError for groups that are missing or not one a row, and for fewer than one peer.
 * @example imputeColumn(Float64Array.of(1, Number.NaN, 5), { method: "mean", minPeers: 2 }).values; // => Float64Array.of(1, 3, 5)
 */
export function imputeColumn(values: Float64Array, { method, groups, minPeers }: ImputeColumnOptions): ImputedColumn {
  const grouped = method === "group-mean" || method === "group-median";
  check(values.length, grouped ? groups : undefined, { grouped, minPeers });
  const out = { values: values.slice(), peers: new Int32Array(values.length) };
  const known = new Map<number, Fill>();
  for (let row = 0; row < values.length; row += 1) {
    if (!Number.isNaN(values[row]!)) continue;
    const group = grouped ? groups![row]! : 0;
    if (group < 0) continue;
    const fill = known.get(group) ?? fillOf(values, grouped ? groups : undefined, { group, method });
    known.set(group, fill);
    if (fill.value === null || fill.peers < minPeers) continue;
    out.values[row] = fill.value;
    out.peers[row] = fill.peers;
  }
  return out;
}

interface Fill {
  readonly value: number | null;
  readonly peers: number;
}

function fillOf(
  values: Float64Array,
  groups: Int32Array | undefined,
  { group, method }: { readonly group: number; readonly method: CrossMethod },
): Fill {
  const peers: number[] = [];
  for (let row = 0; row < values.length; row += 1) {
    if (!Number.isNaN(values[row]!) && (groups === undefined || groups[row] === group)) peers.push(values[row]!);
  }
  return { value: method === "mean" || method === "group-mean" ? mean(peers) : median(peers), peers: peers.length };
}

function check(
  rows: number,
  groups: Int32Array | undefined,
  { grouped, minPeers }: { readonly grouped: boolean; readonly minPeers: number },
): void {
  if (grouped && groups?.length !== rows) {
    throw new RangeError(`imputeColumn: expected ${rows} groups, got ${groups?.length ?? "none"}`);
  }
  if (!(minPeers >= 1)) throw new RangeError(`imputeColumn: minPeers must be at least 1, got ${minPeers}`);
}
