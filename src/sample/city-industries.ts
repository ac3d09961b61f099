import { largestRemainder } from "../methods/allocation/largest-remainder.ts";
import type { SampleCityField, SamplePlan } from "../schema/sample-plan.ts";
import { decimalsOf, fromUnits, toUnits } from "./decimals.ts";
import { type Facts, shares } from "./facts.ts";
import { byYear, interpolate } from "./interpolate.ts";
import { openPath } from "./lean.ts";
import { exactSum, type SeriesByField, yearsFrom } from "./series.ts";
import { openStream } from "./stream.ts";

/** Figures of the whole: of each field, by industry, by year. */
export type CityFigures = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<number, number>>>;

/** A division of the national classification: its code with the letter of its section in front. */
export interface Division {
  readonly code: string;
  readonly section: string;
}

/** Sections that make up industry, to which revenue of firms above scale belongs. */
const industrySections = new Set(["B", "C", "D"]);

/** Shares the fields of the whole out over the divisions; employment by the real employment of their sections. */
export function makeDivisions(
  plan: SamplePlan,
  facts: Facts,
  made: SeriesByField,
  { divisions, seed }: { readonly divisions: readonly Division[]; readonly seed: number },
): CityFigures {
  const { fields, employed, weights, light } = plan.industries.divisions;
  const years = yearsFrom(plan.years);
  const weightOf = ({ code }: Division) => weights[code] ?? light;
  const bySection = Map.groupBy(divisions, ({ section }) => section);
  const staffOf = (division: Division) => {
    const within = bySection.get(division.section)!;
    const part = shares(within.map(weightOf))[within.indexOf(division)]!;
    return part * facts.readIndustry(division.section, employed.field, employed.year);
  };
  return new Map(
    Object.entries(fields).map(([field, those]) => {
      const there = divisions.filter(({ section }) => those !== "industry" || industrySections.has(section));
      const { total } = plan.industries.fields.find((each) => each.field === field)!;
      const paths = there.map(({ code }) => openPath(openStream(seed, `${field} ${code}`), 0.25, years.length));
      const rows = years.map((year, place) => {
        const figures = made.get(total)!.get(year)!;
        const decimals = Math.max(...figures.map(decimalsOf));
        const leaning = there.map(
          (each, at) => (those === "staff" ? staffOf(each) : weightOf(each)) * paths[at]!(place),
        );
        const parts = largestRemainder(toUnits(exactSum(figures), decimals), leaning);
        return [year, parts.map((part) => fromUnits(part, decimals))] as const;
      });
      return [
        field,
        new Map(there.map(({ code }, at) => [code, new Map(rows.map(([year, row]) => [year, row[at]!]))])),
      ];
    }),
  );
}

/** No part takes up all of what it is a part of. */
const mostShare = 0.92;

/** The fields of the whole by industry that are measured by another field of the same industry. */
export function makeCityFields(
  plan: SamplePlan,
  known: CityFigures,
  { fields, seed }: { readonly fields: readonly SampleCityField[]; readonly seed: number },
): CityFigures {
  const years = yearsFrom(plan.years);
  const made = new Map<string, ReadonlyMap<string, ReadonlyMap<number, number>>>();
  for (const { field, of, ratio, spread, whole = false, digits = 0 } of fields) {
    const measures = made.get(of) ?? known.get(of)!;
    const typical = byYear(ratio);
    const found = [...measures].map(([industry, measured]) => {
      const path = openPath(openStream(seed, `${field} ${industry}`), spread, years.length);
      const figures = [...measured].map(([year, amount]) => {
        const own = interpolate(typical, year) * path(years.indexOf(year));
        const share = whole ? own : Math.min(own, mostShare);
        return [year, fromUnits(Math.floor(amount * share * 10 ** digits), digits)] as const;
      });
      return [industry, new Map(figures)] as const;
    });
    made.set(field, new Map(found));
  }
  return made;
}
