import { rankColumn } from "../methods/statistics/rank-column.ts";
import { criticWeights } from "../methods/weights/critic-weights.ts";
import { entropyWeights } from "../methods/weights/entropy-weights.ts";
import { weightShares } from "../methods/weights/weight-shares.ts";
import type { Weight } from "../schema/model.ts";
import { type DataScheme, dataSchemes, type TrialBase, type TrialResult, type TrialSetting } from "../schema/trial.ts";
import { type Composite, compileComposite, scoreComposite } from "./composite.ts";

/**
 * Scores and ranks the entities of an edition with weights and a mean of the reader's own (试算), in the order of
 * `base.entities`. It runs on the same composite as the build, so that the official setting gives the official scores and
 * ranks, bit by bit. An entity is evaluated where it officially is: how much may be missing is asked of the official
 * weights, or a heavier weight on a missing indicator would put the entity out. All are null where the scheme gives no weights.
 * Throws RangeError for a change of −100 per cent or less, which leaves no positive weight.
 */
export function whatIf(base: TrialBase, setting: TrialSetting): TrialResult[] {
  const weights = trialWeights(base, setting);
  if (weights === null) return base.entities.map((entity) => ({ entity, score: null, rank: null }));
  const levels = levelsOf(base, trialComposite(base, weights, setting));
  const ranks = rankColumn(levels);
  return base.entities.map((entity, at) => {
    const score = levels[at]!;
    return Number.isNaN(score) ? { entity, score: null, rank: null } : { entity, score, rank: ranks[at]! };
  });
}

/**
 * The weights that a setting comes to (试算权重): those of its scheme, each times 1 + its change in per cent; rows in the
 * order of the official ones. Only their ratios inside a parent count. Null where the scheme gives none.
 */
export function trialWeights(base: TrialBase, { scheme, changes }: TrialSetting): Weight[] | null {
  const weights = scheme === "official" ? base.weights : schemeWeights(base, scheme);
  const lost = [...changes].find(([, change]) => !(change > -100));
  if (lost) throw new RangeError(`trialWeights: a change must be above -100, got ${lost[1]} for ${lost[0]}`);
  if (weights === null) return null;
  return weights.map((row) => ({ ...row, weight: row.weight * (1 + (changes.get(row.child) ?? 0) / 100) }));
}

/** The share of every row of `base.weights` inside its parent under a setting, 0 to 1; null where its scheme gives none. */
export function trialShares(base: TrialBase, setting: TrialSetting): number[] | null {
  const weights = trialWeights(base, setting);
  if (weights === null) return null;
  const shares = weights.map(() => 0);
  for (const { id } of base.nodes) {
    const places = [...weights.keys()].filter((at) => weights[at]!.parent === id);
    const inside = places.map((at) => weights[at]!.weight);
    weightShares(inside, inside.length).forEach((share, place) => {
      shares[places[place]!] = share;
    });
  }
  return shares;
}

/** The schemes that give weights on the scores of this edition. */
export function dataSchemesOf(base: TrialBase): DataScheme[] {
  return dataSchemes.filter((scheme) => schemeWeights(base, scheme) !== null);
}

/**
 * Weights drawn from the scores themselves inside every node that is made of indicators alone; other nodes keep the
 * official ones. Null where the columns of a node have no such weights.
 */
function schemeWeights(base: TrialBase, scheme: DataScheme): Weight[] | null {
  const columns = new Map(base.indicators.map((id, at) => [id, base.scores[at]!]));
  const drawn = new Map<Weight, number | null>();
  for (const { id } of base.nodes) {
    const branch = base.weights.filter(({ parent }) => parent === id);
    const scores = branch.flatMap(({ child }) => (columns.has(child) ? [columns.get(child)!] : []));
    if (scores.length < branch.length) continue;
    const { weights } = scheme === "entropy" ? entropyWeights(scores) : criticWeights(scores);
    branch.forEach((row, at) => {
      drawn.set(row, weights?.[at] ?? null);
    });
  }
  if ([...drawn.values()].includes(null)) return null;
  return base.weights.map((row) => ({ ...row, weight: drawn.get(row) ?? row.weight }));
}

/** Scores of the node at the top, NaN where there is none. */
function levelsOf({ scores }: TrialBase, composite: Composite): Float64Array {
  const columns = scores.map((column) => Float64Array.from(column, (score) => score ?? Number.NaN));
  return scoreComposite(composite, columns).at(-1)!.values;
}

/** The composite with other weights and the mean chosen at its top; who is evaluated is asked of the official weights. */
function trialComposite(base: TrialBase, weights: readonly Weight[], { mean }: TrialSetting): Composite {
  const compile = (rows: readonly Weight[]) =>
    compileComposite(
      base.indicators.map((id) => ({ id })),
      { nodes: base.nodes, weights: rows, maxMissing: base.maxMissing },
    );
  const official = compile(base.weights).nodes;
  const { nodes, indicators } = compile(weights);
  const judged = nodes.map((node, at) => ({ ...node, presence: official[at]!.weights }));
  const top = judged.at(-1)!;
  const chosen = mean === "arithmetic" ? top : { ...top, kind: mean, floor: base.meanFloor };
  return { indicators, nodes: [...judged.slice(0, -1), chosen] };
}
