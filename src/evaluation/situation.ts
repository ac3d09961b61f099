import { op, table } from "arquero";
import type { Share } from "../schema/model.ts";
import type { SituationResult } from "../schema/results.ts";
import { type Status, worstStatus } from "../schema/status.ts";
import type { Cell, CellBook } from "./cells.ts";

/** Who is reported, in order: each entity and the members whose cells make it up. */
export type Membership = ReadonlyMap<string, readonly string[]>;

export interface SituationPlan {
  readonly year: number;
  readonly cells: CellBook;
  readonly entities: Membership;
  readonly nation: string;
  readonly provinces: readonly string[];
  readonly shares: readonly Share[];
  readonly relativeMatch: { readonly above: string; readonly below: string };
}

/** Sum of a field over an entity, and what it is worth. */
interface Total {
  readonly value: number | null;
  readonly status: Status;
}

/**
 * The static situation: each entity's national share of every quantity, in per cent; its relative match Q_r, the share
 * of `above` over the share of `below` (1 where both are alike); and, on the nation's row, the part of the national
 * figure that lies outside the provinces (`outside.…`, in per cent).
 */
export function describeSituation(plan: SituationPlan): SituationResult[] {
  const totalOf = totalsByEntity(plan);
  const shareOf = (entity: string, field: string) => quotient(totalOf(entity, field), totalOf(plan.nation, field), 100);
  const relativeMatchOf = (entity: string) =>
    quotient(shareOf(entity, plan.relativeMatch.above), shareOf(entity, plan.relativeMatch.below), 1);
  const outsideOf = (field: string) => {
    const whole = totalOf(plan.nation, field);
    const inside = totalOf(allProvinces, field);
    const difference = whole.value === null || inside.value === null ? null : whole.value - inside.value;
    return quotient({ ...inside, value: difference }, whole, 100);
  };
  return [...plan.entities.keys()].flatMap((entity) =>
    [
      ...plan.shares.map(({ quantity, field }) => ({ quantity, ...shareOf(entity, field) })),
      { quantity: "relative_match", ...relativeMatchOf(entity) },
      ...(entity === plan.nation
        ? plan.shares.map(({ quantity, field }) => ({
            quantity: quantity.replace("share.", "outside."),
            ...outsideOf(field),
          }))
        : []),
    ].map((row) => ({ entity_id: entity, ...row })),
  );
}

/** One number over another, times a scale; missing with its reason where either is missing or the lower one is zero. */
function quotient(above: Total, below: Total, scale: number): Omit<SituationResult, "entity_id" | "quantity"> {
  const status = worstStatus([above.status, below.status]);
  if (above.value === null || below.value === null) return { value: null, status, reason: "missing-input" };
  if (below.value === 0) return { value: null, status, reason: "zero-denominator" };
  return { value: (scale * above.value) / below.value, status, reason: null };
}

/** Stands for all provinces together in the roll-up; no entity has this id. */
const allProvinces = "provinces";

/**
 * Adds the cells of the year up over the members of every entity. A member without the figure leaves the sum
 * `partial`; no member with it leaves it missing.
 */
function totalsByEntity(plan: SituationPlan): (entity: string, field: string) => Total {
  const fields = new Set([...plan.shares.map((share) => share.field), ...Object.values(plan.relativeMatch)]);
  const groups: Membership = new Map([...plan.entities, [allProvinces, plan.provinces]]);
  const parts = [...groups].flatMap(([entity, members]) =>
    members.flatMap((member) =>
      [...fields].flatMap((field) => {
        const cell: Cell | null = plan.cells.read(member, field, plan.year);
        return cell === null || cell.value === null ? [] : [{ entity, field, value: cell.value, status: cell.status }];
      }),
    ),
  );
  const summed = table(columns(parts))
    .groupby("entity", "field")
    .rollup({ value: op.sum("value"), count: op.count(), statuses: op.array_agg("status") })
    .objects() as { entity: string; field: string; value: number; count: number; statuses: Status[] }[];
  const found = new Map(summed.map((row) => [`${row.entity} ${row.field}`, row]));
  return (entity, field) => {
    const row = found.get(`${entity} ${field}`);
    if (!row) return { value: null, status: "final" };
    const whole = row.count === groups.get(entity)?.length;
    return { value: row.value, status: worstStatus(whole ? row.statuses : [...row.statuses, "partial"]) };
  };
}

function columns(rows: readonly { entity: string; field: string; value: number; status: Status }[]) {
  return {
    entity: rows.map((row) => row.entity),
    field: rows.map((row) => row.field),
    value: rows.map((row) => row.value),
    status: rows.map((row) => row.status),
  };
}
