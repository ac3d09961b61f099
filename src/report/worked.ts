import { type Lang, localPath } from "../i18n/lang.ts";
import { passportOf } from "./address.ts";
import type { EditionView } from "./edition-view.ts";
import type { Sentence } from "./segment.ts";
import type { Bench } from "./worked-bench.ts";
import { explainExample, partsExample, rankChangeExample } from "./worked-change.ts";
import { growthExample, trendExample } from "./worked-dynamics.ts";
import {
  clippedExample,
  goalpostExample,
  groupExample,
  nationExample,
  plainIndicator,
  pooledExample,
  ratioExample,
  relativeExample,
  scoredBy,
  shareExample,
} from "./worked-indicators.ts";
import { changeExample, degreeExample, lagExample, standardExample, threeExample } from "./worked-matching.ts";
import { outlookExample } from "./worked-outlook.ts";
import { quadrantExample, qualityExample } from "./worked-planes.ts";
import { missingExample, rankExample, statusExample, tierExample, unevenNode, weightExample } from "./worked-scores.ts";
import { concentrationExample, moranExample, quotientExample } from "./worked-situation.ts";
import { trialExample } from "./worked-trial.ts";
import { intervalExample, probabilityExample, robustExample, sobolExample } from "./worked-uncertainty.ts";

/** The formulas that have a worked example. */
export const workedIds = [
  "ratio",
  "pooled",
  "goalposts",
  "logarithm",
  "clipped",
  "weights",
  "missing",
  "level",
  "rank",
  "tier",
  "matching",
  "bias",
  "coupling",
  "coordination",
  "standard",
  "three",
  "lag",
  "change",
  "share",
  "relative",
  "group",
  "nation",
  "quotient",
  "concentration",
  "moran",
  "growth",
  "trend",
  "outlook",
  "quadrant",
  "quality",
  "interval",
  "probability",
  "robust",
  "sobol",
  "explain",
  "parts",
  "rank-change",
  "trial",
  "status",
] as const;
export type WorkedId = (typeof workedIds)[number];

/**
 * Computes an example of a formula with the numbers of the home entity (算例), by the same functions as the evaluation,
 * and checks that it comes to what the edition publishes: a RangeError stops the build when it does not.
 * Numbers carry four decimals, so that a reader with a pocket calculator gets the same.
 */
export function worked(id: WorkedId, view: EditionView, history: readonly EditionView[], lang: Lang): Sentence[] {
  const { home } = view.edition;
  if (home === null) return [];
  const bench: Bench = {
    view,
    history,
    lang,
    home,
    tell: (zh, en) => (lang === "zh" ? zh : en),
    link: (kind, entity, of, text) => ({ text, href: localPath(passportOf(view, entity, kind, of), lang) }),
  };
  return examples[id](bench);
}

const examples: Readonly<Record<WorkedId, (bench: Bench) => Sentence[]>> = {
  ratio: (bench) => [ratioExample(bench, plainIndicator(bench.view), bench.home)],
  pooled: pooledExample,
  goalposts: (bench) => goalpostExample(bench, scoredBy(bench.view, "linear"), bench.home),
  logarithm: (bench) => goalpostExample(bench, scoredBy(bench.view, "log1p"), bench.home),
  clipped: clippedExample,
  weights: (bench) => weightExample(bench, unevenNode(bench.view), bench.home),
  missing: missingExample,
  level: (bench) => weightExample(bench, "level", bench.home),
  rank: rankExample,
  tier: tierExample,
  matching: (bench) => degreeExample(bench, "matching"),
  bias: (bench) => degreeExample(bench, "bias"),
  coupling: (bench) => degreeExample(bench, "coupling"),
  coordination: (bench) => degreeExample(bench, "coordination"),
  standard: standardExample,
  three: threeExample,
  lag: lagExample,
  change: changeExample,
  share: shareExample,
  relative: relativeExample,
  group: groupExample,
  nation: nationExample,
  quotient: quotientExample,
  concentration: concentrationExample,
  moran: moranExample,
  growth: growthExample,
  trend: trendExample,
  outlook: outlookExample,
  quadrant: quadrantExample,
  quality: qualityExample,
  interval: intervalExample,
  probability: probabilityExample,
  robust: robustExample,
  sobol: sobolExample,
  explain: explainExample,
  parts: partsExample,
  "rank-change": rankChangeExample,
  trial: trialExample,
  status: statusExample,
};
