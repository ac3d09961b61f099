import { passportLink } from "./numbers.ts";
import { factsOf, type PageFacts, type Reference } from "./page-facts.ts";
import { pageLang } from "./page-type.ts";
import { passportKey, type ResultTables } from "./result-tables.ts";
import type { Findings, Site } from "./site.ts";

/** What the banner of a page must say while its edition is no final one. */
const banners: Readonly<Record<string, Readonly<Record<"zh" | "en", string>>>> = {
  draft: { zh: "研究稿", en: "Research draft" },
  sample: { zh: "演示数据", en: "SAMPLE" },
};
const sample = banners["sample"]!;

/** What the check needs of an edition: its state, and what its indicators are worth. */
export type StateTables = Pick<ResultTables, "edition" | "state"> & {
  /** of the tables of entities, then of those of industries where there are any */
  readonly byAnchor?: Pick<ResultTables["byAnchor"], "get">;
};

/** A page beside what its edition is. */
interface Shown {
  readonly page: string;
  readonly facts: PageFacts;
  /** state of its edition; empty where it shows none */
  readonly state: string;
}

/**
 * Real or sample is never in doubt: every page of an edition that is not final says so in its banner; every page with sample
 * figures in its title, behind each of them, beside each figure and in each drawing; and no other page prints one.
 */
export function checkStates(site: Site, tables: readonly StateTables[]): Findings {
  const editions = new Map(tables.map((each) => [each.edition, each]));
  const pages = [...factsOf(site)].map(([page, facts]) => ({ page, facts, edition: editionOf(page, facts) }));
  const unknown = pages.filter(({ edition }) => edition !== "" && !editions.has(edition));
  const shown = pages.map(({ edition, ...each }) => ({ ...each, state: editions.get(edition)?.state ?? "" }));
  return {
    seen: pages.filter(({ edition }) => edition !== "").length,
    problems: [
      ...unknown.map(({ page, edition }) => `${page}: shows the unknown edition ${edition}`),
      ...shown.flatMap((each) => problemsOf(each, editions).map((problem) => `${each.page}: ${problem}`)),
    ],
  };
}

function problemsOf(shown: Shown, editions: ReadonlyMap<string, StateTables>): string[] {
  const { page, facts, state } = shown;
  const word = banners[state]?.[pageLang(page)];
  const banner = word === undefined || facts.banner.includes(word) ? [] : [`the banner does not say ${word}`];
  const numbers = facts.references.flatMap((reference) => numberProblem(reference, shown, editions));
  return [...banner, ...numbers, ...(state === "sample" ? unmarked(shown) : falselyMarked(facts))];
}

/** What a page with sample figures leaves unsaid. What was observed has an id that begins with `real-`. */
function unmarked({ page, facts }: Shown): string[] {
  const word = sample[pageLang(page)];
  const isReal = ({ id }: { readonly id: string }) => id.startsWith("real-");
  return [
    ...(facts.title.includes(word) ? [] : [`the title does not say ${word}`]),
    ...facts.figures
      .filter((figure) => !isReal(figure) && figure.status !== word)
      .map(({ id, status }) => `figure ${id} has the status "${status}", not ${word}`),
    ...facts.drawings
      .filter((drawing) => !isReal(drawing) && !drawing.stamped)
      .map(({ id }) => `drawing ${id} does not say ${word}`),
  ];
}

/** What says that it is a sample where nothing is. */
function falselyMarked({ drawings }: PageFacts): string[] {
  return drawings.filter(({ stamped }) => stamped).map(({ id }) => `drawing ${id} says that it is a sample`);
}

/** A number that is a sample carries the mark and stands on a page of samples; any other carries none. */
function numberProblem(
  reference: Reference,
  { page, state }: Shown,
  editions: ReadonlyMap<string, StateTables>,
): string[] {
  return passportLink(reference, page).flatMap(({ text, edition, entity, anchor }) => {
    const tables = editions.get(edition);
    const isSample = tables?.state === "sample" && statusAt(tables, entity, anchor) === "sample";
    const named = `"${text}" (${edition} ${entity} ${anchor})`;
    if (isSample && state !== "sample") return [`${named} is a sample on a page that is none`];
    if (isSample && !reference.marked) return [`${named} is a sample and does not say so`];
    return !isSample && reference.marked ? [`${named} is marked as a sample and is none`] : [];
  });
}

/** What a number of a sample edition is worth: an indicator as its row says; what was observed is no sample; the rest is one. */
function statusAt({ byAnchor }: StateTables, entity: string, anchor: string): string {
  if (anchor.startsWith("o-")) return "observed";
  if (!anchor.startsWith("i-")) return "sample";
  return byAnchor?.get(passportKey(entity, anchor))?.["status"] ?? "sample";
}

function editionOf(page: string, { edition }: PageFacts): string {
  return edition || (/(?:^|\/)(?:reports|numbers)\/([a-z]+-\d{4})\//.exec(page)?.[1] ?? "");
}
