import type { OutlookMethod } from "../../schema/outlook.ts";
import type { Reason } from "../../schema/reason.ts";
import { checkLevel } from "../numbers/interval.ts";
import { type Transform, transform, untransform } from "../scaling/transform.ts";
import { studentQuantile } from "../statistics/student-quantile.ts";
import { dampedTrend } from "./damped-trend.ts";
import { drift } from "./drift.ts";
import { type ForecastMethod, stepsAhead } from "./forecast.ts";
import { naiveForecast } from "./naive-forecast.ts";
import { type Backtest, type Prediction, rollingBacktest, type Trial } from "./rolling-backtest.ts";

/** How a series is carried on. */
export interface OutlookRules {
  /** the simplest first: of equal errors the first is taken */
  readonly methods: readonly OutlookMethod[];
  readonly horizon: number;
  /** share of outcomes that an interval is made to hold */
  readonly coverage: number;
  /** fewest values that are carried on */
  readonly fewest: number;
  /** values that the first trial of the backtest stands on */
  readonly training: number;
  /** φ of the damped trend */
  readonly damping: number;
  /** the scale worked on: plain, or logarithmic, where equal steps are equal rates */
  readonly transform?: Transform;
  /** values that cannot be passed; what would is held there and marked */
  readonly bounds?: { readonly low: number | null; readonly high: number | null };
}

/** One year ahead, and how the method did as many years ahead in the past. */
export interface OutlookYear extends Prediction {
  /** ends held at a bound */
  readonly clipped: "low" | "high" | "both" | null;
  readonly trial: Trial;
  /** no change, in the same trials */
  readonly naive: Trial;
}

/** A series carried on, or why not. */
export interface Outlook {
  readonly method: OutlookMethod | null;
  /** `no-variance` stands beside values without an interval; otherwise there is nothing else */
  readonly reason: Reason | "";
  /** nearest first; empty where the series is not carried on */
  readonly years: readonly OutlookYear[];
}

/**
 * Carries a series on (展望): by the method whose mean absolute error over all trials of a rolling backtest on the series
 * itself is least, the simpler of equals. Around each value stands the interval of Student's t with the method's own
 * standard error and degrees of freedom, which are few on a short series and make it wide. Values are those of
 * consecutive years, oldest first. On a logarithm the value is the middle one of what may come, not the mean.
 * Fewer values than asked are `too-short`; a value without a logarithm is `out-of-domain`, as is what no double holds; where
 * nothing varies about the method there is no interval, `no-variance`. Throws RangeError for a coverage that is not
 * between 0 and 1, without methods, for fewer than five values asked, and as the methods and the backtest do.
 * @example outlook([7, 7, 7, 7, 7], { methods: ["naive"], horizon: 1, coverage: 0.8, fewest: 5, training: 3, damping: 1 }).reason; // => "no-variance"
 */
export function outlook(values: readonly number[], rules: OutlookRules): Outlook {
  checkRules(rules);
  if (values.length < rules.fewest) return none("too-short");
  const bent = values.map((value) => transform(value, rules.transform ?? "linear").value);
  if (!bent.every((value) => value !== null)) return none("out-of-domain");
  const tried = rules.methods.map((name) => ({ name, ...test(values, name, rules) }));
  const naive = tried.find(({ name }) => name === "naive")?.backtest ?? test(values, "naive", rules).backtest;
  const chosen = tried.reduce((best, next) => (isLess(next.backtest, best.backtest) ? next : best));
  const ahead = chosen.carry(values, rules.horizon);
  const years = ahead.map((year, at) => ({ ...year, trial: chosen.backtest.ahead[at]!, naive: naive.ahead[at]! }));
  if (years.some((year) => !isHeld(year))) return none("out-of-domain");
  return { method: chosen.name, reason: years.some(({ low }) => low === null) ? "no-variance" : "", years };
}

function checkRules({ methods, coverage, fewest }: OutlookRules): void {
  checkLevel("outlook", coverage);
  if (methods.length === 0) throw new RangeError("outlook: expected a method, got none");
  if (!(fewest >= 5)) throw new RangeError(`outlook: expected to ask for at least 5 values, got ${fewest}`);
}

function none(reason: Reason): Outlook {
  return { method: null, reason, years: [] };
}

type Ahead = Omit<OutlookYear, "trial" | "naive">;

function test(values: readonly number[], name: OutlookMethod, rules: OutlookRules) {
  const carry = (known: readonly number[], horizon: number) => carryOn(known, horizon, methodOf(name, rules), rules);
  return { carry, backtest: rollingBacktest(values, carry, rules) };
}

function methodOf(name: OutlookMethod, { damping }: OutlookRules): ForecastMethod {
  if (name === "damped-trend") return dampedTrend(damping);
  return name === "drift" ? drift : naiveForecast;
}

/** The years ahead by one method, on the scale worked on and back again, within the bounds. */
function carryOn(values: readonly number[], horizon: number, method: ForecastMethod, rules: OutlookRules): Ahead[] {
  const { coverage, transform: kind = "linear" } = rules;
  const bent = values.map((value) => transform(value, kind).value!);
  const { values: middles, errors, degrees } = method(bent, horizon);
  const reach = degrees < 1 ? null : studentQuantile(1 - coverage, degrees);
  return stepsAhead(horizon).map((_, at) => {
    const [middle, error] = [middles[at]!, errors[at]!];
    const half = error === null || error === 0 || reach === null ? null : reach * error;
    const ends = half === null ? [] : [middle - half, middle + half];
    return hold(
      untransform(middle, kind),
      ends.map((end) => untransform(end, kind)),
      rules,
    );
  });
}

/** A year ahead, within the bounds. */
function hold(value: number, ends: readonly number[], { bounds }: OutlookRules): Ahead {
  const [least, most] = [bounds?.low ?? Number.NEGATIVE_INFINITY, bounds?.high ?? Number.POSITIVE_INFINITY];
  const within = (figure: number) => Math.min(most, Math.max(least, figure));
  const all = [value, ...ends];
  const [below, above] = [all.some((figure) => figure < least), all.some((figure) => figure > most)];
  const [low = null, high = null] = ends.map(within);
  return { value: within(value), low, high, clipped: below && above ? "both" : below ? "low" : above ? "high" : null };
}

/** Whether the errors of one are less than those of another, by more than rounding. */
function isLess({ all: one }: Backtest, { all: other }: Backtest): boolean {
  if (one.error === null || other.error === null) return false;
  return one.error < other.error * (1 - rounding);
}

const rounding = 1e-9;

function isHeld({ value, low, high }: Prediction): boolean {
  return [value, low ?? 0, high ?? 0].every((figure) => Number.isFinite(figure));
}
