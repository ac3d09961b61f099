import type { ColumnMethod } from "../../methods/scaling/column-method.ts";
import type { Goalposts } from "../../methods/scaling/normalise.ts";
import type { NormaliseSpec, NormaliseStep } from "../../schema/plan.ts";
import type { ProjectElement } from "../../schema/project.ts";

/**
 * The method of one indicator with all its parameters (指标的无量纲化方法): those that the plan has for it, else those of the step,
 * else, where the step reads them, those of iMeta.csv. A target that the plan does not name is always that of iMeta.csv.
 * `placeOf` finds a reference unit; null comes back where it is not among the rows.
 * Throws RangeError for goalposts or a target that nothing gives, which validation reports first.
 */
export function columnMethodOf(
  indicator: ProjectElement,
  step: NormaliseStep,
  placeOf: (unit: string) => number | null,
): ColumnMethod | null {
  const own = step.indicators[indicator.code];
  const spec = own ?? (step.from_meta ? withMeta(step, indicator) : step);
  switch (spec.method) {
    case "min-max":
    case "percentile-rank":
      return { kind: spec.method, range: ends(spec.range) };
    case "z-score":
      return { kind: spec.method, mean: spec.mean, deviation: spec.deviation };
    case "rank":
      return { kind: spec.method, from: spec.from };
    case "goalposts": {
      const { clamped, transform, range } = spec;
      return { kind: spec.method, goalposts: goalpostsOf(spec, indicator), clamped, transform, ...percentOr(range) };
    }
    case "distance-to-target": {
      const target = spec.target ?? indicator.parameters.Target ?? lacking("target", indicator);
      return { kind: spec.method, target, capped: spec.capped, range: ends(spec.range) };
    }
    case "distance-to-reference": {
      const reference = placeOf(spec.reference);
      return reference === null ? null : { kind: spec.method, reference, capped: spec.capped, range: ends(spec.range) };
    }
    case "interval-optimum": {
      const { low, high, range } = spec;
      const bounds = low === undefined || high === undefined ? {} : { bounds: { low, high } };
      return { kind: spec.method, optimum: ends(spec.optimum), range: ends(range), ...bounds };
    }
  }
}

/** The parameters of the step, with those that iMeta.csv has for the indicator laid over. */
function withMeta(spec: NormaliseSpec, { parameters: of }: ProjectElement): NormaliseSpec {
  switch (spec.method) {
    case "min-max":
      return { ...spec, range: [of.minmax_lower ?? spec.range[0], of.minmax_upper ?? spec.range[1]] };
    case "z-score":
      return { ...spec, mean: of.zscore_mean ?? spec.mean, deviation: of.zscore_sd ?? spec.deviation };
    case "goalposts":
      return {
        ...spec,
        low: of.goalpost_lower ?? spec.low,
        high: of.goalpost_upper ?? spec.high,
        range: [spec.range[0], of.goalpost_scale ?? spec.range[1]],
        clamped: switched(of.goalpost_trunc2posts) ?? spec.clamped,
      };
    case "distance-to-target":
      return { ...spec, capped: switched(of.dist2targ_cap_max) ?? spec.capped };
    default:
      return spec;
  }
}

function switched(value: number | null | undefined): boolean | null {
  return value === null || value === undefined ? null : value !== 0;
}

function goalpostsOf(
  { low, high }: { low?: number | undefined; high?: number | undefined },
  indicator: ProjectElement,
) {
  return { low: low ?? lacking("low", indicator), high: high ?? lacking("high", indicator) };
}

function lacking(what: string, { code }: ProjectElement): never {
  throw new RangeError(`normalise: no ${what} for ${code}`);
}

function ends([low, high]: readonly [number, number]): Goalposts {
  return { low, high };
}

/** The range of goalposts; left out where it is theirs anyway, which costs no rounding. */
function percentOr([low, high]: readonly [number, number]): { range?: Goalposts } {
  return low === 0 && high === 100 ? {} : { range: { low, high } };
}
