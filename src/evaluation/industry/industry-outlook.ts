import type { IndustryOutlookResult } from "../../schema/outlook.ts";
import type { RawRow } from "../../schema/raw.ts";
import type { Placed, Repository } from "../../schema/repository.ts";
import { openBreaks } from "../break-finder.ts";
import type { UsedCell } from "../cells.ts";
import type { EditionYears } from "../edition-years.ts";
import { firstYear } from "../national-outlook.ts";
import { carrySeriesOn, everyYear, type SeriesPoint } from "../outlook-series.ts";
import { cellName } from "./cell-book.ts";
import { openIndustries } from "./open-industries.ts";

/** What may follow in the industries, and the cells that it rests on. */
export interface IndustryOutlook {
  readonly rows: readonly IndustryOutlookResult[];
  readonly cells: readonly UsedCell[];
}

/**
 * What may follow in every industry of the whole (产业三年展望): the figures that the model names, carried on from the edition's
 * year by the rules of the outlook of its indicators, family by family. A figure that an industry never had has no rows. A
 * hidden year is not shown and not carried on from. Figures are never below nothing. None where the model has no industries.
 */
export function lookAheadByIndustry(
  repository: Pick<Repository, "datasets" | "breaks" | "classifications">,
  rows: readonly Placed<RawRow>[],
  years: EditionYears,
): IndustryOutlook {
  const opened = openIndustries(repository, rows, years);
  if (opened === null) return { rows: [], cells: [] };
  const { edition, files } = years;
  const { plan, area, families, cells, isHidden } = opened;
  const { ofField } = openBreaks(repository.breaks, files, edition);
  const observed = everyYear(firstYear(repository, edition.year), edition.year);
  const pointsOf = (industry: string, field: string) => {
    const name = cellName(area.whole, industry);
    return observed.map((year): SeriesPoint => {
      const { value = null, status = "final" } = cells.read(name, field, year) ?? {};
      return { year, value, status, hidden: value !== null && isHidden(name, year) };
    });
  };
  const found = families.flatMap(({ industries }) =>
    industries.flatMap((industry) =>
      plan.outlook.fields.flatMap((field) => {
        const points = pointsOf(industry, field);
        if (points.every(({ value }) => value === null)) return [];
        const series = {
          ...{ head: { industry_id: industry, field }, points },
          isBroken: (year: number) => ofField(field, [area.whole], year, edition.year),
          transform: plan.outlook.transform,
          bounds: { low: 0, high: null },
        };
        return carrySeriesOn(series, files.model.analyses.outlook);
      }),
    ),
  );
  return { rows: found, cells: cells.used() };
}
