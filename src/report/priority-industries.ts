import { industryReportSentencesOf } from "../i18n/industry-report.ts";
import { type Lang, nameOf, shortOf } from "../i18n/lang.ts";
import { priorityWords } from "../i18n/priority-words.ts";
import type { Industry } from "../schema/industry.ts";
import { type CellResult, noAdvantage } from "../schema/industry-results.ts";
import { advantageName } from "./advantage-finding.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { lowerFirst } from "./english.ts";
import { gradeNameOf } from "./entry-names.ts";
import type { IndustryView } from "./industry-view.ts";
import { bestGrades, recommendedIndustries } from "./recommended.ts";
import type { Sentence } from "./segment.ts";
import { joinNames } from "./speak.ts";

/** Which advantages an industry has, which cannot be told, and whether it is known to have none. */
export interface Held {
  readonly held: readonly string[];
  readonly open: readonly string[];
  readonly none: boolean;
}

type Group = keyof typeof priorityWords;

/** How industries are grouped by their advantages: tried from the top, the first that holds decides. */
export const priorities: readonly { readonly id: Group; readonly when: (of: Omit<Held, "open">) => boolean }[] = [
  { id: "lead", when: ({ held }) => held.length >= 3 },
  {
    id: "convert",
    when: ({ held }) => !held.includes("market") && held.some((id) => id === "innovation" || id === "property"),
  },
  { id: "protect", when: ({ held }) => held.includes("market") && !held.includes("property") },
  { id: "lead", when: ({ held }) => held.length >= 2 },
  { id: "watch", when: ({ held }) => held.length === 1 },
  { id: "none", when: ({ none }) => none },
  { id: "open", when: () => true },
];

/**
 * The group of an industry, where every way in which its open verdicts may turn out leads to the same; else it is open.
 * @example priorityOf({ held: ["innovation"], open: ["market"], none: false }); // => "open"
 */
export function priorityOf({ held, open, none }: Held): Group {
  const outcomes = open.reduce((sets, id) => sets.flatMap((set) => [set, [...set, id]]), [held]);
  const found = new Set(outcomes.map((outcome) => priorities.find(({ when }) => when({ held: outcome, none }))!.id));
  const [group = "open"] = found;
  return found.size === 1 ? group : "open";
}

/** What has been found of the advantages of an industry. */
export function heldBy({ advantages }: Pick<IndustryView, "advantages">, industry: string): Held {
  const all = advantages(industry);
  const judged = all.filter(({ id }) => id !== noAdvantage);
  const having = (holds: "yes" | null) => judged.filter(({ verdict }) => verdict.holds === holds).map(({ id }) => id);
  const none = all.some(({ id, verdict }) => id === noAdvantage && verdict.holds === "yes");
  return { held: having("yes"), open: having(null), none };
}

/** A group with its industries. */
export interface Priority {
  readonly id: Group;
  readonly industries: readonly Industry[];
}

/** Industries by groups, in the order of the words; groups without any are left out (重点产业分组). */
export function priorityGroups(view: Pick<IndustryView, "advantages" | "industries">): Priority[] {
  const groups = Map.groupBy(view.industries, ({ industry_id }) => priorityOf(heldBy(view, industry_id)));
  return (Object.keys(priorityWords) as Group[]).flatMap((id) => {
    const industries = groups.get(id);
    return industries === undefined ? [] : [{ id, industries }];
  });
}

/** The industries of a group by name; where the group cannot be told, each with what is known of it. */
export function memberNames(view: IndustryView, { id, industries }: Priority, lang: Lang): string {
  const said = industryReportSentencesOf(view.base.words);
  const names = (ids: readonly string[]) =>
    ids.length === 0
      ? ""
      : joinNames(
          ids.map((each) => advantageName(view, each, lang)),
          lang,
        );
  const members = industries.map((industry) => {
    const { held, open } = heldBy(view, industry.industry_id);
    const name = nameOf(industry, lang);
    return id === "open" ? said.openMember[lang](name, names(held), names(open)) : name;
  });
  return joinNames(members, lang);
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

/** How many cells lack rights, and of how many that is sure; that of none it is, or that none does. */
export function gapsFinding(view: IndustryView, lang: Lang): Sentence {
  const { shown, lacking, sure } = gapsOf(view);
  const said = industryReportSentencesOf(view.base.words);
  if (shown === 0) return [said.noCells[lang]];
  if (lacking.length === 0) return [said.noGaps[lang](shown)];
  if (sure.length === 0) return [said.noSureGaps[lang](lacking.length, shown)];
  return [said.gaps[lang]({ count: lacking.length, of: shown, sure: sure.length })];
}

/** The first of the sure gaps that are listed: the title of their table. */
export function gapsTitle(view: IndustryView, rows: readonly [CellResult, ...CellResult[]], lang: Lang): string {
  const [first] = rows;
  return industryReportSentencesOf(view.base.words).gapsTitle[lang]({
    count: rows.length,
    region: shortOf(view.base.entity(first.entity_id), lang),
    industry: lowerFirst(nameOf(view.industry(first.industry_id), lang)),
  });
}
