import { entryTitle } from "../i18n/catalogue.ts";
import { matchingDegree } from "../methods/matching/matching-degree.ts";
import { industryAmounts } from "../schema/catalogue-amounts.ts";
import type { CellResult } from "../schema/industry-results.ts";
import { worse, worstStatus } from "../schema/status.ts";
import type { CompositeBasis } from "./basis.ts";
import { gradeData } from "./data-grade.ts";
import { openDisputes } from "./disputes.ts";
import { type Draft, type Evidence, scoreInput } from "./draft.ts";
import { evidence, rowKey } from "./evidence.ts";
import { openListing } from "./listing.ts";
import { matchingEvidence } from "./matching-change.ts";

/** Columns of cells.csv by quantity: what rules judge, and what stands beside it. */
const columns = {
  judged: { K: "property_score", E: "economy_score", N: "innovation_score", G: "growth_score" },
  told: {
    V: "value",
    "lq.K": "property_quotient",
    "lq.E": "economy_quotient",
    "lq.N": "innovation_quotient",
  },
} as const;

/**
 * The entries of a region and an industry (区域×产业条目). A cell that is hidden in the results stays hidden: its evidence is
 * empty, whatever the quantity. Warnings take the outside owners of the industry and the disputes of the region. None where
 * the plan has no section for them.
 */
export function cellDrafts(basis: CompositeBasis): Draft[] {
  const { plan, edition, results, earlier, entities, industries } = basis;
  if (!plan.cells) return [];
  const listing = openListing(plan.listing, { ...basis, rows: basis.listed, year: edition.year });
  const past = new Map((earlier?.cells ?? []).map((row) => [`${row.entity_id} ${row.industry_id}`, row]));
  const outside = new Map(
    results.industries.filter(({ item }) => item === plan.industries?.outside).map((row) => [row.industry_id, row.raw]),
  );
  const disputes = openDisputes(basis);
  return results.cells.map((cell) => {
    const { entity_id: region, industry_id: industry } = cell;
    const before = past.get(`${region} ${industry}`);
    const matchingBefore = matchingDegree(before?.property_score ?? null, before?.economy_score ?? null);
    const judged = Object.entries(columns.judged).map(([quantity, column]) => cellEvidence(quantity, column, cell));
    const named = listing.of(region, industry);
    const status = worstStatus([cell.status, ...named.evidence.map((each) => each.status)]);
    const [entity, name] = [entities.get(region)!, industries.get(industry)!];
    const ends = (edition?: string) =>
      [columns.judged.K, columns.judged.E]
        .map((column) => rowKey("cells.csv", [region, industry], column, edition))
        .join(" ");
    return {
      ...{ kind: "X", region, industry },
      title: entryTitle("X", {
        region: { zh: entity.name_zh, en: entity.name_en },
        industry: { zh: name.name_zh, en: name.name_en },
      }),
      amounts: {
        ...Object.fromEntries(judged.map(({ quantity, value }) => [quantity, value])),
        outside: outside.get(industry) ?? null,
        disputes: disputes.of(region)?.value ?? null,
      },
      matchingBefore,
      flags: named.flags,
      inputs: industryAmounts.map(scoreInput),
      value: cell.value,
      evidence: [
        ...judged,
        ...matchingEvidence(
          {
            now: [cell.property_score, cell.economy_score],
            before: matchingBefore,
            status: before ? worse(cell.status, before.status) : cell.status,
            reason: cell.reason,
          },
          {
            now: ends(),
            before: ends(earlier?.edition),
            hasBefore: earlier !== null,
            reasonBefore: before?.reason ?? null,
          },
        ),
        ...Object.entries(columns.told).map(([quantity, column]) => cellEvidence(quantity, column, cell)),
        evidence("Q", cell.relative_match, rowKey("cells.csv", [region, industry], "relative_match"), {
          low: cell.relative_low,
          high: cell.relative_high,
          status: cell.status,
          reason: reasonOf(cell, cell.relative_match),
        }),
        ...named.evidence,
      ],
      dataGrade: gradeData(judged, { max_missing: plan.max_missing, state: edition.state, essential: ["K", "E"] }),
      stability: null,
      status,
    };
  });
}

function cellEvidence(quantity: string, column: keyof CellResult, cell: CellResult): Evidence {
  const value = cell[column] as number | null;
  return evidence(quantity, value, rowKey("cells.csv", [cell.entity_id, cell.industry_id], column), {
    status: cell.status,
    reason: reasonOf(cell, value),
  });
}

/** What is hidden of a cell says nothing of what is shown of it. */
function reasonOf({ reason }: CellResult, value: number | null): CellResult["reason"] {
  return value !== null && reason === "suppressed" ? null : reason;
}
