import { z } from "zod";
import { ofPlans, unquoted } from "../../i18n/validation-plan.ts";
import { ofProject } from "../../i18n/validation-project.ts";
import {
  type DenominateStep,
  type ImputeStep,
  type Plan,
  type PlanStep,
  plan,
  type ScreenStep,
} from "../../schema/plan.ts";
import { decode } from "../decode.ts";
import { errorAt, type Problem } from "../problem.ts";
import { keyLines, readYaml, spread } from "../read-yaml.ts";
import { checkAggregate } from "./check-aggregate.ts";
import { checkNormalise } from "./check-normalise.ts";
import { findJsonFault } from "./json-fault.ts";
import { nearestCode } from "./nearest-code.ts";
import { checkCodes, entriesAt, keysAt, openPlanContext, type PlanContext, planError } from "./plan-check.ts";
import { metaError } from "./read-coin-meta.ts";
import type { NamedFile, ReadProject } from "./read-project.ts";
import { type ReadStep, readStep } from "./read-step.ts";

export interface ReadPlan {
  /** null where it does not hold */
  readonly plan: Plan | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads `plan.json` and checks that it fits a project: its form, its order, and every code it names, in steps that have a
 * fault as far as they can be read. `project` is null where the figures do not hold; then all but the units is checked.
 */
export function readPlan(
  { file, bytes }: NamedFile,
  { meta, project }: Pick<ReadProject, "meta" | "project">,
): ReadPlan {
  const { text, problems } = decode(file, bytes);
  if (text === null) return { plan: null, problems };
  const fault = findJsonFault(text);
  if (fault) {
    const { line, position, seen } = fault;
    return { plan: null, problems: [errorAt({ file, line, position, value: seen ?? "" }, ofPlans.json(fault))] };
  }
  // JSON is YAML too, and that reader knows the line of every key, and which stands twice.
  const repeated = readYaml(file, text, z.unknown()).problems.filter(({ rule }) => rule === "duplicate-key");
  const content: unknown = JSON.parse(text);
  const context = openPlanContext(meta, project, { file, lineOf: keyLines(text) });
  const read = plan.safeParse(content);
  const steps = stepsOf(content).map(readStep);
  const found = [
    ...repeated,
    ...(read.error?.issues ?? []).flatMap((issue) => (isOfStep(issue) ? [] : describe(context, issue, content))),
    ...steps.flatMap(({ issues }, index) =>
      issues.flatMap((issue) => describe(context, { ...issue, path: ["steps", index, ...issue.path] }, content)),
    ),
    ...checkOrder(context, steps),
    ...steps.flatMap((step, index) => checkReadable(context, step, `steps.${index}`)),
  ];
  return { plan: found.length === 0 ? (read.data ?? null) : null, problems: found };
}

function stepsOf(content: unknown): readonly unknown[] {
  const steps = typeof content === "object" && content !== null && "steps" in content ? content.steps : [];
  return Array.isArray(steps) ? steps : [];
}

function isOfStep({ path: [first, second] }: z.core.$ZodIssue): boolean {
  return first === "steps" && typeof second === "number";
}

/** The problems of an issue about the form of a plan; numbers are shown as JSON has them. */
function describe(context: PlanContext, issue: z.core.$ZodIssue, content: unknown): Problem[] {
  return spread(issue, content).map(({ path, seen, isText, said }) =>
    planError(context, path.join("."), seen, isText ? said : unquoted(said, seen)),
  );
}

/** What a step may only seem to lack where a part of it was set aside. */
const lacks = new Set(["no-goalposts", "no-target", "half-bounds", "pooled-reference", "no-power", "no-denominators"]);

function checkReadable(context: PlanContext, { step, isPartial }: ReadStep, path: string): Problem[] {
  const found = step ? checkStep(context, step, path) : [];
  return isPartial ? found.filter(({ rule }) => !lacks.has(rule)) : found;
}

/** Where a step may stand: data first, then normalise, then aggregate. */
const places: Readonly<Record<PlanStep["step"], number>> = {
  denominate: 0,
  impute: 0,
  screen: 0,
  treat: 0,
  normalise: 1,
  aggregate: 2,
};
const single = new Set<PlanStep["step"]>(["denominate", "normalise", "aggregate"]);

function checkOrder(context: PlanContext, steps: readonly ReadStep[]): Problem[] {
  return steps.flatMap(({ name: step }, index): Problem[] => {
    if (step === null) return [];
    const earlier = steps.slice(0, index).flatMap(({ name }) => name ?? []);
    const path = `steps.${index}.step`;
    if (single.has(step) && earlier.includes(step)) return [planError(context, path, step, ofPlans.repeated(step))];
    const passed = earlier.find((each) => places[each] > places[step]);
    return passed ? [planError(context, path, step, ofPlans.order(step, passed))] : [];
  });
}

function checkStep(context: PlanContext, step: PlanStep, path: string): Problem[] {
  switch (step.step) {
    case "denominate":
      return checkDenominate(context, step, path);
    case "impute":
      return checkImpute(context, step, path);
    case "screen":
      return checkScreen(context, step, path);
    case "treat": {
      const own = keysAt(step.indicators, `${path}.indicators`);
      return checkCodes(context, own, context.indicators, ofPlans.unknownIndicator);
    }
    case "normalise":
      return checkNormalise(context, step, path);
    case "aggregate":
      return checkAggregate(context, step, path);
  }
}

function checkDenominate(context: PlanContext, step: DenominateStep, path: string): Problem[] {
  const { indicators, denominators } = context;
  const known = [...denominators];
  const say = (seen: string) => ofProject.unknownDenominator(seen, known, nearestCode(seen, known));
  const own = Object.entries(step.denominators).map(([code, denominator]) => ({
    path: `${path}.denominators.${code}`,
    code: denominator,
  }));
  const divided = [...indicators.values()].filter(({ iCode, Denominator }) => step.denominators[iCode] ?? Denominator);
  return [
    ...checkCodes(context, keysAt(step.denominators, `${path}.denominators`), indicators, ofPlans.unknownIndicator),
    ...checkCodes(context, keysAt(step.scale, `${path}.scale`), indicators, ofPlans.unknownIndicator),
    ...checkCodes(context, own, denominators, say),
    ...divided.flatMap((row): Problem[] => {
      if (row.Denominator === null || step.denominators[row.iCode] || denominators.has(row.Denominator)) return [];
      return [metaError(row, "Denominator", say(row.Denominator))];
    }),
    ...(divided.length === 0 && context.unread.size === 0
      ? [planError(context, `${path}.step`, step.step, ofPlans.nothingToDivide())]
      : []),
  ];
}

function checkImpute(context: PlanContext, step: ImputeStep, path: string): Problem[] {
  const { indicators, groupings, hasYears } = context;
  const known = [...groupings];
  const sayGroup = (seen: string, near: string | null) => ofPlans.unknownGroup(seen, known, near);
  const isPanel = step.method === "panel-latest" || step.method === "panel-linear";
  return [
    ...checkCodes(
      context,
      entriesAt(step.indicators ?? [], `${path}.indicators`),
      indicators,
      ofPlans.unknownIndicator,
    ),
    ...("group" in step ? checkCodes(context, [{ path: `${path}.group`, code: step.group }], groupings, sayGroup) : []),
    ...(isPanel && hasYears === false
      ? [planError(context, `${path}.method`, step.method, ofPlans.noYears(step.method))]
      : []),
  ];
}

function checkScreen(context: PlanContext, { keep, drop }: ScreenStep, path: string): Problem[] {
  const both = entriesAt(keep, `${path}.keep`).filter(({ code }) => drop.includes(code));
  const given = [...entriesAt(keep, `${path}.keep`), ...entriesAt(drop, `${path}.drop`)];
  return [
    ...(context.units ? checkCodes(context, given, context.units, ofPlans.unknownUnit) : []),
    ...both.map(({ path: at, code }) => planError(context, at, code, ofPlans.keptAndDropped(code))),
  ];
}
