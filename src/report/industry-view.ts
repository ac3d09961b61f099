import type { Edition } from "../schema/edition.ts";
import type { Family, Industry } from "../schema/industry.ts";
import type { IndustryPlan } from "../schema/industry-plan.ts";
import {
  type AdvantageResult,
  type CellResult,
  type CubeResult,
  type IndustryResult,
  type IndustryResults,
  type InnovatorResult,
  type IntensiveResult,
  noAdvantage,
  verdictCondition,
} from "../schema/industry-results.ts";
import type { IndustryIndicator } from "../schema/industry-tables.ts";
import type { Entity, TechnologyField } from "../schema/reference.ts";
import type { Classifications } from "../schema/repository.ts";
import type { EditionView } from "./edition-view.ts";

/** The reference tables that the industries of an edition are read with. */
export interface IndustryReference {
  readonly classifications: Classifications;
  readonly technologyFields: readonly TechnologyField[];
}

/** A family with the industries of it that are evaluated, in the order of the results. */
export interface EvaluatedFamily {
  readonly family: Family;
  readonly industries: readonly Industry[];
}

/** Regions that stand together in a list; without a group where there is none. */
export interface RegionBlock {
  readonly group: Entity | null;
  readonly regions: readonly Entity[];
}

/** An advantage of an industry: what its conditions came to, and the verdict. */
export interface JudgedAdvantage {
  readonly id: string;
  readonly conditions: readonly AdvantageResult[];
  readonly verdict: AdvantageResult;
}

/** Which row of intensive.csv: of an industry of the whole or of a region, by a right and a rule. */
export interface IntensityKey {
  readonly industry?: string;
  readonly entity?: string;
  readonly right: string;
  readonly rule: IntensiveResult["rule"];
}

/** The industries of one edition as pages ask for them: rows by name instead of by number. */
export interface IndustryView {
  readonly edition: Edition;
  /** the edition as a whole */
  readonly base: EditionView;
  readonly plan: IndustryPlan;
  readonly results: IndustryResults;
  readonly classifications: Classifications;
  /** all regions together */
  readonly whole: Entity;
  readonly families: readonly EvaluatedFamily[];
  readonly industries: readonly Industry[];
  /** regions with cells, in the order of the results */
  readonly regions: readonly Entity[];
  readonly blocks: readonly RegionBlock[];
  industry(id: string): Industry;
  family(industry: string): EvaluatedFamily;
  field(id: string): TechnologyField | null;
  indicator(id: string): IndustryIndicator | null;
  /** an indicator or a score of an industry; null where there is no such row */
  result(industry: string, item: string): IndustryResult | null;
  /** the advantages of an industry in the order of the model, then that of having none */
  advantages(industry: string): readonly JudgedAdvantage[];
  cell(entity: string, industry: string): CellResult | null;
  /** how many rights of a kind; of all industries where none is given */
  count(entity: string, industry: string | null, right: string): CubeResult | null;
  intensity(key: IntensityKey): IntensiveResult | null;
  /** how many inventions; of all fields or all kinds of innovator where none is given */
  innovators(entity: string, field: string | null, kind: InnovatorResult["innovator_kind"]): InnovatorResult | null;
}

/** Opens the industries of an edition; null where its model evaluates none. */
export function openIndustries(
  base: EditionView,
  { classifications, technologyFields }: IndustryReference,
): IndustryView | null {
  const { edition, model, industries: results, industryIndicators } = base;
  const plan = model.industries;
  if (plan === undefined || results === null) return null;
  const named = new Map(classifications.industries.map((row) => [row.industry_id, row]));
  const industry = (id: string): Industry => {
    const found = named.get(id);
    if (found === undefined) throw new RangeError(`${edition.id}: no industry ${id}`);
    return found;
  };
  const items = index(results.industries, (row) => [row.industry_id, row.item]);
  const cells = index(results.cells, (row) => [row.entity_id, row.industry_id]);
  const counts = index(results.cube, (row) => [row.entity_id, row.industry_id, row.right]);
  const intensities = index(results.intensive, (row) => [row.entity_id, row.industry_id, row.right, row.rule]);
  const held = index(results.innovators, (row) => [row.entity_id, row.field_id, row.innovator_kind]);
  const judged = Map.groupBy(results.advantages, (row) => row.industry_id);
  const fields = new Map(technologyFields.map((row) => [row.field_id, row]));
  const industries = [...new Set(results.industries.map((row) => row.industry_id))].map(industry);
  const regions = [...new Set(results.cells.map((row) => row.entity_id))].map(base.entity);
  const families = classifications.families.flatMap((family) => {
    const own = industries.filter((row) => row.family === family.family);
    return own.length > 0 ? [{ family, industries: own }] : [];
  });
  return {
    edition,
    base,
    plan,
    results,
    classifications,
    whole: base.nation,
    families,
    industries,
    regions,
    blocks: blocksOf(base, regions),
    industry,
    family: (id) => families.find((each) => each.industries.includes(industry(id)))!,
    field: (id) => fields.get(id) ?? null,
    indicator: (id) => industryIndicators.find((row) => row.id === id) ?? null,
    result: (id, item) => items.get(keyOf([id, item])) ?? null,
    advantages: (id) => {
      const rows = judged.get(id) ?? [];
      return [...plan.advantages.map((row) => row.id), noAdvantage].flatMap((advantage) => judgedOf(rows, advantage));
    },
    cell: (id, of) => cells.get(keyOf([id, of])) ?? null,
    count: (id, of, right) => counts.get(keyOf([id, of, right])) ?? null,
    intensity: ({ entity = null, industry: of = null, right, rule }) =>
      intensities.get(keyOf([entity, of, right, rule])) ?? null,
    innovators: (id, field, kind) => held.get(keyOf([id, field, kind])) ?? null,
  };
}

function judgedOf(rows: readonly AdvantageResult[], id: string): JudgedAdvantage[] {
  const own = rows.filter(({ advantage }) => advantage === id);
  const verdict = own.find(({ condition }) => condition === verdictCondition);
  return verdict ? [{ id, conditions: own.filter((row) => row !== verdict), verdict }] : [];
}

/** Regions group by group, each once, and last those of no group. */
function blocksOf({ groups, members }: EditionView, regions: readonly Entity[]): RegionBlock[] {
  const seen = new Set<Entity>();
  const found = groups.map((group): RegionBlock => {
    const own = regions.filter((region) => members(group.entity_id).includes(region) && !seen.has(region));
    for (const region of own) seen.add(region);
    return { group, regions: own };
  });
  return [...found, { group: null, regions: regions.filter((region) => !seen.has(region)) }].filter(
    (block) => block.regions.length > 0,
  );
}

function keyOf(parts: readonly (string | null)[]): string {
  return parts.map((part) => part ?? "").join(" ");
}

function index<Row>(rows: readonly Row[], key: (row: Row) => readonly (string | null)[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [keyOf(key(row)), row]));
}
