import type { Lang } from "../i18n/lang.ts";
import { type NamedMean, levelSentences as said, levelWords as words } from "../i18n/uncertainty.ts";
import type { FactorId } from "../schema/sensitivity.ts";
import { parseBase, type SensitivityPlan } from "../schema/sensitivity-plan.ts";

/** A factor of the uncertainty analysis, and how it is varied, in words. */
export interface VariedFactor {
  readonly factor: FactorId;
  readonly levels: string;
  /** false for one with a single level */
  readonly varies: boolean;
}

/** What joint rebuilds vary and how far, as the model's plan has it (变动的因素), in the order in which it is drawn. */
export function variedFactors(plan: SensitivityPlan, lang: Lang): VariedFactor[] {
  const percent = (share: number) => String(Number((100 * share).toFixed(4)));
  const factors = [1 - plan.weight_noise, 1 + plan.weight_noise].map((end) => String(Number(end.toFixed(4))));
  const isNoisy = plan.weight_noise > 0;
  const noise = isNoisy ? said.noise[lang](...(factors as [string, string])) : words.none[lang];
  const schemes = plan.schemes.map((id) => (id in words ? words[id as "equal"][lang] : id));
  const bases = plan.bases.map((base) => said.years[lang](...(parseBase(base) as [number, number])));
  const rules = plan.rules.map((rule) => {
    const [low = "", high = ""] = rule.split("-").map((end) => quantileName(end, lang));
    return said.quantiles[lang](low, high);
  });
  const drops = plan.drop_probability > 0;
  const dropped = drops ? said.dropped[lang](percent(plan.drop_probability)) : words.none[lang];
  const means = plan.means.map((mean) => meanName(mean, plan, lang));
  const lags = said.lag[lang](plan.lags.join(lang === "zh" ? "、" : ", "));
  return [
    { factor: "indicator-weights", levels: noise, varies: isNoisy },
    { factor: "capability-weights", levels: noise, varies: isNoisy },
    { factor: "scheme", ...levelList(schemes, lang) },
    { factor: "base", ...levelList(bases, lang) },
    { factor: "rule", ...levelList(rules, lang) },
    {
      factor: "logarithm",
      ...levelList(
        plan.logarithms.map((id) => words[id][lang]),
        lang,
      ),
    },
    { factor: "dropped", levels: dropped, varies: drops },
    { factor: "mean", ...levelList(means, lang) },
    { factor: "lag", levels: lags, varies: plan.lags.length > 1 },
  ];
}

function quantileName(end: string, lang: Lang): string {
  if (end === "min") return words.smallest[lang];
  return end === "max" ? words.largest[lang] : `${end}%`;
}

function meanName(mean: NamedMean, { mean_floor: floor }: SensitivityPlan, lang: Lang): string {
  return mean === "arithmetic" ? words.arithmetic[lang] : said[mean][lang](floor);
}

function levelList(levels: readonly string[], lang: Lang): Pick<VariedFactor, "levels" | "varies"> {
  const text = levels.join(lang === "zh" ? "、" : ", ");
  const varies = levels.length > 1;
  return { levels: varies ? text : said.single[lang](text), varies };
}
