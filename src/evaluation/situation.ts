import { rank } from "../methods/statistics/rank.ts";
import type { AnalysesPlan } from "../schema/analyses.ts";
import { gradeOf } from "../schema/grade.ts";
import type { Band, Share } from "../schema/model.ts";
import type { ScoreResult, SituationResult } from "../schema/results.ts";
import { worstStatus } from "../schema/status.ts";
import { autocorrelationOf } from "./autocorrelation.ts";
import type { CellBook } from "./cells.ts";
import { concentrationOf, type Quantity } from "./concentration.ts";
import { type Membership, type Total, totalsByEntity } from "./totals.ts";

export interface SituationPlan {
  readonly year: number;
  readonly cells: CellBook;
  readonly entities: Membership;
  readonly nation: string;
  readonly provinces: readonly string[];
  readonly shares: readonly Share[];
  readonly relativeMatch: { readonly above: string; readonly below: string };
  readonly rules: AnalysesPlan["situation"];
  readonly scoreOf: (entity: string, node: string) => Pick<ScoreResult, "value" | "status" | "reason">;
  /** overall levels, and the tiers they fall in */
  readonly levels: readonly string[];
  readonly tiers: readonly Band[];
  /** pairs of provinces that share a border */
  readonly neighbours: readonly (readonly [string, string])[];
  readonly seed: number;
}

/**
 * The static situation of every entity: the amount of each stock, its national share in per cent, its place among the
 * provinces, its location quotient (the share over that of the base), the relative match Q_r (the share of `above` over
 * that of `below`; 1 where both are alike), and the tier of its overall level. On the nation's row also the part of each
 * stock that lies outside the provinces (`outside.…`, per cent), its concentration over them, and the autocorrelation of
 * scores between neighbours.
 */
export function describeSituation(plan: SituationPlan): SituationResult[] {
  const { nation, provinces, shares, rules } = plan;
  const fields = [...shares.map(({ field }) => field), ...Object.values(plan.relativeMatch), rules.base];
  const groups = new Map([...plan.entities, [allProvinces, provinces]]);
  const totalOf = totalsByEntity(plan.cells, plan.year, { groups, fields: new Set(fields) });
  const national: Quantity[] = [
    ...shares.map(({ quantity, field }) => ({
      quantity: named(quantity, "outside"),
      ...outside(totalOf(nation, field), totalOf(allProvinces, field)),
    })),
    ...shares.flatMap(({ field }) =>
      concentrationOf(
        field,
        provinces.map((entity) => totalOf(entity, field)),
        rules.largest,
      ),
    ),
    ...rules.autocorrelated.flatMap((node) => autocorrelationOf(node, plan)),
  ];
  const quantitiesOf = describer(plan, totalOf);
  return [...plan.entities.keys()].flatMap((entity) =>
    [...quantitiesOf(entity), ...(entity === nation ? national : [])].map((row) => ({ entity_id: entity, ...row })),
  );
}

/** Stands for all provinces together in the roll-up; no entity has this id. */
const allProvinces = "provinces";

/** A quantity of a share's field, such as `lq.gdp` for `share.gdp`. */
function named(quantity: string, kind: string): string {
  return quantity.replace("share.", `${kind}.`);
}

type TotalOf = (entity: string, field: string) => Total;

/** What is said of every entity alike. */
function describer(plan: SituationPlan, totalOf: TotalOf): (entity: string) => Quantity[] {
  const { shares, provinces, rules } = plan;
  const shareOf = (entity: string, field: string) => quotient(totalOf(entity, field), totalOf(plan.nation, field), 100);
  const ratioOf = (entity: string, above: string, below: string) =>
    quotient(shareOf(entity, above), shareOf(entity, below), 1);
  const small = new Set(rules.small_fields);
  const locationQuotient = (entity: string, field: string) => {
    const found = ratioOf(entity, field, rules.base);
    const count = totalOf(entity, field).value;
    const few = found.value !== null && small.has(field) && count !== null && count < rules.small_below;
    return few ? { ...found, reason: "small-sample" as const } : found;
  };
  const places = new Map(shares.map(({ field }) => [field, placesOf(provinces, (entity) => totalOf(entity, field))]));
  const based = shares.filter(({ field }) => field !== rules.base);
  return (entity) => [
    ...shares.map(({ quantity, field }) => ({
      quantity: named(quantity, "amount"),
      ...figure(totalOf(entity, field)),
    })),
    ...shares.map(({ quantity, field }) => ({ quantity, ...shareOf(entity, field) })),
    ...shares.flatMap(({ quantity, field }) => {
      const place = places.get(field)!.get(entity);
      return place ? [{ quantity: named(quantity, "rank"), ...place }] : [];
    }),
    ...based.map(({ quantity, field }) => ({ quantity: named(quantity, "lq"), ...locationQuotient(entity, field) })),
    { quantity: "relative_match", ...ratioOf(entity, plan.relativeMatch.above, plan.relativeMatch.below) },
    ...plan.levels.map((node) => ({ quantity: `tier.${node}`, ...tierOf(plan.scoreOf(entity, node), plan.tiers) })),
  ];
}

type Figure = Omit<Quantity, "quantity">;

function figure({ value, status }: Total): Figure {
  return { value, grade: null, status, reason: value === null ? "missing-input" : null };
}

/** One number over another, times a scale; missing with its reason where either is missing or the lower one is zero. */
function quotient(above: Total, below: Total, scale: number): Figure {
  const status = worstStatus([above.status, below.status]);
  if (above.value === null || below.value === null) return figure({ value: null, status });
  if (below.value === 0) return { value: null, grade: null, status, reason: "zero-denominator" };
  return figure({ value: (scale * above.value) / below.value, status });
}

/** The part of the nation, in per cent, that is not in the provinces. */
function outside(whole: Total, inside: Total): Figure {
  const difference = whole.value === null || inside.value === null ? null : whole.value - inside.value;
  return quotient({ ...inside, value: difference }, whole, 100);
}

/** Places of the provinces by amount, 1 the largest. */
function placesOf(provinces: readonly string[], totalOf: (entity: string) => Total): ReadonlyMap<string, Figure> {
  const totals = provinces.map(totalOf);
  const places = rank(totals.map(({ value }) => value));
  return new Map(
    provinces.map((entity, index) => [entity, figure({ value: places[index]!, status: totals[index]!.status })]),
  );
}

function tierOf(score: Pick<ScoreResult, "value" | "status" | "reason">, tiers: readonly Band[]): Figure {
  return { ...score, grade: gradeOf(score.value, tiers)?.id ?? null };
}
