import { industryReportSentencesOf, priorityWords } from "../i18n/industry-report.ts";
import { type Lang, localPath, nameOf, shortOf } from "../i18n/lang.ts";
import type { Industry } from "../schema/industry.ts";
import { type CellResult, noAdvantage } from "../schema/industry-results.ts";
import { passportOf } from "./address.ts";
import { advantageName, formatCondition, isScore } from "./advantage-finding.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { lowerFirst } from "./english.ts";
import { gradeNameOf } from "./entry-names.ts";
import type { IndustryView } from "./industry-view.ts";
import { bestGrades, recommendedIndustries } from "./recommended.ts";
import type { Segment, Sentence } from "./segment.ts";
import { joinNames } from "./speak.ts";

/** Which advantages an industry has, and how many of them cannot be told. */
export interface Held {
  readonly held: readonly string[];
  readonly open: number;
}

/** How industries are grouped by their advantages: tried from the top, the first that holds decides. */
export const priorities: readonly { readonly id: keyof typeof priorityWords; readonly when: (of: Held) => boolean }[] =
  [
    { id: "lead", when: ({ held }) => held.length >= 3 },
    {
      id: "convert",
      when: ({ held }) => !held.includes("market") && held.some((id) => id === "innovation" || id === "property"),
    },
    { id: "protect", when: ({ held }) => held.includes("market") && !held.includes("property") },
    { id: "lead", when: ({ held }) => held.length >= 2 },
    { id: "watch", when: ({ held }) => held.length === 1 },
    { id: "open", when: ({ open }) => open > 0 },
    { id: "none", when: () => true },
  ];

/** The advantages that an industry has been found to have. */
export function heldBy({ advantages }: Pick<IndustryView, "advantages">, industry: string): Held {
  const judged = advantages(industry).filter(({ id }) => id !== noAdvantage);
  return {
    held: judged.filter(({ verdict }) => verdict.holds === "yes").map(({ id }) => id),
    open: judged.filter(({ verdict }) => verdict.holds === null).length,
  };
}

/** A group with its industries. */
export interface Priority {
  readonly id: keyof typeof priorityWords;
  readonly industries: readonly Industry[];
}

/** Industries by groups, in the order of the words; groups without any are left out (重点产业分组). */
export function priorityGroups(view: Pick<IndustryView, "advantages" | "industries">): Priority[] {
  const groupOf = ({ industry_id }: Industry) => {
    const held = heldBy(view, industry_id);
    return priorities.find(({ when }) => when(held))!.id;
  };
  const groups = Map.groupBy(view.industries, groupOf);
  return (Object.keys(priorityWords) as (keyof typeof priorityWords)[]).flatMap((id) => {
    const industries = groups.get(id);
    return industries === undefined ? [] : [{ id, industries }];
  });
}

/** How many industries are in which group: the title of their table. */
export function groupsTitle(view: IndustryView, lang: Lang): string {
  const counts = priorityGroups(view).map(
    ({ id, industries }) => [priorityWords[id].name[lang], industries.length] as const,
  );
  return industryReportSentencesOf(view.base.words).groups[lang](counts);
}

/** Which industries have most advantages; empty where none has any. */
export function mostHeldFinding(view: IndustryView, lang: Lang): Sentence {
  const counted = view.industries.map((industry) => ({
    industry,
    count: heldBy(view, industry.industry_id).held.length,
  }));
  const held = Math.max(0, ...counted.map(({ count }) => count));
  if (held === 0) return [];
  const names = counted.filter(({ count }) => count === held).map(({ industry }) => nameOf(industry, lang));
  const said = industryReportSentencesOf(view.base.words);
  return [said.most[lang]({ names: joinNames(names, lang), held, of: view.plan.advantages.length })];
}

/** So many are named. */
const named = 3;

/** Of the industries without any advantage, the scores that lack least to a bound. */
export function nearestFinding(view: IndustryView, lang: Lang): Sentence {
  const none = priorityGroups(view).find(({ id }) => id === "none")?.industries ?? [];
  const near = none
    .flatMap((industry) => {
      const rows = view
        .advantages(industry.industry_id)
        .flatMap(({ conditions }) =>
          conditions.flatMap((row) =>
            isScore(view, row.condition) && row.holds === "no" && row.value !== null && row.at_least !== null
              ? [{ industry, row, lack: row.at_least - row.value }]
              : [],
          ),
        );
      return rows.sort((a, b) => a.lack - b.lack).slice(0, 1);
    })
    .sort((a, b) => a.lack - b.lack)
    .slice(0, named);
  if (near.length === 0) return [];
  const said = industryReportSentencesOf(view.base.words);
  const parts = near.flatMap(({ industry, row }, at): Segment[] => {
    const href = localPath(passportOf(view, industry.industry_id, "score", row.condition), lang);
    const score = { text: formatCondition(view, row.condition, row.value), href };
    const bound = formatCondition(view, row.condition, row.at_least);
    const advantage = advantageName(view, row.advantage, lang);
    const one = said.near[lang](nameOf(industry, lang), advantage, score, bound);
    return at === 0 ? one : [lang === "zh" ? "；" : "; ", ...one];
  });
  return said.nearest[lang](parts);
}

/** Which industries the catalogue of the edition puts in its best grades. */
export function recommendedFinding(view: IndustryView, catalogue: CatalogueView, lang: Lang): Sentence {
  const said = industryReportSentencesOf(view.base.words);
  const found = recommendedIndustries(catalogue);
  if (found.length === 0) return [said.noneRecommended[lang]];
  const parts = bestGrades(catalogue).flatMap((grade) => {
    const own = found.filter(({ published_grade }) => published_grade === grade);
    const names = own.map(({ industry }) => nameOf(view.industry(industry!), lang));
    return own.length === 0 ? [] : [[gradeNameOf(catalogue, grade)![lang], joinNames(names, lang)] as const];
  });
  return [said.recommended[lang](parts)];
}

/** Cells with fewer rights than the average intensity, and of them those whose whole interval lies above zero. */
export interface Gaps {
  readonly shown: number;
  readonly lacking: readonly CellResult[];
  readonly sure: readonly CellResult[];
}

/** The gaps of an edition, those of most layout value first. */
export function gapsOf({ results }: Pick<IndustryView, "results">): Gaps {
  const rows = results.cells.filter((row) => row.shortfall !== null);
  const lacking = rows
    .filter((row) => row.shortfall! > 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.entity_id < b.entity_id ? -1 : 1));
  return { shown: rows.length, lacking, sure: lacking.filter((row) => (row.shortfall_low ?? 0) > 0) };
}

/** How many cells lack rights, and of how many that is sure. */
export function gapsFinding(view: IndustryView, lang: Lang): Sentence {
  const { shown, lacking, sure } = gapsOf(view);
  const said = industryReportSentencesOf(view.base.words);
  return [said.gaps[lang]({ count: lacking.length, of: shown, sure: sure.length })];
}

/** The first of so many sure gaps: the title of their table. */
export function gapsTitle(view: IndustryView, count: number, lang: Lang): string {
  const said = industryReportSentencesOf(view.base.words);
  const rows = gapsOf(view).sure.slice(0, count);
  const [first] = rows;
  if (first === undefined) return said.noGaps[lang];
  return said.gapsTitle[lang]({
    count: rows.length,
    region: shortOf(view.base.entity(first.entity_id), lang),
    industry: lowerFirst(nameOf(view.industry(first.industry_id), lang)),
  });
}
