import { entryTitle } from "../i18n/catalogue.ts";
import { matchingDegree } from "../methods/matching/matching-degree.ts";
import { industryAmounts } from "../schema/catalogue-amounts.ts";
import { type IndustryResult, verdictCondition } from "../schema/industry-results.ts";
import { worstStatus } from "../schema/status.ts";
import type { CompositeBasis } from "./basis.ts";
import { gradeData } from "./data-grade.ts";
import { type Draft, type Evidence, scoreInput } from "./draft.ts";
import { evidence, rowKey, verdict } from "./evidence.ts";
import { openListing } from "./listing.ts";
import { matchingEvidence } from "./matching-change.ts";

/**
 * The entries of industries (产业条目) of the whole: their scores, every indicator, advantages and intensity. None where the
 * plan has no section for them.
 */
export function industryDrafts(basis: CompositeBasis): Draft[] {
  const { plan, model, edition, results, earlier, industries } = basis;
  if (!plan.industries) return [];
  const { outside } = plan.industries;
  const listing = openListing(plan.listing, { ...basis, rows: basis.listed, year: edition.year });
  const before = new Map((earlier?.industries ?? []).map((row) => [`${row.industry_id} ${row.item}`, row.score]));
  return [...Map.groupBy(results.industries, ({ industry_id }) => industry_id)].map(([industry, rows]) => {
    const items = new Map(rows.map((row) => [row.item, row]));
    const score = (item: string) => items.get(item)?.score ?? null;
    const matchingBefore = matchingDegree(before.get(`${industry} K`) ?? null, before.get(`${industry} E`) ?? null);
    const judged = industryAmounts.map((item) => itemEvidence(industry, item, items.get(item)));
    const told = rows.filter(({ item }) => industryAmounts.every((each) => each !== item));
    const named = listing.of(model.nation, industry);
    const row = industries.get(industry)!;
    const status = worstStatus([...judged, ...named.evidence].map((each) => each.status));
    return {
      ...{ kind: "I", region: null, industry },
      title: entryTitle("I", { region: null, industry: { zh: row.name_zh, en: row.name_en } }),
      amounts: {
        ...Object.fromEntries(judged.map(({ quantity, value }) => [quantity, value])),
        ...{ outside: items.get(outside)?.raw ?? null, disputes: null },
      },
      matchingBefore,
      flags: named.flags,
      inputs: industryAmounts.map(scoreInput),
      value: null,
      evidence: [
        ...judged,
        ...matchingEvidence(
          { now: [score("K"), score("E")], before: matchingBefore, status },
          {
            now: ["K", "E"].map((item) => rowKey("industries.csv", [industry, item], "score")).join(" "),
            before: ["K", "E"]
              .map((item) => rowKey("industries.csv", [industry, item], "score", earlier?.edition ?? ""))
              .join(" "),
            hasBefore: earlier !== null,
          },
        ),
        ...told.map((each) => itemEvidence(industry, each.item, each)),
        ...verdictsOf(industry, basis),
        ...named.evidence,
      ],
      dataGrade: gradeData(judged, { max_missing: plan.max_missing, state: edition.state, essential: ["K", "E"] }),
      stability: null,
      status,
    };
  });
}

/** A score, or the value of an indicator. */
function itemEvidence(industry: string, item: string, row: IndustryResult | undefined): Evidence {
  const isScore = row === undefined || (row.raw === null && row.score !== null);
  const [value, column] = isScore ? [row?.score ?? null, "score"] : [row.raw, "raw"];
  return evidence(item, value, rowKey("industries.csv", [industry, item], column), {
    status: row?.status ?? "final",
    reason: row?.reason ?? null,
  });
}

/** Which advantages an industry has, and by which rules it is intensive. */
function verdictsOf(industry: string, { results }: CompositeBasis): Evidence[] {
  const advantages = results.advantages.filter(
    ({ industry_id, condition }) => industry_id === industry && condition === verdictCondition,
  );
  const intensive = results.intensive.filter(({ industry_id }) => industry_id === industry);
  return [
    ...advantages.map((row) =>
      evidence(
        `advantage.${row.advantage}`,
        verdict(row.holds),
        rowKey("advantages.csv", [industry, row.advantage, row.condition], "holds"),
        row,
      ),
    ),
    ...intensive.map((row) =>
      evidence(
        `intensive.${row.right}.${row.rule}`,
        verdict(row.verdict),
        rowKey("intensive.csv", ["", industry, row.right, row.rule], "verdict"),
        row,
      ),
    ),
  ];
}
