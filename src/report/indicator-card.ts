import type { Indicator, Node } from "../schema/model.ts";
import type { Field, Jump } from "../schema/raw.ts";
import type { Break, Entity } from "../schema/reference.ts";
import type { IndicatorResult } from "../schema/results.ts";
import type { Status } from "../schema/status.ts";
import { statuses, worstStatus } from "../schema/status.ts";
import { fieldYears, parseTerms } from "../schema/term.ts";
import type { EditionView } from "./edition-view.ts";
import type { DatasetCard } from "./library.ts";

/** A capability or resource in which an indicator counts. */
export interface Seat {
  readonly node: Node;
  /** part of the node's weight, 0 to 1, when nothing is missing */
  readonly share: number;
  /** carries half the weight of the heaviest beside it */
  readonly half: boolean;
}

/** Where an indicator counts and how much; none for one that is only described. */
export function seatsOf(view: EditionView, indicator: string): Seat[] {
  return view.nodes.flatMap((node) => {
    const beside = view.weights.filter((row) => row.parent === node.id);
    const own = beside.find((row) => row.child === indicator);
    if (!own) return [];
    const total = beside.reduce((sum, row) => sum + row.weight, 0);
    const heaviest = Math.max(...beside.map((row) => row.weight));
    return [{ node, share: own.weight / total, half: own.weight * 2 === heaviest }];
  });
}

/** How many scored cells of the ranked entities lie beyond a goalpost. */
export interface Clipping {
  readonly clipped: number;
  readonly of: number;
  /** more than the model allows: the card says 触顶 */
  readonly over: boolean;
}

/** Cells clipped (触顶) in one edition, among the ranked entities that have a score. */
export function clippingOf(view: EditionView, indicator: string): Clipping {
  const scored = provinceValues(view, indicator).filter((row) => row.score !== null);
  const clipped = scored.filter((row) => row.clipped !== null).length;
  return { clipped, of: scored.length, over: clipped > scored.length * view.model.max_clipped };
}

/** How many of the ranked entities have a value in one edition. */
export interface Coverage {
  readonly view: EditionView;
  readonly raw: number;
  readonly scored: number;
  readonly of: number;
}

/** Coverage of an indicator, edition by edition (覆盖面：各版 × 31 个单元). */
export function coverageOf(history: readonly EditionView[], indicator: string): Coverage[] {
  return history.map((view) => {
    const rows = provinceValues(view, indicator);
    const raw = rows.filter((row) => row.raw !== null).length;
    return { view, raw, scored: rows.filter((row) => row.scored !== null).length, of: rows.length };
  });
}

function provinceValues(view: EditionView, indicator: string): IndicatorResult[] {
  return view.provinces.map((row) => view.value(row.entity_id, indicator));
}

/** Every field that an indicator reads, in the order of its formula, each once. */
export function fieldsOf(indicator: Indicator): string[] {
  const terms = [indicator.numerator, indicator.denominator ?? ""].flatMap((text) => (text ? parseTerms(text) : []));
  const further = [indicator.published, indicator.small_field].filter((field) => field !== null);
  return [...new Set([...terms.map(({ field }) => field), ...further])];
}

/** One dataset that an indicator reads from, and the fields it takes. */
export interface Source {
  readonly dataset: DatasetCard;
  readonly fields: readonly Field[];
}

/** The datasets behind an indicator, in the order in which the formula comes to them. */
export function sourcesOf(indicator: Indicator, dataset: (field: string) => DatasetCard): Source[] {
  const fields = fieldsOf(indicator);
  return [...new Set(fields.map(dataset))].map((card) => ({
    dataset: card,
    fields: fields.flatMap((id) => card.fields.filter((field) => field.id === id)),
  }));
}

/** Breaks and oddities that say the same of several fields or entities, told once. */
export interface BreakNote {
  readonly year: number;
  readonly kind: Break["kind"];
  readonly note_zh: string;
  readonly note_en: string;
  readonly fields: readonly string[];
  /** empty: all of them */
  readonly entities: readonly string[];
}

/**
 * What breaks.csv says of an indicator in the years that these editions read: a break that lies between them,
 * a gap or an odd year among them.
 */
export function breaksOf(indicator: Indicator, breaks: readonly Break[], years: readonly number[]): BreakNote[] {
  const read = years.flatMap((year) => fieldYears(indicator, year));
  const touches = ({ field, year, kind }: Break) => {
    const seen = read.filter((cell) => cell.field === field).map((cell) => cell.year);
    if (kind === "break") return Math.min(...seen) < year && year <= Math.max(...seen);
    return seen.includes(year);
  };
  const notes = new Map<string, BreakNote>();
  for (const row of breaks.filter(touches)) {
    const key = `${row.year} ${row.kind} ${row.note_zh}`;
    const note = notes.get(key) ?? { ...row, fields: [], entities: [] };
    const entities = row.entity_id === null ? [] : [row.entity_id];
    notes.set(key, {
      year: row.year,
      kind: row.kind,
      note_zh: row.note_zh,
      note_en: row.note_en,
      fields: [...new Set([...note.fields, row.field])],
      entities: [...new Set([...note.entities, ...entities])],
    });
  }
  return [...notes.values()].sort((a, b) => a.year - b.year);
}

/** Jumps from the year before that nobody could explain: how many, and those of the home entity. */
export interface OpenJumps {
  readonly count: number;
  readonly home: readonly Jump[];
}

/** Unexplained jumps of the ranked entities among the cells that an indicator reads for this edition (原因未考的跳变). */
export function openJumps(view: EditionView, indicator: Indicator, jumps: readonly Jump[]): OpenJumps {
  const read = new Set(fieldYears(indicator, view.edition.year).map(({ field, year }) => `${field} ${year}`));
  const provinces = new Set(view.provinces.map((row) => row.entity_id));
  const open = jumps.filter(
    ({ entity_id, field, year, note }) =>
      note === "unexplained" && provinces.has(entity_id) && read.has(`${field} ${year}`),
  );
  return { count: open.length, home: open.filter((row) => row.entity_id === view.home?.entity_id) };
}

/**
 * Years at which a line over the editions must stop: breaks for all entities between two of them. A pooled value spans
 * several years, so its breaks have no one place on the line and stand in words only.
 */
export function lineBreaks(indicator: Indicator, notes: readonly BreakNote[], years: readonly number[]): number[] {
  if (indicator.pool_years > 1) return [];
  const between = notes.filter(
    ({ kind, entities, year }) => kind === "break" && entities.length === 0 && year > Math.min(...years),
  );
  return [...new Set(between.map(({ year }) => year))].filter((year) => year <= Math.max(...years));
}

/** The status that most cells of a column share; a cell that differs says its own. The better one where two are equal. */
export function commonStatus(seen: readonly Status[]): Status {
  const counts = statuses.map((status) => seen.filter((one) => one === status).length);
  return statuses[counts.indexOf(Math.max(...counts))]!;
}

/** The status of a figure: that of its weakest cell. */
export function figureStatus(rows: readonly IndicatorResult[]): Status {
  return worstStatus(rows.filter((row) => row.scored !== null).map((row) => row.status));
}

/** What all that a card shows is worth: the values of everyone in every edition up to its own, and the outlook of that. */
export function cardStatus(history: readonly EditionView[], indicator: string): Status {
  const rows = history.flatMap((view) => view.reported.map((row) => view.value(row.entity_id, indicator)));
  const shown = rows.filter((row) => row.raw !== null || row.scored !== null);
  const ahead = history.slice(-1).flatMap((own) => own.outlook(own.nation.entity_id, indicator));
  return worstStatus([...shown, ...ahead].map(({ status }) => status));
}

/** Entities as pages list them: home, its neighbours, then the others by place and by code. */
export function readingOrder(view: EditionView, indicator: string): Entity[] {
  const first = [...(view.home ? [view.home] : []), ...view.neighbours];
  const place = (row: Entity) => view.standing(row.entity_id, indicator).rank ?? Number.POSITIVE_INFINITY;
  const rest = view.provinces.filter((row) => !first.some(({ entity_id }) => entity_id === row.entity_id));
  return [...first, ...rest.sort((a, b) => place(a) - place(b) || (a.entity_id < b.entity_id ? -1 : 1))];
}
