import type { ChangeBlock, ChangeResult } from "../schema/changes.ts";
import type { Reason } from "../schema/reason.ts";

/** What one indicator did in a block. */
export interface PartReading {
  readonly indicator: string;
  /** value, or weight in the block of weights; null where it is not one number */
  readonly before: number | null;
  readonly after: number | null;
  readonly contribution: number;
  readonly reason: Reason | null;
}

/** What one block did, and its indicators, the largest part first. */
export interface BlockReading {
  readonly block: ChangeBlock;
  readonly contribution: number;
  readonly reason: Reason | null;
  readonly parts: readonly PartReading[];
}

/** A score or a rank before and after; without a change it has no blocks, and the reason says why. */
export interface MeasureReading {
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  readonly reason: Reason | null;
  readonly blocks: readonly BlockReading[];
}

/** An entity that stands ahead now and did not before, or the other way round. */
export interface Passer {
  readonly entity: string;
  /** change of its score; null where it was evaluated in one edition only */
  readonly change: number | null;
}

export interface RankReading extends MeasureReading {
  /** places that its own score did, and those that the scores of others did; positive is worse, as a rank is */
  readonly ownScore: number;
  readonly othersScores: number;
  /** ahead now and not before, the best first: as many more than `passed` as places were lost */
  readonly passedBy: readonly Passer[];
  /** ahead before and not now, the best before first */
  readonly passed: readonly Passer[];
}

/** Why one score, and the rank that goes with it, moved between two editions. */
export interface ChangeReading {
  readonly entity: string;
  readonly node: string;
  readonly score: MeasureReading;
  /** null for who is not ranked */
  readonly rank: RankReading | null;
}

const grouped = new WeakMap<readonly ChangeResult[], ReadonlyMap<string, readonly ChangeResult[]>>();

/** The rows of every node, gone through once an edition: every entity of it asks. */
function byNode(changes: readonly ChangeResult[]): ReadonlyMap<string, readonly ChangeResult[]> {
  const nodes = grouped.get(changes) ?? Map.groupBy(changes, (row) => row.node);
  grouped.set(changes, nodes);
  return nodes;
}

/** Reads the change of one node of one entity out of the rows of changes.csv; null where there is no edition before. */
export function readChange(changes: readonly ChangeResult[], entity: string, node: string): ChangeReading | null {
  const ofNode = byNode(changes).get(node) ?? [];
  const own = ofNode.filter((row) => row.entity_id === entity);
  const score = measureOf(own.filter((row) => row.measure === "score"));
  if (score === null) return null;
  const ranks = own.filter((row) => row.measure === "rank");
  const rank = measureOf(ranks);
  const did = (view: ChangeResult["block"]) => ranks.find((row) => row.block === view)?.contribution ?? 0;
  return {
    entity,
    node,
    score,
    rank: rank && {
      ...rank,
      ownScore: did("own-score"),
      othersScores: did("others-scores"),
      ...passersOf(ofNode, entity),
    },
  };
}

function measureOf(rows: readonly ChangeResult[]): MeasureReading | null {
  const total = rows.find((row) => row.block === "total");
  if (total === undefined) return null;
  const { before, after, contribution: change, reason } = total;
  const blocks = rows.flatMap((row): BlockReading[] => {
    const { block, contribution } = row;
    if (block === "total" || block === "own-score" || block === "others-scores" || row.indicator !== null) return [];
    return [{ block, contribution: contribution!, reason: row.reason, parts: partsOf(rows, block) }];
  });
  return { before, after, change, reason, blocks };
}

function partsOf(rows: readonly ChangeResult[], block: ChangeBlock): PartReading[] {
  return rows.flatMap(({ indicator, before, after, contribution, reason, ...row }) =>
    row.block !== block || indicator === null
      ? []
      : [{ indicator, before, after, contribution: contribution!, reason }],
  );
}

/** Who came to stand ahead of an entity, and whom it left behind: nobody where it is ranked in one edition only. */
function passersOf(rows: readonly ChangeResult[], entity: string): Pick<RankReading, "passedBy" | "passed"> {
  const totals = rows.filter((row) => row.block === "total");
  const ranks = totals.filter((row) => row.measure === "rank");
  const own = ranks.find((row) => row.entity_id === entity);
  if (own === undefined || own.before === null || own.after === null) return { passedBy: [], passed: [] };
  const isAhead = (rank: number | null, of: number) => rank !== null && rank < of;
  const changes = new Map(
    totals.filter((row) => row.measure === "score").map((row) => [row.entity_id, row.contribution]),
  );
  const passer = ({ entity_id }: ChangeResult): Passer => ({
    entity: entity_id,
    change: changes.get(entity_id) ?? null,
  });
  const [before, after] = [own.before, own.after];
  return {
    passedBy: ranks
      .filter((row) => isAhead(row.after, after) && !isAhead(row.before, before))
      .sort((a, b) => a.after! - b.after!)
      .map(passer),
    passed: ranks
      .filter((row) => isAhead(row.before, before) && !isAhead(row.after, after))
      .sort((a, b) => a.before! - b.before!)
      .map(passer),
  };
}
