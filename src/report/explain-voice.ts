import { type Lang, nameOf, shortOf } from "../i18n/lang.ts";
import type { Indicator, Node } from "../schema/model.ts";
import type { Break, Entity } from "../schema/reference.ts";
import { fieldYears } from "../schema/term.ts";
import type { MemoVoice } from "./explain-memo.ts";

/** The parts of a model that hold names and formulas. */
export interface NamedModel {
  readonly indicators: readonly Indicator[];
  readonly nodes: readonly Node[];
}

/** Names from the reference table and the models, those of the first model given first; what has none keeps its code. */
export function voiceOf(entities: readonly Entity[], models: readonly NamedModel[], lang: Lang): MemoVoice {
  const cards = new Map(models.toReversed().flatMap(({ indicators }) => indicators.map((card) => [card.id, card])));
  const nodes = new Map(models.toReversed().flatMap((model) => model.nodes.map((node) => [node.id, node])));
  const known = new Map(entities.map((row) => [row.entity_id, row]));
  const named = <Row>(rows: ReadonlyMap<string, Row>, name: (row: Row, lang: Lang) => string) => {
    return (id: string): string => {
      const row = rows.get(id);
      return row === undefined ? id : name(row, lang);
    };
  };
  return {
    lang,
    entity: named(known, shortOf),
    fullName: named(known, nameOf),
    indicator: named(cards, nameOf),
    node: named(nodes, nameOf),
    unit: (id) => {
      const card = cards.get(id);
      return { unit_zh: card?.unit_zh ?? "", unit_en: card?.unit_en ?? "" };
    },
  };
}

/** Whose change is told, between which years, and which indicators have a part in it. */
export interface Occasion {
  readonly indicators: ReadonlySet<string>;
  readonly members: readonly string[];
  readonly years: readonly number[];
  readonly lang: Lang;
}

/**
 * What is on record of the figures behind the indicators of a change: breaks, anomalies and suspicions of a field in a year that is
 * read for one of the years, as far as they concern all entities or a member. Each with the indicators it reaches.
 */
export function remarksOn(
  breaks: readonly Break[],
  models: readonly NamedModel[],
  { indicators, members, years, lang }: Occasion,
): string[] {
  const read = new Map(
    models
      .flatMap((model) => model.indicators.filter(({ id }) => indicators.has(id)))
      .map((card) => {
        const cells = years.flatMap((year) => fieldYears(card, year));
        return [card.id, new Set(cells.map(({ field, year }) => `${field} ${year}`))] as const;
      }),
  );
  const [comma, colon] = lang === "zh" ? ["、", "："] : [", ", ": "];
  return breaks
    .filter(({ kind, entity_id: entity }) => kind !== "gap" && (entity === null || members.includes(entity)))
    .flatMap((row) => {
      const reached = [...read].filter(([, cells]) => cells.has(`${row.field} ${row.year}`)).map(([id]) => id);
      return reached.length === 0 ? [] : [`${reached.join(comma)}${colon}${lang === "zh" ? row.note_zh : row.note_en}`];
    });
}
