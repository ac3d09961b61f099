import type { CompositeBasis, CompositeResults, EarlierResults, FieldBasis } from "../../src/catalogue/basis.ts";
import { parseInputs, parseTable } from "../../src/results/parse-results.ts";
import type { CataloguePlan } from "../../src/schema/catalogue-plan.ts";
import { dynamicsResult } from "../../src/schema/dynamics.ts";
import type { Edition } from "../../src/schema/edition.ts";
import {
  advantageResult,
  cellResult,
  industryResult,
  intensiveResult,
  structureResult,
} from "../../src/schema/industry-results.ts";
import { qualityResult } from "../../src/schema/quality.ts";
import type { Repository } from "../../src/schema/repository.ts";
import { indicatorResult, matchingResult, scoreResult } from "../../src/schema/results.ts";
import { sensitivityResult, stabilityResult } from "../../src/schema/sensitivity.ts";
import { type TechnologyEdition, technologyResult } from "../../src/schema/technology-edition.ts";
import { UsageError } from "./args.ts";
import type { Effects } from "./effects.ts";
import type { OpenRepository } from "./open-repository.ts";

/** Files as they were read, by path from the root: what a manifest lists. */
export type ReadFiles = Map<string, Uint8Array>;

type Text = (name: string) => string;

/** The committed results of an edition, some of its files. Throws a UsageError where one is not there. */
async function openResults(
  edition: string,
  names: readonly string[],
  read: ReadFiles,
  effects: Effects,
): Promise<Text> {
  const folder = `data/results/${edition}`;
  const there = new Set(await effects.list(folder));
  const decoder = new TextDecoder();
  const texts = new Map<string, string>();
  for (const name of names) {
    const path = `${folder}/${name}`;
    if (!there.has(path))
      throw new UsageError(`${path}: not there; run npm run evaluate -- --edition ${edition} first`);
    read.set(path, await effects.read(path));
    texts.set(name, decoder.decode(read.get(path)));
  }
  return (name) => texts.get(name)!;
}

const ofRegions = ["scores", "indicators", "matching", "quality", "dynamics", "stability", "sensitivity"];
const ofIndustries = ["industries", "advantages", "intensive", "structure", "cells"];
const csv = (names: readonly string[]) => names.map((name) => `${name}.csv`);

/** Whether the entries of a plan rest on results of industries. */
function hasIndustries({ industries, cells }: CataloguePlan): boolean {
  return industries !== undefined || cells !== undefined;
}

/** Reads what the entries of an edition of regions rest on; what was read is added to `read`. */
export async function readCompositeBasis(
  edition: Edition,
  plan: CataloguePlan,
  { repository, rows, read, effects }: OpenRepository & { readonly read: ReadFiles; readonly effects: Effects },
): Promise<CompositeBasis> {
  const names = [...ofRegions, ...(hasIndustries(plan) ? ofIndustries : []), ...(plan.disputes ? ["inputs"] : [])];
  const text = await openResults(edition.id, csv(names), read, effects);
  const files = repository.models.find(({ model }) => model.id === edition.model)!;
  const fields: readonly string[] = plan.listing ? [plan.listing.planned, plan.listing.restricted] : [];
  return {
    ...{ edition, plan, model: files.model, nodes: files.nodes },
    results: parseComposite(plan, text),
    earlier: await readEarlier(edition, plan, { repository, read, effects }),
    listed: rows.filter(({ field }) => fields.includes(field)),
    successors: repository.successors,
    entities: new Map(repository.entities.map((row) => [row.entity_id, row])),
    industries: new Map(repository.classifications.industries.map((row) => [row.industry_id, row])),
  };
}

function parseComposite(plan: CataloguePlan, text: Text): CompositeResults {
  const isThere = hasIndustries(plan);
  return {
    scores: parseTable("scores.csv", text("scores.csv"), scoreResult),
    indicators: parseTable("indicators.csv", text("indicators.csv"), indicatorResult),
    matching: parseTable("matching.csv", text("matching.csv"), matchingResult),
    quality: parseTable("quality.csv", text("quality.csv"), qualityResult),
    dynamics: parseTable("dynamics.csv", text("dynamics.csv"), dynamicsResult),
    stability: parseTable("stability.csv", text("stability.csv"), stabilityResult),
    sensitivity: parseTable("sensitivity.csv", text("sensitivity.csv"), sensitivityResult),
    inputs: plan.disputes ? parseInputs(text("inputs.csv")) : [],
    industries: isThere ? parseTable("industries.csv", text("industries.csv"), industryResult) : [],
    advantages: isThere ? parseTable("advantages.csv", text("advantages.csv"), advantageResult) : [],
    intensive: isThere ? parseTable("intensive.csv", text("intensive.csv"), intensiveResult) : [],
    structure: isThere ? parseTable("structure.csv", text("structure.csv"), structureResult) : [],
    cells: isThere ? parseTable("cells.csv", text("cells.csv"), cellResult) : [],
  };
}

/** The results of the edition `change_years` before, as far as a change is measured against them; null without one. */
async function readEarlier(
  { scope, year, model }: Edition,
  plan: CataloguePlan,
  {
    repository,
    read,
    effects,
  }: { readonly repository: Repository; readonly read: ReadFiles; readonly effects: Effects },
): Promise<EarlierResults | null> {
  const found = repository.editions.find(
    (each) => each.scope === scope && each.year === year - plan.change_years && each.model === model,
  );
  const names = [...(hasIndustries(plan) ? ["industries", "cells"] : []), ...(plan.disputes ? ["inputs"] : [])];
  if (!found || names.length === 0) return null;
  const text = await openResults(found.id, csv(names), read, effects);
  return {
    edition: found.id,
    inputs: plan.disputes ? parseInputs(text("inputs.csv")) : [],
    industries: hasIndustries(plan) ? parseTable("industries.csv", text("industries.csv"), industryResult) : [],
    cells: hasIndustries(plan) ? parseTable("cells.csv", text("cells.csv"), cellResult) : [],
  };
}

/** Reads what the entries of an edition of technology fields rest on; what was read is added to `read`. */
export async function readFieldBasis(
  edition: TechnologyEdition,
  plan: CataloguePlan,
  { repository, read, effects }: OpenRepository & { readonly read: ReadFiles; readonly effects: Effects },
): Promise<FieldBasis> {
  const text = await openResults(edition.id, ["technology.csv"], read, effects);
  return {
    ...{ edition, plan, model: repository.technologyModels.find(({ id }) => id === edition.model)! },
    results: parseTable("technology.csv", text("technology.csv"), technologyResult),
    entities: new Map(repository.economies.map((row) => [row.entity_id, row])),
    fields: repository.technologyFields,
  };
}
