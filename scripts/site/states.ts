import { isNumberLink, type NumberLink } from "./numbers.ts";
import type { FigureFacts, PageFacts, Reference } from "./page-facts.ts";
import { pageLang } from "./page-type.ts";
import { passportKey, type ResultTables, type Row } from "./result-tables.ts";
import type { Findings, Site } from "./site.ts";
import { factsOf } from "./site-facts.ts";
import type { PassportPlace } from "./targets.ts";

/** What the banner of a page must say while its edition is no final one. */
const banners: Readonly<Record<string, Readonly<Record<"zh" | "en", string>>>> = {
  draft: { zh: "研究稿", en: "Research draft" },
  sample: { zh: "演示数据", en: "SAMPLE" },
};
const sample = banners["sample"]!;

/** What the check needs of an edition: its state, and what its numbers are worth. */
export type StateTables = Pick<ResultTables, "edition" | "state"> & {
  /** the rows of the result tables that stand at a place of a passport, of entities and of industries; none unless given */
  readonly rowsAt?: (key: string) => readonly Row[];
};

/** Whether a number is a sample. */
type IsSample = (place: PassportPlace) => boolean;

/** A page beside what its edition is. */
interface Shown {
  readonly page: string;
  readonly edition: string;
  readonly facts: PageFacts;
  /** state of its edition, or a draft where a page of a sample edition says so; empty where it shows none */
  readonly state: string;
  /** its edition is one with sample figures */
  readonly ofSamples: boolean;
}

/**
 * Real or sample is never in doubt: every page of an edition that is not final says so in its banner; every page with sample
 * figures in its title, behind each of them, beside each figure and in each drawing; and no other page prints one. A page of
 * a sample edition may say that it is a draft, when its numbers show that nothing on it is a sample.
 */
export function checkStates(site: Site, tables: readonly StateTables[]): Findings {
  const editions = new Map(tables.map((each) => [each.edition, each]));
  const pages = [...factsOf(site)].map(([page, facts]) => ({ page, facts, edition: editionOf(page, facts) }));
  const unknown = pages.filter(({ edition }) => edition !== "" && !editions.has(edition));
  const shown = pages.map((each) => {
    const state = editions.get(each.edition)?.state ?? "";
    const ofSamples = state === "sample";
    return { ...each, ofSamples, state: ofSamples && saysDraft(each) ? "draft" : state };
  });
  const isSample = rememberSamples(editions);
  return {
    seen: pages.filter(({ edition }) => edition !== "").length,
    problems: [
      ...unknown.map(({ page, edition }) => `${page}: shows the unknown edition ${edition}`),
      ...shown.flatMap((each) => problemsOf(each, isSample).map((problem) => `${each.page}: ${problem}`)),
    ],
  };
}

/** A page with numbers of its edition whose banner and title say that it is a draft. */
function saysDraft({ page, edition, facts }: Pick<Shown, "page" | "edition" | "facts">): boolean {
  const lang = pageLang(page);
  const says = (text: string, state: string) => text.includes(banners[state]![lang]);
  const hasNumbers = facts.references.some((reference) => isJudged(reference, edition));
  return hasNumbers && says(facts.banner, "draft") && !says(facts.banner, "sample") && !says(facts.title, "sample");
}

function problemsOf(shown: Shown, isSample: IsSample): string[] {
  const { page, facts, state } = shown;
  const word = banners[state]?.[pageLang(page)];
  const banner = word === undefined || facts.banner.includes(word) ? [] : [`the banner does not say ${word}`];
  const numbers = facts.references.filter(isNumberLink).flatMap((link) => numberProblem(link, shown, isSample));
  return [...banner, ...numbers, ...(state === "sample" ? unmarked(shown, isSample) : falselyMarked(shown))];
}

/** What a page with sample figures leaves unsaid. Figures of what was observed have an id that begins with `real-`. */
function unmarked({ page, edition, facts }: Shown, isSample: IsSample): string[] {
  const word = sample[pageLang(page)];
  const mustSay = facts.figures.filter(
    (figure) => !figure.id.startsWith("real-") && figure.status !== word && !isProvenReal(figure, edition, isSample),
  );
  return [
    ...(facts.title.includes(word) ? [] : [`the title does not say ${word}`]),
    ...mustSay.map(({ id, status }) => `figure ${id} has the status "${status}", not ${word}`),
    ...facts.drawings.flatMap((drawing) => {
      const shouldSay = drawing.status === "" || drawing.status === word;
      if (drawing.stamped === shouldSay) return [];
      return [`drawing ${drawing.id} ${shouldSay ? `does not say ${word}` : "says that it is a sample"}`];
    }),
  ];
}

/** A figure with numbers of the edition of its page in which no number is a sample. */
function isProvenReal({ references }: FigureFacts, edition: string, isSample: IsSample): boolean {
  const hasNumbers = references.some((reference) => isJudged(reference, edition));
  return hasNumbers && !references.filter(isNumberLink).some(({ target }) => isSample(target.place));
}

/** A number whose rows in an edition say what it is worth: not one of another edition, nor what was observed. */
function isJudged(reference: Reference, edition: string): boolean {
  if (!isNumberLink(reference)) return false;
  const { place } = reference.target;
  return place.edition === edition && !place.anchor.startsWith("o-");
}

/** What says that it is a sample where nothing is. */
function falselyMarked({ page, facts, ofSamples }: Shown): string[] {
  const isOfSamples = ({ status }: { readonly status: string }) => ofSamples && status === sample[pageLang(page)];
  return [
    ...facts.figures.filter(isOfSamples).map(({ id }) => `figure ${id} is of sample figures on a page that is of none`),
    ...facts.drawings.filter(({ stamped }) => stamped).map(({ id }) => `drawing ${id} says that it is a sample`),
  ];
}

/** A number that is a sample carries the mark and stands on a page of samples; any other carries none. */
function numberProblem(
  { text, marked, target: { place } }: NumberLink,
  { state }: Shown,
  isSample: IsSample,
): string[] {
  const isMade = isSample(place);
  if (isMade === marked && (!isMade || state === "sample")) return [];
  const named = `"${text}" (${place.edition} ${place.entity} ${place.anchor})`;
  if (isMade && state !== "sample") return [`${named} is a sample on a page that is none`];
  return [isMade ? `${named} is a sample and does not say so` : `${named} is marked as a sample and is none`];
}

/** Tells of each number whether it is a sample, and finds it out once. */
function rememberSamples(editions: ReadonlyMap<string, StateTables>): IsSample {
  const known = new Map<PassportPlace, boolean>();
  return (place) => {
    const found = known.get(place) ?? isSampleOf(place, editions.get(place.edition));
    known.set(place, found);
    return found;
  };
}

/** A number of a sample edition is as its rows say; what was observed is no sample; what has no row with a status is one. */
function isSampleOf({ entity, anchor }: PassportPlace, tables: StateTables | undefined): boolean {
  if (tables?.state !== "sample" || anchor.startsWith("o-")) return false;
  const statuses = (tables.rowsAt?.(passportKey(entity, anchor)) ?? []).map((row) => row["status"] ?? "sample");
  return statuses.length === 0 || statuses.includes("sample");
}

/** Pages of one edition, and those of what changed up to one. */
const editionInAddress = /(?:^|\/)(?:reports\/|numbers\/|catalogue\/changes\/[a-z]+-\d{4}\.\.)([a-z]+-\d{4})\//;

function editionOf(page: string, { edition }: PageFacts): string {
  return edition || (editionInAddress.exec(page)?.[1] ?? "");
}
