import { type ApiDocument, apiHeader, withoutPlace } from "./api.ts";
import { cellCounts, countPassports, intensityPassports, itemPassports, regionInputs } from "./industry-passport.ts";
import type { IndustryView } from "./industry-view.ts";

/** Root-absolute address of the results of an industry; its passport stands beside those of entities. */
export const industryApiAddress = (edition: string, industry: string) =>
  `/api/v1/${edition}/industries/${industry}.json`;

/** All results of one industry, row by row as the result files hold them. */
export async function apiIndustry(view: IndustryView, industry: string): Promise<ApiDocument> {
  const own = <Row extends { readonly industry_id: string | null }>(rows: readonly Row[]) =>
    rows.filter((row) => row.industry_id === industry);
  const { industries, advantages, intensive, cells, cube, outlook } = view.results;
  return {
    ...(await apiHeader(view.base)),
    industry: withoutPlace(view.industry(industry)),
    industries: own(industries),
    advantages: own(advantages),
    intensive: own(intensive),
    cells: own(cells),
    cube: own(cube),
    outlook: own(outlook),
  };
}

/** Where every number of one industry comes from: formulas, goalposts, input cells with file and line. */
export async function apiIndustryNumbers(view: IndustryView, industry: string): Promise<ApiDocument> {
  return {
    ...(await apiHeader(view.base)),
    industry: withoutPlace(view.industry(industry)),
    indicators: itemPassports(view, industry).map(
      ({ indicator, card, result, goalposts, worked, nationWorked, cells }) => ({
        ...result,
        kind: indicator.kind,
        numerator: card?.numerator ?? null,
        denominator: indicator.denominator,
        scale: indicator.scale,
        transform: indicator.transform,
        goalposts: goalposts && { low: goalposts.low, high: goalposts.high },
        worked,
        nation_worked: nationWorked,
        cells,
      }),
    ),
    scores: view.plan.scores.map(({ id, indicators }) => ({ ...view.result(industry, id), indicators })),
    advantages: view.advantages(industry).flatMap(({ conditions, verdict }) => [...conditions, verdict]),
    intensive: intensityPassports(view, industry).map(({ row, worked, cells }) => ({ ...row, worked, cells })),
    counts: countPassports(view, industry).map(({ row, cells }) => ({ ...row, cells })),
    cells: view.regions.flatMap((region) => view.cell(region.entity_id, industry) ?? []),
    cell_counts: cellCounts(view, industry),
    inputs: regionInputs(view, industry),
  };
}
