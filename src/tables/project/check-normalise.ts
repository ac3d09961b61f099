import type { Said } from "../../i18n/validation.ts";
import { ofPlans } from "../../i18n/validation-plan.ts";
import { ofProject } from "../../i18n/validation-project.ts";
import type { NormaliseSpec, NormaliseStep } from "../../schema/plan.ts";
import type { Problem } from "../problem.ts";
import { checkCodes, keysAt, type PlanContext, planError } from "./plan-check.ts";
import { type MetaRow, metaError } from "./read-coin-meta.ts";

/** Checks the methods of a normalisation and what they need of each indicator. */
export function checkNormalise(context: PlanContext, step: NormaliseStep, path: string): Problem[] {
  const own = `${path}.indicators`;
  return [
    ...checkCodes(context, keysAt(step.indicators, own), context.indicators, ofPlans.unknownIndicator),
    ...checkSpec(context, step, { path, years: step.years }),
    ...Object.entries(step.indicators).flatMap(([code, spec]) =>
      checkSpec(context, spec, { path: `${own}.${code}`, years: step.years }),
    ),
    ...[...context.indicators.values()].flatMap((row) => checkIndicator(context, row, step, path)),
    ...checkLacking(context, step, path),
  ];
}

/** Indicators that the step scores between goalposts which nothing gives: told at once, at the step. */
function checkLacking(context: PlanContext, step: NormaliseStep, path: string): Problem[] {
  if (step.method !== "goalposts") return [];
  const lacking = [...context.indicators.values()].filter((row) => {
    const { low, high } = goalpostsOf(row, step, step.from_meta);
    return step.indicators[row.iCode] === undefined && (low === undefined || high === undefined);
  });
  const codes = lacking.map(({ iCode }) => iCode);
  return codes.length === 0 ? [] : [planError(context, path, "", ofPlans.noGoalposts(codes))];
}

interface At {
  readonly path: string;
  readonly years: NormaliseStep["years"];
}

/** What can be said of a method without looking at an indicator. */
function checkSpec(context: PlanContext, spec: NormaliseSpec, { path, years }: At): Problem[] {
  const reversed = (key: string, [low, high]: readonly [number, number], mayMeet: boolean) => {
    const seen = `${low}, ${high}`;
    return low < high || (mayMeet && low === high)
      ? []
      : [planError(context, `${path}.${key}`, seen, ofPlans.reversed(seen))];
  };
  const found = "range" in spec ? reversed("range", spec.range, false) : [];
  if (spec.method === "interval-optimum") {
    found.push(...reversed("optimum", spec.optimum, true));
    const [only] = (["low", "high"] as const).filter((key) => spec[key] !== undefined);
    const isHalf = (spec.low === undefined) !== (spec.high === undefined);
    if (isHalf) found.push(planError(context, `${path}.${only}`, spec[only!], ofPlans.halfBounds()));
    else if (spec.low !== undefined && spec.high !== undefined)
      found.push(...reversed("low", [spec.low, spec.high], true));
  }
  if (spec.method === "distance-to-reference") found.push(...checkReference(context, spec.reference, { path, years }));
  return found;
}

function checkReference(context: PlanContext, unit: string, { path, years }: At): Problem[] {
  const { units, hasYears } = context;
  const at = `${path}.reference`;
  return [
    ...(units ? checkCodes(context, [{ path: at, code: unit }], units, ofPlans.unknownUnit) : []),
    ...(hasYears && years === "pooled" ? [planError(context, at, unit, ofPlans.pooledReference())] : []),
  ];
}

/** What the method of one indicator needs: goalposts, a target; in the plan or in iMeta. */
function checkIndicator(context: PlanContext, row: MetaRow, step: NormaliseStep, path: string): Problem[] {
  const own = step.indicators[row.iCode];
  const at = own ? `${path}.indicators.${row.iCode}` : path;
  const spec = own ?? step;
  const reads = own === undefined && step.from_meta;
  if (spec.method === "goalposts") return checkGoalposts(context, row, { spec, at, reads });
  if (spec.method === "distance-to-target" && spec.target === undefined && row.Target === null) {
    return [metaError(row, "Target", ofPlans.noTarget(row.iCode))];
  }
  if (!reads) return [];
  if (spec.method === "min-max") {
    const [low, high] = [row.minmax_lower ?? spec.range[0], row.minmax_upper ?? spec.range[1]];
    return low < high ? [] : [metaError(row, "minmax_lower", ofPlans.reversed(`${low}, ${high}`))];
  }
  const isFlat = spec.method === "z-score" && row.zscore_sd !== null && row.zscore_sd <= 0;
  return isFlat ? [metaError(row, "zscore_sd", ofProject.notPositive(String(row.zscore_sd)))] : [];
}

interface Goalposting {
  readonly spec: Extract<NormaliseSpec, { method: "goalposts" }>;
  readonly at: string;
  readonly reads: boolean;
}

function checkGoalposts(context: PlanContext, row: MetaRow, { spec, at, reads }: Goalposting): Problem[] {
  const { low, high, isOfMeta } = goalpostsOf(row, spec, reads);
  const tell = (said: Said, value: string) =>
    isOfMeta ? metaError(row, "goalpost_lower", said) : planError(context, at, value, said);
  if (low === undefined || high === undefined) {
    const isOwn = at.endsWith(`.indicators.${row.iCode}`);
    return isOwn ? [planError(context, at, "", ofPlans.noGoalposts([row.iCode]))] : [];
  }
  const seen = `${low}, ${high}`;
  if (!(low < high)) return [tell(ofPlans.reversed(seen), seen)];
  const least = { linear: Number.NEGATIVE_INFINITY, log1p: -1, log: 0 }[spec.transform];
  return spec.transform === "linear" || low > least ? [] : [tell(ofPlans.logGoalposts(seen), seen)];
}

/** The goalposts of an indicator: of iMeta where the step reads it, else of the plan. */
function goalpostsOf(row: MetaRow, spec: Goalposting["spec"], reads: boolean) {
  const [low, high] = reads ? [row.goalpost_lower, row.goalpost_upper] : [null, null];
  return { low: low ?? spec.low, high: high ?? spec.high, isOfMeta: low !== null || high !== null };
}
