import { entryTitle } from "../i18n/catalogue.ts";
import { naturalLog } from "../methods/numbers/natural-log.ts";
import { normalBound } from "../methods/statistics/normal-bound.ts";
import { normalTail } from "../methods/statistics/normal-tail.ts";
import { gradeOf } from "../schema/grade.ts";
import type { TechnologyResult } from "../schema/technology-edition.ts";
import type { FieldBasis } from "./basis.ts";
import { gradeData } from "./data-grade.ts";
import { type Draft, type Evidence, scoreInput } from "./draft.ts";
import { evidence, rowKey } from "./evidence.ts";
import { percentiles } from "./percentile.ts";

/**
 * The entries of technology fields of the edition's home (技术领域条目): K by its advantage over the rest of the world, G by how
 * the rest of the world grows among the fields, and how its share changed. None where the plan has no section for them.
 */
export function fieldDrafts(basis: FieldBasis): Draft[] {
  const { edition, plan, results, fields } = basis;
  if (!plan.fields) return [];
  const isField = new Set(fields.filter(({ level }) => level === "field").map(({ field_id }) => field_id));
  const rows = results.filter(
    ({ economy, year, field }) => economy === edition.home && year === edition.year && isField.has(field),
  );
  const growth = percentiles(rows.map((row) => row.growth_ex_3y));
  return rows.map((row, at) => draftOf(row, growth[at]!, { basis, ranked: rows.length }));
}

interface Around {
  readonly basis: FieldBasis;
  /** fields among which G is a percentile */
  readonly ranked: number;
}

function draftOf(row: TechnologyResult, growth: number | null, { basis, ranked }: Around): Draft {
  const { edition, plan, model, entities, fields } = basis;
  const tell = (quantity: string, value: number | null, column: keyof TechnologyResult, notes = {}) =>
    evidence(quantity, value, rowKey("technology.csv", [row.economy, row.field, String(row.year)], column), {
      status: row.status,
      ...notes,
    });
  const { scale } = model.directions;
  const ends = { low: advantageScore(row.rta_ex_low, scale), high: advantageScore(row.rta_ex_high, scale) };
  const judged: Evidence[] = [
    tell("K", advantageScore(row.rta_ex, scale), "rta_ex", { ...ends, reason: row.reason }),
    tell("G", growth, "growth_ex_3y", { reason: row.growth_reason }),
    tell("share_change", row.share_change_5y, "share_change_5y"),
  ];
  const [entity, field] = [entities.get(row.economy)!, fields.find(({ field_id }) => field_id === row.field)!];
  return {
    ...{ kind: "I", region: row.economy, industry: row.field },
    title: entryTitle("I", {
      region: { zh: entity.name_zh, en: entity.name_en },
      industry: { zh: field.name_zh, en: field.name_en },
    }),
    amounts: Object.fromEntries(judged.map(({ quantity, value }) => [quantity, value])),
    matchingBefore: null,
    flags: new Set(),
    inputs: [
      scoreInput("K"),
      { name: "G", low: 0, high: 100, steps: ranked - 1 },
      { name: "share_change", low: -100, high: 100, steps: 2_000_000 },
    ],
    value: null,
    evidence: [
      ...judged,
      tell("rta_ex", row.rta_ex, "rta_ex", { low: row.rta_ex_low, high: row.rta_ex_high, reason: row.reason }),
      tell("rta", row.rta, "rta", { low: row.rta_low, high: row.rta_high, reason: row.reason }),
      tell("share", row.share, "share"),
      tell("growth", row.growth_3y, "growth_3y", { reason: row.growth_reason }),
      tell("growth_ex", row.growth_ex_3y, "growth_ex_3y", { reason: row.growth_reason }),
      tell("families", row.families, "families"),
      tell("rank", row.rank, "rank"),
    ],
    dataGrade: gradeData(judged, { max_missing: plan.max_missing, state: edition.state, essential: ["K"] }),
    stability: stabilityOf(row, basis),
    status: row.status,
  };
}

/**
 * K of an advantage over the rest of the world (优势分): 50 at 1, and 50 more for so many doublings, from 0 to 100.
 * @example advantageScore(2 ** 1.5, 1.5); // => 100
 */
export function advantageScore(advantage: number | null, scale: number): number | null {
  const open = openScore(advantage, scale);
  return open === null ? null : Math.min(100, Math.max(0, open));
}

function openScore(advantage: number | null, scale: number): number | null {
  return advantage === null || advantage <= 0 ? null : 50 + (50 * naturalLog(advantage)) / (naturalLog(2) * scale);
}

/** What the probability is called that K lies on the side of the threshold where it is published. */
function stabilityOf(row: TechnologyResult, { plan, model }: FieldBasis): string | null {
  const { side, stability_classes: bands } = plan.fields!;
  const score = (advantage: number | null) => openScore(advantage, model.directions.scale);
  const [low, at, high] = [score(row.rta_ex_low), score(row.rta_ex), score(row.rta_ex_high)];
  if (low === null || at === null || high === null) return null;
  const deviation = (high - low) / (2 * normalBound(model.interval));
  const away = Math.abs(at - plan.thresholds[side]!);
  const probability = deviation === 0 ? 1 : 1 - normalTail(away / deviation);
  return gradeOf(probability, bands)?.id ?? null;
}
