import { industryWordsOf, ruleSaid, testWords } from "../i18n/industry.ts";
import { industrySentencesOf } from "../i18n/industry-sentences.ts";
import type { Lang } from "../i18n/lang.ts";
import type { StandardRow } from "../schema/industry.ts";
import { anyRight, type IntensiveResult, intensityRules } from "../schema/industry-results.ts";
import { sectionedCode } from "../schema/industry-weights.ts";
import { upperFirst } from "./english.ts";
import type { IndustryView } from "./industry-view.ts";
import { joinNames } from "./speak.ts";

/** The name of a kind of right; that of one of any kind among them. */
export function rightName({ plan, base }: Pick<IndustryView, "plan" | "base">, id: string, lang: Lang): string {
  return (plan.rights.find((right) => right.id === id)?.name ?? industryWordsOf(base.words).anyRight)[lang];
}

/** How many regions and industries are intensive in each kind of right by the rule of the project. */
export function intensiveFinding(view: IndustryView, lang: Lang): string {
  const rows = [...ofRegions(view), ...ofIndustries(view)].filter(
    ({ rule, verdict }) => rule === "project" && verdict === "in",
  );
  const counts = view.plan.intensive.rights.map(({ right }) => {
    const own = rows.filter((row) => row.right === right);
    const region = own.filter((row) => row.entity_id !== null).length;
    return { right: rightName(view, right, lang), region, industry: own.length - region };
  });
  return industrySentencesOf(view.base.words).intensive[lang]({
    regions: view.regions.length,
    industries: view.industries.length,
    counts,
  });
}

function ofRegions({ results }: IndustryView): IntensiveResult[] {
  return results.intensive.filter((row) => row.entity_id !== null);
}

/** Of the industries of the families; codes of the national classification are judged beside them. */
function ofIndustries({ results, industries }: IndustryView): IntensiveResult[] {
  const own = new Set(industries.map((row) => row.industry_id));
  return results.intensive.filter((row) => row.industry_id !== null && own.has(row.industry_id));
}

/** The rows of an industry, right by right and in each rule by rule; that of any right last. */
export function intensityRows({ plan, intensity }: Pick<IndustryView, "plan" | "intensity">, industry: string) {
  const rights = [...plan.intensive.rights.map(({ right }) => right), anyRight];
  return rights.flatMap((right) =>
    intensityRules.map((rule) => intensity({ industry, right, rule })).filter((row) => row !== null),
  );
}

/** A code of the national classification that is judged beside the families, and what the rules say of it. */
export interface ScannedCode {
  /** as datasets write it, the section in front: C36 */
  readonly code: string;
  readonly standard: StandardRow;
  readonly rows: readonly IntensiveResult[];
}

/** The codes that the model has judged too, in the order of the classification; none where it names no level. */
export function scannedCodes(view: Pick<IndustryView, "classifications" | "plan" | "intensity">): ScannedCode[] {
  const { scanned } = view.plan.intensive;
  return view.classifications.standard
    .filter(({ level }) => level === scanned)
    .map((standard) => ({ code: sectionedCode(standard), standard }))
    .map((each) => ({ ...each, rows: intensityRows(view, each.code) }))
    .filter(({ rows }) => rows.length > 0);
}

/** The tests that an industry passed, or the rights in which it is intensive where any is enough. */
export function firedTests(
  view: IndustryView,
  { rule, right, fired }: Pick<IntensiveResult, "rule" | "right" | "fired">,
  lang: Lang,
): string {
  if (rule !== "cnipa" && right !== anyRight) return "";
  if (fired === null) return industryWordsOf(view.base.words).none[lang];
  const names = fired.split(" ").map((id) => testWords[id]?.[lang] ?? rightName(view, id, lang));
  return names.join(lang === "zh" ? "；" : "; ");
}

/** In which rights an industry is intensive by the rule of the project: the title of its table. */
export function intensityTitle(view: IndustryView, industry: string, lang: Lang): string {
  const isIn = ({ rule, verdict }: IntensiveResult) => rule === "project" && verdict === "in";
  const names = intensityRows(view, industry)
    .filter(isIn)
    .map(({ right }) => rightName(view, right, lang));
  return industrySentencesOf(view.base.words).intensityTitle[lang](
    names.length === 0 ? "" : joinNames(names, lang),
    ruleSaid.project[lang],
  );
}

/** How many industries are intensive in a right, rule by rule: the title of its table. */
export function intensiveIndustriesTitle(view: IndustryView, right: string, lang: Lang): string {
  const counted = countByRule(view, right, ofIndustries(view), lang);
  return industrySentencesOf(view.base.words).industriesTitle[lang](counted);
}

/** How many codes of the national classification are intensive in a right, rule by rule: the title of their table. */
export function scannedTitle(view: IndustryView, right: string, lang: Lang): string {
  const rows = scannedCodes(view).flatMap((code) => code.rows);
  return industrySentencesOf(view.base.words).divisionsTitle[lang](countByRule(view, right, rows, lang));
}

function countByRule(view: IndustryView, right: string, rows: readonly IntensiveResult[], lang: Lang) {
  const own = rows.filter((row) => row.right === right);
  const counts = intensityRules
    .filter((rule) => own.some((row) => row.rule === rule))
    .map((rule) => {
      const count = own.filter((row) => row.rule === rule && row.verdict === "in").length;
      return [ruleSaid[rule][lang], count] as const;
    });
  const of = new Set(own.map((row) => row.industry_id)).size;
  return { right: upperFirst(rightName(view, right, lang)), counts, of };
}

/** How many regions are intensive in each right: the title of their table. */
export function intensiveRegionsTitle(view: IndustryView, lang: Lang): string {
  const rows = ofRegions(view);
  const counts = view.plan.intensive.rights.map(({ right }) => {
    const count = rows.filter((row) => row.right === right && row.verdict === "in").length;
    return [rightName(view, right, lang), count] as const;
  });
  const of = new Set(rows.map((row) => row.entity_id)).size;
  return industrySentencesOf(view.base.words).regionsTitle[lang](counts, of);
}
