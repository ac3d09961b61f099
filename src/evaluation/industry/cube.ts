import type { IndustryPlan } from "../../schema/industry-plan.ts";
import type { CubeResult } from "../../schema/industry-results.ts";
import type { Amounts } from "./amounts.ts";
import { type Area, cellName } from "./cell-book.ts";
import type { Family } from "./families.ts";
import type { IsHidden } from "./hidden-cells.ts";

export interface CubePlan {
  readonly year: number;
  readonly area: Area;
  readonly families: readonly Family[];
  /** whose industries, with the rest, are all of a region */
  readonly main: Family;
  readonly amounts: Amounts;
  readonly isHidden: IsHidden;
  readonly rights: IndustryPlan["rights"];
}

/**
 * The cube of rights (五类知识产权 × 区域 × 产业): how many of each kind every region and the whole have in all and in every
 * industry, the rest of each family among them. A kind that an industry cannot have has no row there.
 */
export function countCube(plan: CubePlan): CubeResult[] {
  const { area, families, main, amounts, isHidden, year } = plan;
  const industries = families.flatMap((family) => family.rows);
  return [area.whole, ...area.regions].flatMap((entity) =>
    plan.rights.flatMap(({ id, count }) => {
      const row = { entity_id: entity, right: id, hidden: null };
      const all = amounts.total(entity, main, count);
      return [
        { ...row, industry_id: null, count: all.value, status: all.status, reason: all.reason },
        ...industries.flatMap((industry): CubeResult[] => {
          const { value, status, reason } = amounts.of(entity, industry, count);
          if (value === null) return [];
          const own = { ...row, industry_id: industry, status };
          return isHidden(cellName(entity, industry), year)
            ? [{ ...own, count: null, hidden: "yes", reason: "suppressed" }]
            : [{ ...own, count: value, reason }];
        }),
      ];
    }),
  );
}
