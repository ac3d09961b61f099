import { industryReportSentencesOf } from "../i18n/industry-report.ts";
import { type Lang, nameOf, shortOf } from "../i18n/lang.ts";
import type { CubeResult } from "../schema/industry-results.ts";
import type { Entity } from "../schema/reference.ts";
import { type Status, worstStatus } from "../schema/status.ts";
import { lowerFirst, upperFirst } from "./english.ts";
import { countPassport } from "./five-types-finding.ts";
import type { IndustryView } from "./industry-view.ts";
import { rightName } from "./intensive-finding.ts";
import { listSegments } from "./list-segments.ts";
import { formatAmount, formatScore } from "./round.ts";
import type { Segment, Sentence } from "./segment.ts";

/** A count that is known. */
type Known = CubeResult & { readonly count: number };

/** How a kind of right is spread over the regions. */
export interface RightSpread {
  readonly right: string;
  /** regions by their count, the largest first; of equal ones the lower code */
  readonly rows: readonly Known[];
  /** all that the regions have */
  readonly total: number;
  /** how many regions, from the largest on, hold more than half */
  readonly half: number;
}

/** The spread of a kind of right; null where no region has any. */
export function rightSpread({ regions, count }: Pick<IndustryView, "regions" | "count">, right: string) {
  const rows = regions
    .flatMap(({ entity_id }) => count(entity_id, null, right) ?? [])
    .filter((row): row is Known => row.count !== null)
    .sort((a, b) => b.count - a.count || (a.entity_id < b.entity_id ? -1 : 1));
  const total = sumOf(rows);
  if (total === 0) return null;
  const half = 1 + rows.findIndex((_, at) => sumOf(rows.slice(0, at + 1)) > total / 2);
  return { right, rows, total, half } satisfies RightSpread;
}

function sumOf(rows: readonly Known[]): number {
  return rows.reduce((sum, row) => sum + row.count, 0);
}

/** So many regions are named. */
const named = 3;

/** Who has most of each kind of right, and how far it is concentrated: a sentence a kind. */
export function spreadFindings(view: IndustryView, lang: Lang): Sentence[] {
  const said = industryReportSentencesOf(view.base.words);
  return view.plan.rights.flatMap(({ id }) => {
    const spread = rightSpread(view, id);
    if (spread === null) return [];
    const first = spread.rows.slice(0, named);
    const share = sumOf(first) / spread.total;
    const items = first.map((row) => {
      const count = { text: formatAmount(row.count), href: countPassport(view, row, lang) };
      return said.item[lang](shortOf(view.base.entity(row.entity_id), lang), count);
    });
    return [
      said.spread[lang]({
        right: upperFirst(rightName(view, id, lang)),
        first: listSegments(items, lang),
        count: first.length,
        share: shareOfWhole(view, { right: id, share: 100 * share }, lang),
        half: spread.half,
        of: spread.rows.length,
      }),
    ];
  });
}

/** A share in per cent of all that the whole has of a kind of right; it leads to the count of the whole. */
function shareOfWhole(view: IndustryView, { right, share }: { right: string; share: number }, lang: Lang): Segment {
  const row = view.count(view.whole.entity_id, null, right);
  const text = `${formatScore(share)}%`;
  return row === null ? text : { text, href: countPassport(view, row, lang) };
}

/** What the regions of a group hold of a kind of right together. */
export interface GroupShare {
  readonly group: Entity | null;
  readonly count: number;
  /** per cent of all that the regions have */
  readonly share: number;
  /** what the counts of the whole group are worth */
  readonly status: Status;
}

/** A kind of right by groups of regions, in the order of the groups; null where no region has any. */
export function groupShares(
  view: Pick<IndustryView, "blocks" | "regions" | "count">,
  right: string,
): GroupShare[] | null {
  const spread = rightSpread(view, right);
  if (spread === null) return null;
  return view.blocks.map(({ group, regions }) => {
    const members = new Set(regions.map(({ entity_id }) => entity_id));
    const rows = spread.rows.filter((row) => members.has(row.entity_id));
    const count = sumOf(rows);
    return { group, count, share: (100 * count) / spread.total, status: worstStatus(rows.map((row) => row.status)) };
  });
}

/** In which kind of right the first group has its largest share, and in which its smallest: the title of its figure. */
export function groupsTitle(view: IndustryView, lang: Lang): string {
  const shares = view.plan.rights
    .flatMap(({ id }) => {
      const [first] = groupShares(view, id) ?? [];
      return first?.group ? [{ id, group: first.group, share: first.share }] : [];
    })
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
  const [most, least] = [shares[0], shares.at(-1)];
  if (!most || !least) return "";
  return industryReportSentencesOf(view.base.words).zones[lang]({
    ...{
      group: lang === "zh" ? shortOf(most.group, lang) : lowerFirst(shortOf(most.group, lang)),
      high: rightName(view, most.id, lang),
      most: formatScore(most.share),
    },
    ...{ low: rightName(view, least.id, lang), least: formatScore(least.share) },
  });
}

/** What part of the whole an industry has of a kind of right, in per cent; null with the reason where it is not there. */
export function industryShare(
  { whole, count }: Pick<IndustryView, "whole" | "count">,
  industry: string,
  right: string,
): { readonly row: CubeResult; readonly share: number | null } | null {
  const row = count(whole.entity_id, industry, right);
  const all = count(whole.entity_id, null, right)?.count ?? null;
  if (row === null) return null;
  return { row, share: row.count === null || !all ? null : (100 * row.count) / all };
}

/** What part of each kind of right lies in the industries of the main family; a kind that is hidden in one is left out. */
export function familyFinding(view: IndustryView, lang: Lang): Sentence {
  const main = view.families.find(({ family }) => family.family === view.plan.main);
  if (main === undefined) return [];
  const said = industryReportSentencesOf(view.base.words);
  const parts = view.plan.rights.flatMap(({ id }) => {
    const shares = main.industries.map(({ industry_id }) => industryShare(view, industry_id, id)?.share ?? null);
    if (shares.some((share) => share === null)) return [];
    const sum = shares.reduce<number>((total, share) => total + share!, 0);
    const share = shareOfWhole(view, { right: id, share: sum }, lang);
    return [said.inFamilyPart[lang](rightName(view, id, lang), share)];
  });
  if (parts.length === 0) return [];
  const name = nameOf(main.family, lang);
  const listed = parts.flatMap((part, at) => (at === 0 ? part : [lang === "zh" ? "，" : ", ", ...part]));
  return said.inFamily[lang](lang === "zh" ? name : lowerFirst(name), listed);
}
