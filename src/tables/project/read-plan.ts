import { ofPlans } from "../../i18n/validation-plan.ts";
import { ofProject } from "../../i18n/validation-project.ts";
import {
  type DenominateStep,
  type ImputeStep,
  type Plan,
  type PlanStep,
  plan,
  planStep,
  type ScreenStep,
} from "../../schema/plan.ts";
import { decode } from "../decode.ts";
import type { Problem } from "../problem.ts";
import { keyLines, readYaml } from "../read-yaml.ts";
import { checkAggregate } from "./check-aggregate.ts";
import { checkNormalise } from "./check-normalise.ts";
import { nearestCode } from "./nearest-code.ts";
import { checkCodes, entriesAt, keysAt, openPlanContext, type PlanContext, planError } from "./plan-check.ts";
import { metaError } from "./read-coin-meta.ts";
import type { NamedFile, ReadProject } from "./read-project.ts";

export interface ReadPlan {
  /** null where it does not hold */
  readonly plan: Plan | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads `plan.json` and checks that it fits a project: its form, its order, and every code it names. `project` is null where
 * the figures do not hold; then all but the units is checked.
 */
export function readPlan(
  { file, bytes }: NamedFile,
  { meta, project }: Pick<ReadProject, "meta" | "project">,
): ReadPlan {
  const { text, problems } = decode(file, bytes);
  if (text === null) return { plan: null, problems };
  // JSON is YAML too, and that reader knows the line of every key.
  const read = readYaml(file, text, plan);
  const context = openPlanContext(meta, project, { file, lineOf: keyLines(text) });
  const steps = read.value?.steps ?? readableSteps(read.content);
  const found = [
    ...read.problems,
    ...checkOrder(context, steps),
    ...steps.flatMap((step, index) => (step ? checkStep(context, step, `steps.${index}`) : [])),
  ];
  return { plan: found.length === 0 ? read.value : null, problems: found };
}

/** The steps of a plan that does not hold as a whole, those of them that do; null in the place of the others. */
function readableSteps(content: unknown): readonly (PlanStep | null)[] {
  const steps = typeof content === "object" && content !== null && "steps" in content ? content.steps : [];
  return Array.isArray(steps) ? steps.map((step) => planStep.safeParse(step).data ?? null) : [];
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

function checkOrder(context: PlanContext, steps: readonly (PlanStep | null)[]): Problem[] {
  return steps.flatMap((each, index): Problem[] => {
    if (each === null) return [];
    const { step } = each;
    const earlier = steps.slice(0, index).flatMap((before) => before?.step ?? []);
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
    ...(divided.length === 0 ? [planError(context, `${path}.step`, step.step, ofPlans.nothingToDivide())] : []),
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
