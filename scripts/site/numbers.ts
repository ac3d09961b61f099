import { type AnalysisLetter, isAnalysisRight } from "./analysis-forms.ts";
import { isIndustryRight } from "./industry-forms.ts";
import type { IndustryTables } from "./industry-tables.ts";
import { resolvePath } from "./links.ts";
import { factsOf, type Reference } from "./page-facts.ts";
import { pageType } from "./page-type.ts";
import { isPrintedRight } from "./printed-forms.ts";
import { passportKey, type ResultTables } from "./result-tables.ts";
import type { Findings, Site } from "./site.ts";
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
  let seen = 0;
  const problems = [...factsOf(site)].flatMap(([page, { references }]) => {
    const links = references.flatMap((reference) => passportLink(reference, page));
    seen += links.length;
    const wrong = links
      .filter((link) => !isRight(link, editions))
      .map((link) => `${page}: "${link.text}" is not ${describe(link, editions)}`);
    return links.length === 0 && isEntityPage(page) ? [`${page}: no number is linked to its passport`] : wrong;
  });
  return { seen, problems };
}

/** Tables of another form than those of entities: of the world, and of industries. */
export interface OtherTables {
  readonly worlds?: readonly WorldTables[];
  readonly industries?: readonly IndustryTables[];
}

export interface PassportLink {
  readonly text: string;
  readonly edition: string;
  readonly entity: string;
  readonly anchor: string;
}

/** The number of a passport that a link leads to; none where it leads elsewhere. */
export function passportLink({ tag, value, text }: Reference, page: string): PassportLink[] {
  const [path, anchor = ""] = value.split("#");
  const file = tag === "a" && path && /^[ismqupcfxgoteadrkhywz]-/.test(anchor) ? resolvePath(path, page) : null;
  const [, edition, entity] = /^(?:en\/)?numbers\/([^/]+)\/([^/]+)\/index\.html$/.exec(file ?? "") ?? [];
  return edition && entity ? [{ text, edition, entity, anchor }] : [];
}

interface Editions {
  readonly byId: ReadonlyMap<string, ResultTables | WorldTables>;
  readonly industries: ReadonlyMap<string, IndustryTables>;
}

function isRight({ text, edition, ...place }: PassportLink, { byId, industries }: Editions): boolean {
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

function describe({ edition, entity, anchor }: PassportLink, { byId, industries }: Editions): string {
  const tables = byId.get(edition);
  const key = passportKey(entity, anchor);
  const row =
    tables?.byAnchor.get(key) ??
    industries.get(edition)?.byAnchor.get(key) ??
    (tables && "analyses" in tables ? tables.analyses.get(key)?.[0] : undefined);
  return `${edition} ${entity} ${anchor}: ${row ? Object.values(row).slice(1).join(",") : "no such row"}`;
}

function isEntityPage(page: string): boolean {
  return /^(reports\/\[(world-)?edition\]\/)?(regions\/\[entity\]|industries\/\[(field|industry)\]|economies\/\[economy\]|matrix(\/[a-z]+)?|intensive|five-types)$/.test(
    pageType(page),
  );
}
