import { hideableFormulas } from "../../schema/hideable-formulas.ts";
import type { IndustryPlan } from "../../schema/industry-plan.ts";
import type { RawRow } from "../../schema/raw.ts";
import type { ModelFiles, Placed, Repository } from "../../schema/repository.ts";
import { parseTerms } from "../../schema/term.ts";
import type { EditionYears } from "../edition-years.ts";
import { type Area, type IndustryCells, openIndustryCells } from "./cell-book.ts";
import { type Family, familiesOf, scannedCodes } from "./families.ts";
import { findHidden, type HidingPlan, type IsHidden } from "./hidden-cells.ts";

/** The industries of an edition, opened for evaluation. */
export interface OpenIndustries {
  readonly plan: IndustryPlan;
  readonly area: Area;
  readonly families: readonly Family[];
  /** codes of the national classification that are judged for intensity alone */
  readonly scanned: readonly Family[];
  readonly cells: IndustryCells;
  readonly isHidden: IsHidden;
}

/**
 * Opens the industries of an edition: null where its model has none. Throws a RangeError when a hidden cell cannot be
 * covered.
 */
export function openIndustries(
  repository: Pick<Repository, "classifications">,
  rows: readonly Placed<RawRow>[],
  { files, provinces }: Pick<EditionYears, "files" | "provinces">,
): OpenIndustries | null {
  const { industries: plan, nation: whole } = files.model;
  if (plan === undefined) return null;
  const { industries, standard } = repository.classifications;
  const area: Area = { whole, regions: provinces };
  const families = familiesOf(plan, industries);
  const scanned = scannedCodes(plan.intensive.scanned, standard);
  const cells = openIndustryCells(rows, area);
  const isHidden = hiddenOnce(plan, rows, {
    ...{ rules: plan.suppression, fields: fieldsOf(plan, files), families: [...families, ...scanned], area },
    // What is only looked at to find out what to hide is no input of a result.
    read: cells.peek,
  });
  return { plan, area, families, scanned, cells, isHidden };
}

const known = new WeakMap<IndustryPlan, WeakMap<readonly Placed<RawRow>[], Map<string, IsHidden>>>();

/** What a model hides of the same rows and regions is the same in every edition, and found once. */
function hiddenOnce(plan: IndustryPlan, rows: readonly Placed<RawRow>[], hiding: HidingPlan): IsHidden {
  const byRows = known.get(plan) ?? new WeakMap<readonly Placed<RawRow>[], Map<string, IsHidden>>();
  const byRegions = byRows.get(rows) ?? new Map<string, IsHidden>();
  const regions = hiding.area.regions.join(" ");
  const found = byRegions.get(regions) ?? findHidden(hiding);
  byRegions.set(regions, found);
  known.set(plan, byRows.set(rows, byRegions));
  return found;
}

/** Every field by industry of the city that a result rests on; the nation's give no cell away. */
function fieldsOf(plan: IndustryPlan, files: ModelFiles) {
  const fields = hideableFormulas(plan, files).flatMap((formula) => parseTerms(formula).map(({ field }) => field));
  return [...new Set(fields)].filter((field) => !field.startsWith(plan.nation_prefix));
}
