import { matchingDegree } from "../methods/matching/matching-degree.ts";
import type { Reason } from "../schema/reason.ts";
import type { Status } from "../schema/status.ts";
import type { Evidence } from "./draft.ts";
import { evidence } from "./evidence.ts";

interface Pair {
  /** K and E */
  readonly now: readonly [number | null, number | null];
  /** M some years before */
  readonly before: number | null;
  readonly status: Status;
  /** why K or E is empty */
  readonly reason?: Reason | null;
}

interface Sources {
  readonly now: string;
  readonly before: string;
  /** whether there is an edition to compare with */
  readonly hasBefore: boolean;
  /** why what stood before is empty */
  readonly reasonBefore?: Reason | null;
}

/** M of K and E, and its change Δ3, as evidence; a change that cannot be told says why. */
export function matchingEvidence({ now, before, status, reason = null }: Pair, sources: Sources): Evidence[] {
  const matching = matchingDegree(...now);
  const change = matching === null || before === null ? null : matching - before;
  const unknown = sources.hasBefore ? (sources.reasonBefore ?? "missing-input") : "no-base-year";
  const open = now.includes(null) ? reason : "out-of-domain";
  return [
    evidence("M", matching, sources.now, { status, reason: matching === null ? open : null }),
    evidence("change", change, sources.hasBefore ? `${sources.now} ${sources.before}` : sources.now, {
      status,
      reason: change !== null ? null : matching === null ? open : unknown,
    }),
  ];
}
