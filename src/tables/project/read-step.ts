import type { z } from "zod";
import { methodKeys, type NormaliseSpec, type PlanStep, planStep } from "../../schema/plan.ts";
import { setAsideCode } from "./plan-check.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Keys = Record<PropertyKey, unknown>;

/** One step of a plan as far as it can be read. */
export interface ReadStep {
  /** name of the step; null where it is none */
  readonly name: PlanStep["step"] | null;
  /** the step without what is wrong in it, its method replaced where that is unknown; null where nothing can be checked */
  readonly step: PlanStep | null;
  /** whether a key that the step knows was set aside, so that what it seems to lack may stand there */
  readonly isPartial: boolean;
  /** all that is wrong with its form, by paths inside the step */
  readonly issues: readonly Issue[];
}

/** So many times what is wrong is set aside: each time removes something, so that few are needed. */
const rounds = 12;

/**
 * Reads one step of a plan (计划的一步): keys and values that do not fit are told and set aside, so that the rest of the step can
 * be checked against the project all the same.
 */
export function readStep(content: unknown): ReadStep {
  const first = planStep.safeParse(content);
  if (first.success) return { name: first.data.step, step: first.data, isPartial: false, issues: [] };
  const name = nameOf(content);
  if (name === null) return { name, step: null, isPartial: true, issues: first.error.issues };
  const reading = { name, copy: structuredClone(content) as Keys, replaced: new Set<string>() };
  const issues = new Map<string, Issue>();
  let isPartial = false;
  let parsed: z.ZodSafeParseResult<PlanStep> = first;
  for (let round = 0; round < rounds && !parsed.success; round += 1) {
    for (const issue of parsed.error.issues.flatMap((each) => unfold(each, reading.copy))) {
      for (const each of newsOf(issue, reading)) {
        const key = JSON.stringify([each.path, "keys" in each ? each.keys : null]);
        if (![...issues.values()].some(({ path }) => samePath(path, each.path)) || "keys" in each)
          issues.set(key, each);
      }
      isPartial ||= issue.code !== "unrecognized_keys";
      setAside(issue, reading);
    }
    parsed = planStep.safeParse(reading.copy);
  }
  return { name, step: parsed.data ?? null, isPartial, issues: [...issues.values()] };
}

interface Reading {
  readonly name: PlanStep["step"];
  readonly copy: Keys;
  /** paths of what had its method replaced */
  readonly replaced: Set<string>;
}

function nameOf(content: unknown): PlanStep["step"] | null {
  if (!isKeys(content)) return null;
  const known = planStep.safeParse({ step: content["step"] }).error?.issues ?? [];
  const isUnknown = known.some(({ path }) => path.length === 1 && path[0] === "step");
  return isUnknown ? null : (content["step"] as PlanStep["step"]);
}

/** An issue of a union that has a form for what was seen is those of that form: a weight is told, not all the weights. */
function unfold(issue: Issue, content: unknown): Issue[] {
  if (issue.code !== "invalid_union" || !isKeys(valueAt(content, issue.path))) return [issue];
  const form = issue.errors.find((errors) => errors.length > 0 && errors.every(({ path }) => path.length > 0));
  return form?.map((each) => ({ ...each, path: [...issue.path, ...each.path] })) ?? [issue];
}

/** What is to be told of an issue: where the method was replaced, not the keys that another method knows. */
function newsOf(issue: Issue, { name, replaced }: Reading): Issue[] {
  if (issue.code !== "unrecognized_keys" || !replaced.has(JSON.stringify(issue.path))) return [issue];
  const known = name === "impute" || name === "normalise" ? methodKeys[name] : new Set<string>();
  const keys = issue.keys.filter((key) => !known.has(key));
  return keys.length === 0 ? [] : [{ ...issue, keys }];
}

function setAside(issue: Issue, reading: Reading): void {
  const { copy } = reading;
  if (issue.code === "unrecognized_keys") {
    const holder = valueAt(copy, issue.path);
    if (isKeys(holder)) for (const key of issue.keys) delete holder[key];
    return;
  }
  const [at, last] = [issue.path.slice(0, -1), issue.path.at(-1)];
  const holder = valueAt(copy, at);
  if (Array.isArray(holder)) {
    // An entry of a list of codes leaves its place, a pair of numbers goes as a whole.
    if (isList(at.at(-1))) holder[Number(last)] = setAsideCode;
    else remove(at, reading);
  } else remove(issue.path, reading);
}

/** Lists of codes among the keys of all steps. */
function isList(key: PropertyKey | undefined): boolean {
  return key === "indicators" || key === "keep" || key === "drop";
}

/** Takes a key away; what a step cannot be without is replaced. */
function remove(path: Path, { name, copy, replaced }: Reading): void {
  const [at, key] = [path.slice(0, -1), path.at(-1)];
  const holder = valueAt(copy, at);
  if (!isKeys(holder) || key === undefined) return;
  const isRequired = !(key in holder) || key === "method";
  delete holder[key];
  if (name === "screen" && key === "by") holder["by"] = "both";
  if (!isRequired || (name !== "impute" && name !== "normalise")) return;
  replaced.add(JSON.stringify(at));
  if (name === "normalise" && at.length === 0) holder["from_meta"] = false;
  holder["method"] = name === "impute" ? ("group" in holder ? "group-mean" : "mean") : methodFor(holder);
}

/** The method that the keys of a normalisation speak for, where its own is not known: one that asks for no more than them. */
function methodFor(keys: Keys): NormaliseSpec["method"] {
  if ("reference" in keys) return "distance-to-reference";
  if ("optimum" in keys) return "interval-optimum";
  if ("low" in keys && "high" in keys) return "goalposts";
  return "range" in keys ? "min-max" : "rank";
}

function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (isKeys(value) || Array.isArray(value) ? (value as Keys)[key] : undefined),
    content,
  );
}

function isKeys(value: unknown): value is Keys {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function samePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}
