import { type AnalysisLetter, isAnalysisRight } from "./analysis-forms.ts";
import { isIndustryRight } from "./industry-forms.ts";
import type { IndustryTables } from "./industry-tables.ts";
import type { Reference } from "./page-facts.ts";
import { pageType } from "./page-type.ts";
import { isPrintedRight } from "./printed-forms.ts";
import { passportKey, type ResultTables } from "./result-tables.ts";
import type { Findings, Site } from "./site.ts";
import { factsOf } from "./site-facts.ts";
import type { PassportPlace, Target } from "./targets.ts";
import { isWorldRight } from "./world-forms.ts";
import type { WorldTables } from "./world-tables.ts";

/**
 * Numbers: every link to a passport prints what the committed result tables hold for that entity, edition and anchor;
 * every entity page has such links.
 */
export function checkNumbers(
  site: Site,
  tables: readonly ResultTables[],
  { worlds = [], industries = [] }: OtherTables = {},
): Findings {
  const editions: Editions = {
    byId: new Map([...tables, ...worlds].map((each) => [each.edition, each])),
    industries: new Map(industries.map((each) => [each.edition, each])),
  };
  const isSaidRight = rememberRight(editions);
  let seen = 0;
  const problems = [...factsOf(site)].flatMap(([page, { references }]) => {
    const links = references.filter(isNumberLink);
    seen += links.length;
    const wrong = links
      .filter((link) => !isSaidRight(link))
      .map((link) => `${page}: "${link.text}" is not ${describe(link.target.place, editions)}`);
    return links.length === 0 && isEntityPage(page) ? [`${page}: no number is linked to its passport`] : wrong;
  });
  return { seen, problems };
}

/** Tables of another form than those of entities: of the world, and of industries. */
export interface OtherTables {
  readonly worlds?: readonly WorldTables[];
  readonly industries?: readonly IndustryTables[];
}

/** A link that leads to a number of a passport. */
export type NumberLink = Reference & { readonly target: Target & { readonly place: PassportPlace } };

/** Whether an address leads to a number of a passport. */
export function isNumberLink(reference: Reference): reference is NumberLink {
  return reference.tag === "a" && reference.target !== null && reference.target.place !== null;
}

interface Editions {
  readonly byId: ReadonlyMap<string, ResultTables | WorldTables>;
  readonly industries: ReadonlyMap<string, IndustryTables>;
}

/** Whether what a link says is right: a number is said in the same words on many pages, and judged once. */
function rememberRight(editions: Editions): (link: NumberLink) => boolean {
  const known = new Map<PassportPlace, Map<string, boolean>>();
  return ({ text, target: { place } }) => {
    const texts = known.get(place) ?? new Map<string, boolean>();
    const right = texts.get(text) ?? isRight(text, place, editions);
    known.set(place, texts.set(text, right));
    return right;
  };
}

function isRight(text: string, { edition, ...place }: PassportPlace, { byId, industries }: Editions): boolean {
  const tables = byId.get(edition);
  if (tables === undefined) return false;
  const ofIndustry = industries.get(edition)?.byAnchor.get(passportKey(place.entity, place.anchor));
  if (ofIndustry !== undefined) return isIndustryRight(text, place.anchor, ofIndustry);
  if (/^[adrkhyz]-/.test(place.anchor)) return false;
  if (!("analyses" in tables)) {
    const row = tables.byAnchor.get(passportKey(place.entity, place.anchor));
    return row !== undefined && isWorldRight(text, place.anchor, row);
  }
  const rows = tables.analyses.get(passportKey(place.entity, place.anchor));
  if (rows === undefined) return isPrintedRight(text, { tables, ...place });
  return isAnalysisRight(text, place.anchor[0] as AnalysisLetter, { rows, sureFrom: tables.sureFrom });
}

function describe({ edition, entity, anchor }: PassportPlace, { byId, industries }: Editions): string {
  const tables = byId.get(edition);
  const key = passportKey(entity, anchor);
  const row =
    tables?.byAnchor.get(key) ??
    industries.get(edition)?.byAnchor.get(key) ??
    (tables && "analyses" in tables ? tables.analyses.get(key)?.[0] : undefined);
  return `${edition} ${entity} ${anchor}: ${row ? Object.values(row).slice(1).join(",") : "no such row"}`;
}

function isEntityPage(page: string): boolean {
  return /^(reports\/\[(world-)?edition\]\/)?(regions\/\[entity\]|industries\/\[(field|industry)\]|economies\/\[economy\]|matrix(\/\[(quantity|right)\])?|intensive|five-types|innovators)$/.test(
    pageType(page),
  );
}
