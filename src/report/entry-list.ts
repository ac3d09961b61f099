import { entryKindWords, entryWords, fieldKindWords, rightWords } from "../i18n/entries.ts";
import { type Lang, langs, type Words } from "../i18n/lang.ts";
import { resultStatusWords } from "../i18n/words.ts";
import { type EntryResult, entryKinds } from "../schema/catalogue.ts";
import {
  type EntryFacet,
  type EntryLine,
  type EntryList,
  entryFacets,
  type FacetName,
  type LinePart,
  listAmounts,
} from "../schema/entry-list.ts";
import { rightIds } from "../schema/right.ts";
import { statuses } from "../schema/status.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { rightsOf } from "./entry-actions.ts";
import { gradeClass, orientationName, positionName, publishedName } from "./entry-names.ts";
import { groupsOf, industryOf, type Place, regionOf } from "./entry-place.ts";
import { namesByCode } from "./entry-search.ts";
import { gradeTold, nearestTold } from "./entry-story.ts";
import type { Library } from "./library.ts";
import { isPercentile } from "./percentile-marks.ts";
import { formatProof } from "./proof-format.ts";

const made = new WeakMap<CatalogueView, EntryList>();

/** The catalogue of an edition as a list, a line an entry; made once. */
export function entryList(view: CatalogueView, library: Library): EntryList {
  const known = made.get(view);
  if (known) return known;
  const lines = view.entries.map((entry) => lineOf(entry, view, library));
  const names = facetNames(view, library);
  const isUsed = (facet: EntryFacet) => {
    const used = new Set(lines.flatMap(({ values }) => values[facet]));
    return ({ value }: FacetName) => used.has(value);
  };
  const facets = Object.fromEntries(entryFacets.map((facet) => [facet, names[facet].filter(isUsed(facet))]));
  const fields = view.plan.fields !== undefined;
  const list: EntryList = {
    ...{ edition: view.edition.id, title: view.edition.title, state: view.edition.state, fields, lines },
    percentiles: listAmounts.filter((quantity) => isPercentile(quantity, view.plan)),
    facets: facets as unknown as EntryList["facets"],
    names: namesByCode(view, library),
  };
  made.set(view, list);
  return list;
}

const one = (value: string | null) => (value === null ? [] : [value]);

function lineOf(entry: EntryResult, view: CatalogueView, library: Library): EntryLine {
  const grade = entry.published_grade;
  const name = publishedName(view, entry);
  return {
    id: entry.id,
    kind: entry.kind,
    title: { zh: entry.title_zh, en: entry.title_en },
    grade: grade === null ? null : { id: grade, className: gradeClass(view, grade), name: name! },
    values: {
      kind: [entry.kind],
      grade: one(grade),
      orientation: one(entry.orientation),
      positioning: one(entry.positioning),
      group: groupsOf(entry.region, view, library).map(({ code }) => code),
      region: one(entry.region),
      industry: one(entry.industry),
      right: rightsOf(entry, view, library),
      status: [entry.status],
    },
    amounts: Object.fromEntries(listAmounts.map((quantity) => [quantity, view.amount(entry.id, quantity)])),
    facts: inBoth((lang) => factsOf(entry, view, lang)),
    why: inBoth((lang) => whyOf(entry, view, lang)),
    words: [...one(entry.region), ...one(entry.industry), ...(name ? [name.zh, name.en] : []), ...namesIn(entry, view)],
  };
}

function inBoth<Value>(make: (lang: Lang) => Value): Readonly<Record<Lang, Value>> {
  return Object.fromEntries(langs.map((lang) => [lang, make(lang)])) as Record<Lang, Value>;
}

function namesIn({ orientation, positioning }: EntryResult, view: CatalogueView): string[] {
  const names = [orientationName(view, orientation), positionName(view, positioning)];
  return names.flatMap((words) => (words ? [words.zh, words.en] : []));
}

/** The amounts that a line tells of each kind. */
const toldAmounts = { R: ["P", "C", "U", "D"], I: ["K", "E", "M"], X: ["K", "E", "M"] } as const;

function factsOf(entry: EntryResult, view: CatalogueView, lang: Lang): EntryLine["facts"][Lang] {
  const named = [positionName(view, entry.positioning), orientationName(view, entry.orientation)];
  const told = view.plan.fields ? ["K", "G"] : toldAmounts[entry.kind];
  const amounts = told.flatMap((quantity) => {
    const proof = view.proof(entry.id, quantity);
    if (proof?.value == null) return [];
    const amount = { amount: formatProof(quantity, proof.value, lang), sample: proof.status === "sample" };
    return [{ quantity, parts: [`${quantity} `, amount] as const }];
  });
  const percentiles = amounts.filter(({ quantity }) => isPercentile(quantity, view.plan));
  const scores = amounts.filter((each) => !percentiles.includes(each)).map(({ parts }) => parts);
  const hidden = entry.reason === "suppressed" ? [[entryWords.hidden[lang]]] : [];
  return [
    ...named.flatMap((words) => (words ? [[words[lang]]] : [])),
    ...scores,
    ...percentilesIn(percentiles, lang),
    ...hidden,
  ];
}

/** Percentiles after one another, said to be such: 百分位：P 60.0，C 43.3. */
function percentilesIn(amounts: readonly { readonly parts: readonly LinePart[] }[], lang: Lang): LinePart[][] {
  if (amounts.length === 0) return [];
  const [colon, comma] = lang === "zh" ? ["：", "，"] : [": ", ", "];
  return [amounts.flatMap(({ parts }, at) => [at === 0 ? `${entryWords.percentile[lang]}${colon}` : comma, ...parts])];
}

/** The rule, what then moved the grade, and the nearest change. */
function whyOf(entry: EntryResult, view: CatalogueView, lang: Lang): LinePart[] {
  const sentences = [...gradeTold(entry, { view, lang }), ...nearestTold(entry, { view, lang })];
  return sentences.flatMap((sentence, at) => (at > 0 && lang === "en" ? [" ", ...sentence] : sentence));
}

function placeName({ code, name, short }: Place): FacetName {
  return { value: code, name: short, ...(name.zh !== short.zh && { full: name }) };
}

/** What the values of every facet are called, in the order shown. */
function facetNames(view: CatalogueView, library: Library): Readonly<Record<EntryFacet, readonly FacetName[]>> {
  const { plan } = view;
  const distinct = (places: readonly (Place | null)[]): FacetName[] => {
    const found = places.filter((place) => place !== null);
    return [...new Map(found.map((place) => [place.code, placeName(place)])).values()];
  };
  const kind = (id: (typeof entryKinds)[number]) => (plan.fields ? fieldKindWords : entryKindWords[id]);
  const listed = (rows: readonly { readonly id: string; readonly name: Words }[]): FacetName[] =>
    rows.map(({ id, name }) => ({ value: id, name }));
  return {
    kind: entryKinds.map((id) => ({ value: id, name: kind(id) })),
    grade: listed(view.grades),
    orientation: listed(plan.orientations),
    positioning: listed(plan.regions?.positions ?? []),
    group: distinct(view.entries.flatMap(({ region }) => groupsOf(region, view, library))),
    region: distinct(view.entries.map((entry) => regionOf(entry, view, library))),
    industry: distinct(view.entries.map((entry) => industryOf(entry, view, library))),
    right: rightIds.map((id) => ({ value: id, name: rightWords[id] })),
    status: statuses.map((id) => ({ value: id, name: resultStatusWords[id] })),
  };
}
