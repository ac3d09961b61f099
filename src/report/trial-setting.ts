import type { Weight } from "../schema/model.ts";
import type { DataScheme, TrialBase, TrialMean, TrialSetting } from "../schema/trial.ts";

/** What an edition lets a reader set. */
export interface TrialOptions {
  /** the children whose weights may be moved, in the order in which an address names them */
  readonly children: readonly string[];
  /** whole per cents by which a weight may be moved either way */
  readonly range: number;
  readonly schemes: readonly DataScheme[];
  /** the official one first */
  readonly means: readonly TrialMean[];
}

/** A setting as an address gives it, and how much of the address could not be used. */
export interface AskedSetting {
  readonly setting: TrialSetting;
  /** counted, not repeated, since anyone can write an address */
  readonly ignored: number;
}

/** The setting under which an edition is published. */
export const officialSetting: TrialSetting = { scheme: "official", mean: "arithmetic", changes: new Map() };

/** A node and the rows of the official weights under it. */
export interface TrialBranch {
  readonly node: string;
  readonly rows: readonly Weight[];
}

/**
 * The weights that may be moved, node by node: first those of the composite, then those of what it is made of, in its
 * order. A child that stands under two nodes is listed once, under the first.
 */
export function trialBranches({ nodes, weights }: Pick<TrialBase, "nodes" | "weights">): TrialBranch[] {
  const listed = new Set<string>();
  const parents = new Set(nodes.filter(({ kind }) => kind === "composite").map(({ id }) => id));
  const branches: TrialBranch[] = [];
  // A set is walked in the order in which it grows.
  for (const node of parents) {
    const rows = weights.filter(({ parent, child }) => parent === node && !listed.has(child));
    for (const { child } of rows) {
      listed.add(child);
      parents.add(child);
    }
    if (rows.length > 0) branches.push({ node, rows });
  }
  return branches;
}

/** What a base lets a reader set, given the schemes that give weights on it. */
export function trialOptions(base: TrialBase, schemes: readonly DataScheme[]): TrialOptions {
  const children = trialBranches(base).flatMap(({ rows }) => rows.map(({ child }) => child));
  return { children, range: base.range, schemes, means: base.means };
}

/**
 * Reads a setting from the query of an address: `NP01=10` raises a weight by ten per cent, `C=-5` lowers one, `scheme` and
 * `mean` name what is not official. Whatever is not known, no whole number, out of range or said twice is left out and counted.
 * @example readSetting("?C=-5&x=1", { children: ["C"], range: 20, schemes: [], means: ["arithmetic"] }).ignored; // => 1
 */
export function readSetting(query: string, { children, range, schemes, means }: TrialOptions): AskedSetting {
  const changes = new Map<string, number>();
  const seen = new Set<string>();
  let { scheme, mean } = officialSetting;
  let ignored = 0;
  for (const [key, value] of new URLSearchParams(query)) {
    const change = children.includes(key) ? wholeWithin(value, range) : null;
    const named = {
      scheme: [officialSetting.scheme, ...schemes].find((id) => id === value),
      mean: means.find((id) => id === value),
    };
    if (seen.has(key)) ignored += 1;
    else if (change !== null) changes.set(key, change);
    else if (key === "scheme" && named.scheme !== undefined) scheme = named.scheme;
    else if (key === "mean" && named.mean !== undefined) mean = named.mean;
    else ignored += 1;
    seen.add(key);
  }
  return { setting: { scheme, mean, changes: new Map([...changes].filter(([, change]) => change !== 0)) }, ignored };
}

function wholeWithin(text: string, range: number): number | null {
  const value = /^-?\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  // The sum makes −0 a plain 0.
  return Math.abs(value) <= range ? value + 0 : null;
}

/**
 * The query that gives this setting again, in one order and without what is official: the official setting has none.
 * @example writeSetting({ scheme: "critic", mean: "arithmetic", changes: new Map([["C", -5]]) }, ["C"]); // => "?C=-5&scheme=critic"
 */
export function writeSetting({ scheme, mean, changes }: TrialSetting, children: readonly string[]): string {
  const parts = [
    ...children.flatMap((child) => (changes.get(child) ? [`${encodeURIComponent(child)}=${changes.get(child)}`] : [])),
    ...(scheme === officialSetting.scheme ? [] : [`scheme=${scheme}`]),
    ...(mean === officialSetting.mean ? [] : [`mean=${mean}`]),
  ];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
