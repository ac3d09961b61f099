import { entryTitle } from "../i18n/catalogue.ts";
import type { RegionPlan } from "../schema/catalogue-plan.ts";
import { compositeFace } from "../schema/quality.ts";
import type { AnyEntity } from "../schema/reference.ts";
import type { ScoreResult } from "../schema/results.ts";
import { worstStatus } from "../schema/status.ts";
import type { CompositeBasis } from "./basis.ts";
import { gradeData } from "./data-grade.ts";
import { type Disputes, openDisputes } from "./disputes.ts";
import { type Draft, type Evidence, type Input, scoreInput } from "./draft.ts";
import { evidence, rowKey, verdict } from "./evidence.ts";
import { percentileOf, percentiles } from "./percentile.ts";
import { regionGrowth } from "./region-growth.ts";

/** K and E, without which no orientation can be told. */
const essential = ["K", "E"];

/**
 * The entries of regions (区域条目): what each is scored, as scores or as percentiles among those ranked, its growth and
 * features, and beside that its matching, quality and intensity. None where the plan has no section for them.
 */
export function regionDrafts(basis: CompositeBasis): Draft[] {
  const { plan, model, entities, results } = basis;
  if (!plan.regions) return [];
  const isRegion = ({ entity_id }: ScoreResult) => entities.get(entity_id)?.kind === model.evaluated;
  const regions = [...new Set(results.scores.filter(isRegion).map(({ entity_id }) => entity_id))];
  const growth = regionGrowth(regions, plan.regions, basis);
  const features = new Map(plan.regions.features.map((id) => [id, featureOf(id, regions, plan.regions!, basis)]));
  const disputes = openDisputes(basis);
  return regions.map((region, at) => {
    const own = [growth[at]!, ...[...features.values()].map((rows) => rows[at]!)];
    return draftOf(entities.get(region)!, { basis, regions: plan.regions!, own, disputes });
  });
}

interface DraftParts {
  readonly basis: CompositeBasis;
  readonly regions: RegionPlan;
  /** growth and features */
  readonly own: readonly Evidence[];
  readonly disputes: Disputes;
}

function draftOf(entity: AnyEntity, { basis, regions, own, disputes }: DraftParts): Draft {
  const { nodes, results, plan, edition } = basis;
  const region = entity.entity_id;
  const scores = results.scores.filter(({ entity_id }) => entity_id === region);
  const scored = nodes.flatMap(({ id }) => scores.find(({ node }) => node === id) ?? []);
  const composite = new Set(nodes.filter(({ kind }) => kind === "composite").map(({ id }) => id));
  const told = scored.map((row) => scoreEvidence(row, regions.scale, basis));
  const judged = [...told.filter(({ quantity }) => !composite.has(quantity)), ...own];
  const dispute = disputes.of(region);
  const stability = results.stability.find(
    ({ entity_id, scale, item, published }) =>
      entity_id === region && scale === "tier" && composite.has(item) && published === "yes",
  );
  return {
    ...{ kind: "R", region, industry: null },
    title: entryTitle("R", { region: { zh: entity.name_zh, en: entity.name_en }, industry: null }),
    amounts: {
      ...Object.fromEntries(judged.map(({ quantity, value }) => [quantity, value])),
      ...{ disputes: dispute?.value ?? null, outside: null },
    },
    matchingBefore: null,
    flags: new Set(),
    inputs: judged.map(({ quantity }) => inputOf(quantity, regions.scale, scores)),
    value: null,
    evidence: [...told, ...own, ...analysesOf(region, basis), ...(dispute ? [dispute] : [])],
    dataGrade: gradeData(judged, { max_missing: plan.max_missing, state: edition.state, essential }),
    stability: stability?.stability ?? null,
    status: worstStatus(judged.map(({ status }) => status)),
  };
}

/** A score, or the percentile of its place, with the interval of its joint rebuilds. */
function scoreEvidence(row: ScoreResult, scale: RegionPlan["scale"], { results }: CompositeBasis): Evidence {
  const { entity_id, node, value, rank, ranked, status, reason } = row;
  const quantity = scale === "score" ? "score" : "rank";
  const drawn = results.sensitivity.find(
    (each) => each.run === "joint" && each.entity_id === entity_id && each.quantity === quantity && each.item === node,
  );
  if (scale === "score") {
    const interval = { low: drawn?.low ?? null, high: drawn?.high ?? null };
    return evidence(node, value, rowKey("scores.csv", [entity_id, node], "value"), { ...interval, status, reason });
  }
  // A low rank is a high percentile.
  const [low, high] = [percentileOf(drawn?.high ?? null, ranked), percentileOf(drawn?.low ?? null, ranked)];
  const source = rowKey("scores.csv", [entity_id, node], "rank");
  return evidence(node, percentileOf(rank, ranked), source, { low, high, status, reason });
}

/** An indicator of every region, as its score or as its percentile among them. */
function featureOf(
  id: string,
  regions: readonly string[],
  { scale }: RegionPlan,
  { results }: CompositeBasis,
): Evidence[] {
  const column = scale === "score" ? "score" : "scored";
  const rows = regions.map((region) =>
    results.indicators.find(({ entity_id, indicator }) => entity_id === region && indicator === id),
  );
  const values = rows.map((row) => row?.[column] ?? null);
  const shown = scale === "score" ? values : percentiles(values);
  return regions.map((region, at) =>
    evidence(id, shown[at]!, rowKey("indicators.csv", [region, id], column), {
      status: rows[at]?.status ?? "final",
      reason: rows[at]?.reason ?? null,
    }),
  );
}

/** A percentile moves by places: as many steps as there are ranked beside the first. */
function inputOf(name: string, scale: RegionPlan["scale"], scores: readonly ScoreResult[]): Input {
  if (scale === "score") return scoreInput(name);
  return { name, low: 0, high: 100, steps: Math.max(...scores.map(({ ranked }) => ranked ?? 2)) - 1 };
}

/** Matching, quality, structure, intensity and stability: told, and no part of a rule. */
function analysesOf(region: string, { results }: CompositeBasis): Evidence[] {
  const isOwn = ({ entity_id }: { readonly entity_id: string | null }) => entity_id === region;
  const { status } = results.scores.find(isOwn)!;
  const pairs = results.matching.filter(isOwn).flatMap(({ pair, matching, coordination, change_3y, reason }) => {
    const tell = (quantity: string, value: number | null, column: string) =>
      evidence(`${quantity}.${pair}`, value, rowKey("matching.csv", [region, pair], column), { status, reason });
    const isPair = matching !== null || reason !== null;
    return [
      ...(isPair ? [tell("M", matching, "matching"), tell("change", change_3y, "change_3y")] : []),
      tell("D", coordination, "coordination"),
    ];
  });
  const faces = results.quality.filter((row) => isOwn(row) && row.face === compositeFace);
  const structures = results.structure.filter((row) => isOwn(row) && row.quantity.startsWith("match-"));
  const verdicts = results.intensive.filter((row) => isOwn(row) && row.industry_id === null);
  const tiers = results.stability.filter((row) => isOwn(row) && row.scale === "tier" && row.published === "yes");
  return [
    ...pairs,
    ...faces.map((row) => evidence("quality", row.value, rowKey("quality.csv", [region, row.face], "value"), row)),
    ...structures.map((row) =>
      evidence(
        `structure.${row.quantity.slice("match-".length)}`,
        row.value,
        rowKey("structure.csv", [region, row.quantity], "value"),
        row,
      ),
    ),
    ...verdicts.map((row) =>
      evidence(
        `intensive.${row.right}.${row.rule}`,
        verdict(row.verdict),
        rowKey("intensive.csv", [region, "", row.right, row.rule], "verdict"),
        row,
      ),
    ),
    ...tiers.map((row) =>
      evidence(
        `stability.${row.item}`,
        row.probability,
        rowKey("stability.csv", [region, row.scale, row.item, row.class], "probability"),
        { status },
      ),
    ),
  ];
}
