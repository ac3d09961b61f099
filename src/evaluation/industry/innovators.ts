import { sum } from "../../methods/numbers/sum.ts";
import { innovatorKinds } from "../../schema/dimensions.ts";
import type { IndustryPlan } from "../../schema/industry-plan.ts";
import type { InnovatorResult } from "../../schema/industry-results.ts";
import type { RawRow } from "../../schema/raw.ts";
import { type Status, worstStatus } from "../../schema/status.ts";
import type { Area } from "./cell-book.ts";
import { suppress } from "./suppress.ts";
import { type Line, placesOf } from "./suppress-determined.ts";

export interface InnovatorPlan {
  readonly year: number;
  readonly area: Area;
  readonly rules: IndustryPlan["innovators"];
}

/** What a count is of: everything that is not named is added up. */
interface Face {
  readonly entity: string | null;
  readonly field: string | null;
  readonly kind: string | null;
}

interface Count extends Face {
  readonly count: number | null;
  readonly status: Status;
}

/**
 * Who holds inventions (创新主体): the whole by field and kind of innovator, every region by field and by kind, all with
 * their totals. A region's field by kind is never counted, since it rests on very few. A count below the plan's bound is
 * hidden, and so many others that none follows from what is shown (`suppress`); taken as known are the totals of every
 * region and of the whole. A count of which a part is missing is missing, and takes part in no sum. None without a plan, or
 * where the year has no rows.
 */
export function countInnovators(rows: readonly RawRow[], plan: InnovatorPlan): InnovatorResult[] {
  const { area, rules } = plan;
  const own = innovatorRows(rows, plan);
  if (rules === undefined || own.length === 0) return [];
  const fields = [...new Set(own.map((row) => row.field_id!))].sort();
  const parts = partsByFace(own);
  const counts = facesOf(area, fields).map((face) => ({ ...face, ...addUp(parts.get(keyOf(face)) ?? []) }));
  const hidden = hideSmall(counts, fields, rules.below, area);
  return counts.map(({ entity, field, kind, count, status }, at) => {
    const head = {
      entity_id: entity ?? area.whole,
      field_id: field,
      innovator_kind: kind as InnovatorResult["innovator_kind"],
    };
    if (hidden[at]) return { ...head, count: null, hidden: "yes", status, reason: "suppressed" };
    return { ...head, count, hidden: null, status, reason: count === null ? "missing-input" : null };
  });
}

/** The rows that the counts add up: those of the regions, by technology field and kind of innovator. */
export function innovatorRows<Row extends RawRow>(
  rows: readonly Row[],
  { year, area, rules }: InnovatorPlan,
): readonly Row[] {
  const regions = new Set(area.regions);
  return rows.filter(
    (row) =>
      row.year === year &&
      row.field === rules?.count &&
      regions.has(row.entity_id) &&
      row.field_id &&
      row.innovator_kind,
  );
}

/** The counts of the whole, field by kind, then those of every region, by kind and by field. */
function facesOf({ regions }: Area, fields: readonly string[]): Face[] {
  const kinds = [null, ...innovatorKinds];
  return [
    ...[null, ...fields].flatMap((field) => kinds.map((kind) => ({ entity: null, field, kind }))),
    ...regions.flatMap((entity) => [
      ...kinds.map((kind) => ({ entity, field: null, kind })),
      ...fields.map((field) => ({ entity, field, kind: null })),
    ]),
  ];
}

/** The rows of every face that a row is a part of; a region's field by kind is none. */
function partsByFace(rows: readonly RawRow[]): ReadonlyMap<string, readonly RawRow[]> {
  const parts = new Map<string, RawRow[]>();
  for (const row of rows) {
    for (const entity of [null, row.entity_id]) {
      for (const field of [null, row.field_id!]) {
        for (const kind of [null, row.innovator_kind!]) {
          if (entity !== null && field !== null && kind !== null) continue;
          const key = keyOf({ entity, field, kind });
          const known = parts.get(key);
          if (known) known.push(row);
          else parts.set(key, [row]);
        }
      }
    }
  }
  return parts;
}

function addUp(parts: readonly RawRow[]): Pick<Count, "count" | "status"> {
  const present = parts.flatMap(({ value }) => value ?? []);
  return {
    count: present.length < parts.length || parts.length === 0 ? null : sum(present),
    status: worstStatus([...parts.map((row) => row.status), "derived"]),
  };
}

/** Whether each count is hidden. A total of a region or of the whole is known, and stands in no place of a line. */
function hideSmall(counts: readonly Count[], fields: readonly string[], below: number, { regions }: Area): boolean[] {
  const isKnown = ({ field, kind }: Face) => field === null && kind === null;
  const places = new Map(counts.map((count, at) => [keyOf(count), at]));
  const place = (face: Face) => places.get(keyOf(face))!;
  const line = (parts: readonly Face[], total: Face | null): Line => ({
    parts: parts.map(place),
    total: total && place(total),
  });
  const byField = (entity: string | null, kind: string | null) => fields.map((field) => ({ entity, field, kind }));
  const byKind = (entity: string | null, field: string | null) =>
    innovatorKinds.map((kind) => ({ entity, field, kind }));
  const byRegion = (face: Omit<Face, "entity">) => regions.map((entity) => ({ entity, ...face }));
  const lines = [
    line(byField(null, null), null),
    line(byKind(null, null), null),
    ...byField(null, null).map((total) => line(byKind(null, total.field), total)),
    ...byKind(null, null).map((total) => line(byField(null, total.kind), total)),
    ...byField(null, null).map((total) => line(byRegion({ field: total.field, kind: null }), total)),
    ...byKind(null, null).map((total) => line(byRegion({ field: null, kind: total.kind }), total)),
    ...regions.flatMap((entity) => [line(byField(entity, null), null), line(byKind(entity, null), null)]),
  ];
  const isThere = (at: number) => counts[at]!.count !== null;
  const hidden = suppress({
    sizes: counts.map(({ count }) => count ?? 0),
    small: counts.map((count) => !isKnown(count) && count.count !== null && count.count < below),
    systems: [
      {
        lines: lines.filter((each) => placesOf(each).every(isThere)),
        figures: [{ values: counts.map(({ count }) => count ?? 0), least: below }],
      },
    ],
  });
  return hidden.map((why) => why !== null);
}

function keyOf({ entity, field, kind }: Face): string {
  return `${entity ?? ""} ${field ?? ""} ${kind ?? ""}`;
}
