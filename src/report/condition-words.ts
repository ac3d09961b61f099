import { amountWords } from "../i18n/entries.ts";
import type { Lang, Words } from "../i18n/lang.ts";
import type { CataloguePlan } from "../schema/catalogue-plan.ts";
import { type Condition, namesIn, parseCondition, type Side, type Term } from "../schema/condition.ts";
import { isPercentile } from "./percentile-marks.ts";

const joints = {
  all: { zh: " 且 ", en: " and " },
  any: { zh: " 或 ", en: " or " },
} as const satisfies Record<string, Words>;
const otherwise: Words = { zh: "其余", en: "all else" };
const signs = { ">=": "≥", "<=": "≤", ">": ">", "<": "<" } as const;
const asPercentiles = {
  zh: (letters: readonly string[]) => `，${letters.join("、")}${letters.length === 0 ? "" : " "}按百分位`,
  en: (letters: readonly string[]) =>
    letters.length === 0 ? ", as percentiles" : `, ${letters.join(", ")} as a percentile`,
} as const;
const second: Words = { zh: "次高", en: "second" };

/** What of a plan tells its conditions: thresholds as numbers, and which amounts are percentiles. */
export type ConditionPlan = Pick<CataloguePlan, "thresholds" | "regions" | "fields">;

/**
 * A condition of a rule as a reader may have it: thresholds as numbers, flags in words, percentiles said to be such.
 * @example sayCondition("max(K, E) >= strong and planned", { thresholds: { strong: 60 } }, "en"); // => "max(K, E) ≥ 60 and named by a plan"
 */
export function sayCondition(text: string, plan: ConditionPlan, lang: Lang): string {
  const condition = parseCondition(text);
  return sayPart(condition, { thresholds: plan.thresholds, lang, inside: null }) + scaleOf(condition, plan, lang);
}

/** What is compared as percentiles: all of it, or the letters that are. */
function scaleOf(condition: Condition, plan: ConditionPlan, lang: Lang): string {
  const told = namesIn(condition).amounts.filter((name) => !(name in plan.thresholds));
  const marked = told.filter((name) => isPercentile(name, plan));
  if (marked.length === 0) return "";
  return asPercentiles[lang](marked.length === told.length ? [] : marked);
}

interface Saying {
  readonly thresholds: ConditionPlan["thresholds"];
  readonly lang: Lang;
  /** what the part stands in: `or` inside of `and` needs brackets */
  readonly inside: "all" | "any" | null;
}

function sayPart(condition: Condition, saying: Saying): string {
  const { lang, inside } = saying;
  if (condition.kind === "flag") return flagName(condition.name)[lang];
  if (condition.kind === "compare") {
    const { left, sign, right } = condition;
    return `${saySide(left, saying)} ${signs[sign]} ${saySide(right, saying)}`;
  }
  const { kind, parts } = condition;
  if (parts.length === 0) return otherwise[lang];
  const said = parts.map((part) => sayPart(part, { ...saying, inside: kind })).join(joints[kind][lang]);
  if (inside === null || (kind === "all" && inside === "any")) return said;
  return lang === "zh" ? `（${said}）` : `(${said})`;
}

function saySide({ term, less }: Side, saying: Saying): string {
  return less === null ? sayTerm(term, saying) : `${sayTerm(term, saying)} − ${sayTerm(less, saying)}`;
}

function sayTerm(term: Term, saying: Saying): string {
  const nameOf = (name: string) => String(saying.thresholds[name] ?? letterOf(name, saying.lang));
  if (term.kind === "number") return String(term.value);
  if (term.kind === "name") return nameOf(term.name);
  const names = term.names.map(nameOf).join(", ");
  const pick = term.pick === "second" ? second[saying.lang] : term.pick;
  return `${pick}(${names})`;
}

/** The letter or code under which the rules of the catalogue print an amount; one without a letter is told in words. */
function letterOf(name: string, lang: Lang): string {
  if (name === "change") return "Δ3";
  return /^[A-Z]/.test(name) ? name : flagName(name)[lang];
}

/** What a flag says of an entry. */
export function flagName(name: string): Words {
  return amountWords[name as keyof typeof amountWords] ?? { zh: name, en: name };
}
