import type { IndustryPlan } from "../../schema/industry-plan.ts";
import type { CellBook } from "../cells.ts";
import { type Area, cellName } from "./cell-book.ts";
import type { Family } from "./families.ts";
import { suppress } from "./suppress.ts";
import { type Line, placesOf } from "./suppress-determined.ts";

/** Whether a cell, by the name of its entity and industry, is hidden in a year, and all its figures with it. */
export type IsHidden = (name: string, year: number) => boolean;

export interface HidingPlan {
  readonly rules: IndustryPlan["suppression"];
  /** every field by industry that a result rests on */
  readonly fields: readonly string[];
  readonly families: readonly Family[];
  readonly area: Area;
  readonly read: CellBook["read"];
}

/**
 * Which cells of region and industry, and which industries of the whole, are hidden (隐去): those with less of a count than
 * a rule asks for, or without that count where others have it, and those that would give one away (`suppress`). A cell is
 * hidden with all its figures, so that what adds up inside it tells nothing; the rest of a family, which is no industry, is
 * the first to cover another. Taken as known are, beside what is shown, the totals of every region and of the whole in each
 * figure; an industry that is part of another adds up to it. Where one cell alone has a figure it is that total, and known.
 */
export function findHidden(plan: HidingPlan): IsHidden {
  const known = new Map<number, ReadonlySet<string>>();
  return (name, year) => {
    if (plan.rules.length === 0) return false;
    const found = known.get(year) ?? new Set(plan.families.flatMap((family) => hiddenOf(family, year, plan)));
    known.set(year, found);
    return found.has(name);
  };
}

function hiddenOf(family: Family, year: number, plan: HidingPlan): string[] {
  const { fields, area, read } = plan;
  const industries = family.rows;
  const entities = [...area.regions, area.whole];
  const names = entities.flatMap((entity) => industries.map((industry) => cellName(entity, industry)));
  const has = (name: string, field: string) => (read(name, field, year)?.value ?? null) !== null;
  const figures = fields.map((field) => ({
    support: names.map((name) => has(name, field)),
    values: names.map((name) => read(name, field, year)?.value ?? 0),
    least: plan.rules.find((rule) => rule.field === field)?.below ?? 0,
  }));
  // Figures that the same cells have add up along the same lines.
  const systems = Map.groupBy(figures, ({ support }) => support.map(Number).join(""));
  const judged = [area.regions, [area.whole]].flatMap((level) =>
    judgeLevel(level, industries, { ...plan, family, year }),
  );
  const hidden = suppress({
    sizes: judged.map(({ size }) => size),
    small: judged.map(({ small }, place) => small && figures.some(({ support }) => support[place])),
    systems: [...systems.values()].map((same) => ({ lines: linesOf(family, area, same[0]!.support), figures: same })),
  });
  return names.filter((_, place) => hidden[place] !== null);
}

type Judging = HidingPlan & { readonly family: Family; readonly year: number };

/** The rest of a family covers before any industry does. */
const restWeight = 1e-9;

/** Whether the cells of some entities are small, and how large for the choice of what else to hide. */
function judgeLevel(
  entities: readonly string[],
  industries: readonly string[],
  { rules, family, read, year }: Judging,
): { small: boolean; size: number }[] {
  const counted = entities.flatMap((entity) =>
    industries.map((industry) => ({
      isRest: industry === family.rest,
      counts: rules.map(({ field }) => read(cellName(entity, industry), field, year)?.value ?? null),
    })),
  );
  // A count that nobody has at this level is not asked for.
  const asked = rules.map((_, rule) => counted.some(({ counts }) => counts[rule] !== null));
  return counted.map(({ isRest, counts }) => ({
    small: rules.some(({ below }, rule) => asked[rule] === true && (counts[rule] === null || counts[rule]! < below)),
    size: (isRest ? restWeight : 1) * rules.reduce((size, { below }, rule) => size + (counts[rule] ?? 0) / below, 0),
  }));
}

/**
 * Rows of a region, columns of an industry, and what an industry consists of, of the cells that have a figure: all industries
 * of one region after the other, the whole last.
 */
function linesOf(family: Family, { regions }: Area, support: readonly boolean[]): Line[] {
  const order = new Map(family.rows.map((industry, at) => [industry, at]));
  const placeOf = (entity: number, industry: string) => {
    const place = entity * family.rows.length + order.get(industry)!;
    return support[place] ? place : null;
  };
  const ofRegions = [...regions.keys()];
  const whole = regions.length;
  const inside = (entity: number, industries: readonly string[]) =>
    industries.flatMap((industry) => placeOf(entity, industry) ?? []);
  const entities = [...ofRegions, whole];
  const rows = entities.map((entity) => ({ parts: inside(entity, family.top), total: null }));
  const columns = family.rows.map((industry) => ({
    parts: ofRegions.flatMap((region) => placeOf(region, industry) ?? []),
    total: placeOf(whole, industry),
  }));
  const nested = [...family.children].flatMap(([parent, children]) =>
    entities.map((entity) => ({ parts: inside(entity, children), total: placeOf(entity, parent) })),
  );
  return [...rows, ...columns, ...nested].filter((line) => placesOf(line).length > 1);
}
