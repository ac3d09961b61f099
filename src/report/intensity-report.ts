import { ruleSaid } from "../i18n/industry.ts";
import { industryReportSentencesOf } from "../i18n/industry-report.ts";
import { type Lang, localPath, nameOf, shortOf } from "../i18n/lang.ts";
import { type IntensiveResult, intensityRules } from "../schema/industry-results.ts";
import type { Entity } from "../schema/reference.ts";
import { passportOf, sourceOf } from "./address.ts";
import { upperFirst } from "./english.ts";
import type { IndustryView } from "./industry-view.ts";
import { rightName, scannedCodes } from "./intensive-finding.ts";
import type { Library } from "./library.ts";
import { listSegments } from "./list-segments.ts";
import { formatValue } from "./round.ts";
import type { Segment, Sentence } from "./segment.ts";
import { joinNames } from "./speak.ts";
import { unitName } from "./unit-name.ts";

/** A region that is intensive in at least one kind of right. */
export interface IntensiveRegion {
  readonly region: Entity;
  /** by kind of right in the order of the model; null where it is not judged */
  readonly rows: readonly (IntensiveResult | null)[];
  /** in how many kinds it is intensive */
  readonly kinds: number;
}

const isIn = (row: IntensiveResult | null) => row?.verdict === "in";

/** The intensive regions (密集区域): those intensive in most kinds first, then by the margin in the first kind. */
export function intensiveRegions({ regions, plan, intensity }: IndustryView): IntensiveRegion[] {
  return regions
    .map((region): IntensiveRegion => {
      const rows = plan.intensive.rights.map(({ right }) =>
        intensity({ entity: region.entity_id, right, rule: "project" }),
      );
      return { region, rows, kinds: rows.filter(isIn).length };
    })
    .filter(({ kinds }) => kinds > 0)
    .sort(
      (a, b) =>
        b.kinds - a.kinds ||
        (b.rows[0]?.margin ?? 0) - (a.rows[0]?.margin ?? 0) ||
        (a.region.entity_id < b.region.entity_id ? -1 : 1),
    );
}

/** Where the intensity of a region or an industry can be walked back. */
export function intensityPassport(view: IndustryView, row: IntensiveResult, lang: Lang): string {
  const entity = row.entity_id ?? row.industry_id!;
  return localPath(passportOf(view, entity, "intensity", `${row.right}.${row.rule}`), lang);
}

/** So many regions are named. */
const named = 3;

/** Which regions are intensive: kind by kind the densest, those in all kinds, and those near the bound. */
export function intensiveRegionFindings(view: IndustryView, lang: Lang): Sentence[] {
  const said = industryReportSentencesOf(view.base.words);
  const found = intensiveRegions(view);
  const names = (regions: readonly IntensiveRegion[]) =>
    joinNames(
      regions.map(({ region }) => shortOf(region, lang)),
      lang,
    );
  const kinds = view.plan.intensive.rights.length;
  const all = found.filter((region) => region.kinds === kinds);
  const near = found.filter(({ rows }) => rows.some((row) => isIn(row) && row?.borderline === "yes"));
  return [
    ...view.plan.intensive.rights.map(({ right }, at) => sayDensest(view, { right, at, found }, lang)),
    [all.length === 0 ? said.noneAllKinds[lang](kinds) : said.allKinds[lang](names(all), all.length, kinds)],
    ...(near.length === 0 ? [] : [[said.borderline[lang](names(near))]]),
  ];
}

interface KindOfRight {
  readonly right: string;
  /** its place among the kinds */
  readonly at: number;
  readonly found: readonly IntensiveRegion[];
}

function sayDensest(view: IndustryView, { right, at, found }: KindOfRight, lang: Lang): Sentence {
  const said = industryReportSentencesOf(view.base.words);
  const rows = found
    .flatMap(({ region, rows }) => (isIn(rows[at]!) ? [{ region, row: rows[at]! }] : []))
    .sort((a, b) => (b.row.margin ?? 0) - (a.row.margin ?? 0));
  const name = upperFirst(rightName(view, right, lang));
  if (rows.length === 0) return [said.noneDense[lang](name)];
  const items = rows.slice(0, named).map(({ region, row }) => {
    const margin = { text: formatValue(row.margin), href: intensityPassport(view, row, lang) };
    return said.item[lang](shortOf(region, lang), margin);
  });
  return said.densest[lang]({ right: name, count: rows.length, first: listSegments(items, lang) });
}

/** The rules by which an industry is judged in a kind of right, and by how many it is intensive. */
export function judgedBy(view: Pick<IndustryView, "intensity">, industry: string, right: string) {
  const rows = intensityRules.flatMap((rule) => view.intensity({ industry, right, rule }) ?? []);
  const judged = rows.filter(({ verdict }) => verdict !== null);
  return { rows, judged: judged.length, inside: judged.filter(isIn).length };
}

/** How many industries are intensive by which rule in the first kind of right, which by all of them, and how many divisions. */
export function intensiveIndustryFindings(view: IndustryView, lang: Lang): Sentence[] {
  const said = industryReportSentencesOf(view.base.words);
  const right = view.plan.intensive.rights[0]!.right;
  const name = rightName(view, right, lang);
  const byRule = intensityRules.flatMap((rule) => {
    const rows = view.industries.flatMap(
      ({ industry_id: industry }) => view.intensity({ industry, right, rule }) ?? [],
    );
    return rows.length === 0 ? [] : [[ruleSaid[rule][lang], rows.filter(isIn).length] as const];
  });
  const always = view.industries.filter(({ industry_id }) => {
    const { rows, judged, inside } = judgedBy(view, industry_id, right);
    return rows.length > 1 && judged === rows.length && inside === judged;
  });
  const divisions = scannedCodes(view).flatMap(({ rows }) =>
    rows.filter((row) => row.right === right && row.rule === "project" && row.verdict !== null),
  );
  return [
    [said.industries[lang]({ right: name, of: view.industries.length, rules: byRule })],
    ...(always.length === 0
      ? []
      : [
          [
            said.everyRule[lang](
              name,
              joinNames(
                always.map((industry) => nameOf(industry, lang)),
                lang,
              ),
            ),
          ],
        ]),
    ...(divisions.length === 0
      ? []
      : [
          [
            said.divisions[lang]({
              ...{ right: name, count: divisions.filter(isIn).length },
              ...{ of: divisions.length, rule: ruleSaid.project[lang] },
            }),
          ],
        ]),
  ];
}

/** Where published figures lead, and how their units are called. */
export type Published = Pick<Library, "site" | "units">;

/** The newest published figure of each quantity, with the row that it was taken from (支撑作用). */
export function supportFinding(view: IndustryView, { site, units }: Published, lang: Lang): Sentence {
  const newest = view.plan.support.flatMap(({ id, name }) => {
    const rows = view.results.support.filter((row) => row.quantity === id && row.value !== null);
    const [row] = rows.sort((a, b) => b.year - a.year);
    return row === undefined ? [] : [{ row, name: name[lang] }];
  });
  if (newest.length === 0) return [];
  const said = industryReportSentencesOf(view.base.words);
  const parts = newest.flatMap(({ row, name }, at): Segment[] => {
    const value = { text: formatValue(row.value), href: sourceOf(site.repository, row.source) };
    const published = said.published[lang](name, row.year, value, unitName(units, row.unit, lang));
    return at === 0 ? published : [lang === "zh" ? "；" : "; ", ...published];
  });
  return said.support[lang](parts);
}

/** What intensive industries are of the economy of each region, the highest first; regions without a value are left out. */
export function regionContributions({ base, regions, plan }: Pick<IndustryView, "base" | "regions" | "plan">) {
  const { contribution } = plan;
  if (contribution === null) return [];
  return regions
    .flatMap((region) => {
      const value = base.value(region.entity_id, contribution).scored;
      return value === null ? [] : [{ region, value }];
    })
    .sort((a, b) => b.value - a.value || (a.region.entity_id < b.region.entity_id ? -1 : 1));
}

/** The name of that share; null where the model names none. */
export function contributionName({ base, plan }: Pick<IndustryView, "base" | "plan">, lang: Lang): string | null {
  if (plan.contribution === null) return null;
  return industryReportSentencesOf(base.words).contributionName[lang](nameOf(base.indicator(plan.contribution), lang));
}

/** What they are in the whole, in how many regions more, and where most. */
export function contributionFinding(view: IndustryView, lang: Lang): Sentence {
  const { base, whole } = view;
  const { contribution } = view.plan;
  if (contribution === null) return [];
  const number = (entity: string): Segment => ({
    text: `${formatValue(base.value(entity, contribution).scored)}%`,
    href: localPath(passportOf(view, entity, "indicator", contribution), lang),
  });
  const own = base.value(whole.entity_id, contribution).scored;
  const rows = regionContributions(view);
  if (own === null || rows.length === 0) return [];
  const said = industryReportSentencesOf(base.words);
  const items = rows
    .slice(0, named)
    .map(({ region }) => said.item[lang](shortOf(region, lang), number(region.entity_id)));
  return said.contribution[lang]({
    item: contributionName(view, lang)!,
    whole: number(whole.entity_id),
    above: rows.filter(({ value }) => value > own).length,
    of: rows.length,
    first: listSegments(items, lang),
  });
}
