import { industryWordsOf } from "../i18n/industry.ts";
import { industryFindings as said } from "../i18n/industry-findings.ts";
import { industrySentencesOf } from "../i18n/industry-sentences.ts";
import { type Lang, localPath, nameOf } from "../i18n/lang.ts";
import { reasonWords } from "../i18n/words.ts";
import { type AdvantageResult, noAdvantage } from "../schema/industry-results.ts";
import { passportOf } from "./address.ts";
import { advantageCounts } from "./advantage-counts.ts";
import type { IndustryView, JudgedAdvantage } from "./industry-view.ts";
import { formatScore, formatValue } from "./round.ts";
import type { Segment, Sentence } from "./segment.ts";
import { joinNames } from "./speak.ts";

/** The name of an advantage, that of having none among them. */
export function advantageName(view: IndustryView, id: string, lang: Lang): string {
  const named = view.plan.advantages.find((row) => row.id === id)?.name;
  return (named ?? industryWordsOf(view.base.words).noAdvantage)[lang];
}

/** Whether an item is a score of the model, not an indicator. */
export function isScore({ plan }: Pick<IndustryView, "plan">, item: string): boolean {
  return plan.scores.some(({ id }) => id === item);
}

/** The name of an indicator or a score, its id in front. */
export function itemName(view: IndustryView, id: string, lang: Lang): string {
  const score = view.plan.scores.find((row) => row.id === id);
  const indicator = view.indicator(id);
  const name = score ? score.name[lang] : indicator && nameOf(indicator, lang);
  return name === null ? id : `${id} ${name}`;
}

/** A condition of an advantage by name: a score, an indicator, or an indicator over the nation's. */
export function conditionName(view: IndustryView, condition: string, lang: Lang): string {
  const [id = "", against] = condition.split("/");
  const name = itemName(view, id, lang);
  return against === undefined ? name : said.overNation[lang](name);
}

/** The anchor of a condition on the passport page of its industry, as the id of a number of the kind `advantage`. */
export function conditionId({ advantage, condition }: Pick<AdvantageResult, "advantage" | "condition">): string {
  return `${advantage}.${condition.replace("/", ".")}`;
}

/** The value of a condition as pages print it: a score with one decimal, anything else with two. */
export function formatCondition(view: Pick<IndustryView, "plan">, condition: string, value: number | null): string {
  return isScore(view, condition) ? formatScore(value) : formatValue(value);
}

/** The same as a number that leads to its passport. */
export function conditionNumber(view: IndustryView, row: AdvantageResult, lang: Lang): Segment {
  return {
    text: formatCondition(view, row.condition, row.value),
    href: localPath(passportOf(view, row.industry_id, "advantage", conditionId(row)), lang),
  };
}

/** What an advantage fails by although its score reaches the bound: the other conditions, none of which holds. */
export function heldBack(
  view: Pick<IndustryView, "plan">,
  { conditions, verdict }: JudgedAdvantage,
): AdvantageResult[] {
  const reached = conditions.some(({ condition, holds }) => isScore(view, condition) && holds === "yes");
  return verdict.holds === "no" && reached ? conditions.filter(({ holds }) => holds === "no") : [];
}

/** Which advantages an industry has and why, which it has not, and which cannot be told: the opening of its page. */
export function advantageFinding(view: IndustryView, industry: string, lang: Lang): Sentence[] {
  const judged = view.advantages(industry).filter(({ id }) => id !== noAdvantage);
  const having = (holds: AdvantageResult["holds"]) => judged.filter(({ verdict }) => verdict.holds === holds);
  const [has, lacks, open] = [having("yes"), having("no"), having(null)];
  return [
    sayHas(view, industry, has, lang),
    ...(lacks.length > 0 ? [said.lacks[lang](joinParts(lacks, lang, (each) => sayLack(view, each, lang)))] : []),
    ...(open.length > 0 ? [[sayOpen(view, open, lang)]] : []),
  ];
}

/** Which advantages an industry has: the title of its table. */
export function advantagesTitle(view: IndustryView, industry: string, lang: Lang): string {
  const has = view.advantages(industry).filter(({ id, verdict }) => id !== noAdvantage && verdict.holds === "yes");
  const names = has.map(({ id }) => advantageName(view, id, lang));
  return industrySentencesOf(view.base.words).hasTitle[lang](names, view.plan.advantages.length);
}

function sayHas(view: IndustryView, industry: string, has: readonly JudgedAdvantage[], lang: Lang): Sentence {
  const name = nameOf(view.industry(industry), lang);
  if (has.length === 0) return [said.hasNone[lang](name)];
  const parts = joinParts(has, lang, (each) => {
    const because = each.conditions
      .filter(({ holds }) => holds === "yes")
      .flatMap((row, at): Segment[] => [
        at === 0 ? "" : said.also[lang],
        ...said.condition[lang](conditionName(view, row.condition, lang), conditionNumber(view, row, lang)),
      ]);
    return said.part[lang](advantageName(view, each.id, lang), because);
  });
  return said.has[lang]({ name, count: has.length, of: view.plan.advantages.length, parts });
}

/** The first condition that fails, with what it asks for. */
function sayLack(view: IndustryView, { id, conditions }: JudgedAdvantage, lang: Lang): Segment[] {
  const failed = conditions.find(({ holds }) => holds === "no");
  if (failed === undefined) return [advantageName(view, id, lang)];
  const because = said.failed[lang](
    conditionName(view, failed.condition, lang),
    conditionNumber(view, failed, lang),
    formatCondition(view, failed.condition, failed.at_least),
  );
  return said.part[lang](advantageName(view, id, lang), because);
}

function sayOpen(view: IndustryView, open: readonly JudgedAdvantage[], lang: Lang): string {
  const names = open.map(({ id, verdict }) =>
    said.because[lang](advantageName(view, id, lang), reasonWords[verdict.reason ?? "missing-input"][lang]),
  );
  return said.open[lang](joinNames(names, lang));
}

function joinParts(
  judged: readonly JudgedAdvantage[],
  lang: Lang,
  say: (each: JudgedAdvantage) => readonly Segment[],
): Segment[] {
  return judged.flatMap((each, at) => [at === 0 ? "" : said.next[lang], ...say(each)]);
}

/** How many of all industries have which advantage: the opening of the list of families. */
export function familiesFinding(view: IndustryView, lang: Lang): string {
  const { having } = advantageCounts(view);
  const counts = view.plan.advantages.map(({ id, name }) => [name[lang], having(id)] as const);
  const said = industrySentencesOf(view.base.words).advantageTitle[lang](counts, view.industries.length);
  return `${said}${lang === "zh" ? "。" : "."}`;
}
