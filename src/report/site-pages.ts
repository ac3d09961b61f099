import { scopeOfEntry } from "../schema/entry-id.ts";
import { entryFacets } from "../schema/entry-list.ts";
import type { ModelFiles } from "../schema/repository.ts";
import { scopes } from "../schema/scope.ts";
import { heatQuantities } from "./heat.ts";
import {
  hasIndicator,
  hasIndustries,
  hasSideways,
  type PageSources,
  type PageState,
  pageOfEdition,
  reportsOn,
  type SiteFacts,
  siteFacts,
} from "./site-facts.ts";

/** Judges the address of a Chinese page, with or without an anchor: `/reports/nation-2023/#a`. */
export type PageJudge = (address: string) => PageState;

/**
 * Knows which pages a site has: the one place that links, menus and the check of the prose ask. What a site of fewer scopes
 * leaves out is told apart from what never was: an edition, a region or an indicator of a scope without an edition here.
 * What only results tell is not looked at: which economies have figures, by what values the catalogue is listed, how far.
 */
export function sitePages(sources: PageSources): PageJudge {
  const facts = siteFacts(sources);
  const known = new Map<string, PageState>();
  return (address) => {
    const path = address.replace(/[?#].*$/, "");
    const state = known.get(path) ?? judge(path, facts);
    known.set(path, state);
    return state;
  };
}

function judge(path: string, facts: SiteFacts): PageState {
  for (const { pattern, judge } of routes) {
    const found = pattern.exec(path);
    if (found) return judge(facts, ...found.slice(1));
  }
  return "none";
}

/** Looks the parts of an address up. */
type Judge = (facts: SiteFacts, ...parts: string[]) => PageState;

const there: Judge = () => "there";
const unless = (isThere: boolean | undefined): PageState => (isThere ? "there" : "left-out");
const ofTheWorld: Judge = ({ worlds }) => unless(worlds.size > 0);
const ofIndustries: Judge = ({ editions }) => unless([...editions.values()].some(hasIndustries));
const isIndustry = ({ repository }: SiteFacts, id: string) =>
  repository.classifications.industries.some((row) => row.industry_id === id);
const isField = ({ repository }: SiteFacts, id: string) =>
  repository.technologyFields.some((row) => row.field_id === id && row.level === "field");
const isEconomy = ({ repository }: SiteFacts, id: string) =>
  repository.economies.some((row) => row.entity_id === id && row.kind === "economy");

const always = () => true;
const anyEdition: Judge = (facts, id = "") => pageOfEdition(facts, id, { regions: always, world: always });
const editionOfRegions: Judge = (facts, id = "") => pageOfEdition(facts, id, { regions: always });
const editionWithIndustries: Judge = (facts, id = "") => pageOfEdition(facts, id, { regions: hasIndustries });
/** Whether the matrix has such a page beside its first: of a quantity, or of a kind of right that the model counts. */
const inMatrix = (models: readonly (ModelFiles | undefined)[], page: string) =>
  heatQuantities.slice(1).some((each) => each === page) ||
  models.some((files) => files?.model.industries?.rights.some(({ id }) => id === page));

/** An entry of the guidance catalogue that was given out; a site of fewer scopes need not know those of the others. */
const entry: Judge = ({ repository, scopes: here }, id = "") => {
  const scope = scopeOfEntry(id, repository);
  if (scope === null) return "none";
  if (!here.has(scope)) return "left-out";
  return repository.registers.get(scope)?.some((row) => row.id === id) ? "there" : "none";
};

/** A list of the guidance catalogue: of a scope, of a value of a facet, a further page of either. */
const list: Judge = (facts, ...parts) => {
  const scope = scopes.find((each) => each === parts[0]);
  const rest = scope === undefined ? parts : parts.slice(1);
  const isNumbered = rest.length % 2 === 1 && /^\d+$/.test(rest.at(-1)!);
  const [facet, value] = isNumbered ? rest.slice(0, -1) : rest;
  const isFacet = value !== undefined && entryFacets.some((each) => each === facet);
  if (facet !== undefined && !isFacet) return entry(facts, ...parts);
  return scope === undefined ? "there" : unless(facts.scopes.has(scope));
};

/** Every page of the site by the shape of its address; `:` stands for a part that is looked up. The first that knows decides. */
const pages: readonly (readonly [addresses: string, judge: Judge])[] = [
  ["/ /search/ /methods/ /how-to-read/ /glossary/ /data/ /reports/ /regions/ /indicators/ /matching/ /what-if/", there],
  ["/compare/ /policies/ /policies/compare/ /catalogue/ /catalogue/guidelines/ /catalogue/rules/", there],
  ["/catalogue/changes/", there],
  ["/industries/ /economies/", ofTheWorld],
  ["/five-types/ /innovators/ /intensive/ /matrix/", ofIndustries],
  ["/matrix/:/", (facts, page = "") => (inMatrix(facts.repository.models, page) ? ofIndustries(facts) : "none")],
  [
    "/industries/:/",
    (facts, id = "") => (isField(facts, id) ? ofTheWorld(facts) : isIndustry(facts, id) ? ofIndustries(facts) : "none"),
  ],
  ["/economies/:/", (facts, id = "") => (isEconomy(facts, id) ? ofTheWorld(facts) : "none")],
  ["/compare/sideways/", (facts) => unless(facts.currents[0] && hasSideways(facts, facts.currents[0]))],
  [
    "/compare/:/",
    ({ currents, scopes: here }, scope) => {
      if (currents.slice(1).some(({ edition }) => edition.scope === scope)) return "there";
      return scopes.some((each) => each === scope && each !== "world" && !here.has(each)) ? "left-out" : "none";
    },
  ],
  ["/policies/:/", ({ repository }, id) => (repository.policies.some((policy) => policy.id === id) ? "there" : "none")],
  [
    "/regions/:/",
    (facts, id = "") => {
      if (!facts.repository.entities.some((row) => row.entity_id === id)) return "none";
      return unless(facts.currents.some((edition) => reportsOn(facts, edition, id)));
    },
  ],
  [
    "/indicators/:/",
    ({ currents, repository }, id = "") => {
      if (currents.some(({ files }) => hasIndicator(files, id))) return "there";
      return repository.models.some((files) => hasIndicator(files, id)) ? "left-out" : "none";
    },
  ],
  ["/reports/:/", anyEdition],
  ["/reports/:/matching/ /reports/:/what-if/ /reports/:/indicators/", editionOfRegions],
  ["/reports/:/five-types/ /reports/:/innovators/ /reports/:/intensive/", editionWithIndustries],
  ["/reports/:/industries/ /reports/:/matrix/", editionWithIndustries],
  [
    "/reports/:/matrix/:/",
    (facts, id = "", page = "") => {
      const edition = facts.editions.get(id);
      return inMatrix(edition ? [edition.files] : facts.repository.models, page)
        ? editionWithIndustries(facts, id)
        : "none";
    },
  ],
  [
    "/reports/:/sideways/ /numbers/:/sideways/",
    (facts, id = "") => pageOfEdition(facts, id, { regions: (edition) => hasSideways(facts, edition) }),
  ],
  [
    "/reports/:/regions/:/",
    (facts, id = "", code = "") => pageOfEdition(facts, id, { regions: (edition) => reportsOn(facts, edition, code) }),
  ],
  [
    "/reports/:/indicators/:/",
    (facts, id = "", indicator = "") =>
      pageOfEdition(facts, id, { regions: ({ files }) => hasIndicator(files, indicator) }),
  ],
  [
    "/reports/:/industries/:/",
    (facts, id = "", part = "") =>
      pageOfEdition(facts, id, {
        regions: (edition) => hasIndustries(edition) && isIndustry(facts, part),
        world: () => isField(facts, part),
      }),
  ],
  [
    "/reports/:/economies/:/",
    (facts, id = "", code = "") => pageOfEdition(facts, id, { world: () => isEconomy(facts, code) }),
  ],
  [
    "/reports/:/:/",
    (facts, id = "", slug = "") => pageOfEdition(facts, id, { regions: () => facts.chapters.has(`${id}/${slug}`) }),
  ],
  ["/numbers/:/divisions/", editionWithIndustries],
  [
    "/numbers/:/:/",
    (facts, id = "", of = "") =>
      pageOfEdition(facts, id, {
        regions: (edition) => reportsOn(facts, edition, of) || (hasIndustries(edition) && isIndustry(facts, of)),
        world: () => facts.repository.economies.some((row) => row.entity_id === of),
      }),
  ],
  [
    "/catalogue/recommended/",
    ({ repository, editions }) => {
      const graded = repository.cataloguePlans.filter(({ grading }) => grading).map(({ id }) => id);
      return unless([...editions.values()].some(({ edition }) => graded.includes(edition.model)));
    },
  ],
  ["/catalogue/glance/:/", anyEdition],
  [
    "/catalogue/changes/:/",
    (facts, pair = "") => {
      const states = pair.split("..").map((id) => anyEdition(facts, id));
      return states.length !== 2 || states.includes("none")
        ? "none"
        : unless(states.every((state) => state === "there"));
    },
  ],
  ["/catalogue/:/ /catalogue/:/:/ /catalogue/:/:/:/ /catalogue/:/:/:/:/", list],
];

/** The shapes of the addresses of all pages, such as `/reports/:/matching/`. */
export const pageShapes: readonly string[] = pages.flatMap(([addresses]) => addresses.split(" "));

const routes = pages.flatMap(([addresses, judge]) =>
  addresses.split(" ").map((address) => ({ pattern: new RegExp(`^${address.replaceAll(":", "([^/]+)")}$`), judge })),
);
