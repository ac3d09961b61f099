import type { OutlookResult } from "../schema/outlook.ts";
import type { TechnologyModel } from "../schema/technology-edition.ts";
import { carrySeriesOn, everyYear, type SeriesPoint } from "./outlook-series.ts";
import type { Families } from "./technology-series.ts";

export interface FieldOutlookPlan {
  readonly model: TechnologyModel;
  readonly families: Families;
  readonly fields: readonly string[];
  /** the year of the edition */
  readonly year: number;
  /** whether a declared break lies after one year and up to the other */
  readonly breakAfter: (economy: string, from: number, to: number) => boolean;
}

/**
 * What may follow in every technology field (三年展望): the families of an economy, or of the world, carried on from the
 * edition's year, in the order of the fields. Families are never fewer than none.
 */
export function lookAheadByField(economy: string, plan: FieldOutlookPlan): OutlookResult[] {
  const { model, families, fields, year: last, breakAfter } = plan;
  const years = everyYear(model.first_year, last);
  return fields.flatMap((field) => {
    const points = years.map((year): SeriesPoint => {
      const { value, status } = families.ofField(economy, field, year);
      return { year, value, status };
    });
    const series = {
      ...{ head: { entity_id: economy, series: "field" as const, item: field }, points },
      isBroken: (year: number) => breakAfter(economy, year, last),
      transform: model.outlook.transform,
      bounds: { low: 0, high: null },
    };
    return carrySeriesOn(series, model.outlook);
  });
}
