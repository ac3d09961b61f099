import { compareWords } from "../i18n/compare.ts";
import { type Lang, localPath, nameOf } from "../i18n/lang.ts";
import type { Reason } from "../schema/reason.ts";
import type { Entity } from "../schema/reference.ts";
import type { Status } from "../schema/status.ts";
import { address, type NumberKind, passportOf } from "./address.ts";
import { rankInterval } from "./class-words.ts";
import type { EditionView } from "./edition-view.ts";
import { commonStatus } from "./indicator-card.ts";
import { formatDegree, formatScore, formatValue } from "./round.ts";

/** One number of one entity, ready to print. */
export interface ComparedNumber {
  readonly value: number | null;
  readonly text: string;
  readonly href: string;
  readonly rank: number | null;
  readonly ranked: number | null;
  /** the interval of the place under joint rebuilds; null where it has none, as that of an indicator */
  readonly interval: string | null;
  /** a second number beside it: D* beside M */
  readonly beside: string | null;
  readonly reason: Reason | null;
  /** null where there is none of its own, as for pairs, or where it is that of its row */
  readonly status: Status | null;
}

/** One quantity of all entities. */
export interface ComparedRow {
  /** names the row, such as `score-P`; the figure finds its rows by it */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly href: string | null;
  /** what most cells of the row are worth */
  readonly status: Status | null;
  readonly cells: readonly ComparedNumber[];
}

export interface ComparedSection {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
}

/** Columns of the comparison: home, its neighbours, the nation, the groups, then the other provinces by code. */
export function comparedEntities(view: EditionView): Entity[] {
  const first = [...(view.home ? [view.home] : []), ...view.neighbours, view.nation, ...view.groups];
  return [...first, ...view.reported.filter((row) => !first.includes(row))];
}

/**
 * What is compared before the reader chooses: home and the two of its neighbours whose overall level is nearest, which
 * leaves room for more. Without a home, the nation and the first provinces.
 */
export function defaultChoice(view: EditionView): string[] {
  const level = (row: Entity) => view.score(row.entity_id, "level").value;
  const own = view.home && level(view.home);
  const away = (row: Entity) => {
    const other = level(row);
    return own === null || other === null ? Number.POSITIVE_INFINITY : Math.abs(other - own);
  };
  const near = [...view.neighbours].sort((a, b) => away(a) - away(b) || (a.entity_id < b.entity_id ? -1 : 1));
  const chosen = view.home ? [view.home, ...near] : [view.nation, ...view.provinces];
  return chosen.slice(0, startWith).map((row) => row.entity_id);
}

/** How many entities stand side by side at first. */
const startWith = 3;

/** All that is compared, section by section; the cells of a row stand in the order of the entities given. */
export function comparison(view: EditionView, entities: readonly Entity[], lang: Lang): ComparedSection[] {
  const nodes = (kinds: readonly string[]) =>
    view.nodes.filter((node) => kinds.includes(node.kind)).map((node) => scoreRow(view, entities, node.id, lang));
  const level = [...nodes(["composite"]), ...nodes(["capability"])];
  const groups = view.nodes.filter((node) => view.indicators.some((row) => row.group === node.id));
  return [
    { title: compareWords.level[lang], rows: level },
    { title: compareWords.resources[lang], rows: nodes(["resource"]) },
    { title: compareWords.pairs[lang], rows: view.pairs.map(({ pair }) => pairRow(view, entities, pair, lang)) },
    ...groups.map((node) => ({
      title:
        lang === "zh"
          ? `${node.name_zh}${compareWords.indicators.zh}`
          : `${node.name_en}, ${compareWords.indicators.en}`,
      rows: view.indicators
        .filter((row) => row.group === node.id)
        .map((row) => indicatorRow(view, entities, row.id, lang)),
    })),
  ].filter(({ rows }) => rows.length > 0);
}

type Bare = Omit<ComparedNumber, "href" | "beside" | "interval"> & Partial<Pick<ComparedNumber, "beside" | "interval">>;

/** Links every number to its passport, and leaves a status to the row where most cells share it. */
function makeRow(
  view: EditionView,
  row: { kind: NumberKind; id: string; label: string; unit: string; href: string | null; lang: Lang },
  cells: readonly (Bare & { readonly entity: string })[],
): ComparedRow {
  const seen = cells.flatMap(({ status, value }) => (status === null || value === null ? [] : [status]));
  const common = seen.length === 0 ? null : commonStatus(seen);
  return {
    id: `${row.kind}-${row.id}`,
    label: row.label,
    unit: row.unit,
    href: row.href,
    status: common,
    cells: cells.map(({ entity, beside = null, interval = null, ...cell }) => ({
      ...cell,
      beside,
      interval,
      href: localPath(passportOf(view, entity, row.kind, row.id), row.lang),
      status: cell.status === common || cell.value === null ? null : cell.status,
    })),
  };
}

function scoreRow(view: EditionView, entities: readonly Entity[], id: string, lang: Lang): ComparedRow {
  const label = nameOf(view.nodes.find((node) => node.id === id)!, lang);
  const cells = entities.map(({ entity_id: entity }) => {
    const { value, rank, ranked, reason, status } = view.score(entity, id);
    const interval = rankInterval(view, entity, id, lang);
    return { entity, value, text: formatScore(value), rank, ranked, interval, reason, status };
  });
  return makeRow(view, { kind: "score", id, label, unit: compareWords.score[lang], href: null, lang }, cells);
}

function pairRow(view: EditionView, entities: readonly Entity[], id: string, lang: Lang): ComparedRow {
  const pair = view.pairs.find((row) => row.pair === id)!;
  const two = pair.systems.split(" ").length === 2;
  const cells = entities.map(({ entity_id: entity }) => {
    const { matching, coordination, reason } = view.match(entity, id);
    const value = two ? matching : coordination;
    const beside = two && coordination !== null ? formatDegree(coordination) : null;
    return {
      entity,
      value,
      text: formatDegree(value),
      rank: null,
      ranked: null,
      beside,
      reason: value === null ? reason : null,
      status: null,
    };
  });
  const label = `${id.replaceAll("-", "–")} ${nameOf(pair, lang)}`;
  return makeRow(
    view,
    { kind: "match", id, label, unit: two ? "" : compareWords.triple[lang], href: null, lang },
    cells,
  );
}

function indicatorRow(view: EditionView, entities: readonly Entity[], id: string, lang: Lang): ComparedRow {
  const indicator = view.indicator(id);
  const cells = entities.map(({ entity_id: entity }) => {
    const { scored, reason, status } = view.value(entity, id);
    return { entity, value: scored, text: formatValue(scored), ...view.standing(entity, id), reason, status };
  });
  const label = `${id} ${nameOf(indicator, lang)}`;
  const unit = lang === "zh" ? indicator.unit_zh : indicator.unit_en;
  return makeRow(
    view,
    { kind: "indicator", id, label, unit, href: localPath(address.indicator(id), lang), lang },
    cells,
  );
}
