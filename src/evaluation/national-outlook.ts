import type { Indicator } from "../schema/model.ts";
import type { OutlookResult } from "../schema/outlook.ts";
import type { Repository } from "../schema/repository.ts";
import { fieldYears, parseTerms } from "../schema/term.ts";
import { openBreaks } from "./break-finder.ts";
import type { EditionYears } from "./edition-years.ts";
import { rawValue } from "./formula.ts";
import { carrySeriesOn, everyYear, type SeriesPoint } from "./outlook-series.ts";

/**
 * What may follow (三年展望): every indicator of the nation carried on from the edition's year, in the order of the model. A
 * series holds the value of each year itself, by the formula, from the first year with raw figures on; nothing after the
 * edition's year is looked at. It is carried on in the scale in which the indicator is scored.
 * `years` should be opened for this alone: every cell read before counts as one that the edition rests on.
 */
export function lookAhead(repository: Pick<Repository, "datasets" | "breaks">, years: EditionYears): OutlookResult[] {
  const { edition, files, cells } = years;
  const { nation, min_pool_years: minYears, analyses } = files.model;
  const { ofField } = openBreaks(repository.breaks, files, edition);
  const subject = { members: [nation], cells, minYears };
  const observed = everyYear(firstYear(repository, edition.year), edition.year);
  return files.indicators.flatMap((indicator) => {
    const points = observed.map((year): SeriesPoint => {
      const { value, status } = rawValue(indicator, year, subject);
      return { year, value, status };
    });
    const lastRead = readSpans(indicator, edition.year);
    const isBroken = (year: number) =>
      [...readSpans(indicator, year)].some(([field, { first }]) =>
        ofField(field, [nation], first, lastRead.get(field)!.last),
      );
    return carrySeriesOn(
      {
        ...{ head: { entity_id: nation, series: "indicator" as const, item: indicator.id }, points, isBroken },
        transform: indicator.transform,
        bounds: boundsOf(indicator, repository, analyses.outlook.parts),
      },
      analyses.outlook,
    );
  });
}

/** The first year that any dataset has. */
export function firstYear({ datasets }: Pick<Repository, "datasets">, last: number): number {
  return datasets.reduce((least, { rows }) => rows.reduce((year, row) => Math.min(year, row.year), least), last);
}

/** The first and last year that the own value of a year reads of each field. */
function readSpans(indicator: Indicator, year: number): ReadonlyMap<string, { first: number; last: number }> {
  const read = fieldYears({ ...indicator, pool_years: 1, small_field: null }, year);
  return new Map(
    [...Map.groupBy(read, ({ field }) => field)].map(([field, found]) => {
      const at = found.map((cell) => cell.year);
      return [field, { first: Math.min(...at), last: Math.max(...at) }] as const;
    }),
  );
}

/**
 * What an indicator cannot pass: 0 below, unless a field of it may be negative; 100 above where the model says that it is
 * part of a whole; a growth loses no more than everything.
 */
function boundsOf(indicator: Indicator, { datasets }: Pick<Repository, "datasets">, parts: readonly string[]) {
  const signed = new Set(
    datasets.flatMap(({ dataset }) => dataset.fields.filter((field) => field.signed).map(({ id }) => id)),
  );
  const formulas = [indicator.numerator, indicator.denominator ?? ""].filter((text) => text !== "");
  const fields = formulas.flatMap((text) => parseTerms(text).map(({ field }) => field));
  const floor = indicator.kind === "growth" ? -indicator.scale : fields.some((field) => signed.has(field)) ? null : 0;
  return { low: floor, high: parts.includes(indicator.id) ? 100 : null };
}
