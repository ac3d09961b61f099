import { innovatorKindWords, innovatorWordsOf } from "../i18n/innovators.ts";
import { type Lang, localPath, nameOf, shortOf } from "../i18n/lang.ts";
import { type InnovatorKind, innovatorKinds } from "../schema/dimensions.ts";
import type { InnovatorResult } from "../schema/industry-results.ts";
import { passportOf } from "./address.ts";
import { lowerFirst } from "./english.ts";
import { type FieldReach, industryFields } from "./industry-fields.ts";
import type { IndustryView } from "./industry-view.ts";
import { listSegments } from "./list-segments.ts";
import { formatAmount, formatScore, noValue } from "./round.ts";
import type { Segment, Sentence } from "./segment.ts";
import { joinNames } from "./speak.ts";

/**
 * What a count of inventions is of, as the id of its number: a field, a kind of innovator, both, or all.
 * @example innovatorId({ field_id: "T06", innovator_kind: "firm" }); // => "T06.firm"
 */
export function innovatorId({
  field_id,
  innovator_kind,
}: Pick<InnovatorResult, "field_id" | "innovator_kind">): string {
  return [field_id, innovator_kind].filter((part) => part !== null).join(".") || "all";
}

/** Where a count of inventions can be walked back. */
export function innovatorPassport(view: Pick<IndustryView, "edition">, row: InnovatorResult, lang: Lang): string {
  return localPath(passportOf(view, row.entity_id, "innovator", innovatorId(row)), lang);
}

/** The name of a technology field, or its code where it has none. */
export function fieldName(view: Pick<IndustryView, "field">, id: string, lang: Lang): string {
  const row = view.field(id);
  return row === null ? id : nameOf(row, lang);
}

/** A count in per cent of all that the same entity has, as pages print it. */
export function innovatorShare(view: Pick<IndustryView, "innovators">, row: InnovatorResult | null): string {
  const all = row && view.innovators(row.entity_id, null, null)?.count;
  return row?.count == null || !all ? noValue : percent(row.count, all);
}

function percent(part: number, all: number): string {
  return `${formatScore((100 * part) / all)}%`;
}

/** A field that goes to an industry, and who in the whole holds its inventions. */
export interface HeldField extends FieldReach {
  readonly all: InnovatorResult;
  readonly kinds: readonly InnovatorResult[];
}

/** The fields of an industry with who holds them, those first of which most goes there; none where nothing is counted. */
export function heldFields(view: IndustryView, industry: string): HeldField[] {
  const entity = view.whole.entity_id;
  return industryFields({ industry_id: industry }, view.classifications).flatMap((reach) => {
    const all = view.innovators(entity, reach.field, null);
    return all === null ? [] : [{ ...reach, all, kinds: kindsOf(view, entity, reach.field) }];
  });
}

function kindsOf(view: IndustryView, entity: string, field: string | null): InnovatorResult[] {
  return innovatorKinds.flatMap((kind) => view.innovators(entity, field, kind) ?? []);
}

/** Who holds the inventions of the field of which most goes to an industry: the title of its table. */
export function heldTitle(view: IndustryView, industry: string, lang: Lang): string {
  const said = innovatorWordsOf(view.base.words);
  const [first] = heldFields(view, industry);
  const most = first && largest(first.kinds);
  if (!most || first.all.count === null) return said.unknown[lang];
  return said.holdersTitle[lang]({
    field: lowerFirst(fieldName(view, first.field, lang)),
    ...{ kind: kindName(most.innovator_kind!, lang), percent: percent(most.count!, first.all.count) },
  });
}

/** How many inventions the field has of which most goes to an industry, and of which kinds of innovator, the largest first. */
export function heldSentence(view: IndustryView, industry: string, lang: Lang): Sentence {
  const said = innovatorWordsOf(view.base.words);
  const [first] = heldFields(view, industry);
  const kinds = first ? countSegments(view, first.kinds, lang) : [];
  if (!first || first.all.count === null || kinds.length === 0) return [said.unknown[lang]];
  const field = lowerFirst(fieldName(view, first.field, lang));
  return said.heldSentence[lang](field, countSegment(view, first.all, lang), kinds);
}

function countSegment(view: IndustryView, row: InnovatorResult, lang: Lang): Segment {
  return { text: formatAmount(row.count), href: innovatorPassport(view, row, lang) };
}

/** The kinds that are shown with their counts, the largest first. */
function countSegments(view: IndustryView, rows: readonly InnovatorResult[], lang: Lang): Segment[] {
  const said = innovatorWordsOf(view.base.words);
  const shown = rows.filter(({ count }) => count !== null).toSorted((a, b) => b.count! - a.count!);
  return listSegments(
    shown.map((row) => said.ofKind[lang](kindName(row.innovator_kind!, lang), countSegment(view, row, lang))),
    lang,
  );
}

/** A technology field of the whole with who holds it, and the regions with most inventions of it that are shown. */
export interface CountedField {
  readonly field: string;
  readonly all: InnovatorResult;
  readonly kinds: readonly InnovatorResult[];
  readonly leaders: readonly InnovatorResult[];
}

/** The technology fields in which inventions are counted, in the order of the results; none where they are not. */
export function countedFields(view: IndustryView): CountedField[] {
  const whole = view.whole.entity_id;
  const regions = new Set(view.regions.map(({ entity_id }) => entity_id));
  const ofFields = view.results.innovators.filter((row) => row.field_id !== null && row.innovator_kind === null);
  const byField = Map.groupBy(
    ofFields.filter((row) => regions.has(row.entity_id) && row.count !== null),
    (row) => row.field_id,
  );
  return ofFields
    .filter(({ entity_id }) => entity_id === whole)
    .map((all) => ({
      ...{ field: all.field_id!, all, kinds: kindsOf(view, whole, all.field_id) },
      leaders: (byField.get(all.field_id) ?? []).toSorted(
        (a, b) => b.count! - a.count! || (a.entity_id < b.entity_id ? -1 : 1),
      ),
    }));
}

/** How many inventions the whole has, and of which kinds of innovator: what the page of all fields opens with. */
export function innovatorsFinding(view: IndustryView, lang: Lang): Sentence {
  const said = innovatorWordsOf(view.base.words);
  const all = view.innovators(view.whole.entity_id, null, null);
  const kinds = countSegments(view, regionKinds(view, view.whole.entity_id), lang);
  if (all === null || kinds.length === 0) return [said.uncounted[lang]];
  return said.allHeld[lang](countSegment(view, all, lang), kinds);
}

/** Which kinds of innovator hold most of how many fields: the title of the table by kind. */
export function mostTitle(view: IndustryView, lang: Lang): string {
  const fields = countedFields(view);
  const kinds = fields.flatMap(({ kinds }) => largest(kinds)?.innovator_kind ?? []);
  const parts = tally(kinds).map(([kind, count]) => [kindName(kind, lang), count] as const);
  const said = innovatorWordsOf(view.base.words);
  return parts.length === 0 ? said.unknown[lang] : said.mostTitle[lang](parts, fields.length);
}

/** Which regions have most inventions in how many fields: the title of the table of the leading ones. */
export function leadersTitle(view: IndustryView, lang: Lang): string {
  const fields = countedFields(view);
  const regions = tally(fields.flatMap(({ leaders }) => leaders[0]?.entity_id ?? []));
  const parts = regions.slice(0, named).map(([id, count]) => [shortOf(view.base.entity(id), lang), count] as const);
  const said = innovatorWordsOf(view.base.words);
  return parts.length === 0 ? said.unknown[lang] : said.leadersTitle[lang](parts, fields.length);
}

/** How often each value stands there, the most frequent first. */
function tally<Value>(values: readonly Value[]): [Value, number][] {
  return [...Map.groupBy(values, (value) => value)]
    .map(([value, { length }]): [Value, number] => [value, length])
    .sort(([, a], [, b]) => b - a);
}

/** The kinds of innovator of a region, in the order of the schema. */
export function regionKinds(view: IndustryView, entity: string): InnovatorResult[] {
  return kindsOf(view, entity, null);
}

/** Who holds the inventions of a region, against the whole: the title of their table. */
export function kindsTitle(view: IndustryView, entity: string, lang: Lang): string {
  const said = innovatorWordsOf(view.base.words);
  const most = largest(regionKinds(view, entity));
  if (!most) return said.unknown[lang];
  const kind = most.innovator_kind!;
  return said.kindsTitle[lang]({
    ...{ kind: kindName(kind, lang), percent: innovatorShare(view, most) },
    whole: innovatorShare(view, view.innovators(view.whole.entity_id, null, kind)),
  });
}

/** The technology fields of a region, those with most inventions first, the hidden ones last. */
export function regionFields(view: IndustryView, entity: string): InnovatorResult[] {
  return view.results.innovators
    .filter((row) => row.entity_id === entity && row.field_id !== null && row.innovator_kind === null)
    .sort((a, b) => (b.count ?? -1) - (a.count ?? -1) || (a.field_id! < b.field_id! ? -1 : 1));
}

/** So many fields are named. */
const named = 3;

/** The fields in which a region has most inventions: the title of their table. */
export function fieldsTitle(view: IndustryView, entity: string, lang: Lang): string {
  const said = innovatorWordsOf(view.base.words);
  const fields = regionFields(view, entity).filter(({ count }) => count !== null);
  if (fields.length === 0) return said.unknown[lang];
  const names = fields.slice(0, named).map((row) => lowerFirst(fieldName(view, row.field_id!, lang)));
  return said.fieldsTitle[lang](joinNames(names, lang));
}

/** The kind with most inventions of those shown; of as many the first. */
function largest(rows: readonly InnovatorResult[]): InnovatorResult | null {
  const shown = rows.filter(({ count }) => count !== null);
  return shown.reduce<InnovatorResult | null>((a, b) => (a === null || b.count! > a.count! ? b : a), null);
}

function kindName(kind: InnovatorKind, lang: Lang): string {
  return innovatorKindWords[kind][lang];
}
