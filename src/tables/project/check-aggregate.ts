import { ofPlans } from "../../i18n/validation-plan.ts";
import { ofProject } from "../../i18n/validation-project.ts";
import type { AggregateStep } from "../../schema/plan.ts";
import type { Problem } from "../problem.ts";
import { checkCodes, keysAt, type PlanContext, planError } from "./plan-check.ts";

/** Checks the methods and weights of an aggregation against the hierarchy. */
export function checkAggregate(context: PlanContext, step: AggregateStep, path: string): Problem[] {
  const top = [...context.aggregates.values()].reduce((highest, { Level }) => Math.max(highest, Level ?? 0), 1);
  const levels = keysAt(step.levels, `${path}.levels`).flatMap(({ path: at, code }) =>
    Number(code) <= top ? [] : planError(context, at, code, ofPlans.unknownLevel(code, top)),
  );
  return [...levels, ...checkPowers(context, step, path), ...checkWeights(context, step, path)];
}

function checkPowers(context: PlanContext, step: AggregateStep, path: string): Problem[] {
  const needs = [
    { at: `${path}.method`, ...step },
    ...Object.entries(step.levels).map(([level, own]) => ({
      at: `${path}.levels.${level}`,
      method: own.method ?? step.method,
      power: own.power ?? step.power,
    })),
  ];
  const lacking = needs.filter(({ method, power }) => method === "generalised" && power === undefined);
  return lacking.map(({ at, method }) => planError(context, at, method, ofPlans.noPower()));
}

function checkWeights(context: PlanContext, { weights }: AggregateStep, path: string): Problem[] {
  if (typeof weights === "string") return [];
  const at = `${path}.weights`;
  const elements = new Map([...context.indicators, ...context.aggregates]);
  const families = Map.groupBy(elements.values(), ({ Parent }) => Parent);
  const weightless = [...context.aggregates.keys()].filter((code) =>
    families.get(code)?.every(({ iCode, Weight }) => (weights[iCode] ?? Weight) === 0),
  );
  return [
    ...checkCodes(context, keysAt(weights, at), elements, ofPlans.unknownElement),
    ...weightless.map((code) => planError(context, at, 0, ofProject.zeroWeights(code))),
  ];
}
