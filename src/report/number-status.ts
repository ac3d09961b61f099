import { type Status, worse } from "../schema/status.ts";
import { anchorOf, type NumberKind } from "./address.ts";
import { conditionId, isScore } from "./advantage-finding.ts";
import type { EditionView } from "./edition-view.ts";
import { countId, divisionsId, divisionsPage } from "./industry-address.ts";
import type { IndustryView } from "./industry-view.ts";
import { innovatorId } from "./innovators.ts";
import type { Library } from "./library.ts";
import type { LinkedNumber } from "./sample-marks.ts";
import { structureId } from "./structure-finding.ts";

/** A row of the results, as the number of a passport: whose it is, what it is of, what it is worth. */
type Numbered = readonly [entity: string, kind: NumberKind, id: string, status: Status];

const opened = new WeakMap<EditionView | IndustryView, ReadonlyMap<string, Status>>();

/**
 * What a number of an edition is worth, by its place on the passport pages: the worst of the rows that stand there. Null where
 * the rows do not say, as of matches, intervals and what moved.
 */
export function numberStatus(
  view: EditionView,
  industries: IndustryView | null,
  { entity, anchor }: { readonly entity: string; readonly anchor: string },
): Status | null {
  const key = industries ?? view;
  const statuses = opened.get(key) ?? statusesOf([...rowsOf(view), ...(industries ? industryRows(industries) : [])]);
  opened.set(key, statuses);
  return statuses.get(`${entity} ${anchor}`) ?? null;
}

/**
 * Whether a number of a sample edition is a sample: what was observed is none, a number with a row of its own in the results
 * is as that says, and all else is one.
 */
export function isSampleNumber(
  { editions, industryViews }: Pick<Library, "editions" | "industryViews">,
  { edition, ...place }: LinkedNumber,
): boolean {
  const view = editions.find((each) => each.edition.id === edition);
  if (view?.edition.state !== "sample" || place.anchor.startsWith("o-")) return false;
  const industries = industryViews.find(({ base }) => base === view) ?? null;
  return (numberStatus(view, industries, place) ?? "sample") === "sample";
}

function statusesOf(rows: readonly Numbered[]): ReadonlyMap<string, Status> {
  const statuses = new Map<string, Status>();
  for (const [entity, kind, id, status] of rows) {
    const key = `${entity} ${anchorOf(kind, id)}`;
    statuses.set(key, worse(status, statuses.get(key) ?? status));
  }
  return statuses;
}

function rowsOf({ results }: EditionView): Numbered[] {
  return [
    ...results.indicators.map((row): Numbered => [row.entity_id, "indicator", row.indicator, row.status]),
    ...results.scores.map((row): Numbered => [row.entity_id, "score", row.node, row.status]),
    ...results.situation.map((row): Numbered => [row.entity_id, "situation", row.quantity, row.status]),
    ...results.quality.map((row): Numbered => [row.entity_id, "face", row.face, row.status]),
    ...results.quadrants.map((row): Numbered => [row.entity_id, "quadrant", row.plane, row.status]),
    ...results.dynamics.map((row): Numbered => [row.entity_id, "growth", row.field, row.status]),
  ];
}

/** Those of industries. */
function industryRows(view: IndustryView): Numbered[] {
  const { results } = view;
  return [
    ...results.industries.map(
      ({ industry_id, item, status }): Numbered => [
        industry_id,
        isScore(view, item) ? "score" : "indicator",
        item,
        status,
      ],
    ),
    ...results.advantages.map((row): Numbered => [row.industry_id, "advantage", conditionId(row), row.status]),
    ...results.intensive.flatMap((row): Numbered[] => [
      [row.entity_id ?? row.industry_id!, "intensity", `${row.right}.${row.rule}`, row.status],
      [divisionsPage, "intensity", divisionsId(row), row.status],
    ]),
    ...results.cells.map((row): Numbered => [row.industry_id, "cell", row.entity_id, row.status]),
    ...results.cube.map((row): Numbered => [row.industry_id ?? row.entity_id, "count", countId(view, row), row.status]),
    ...results.innovators.map((row): Numbered => [row.entity_id, "innovator", innovatorId(row), row.status]),
    ...results.structure.map((row): Numbered => [row.entity_id, "structure", structureId(row), row.status]),
    ...results.outlook.map((row): Numbered => [row.industry_id, "series", `${row.field}.${row.year}`, row.status]),
  ];
}
