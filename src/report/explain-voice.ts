import { type Lang, nameOf, shortOf } from "../i18n/lang.ts";
import type { Indicator, Node } from "../schema/model.ts";
import type { Break, Entity } from "../schema/reference.ts";
import type { MemoVoice } from "./explain-memo.ts";
import { type Occasion, recordsOn } from "./records-on.ts";

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

/** What a memo says of the records on the figures behind it: each after the indicators it reaches. */
export function remarksOn(
  breaks: readonly Break[],
  models: readonly NamedModel[],
  { lang, ...occasion }: Occasion & { readonly lang: Lang },
): string[] {
  const [comma, colon] = lang === "zh" ? ["、", "："] : [", ", ": "];
  return recordsOn(breaks, models, occasion).map(
    ({ row, indicators }) => `${indicators.join(comma)}${colon}${lang === "zh" ? row.note_zh : row.note_en}`,
  );
}
