import { aggregate } from "../methods/aggregation/aggregate.ts";
import type { AggregateOptions } from "../methods/aggregation/aggregate-columns.ts";
import type { AnalysesPlan, Face } from "../schema/analyses.ts";
import { gradeOf } from "../schema/grade.ts";
import { compositeFace, type QualityResult } from "../schema/quality.ts";
import type { Reason } from "../schema/reason.ts";
import { type Status, worstStatus } from "../schema/status.ts";

/** One input of a face: its score, 0 to 100, and what it is worth. */
export interface FaceInput {
  readonly id: string;
  readonly score: number | null;
  readonly status: Status;
}

/** Where faces get their figures from, each for an entity. */
export interface QualitySources {
  /** score of an indicator, 0 to 100 */
  readonly indicator: (entity: string, id: string) => FaceInput;
  /** matching degree of a pair, times 100 */
  readonly pair: (entity: string, id: string) => FaceInput;
  /** structure match of region and industry cells, times 100; null where the model has no such cells */
  readonly structure: ((entity: string) => FaceInput) | null;
  /** share of joint rebuilds in which the tier of a node stays the same, times 100; null while there are no rebuilds */
  readonly stability: ((entity: string, node: string) => FaceInput) | null;
}

export interface QualityPlan {
  readonly faces: readonly Face[];
  readonly rules: AnalysesPlan["quality"];
  /** share of a face's inputs that may be missing */
  readonly maxMissing: number;
  readonly entities: readonly string[];
  readonly sources: QualitySources;
}

/**
 * Overall quality (整体质量): every face of every entity with what it is missing, and last the composite, the geometric
 * mean of the faces that are there. A face is the mean of its inputs; up to `maxMissing` of them may be missing
 * (`rescaled`). A face that the model has no data for at all is `not-applicable`. With fewer than `min_faces` there is no
 * composite (`below-availability`).
 */
export function judgeQuality({ faces, entities, ...plan }: QualityPlan): QualityResult[] {
  if (faces.length === 0) return [];
  return entities.flatMap((entity) => {
    const rows = faces.map((face) => judgeFace(entity, face, plan));
    return [...rows, judgeComposite(entity, rows, plan.rules)];
  });
}

type FaceRules = Omit<QualityPlan, "faces" | "entities">;

function judgeFace(entity: string, face: Face, { sources, maxMissing }: FaceRules): QualityResult {
  const inputs = inputsOf(entity, face, sources);
  if (inputs === null) return { ...empty(entity, face.face), reason: "not-applicable" };
  const row = mean(inputs, { availability: 1 - maxMissing });
  return { entity_id: entity, face: face.face, ...row, grade: null };
}

/** The inputs of a face; null where the model has none of the kind. */
function inputsOf(entity: string, { source, inputs }: Face, sources: QualitySources): FaceInput[] | null {
  const ids = inputs?.split(" ") ?? [];
  switch (source) {
    case "indicators":
      return ids.map((id) => sources.indicator(entity, id));
    case "pairs":
      return ids.map((id) => sources.pair(entity, id));
    case "cells":
      return sources.structure && [sources.structure(entity)];
    case "rebuilds":
      return ids.map((id) => sources.stability?.(entity, id) ?? { id, score: null, status: "final" });
  }
}

function judgeComposite(entity: string, rows: readonly QualityResult[], rules: FaceRules["rules"]): QualityResult {
  const inputs = rows.map(({ face, value, status }) => ({ id: face, score: value, status }));
  const availability = Math.min(1, rules.min_faces / rows.length);
  const row = mean(inputs, { kind: "geometric", availability, floor: rules.floor });
  return { entity_id: entity, face: compositeFace, ...row, grade: gradeOf(row.value, rules.grades)?.id ?? null };
}

/** Mean of the inputs that are there, and what is missing. */
function mean(inputs: readonly FaceInput[], options: AggregateOptions) {
  const present = inputs.filter(({ score }) => score !== null);
  const weights = inputs.map(() => 1);
  const { value, reason } = aggregate(
    inputs.map(({ score }) => score),
    weights,
    options,
  );
  const lacking = inputs.filter(({ score }) => score === null).map(({ id }) => id);
  const mark: Reason | null = lacking.length > 0 ? "rescaled" : null;
  return {
    value,
    present: present.length,
    total: inputs.length,
    missing: lacking.length > 0 ? lacking.join(" ") : null,
    status: worstStatus(present.map(({ status }) => status)),
    reason: reason || mark,
  };
}

function empty(entity: string, face: string): QualityResult {
  const nothing = { value: null, present: 0, total: 0, missing: null, grade: null };
  return { entity_id: entity, face, ...nothing, status: "final", reason: null };
}
