import type { IndustryPlan } from "../../schema/industry-plan.ts";
import type { SupportResult } from "../../schema/industry-results.ts";
import type { RawRow } from "../../schema/raw.ts";
import type { Placed } from "../../schema/repository.ts";

/**
 * What intellectual property contributes to development (知识产权对发展的支撑): the figures that the model names, of every
 * year up to the edition's for which there is one, as they were published. Nothing is filled in between.
 */
export function listSupport(
  support: IndustryPlan["support"],
  rows: readonly Placed<RawRow>[],
  upTo: number,
): SupportResult[] {
  const fields = new Set(support.map(({ field }) => field));
  const published = rows
    .filter((row) => fields.has(row.field) && row.year <= upTo && row.value !== null)
    .sort((a, b) => a.year - b.year);
  return support.flatMap(({ id, entity, industry, field }) =>
    published
      .filter((row) => row.entity_id === entity && (row.industry_id ?? null) === industry && row.field === field)
      .map(({ year, value, unit, status, place }) => ({
        quantity: id,
        entity_id: entity,
        industry_id: industry,
        year,
        value,
        unit,
        status,
        source: `${place.file}:${place.line}`,
      })),
  );
}
