import { quantityWordsOf } from "../i18n/data-analyses.ts";
import { cellWords } from "../i18n/data-downloads.ts";
import { type Lang, nameOf, type Words } from "../i18n/lang.ts";
import type { Node, Share } from "../schema/model.ts";
import type { EditionView } from "./edition-view.ts";
import type { Library } from "./library.ts";
import { unitName } from "./unit-name.ts";

/** What a quantity of situation.csv is of: a stock or flow, a node, or neither. */
interface Quantity {
  /** such as `lq` of `lq.gdp`; `cr` for `cr4.gdp` */
  readonly kind: string;
  /** the 4 of `cr4.gdp` */
  readonly count: number;
  readonly share: Share | null;
  readonly node: Node | null;
}

function readQuantity({ shares, nodes }: Pick<EditionView, "shares" | "nodes">, quantity: string): Quantity {
  const [head = "", id = ""] = quantity.split(".");
  const [, kind = head, count = "0"] = /^(cr)(\d+)$/.exec(head) ?? [];
  return {
    kind,
    count: Number(count),
    share: shares.find((row) => row.field === id) ?? null,
    node: nodes.find((row) => row.id === id) ?? null,
  };
}

/** The name of a quantity of situation.csv; one that the model does not name keeps its code. */
export function quantityName(view: Pick<EditionView, "shares" | "nodes" | "words">, quantity: string): Words {
  if (quantity === "relative_match") return cellWords.relativeMatch;
  const { kind, count, share, node } = readQuantity(view, quantity);
  const all = quantityWordsOf(view.words);
  const words = all[kind as keyof typeof all];
  const named = share ?? node;
  if (words === undefined || named === null) return { zh: quantity, en: quantity };
  return { zh: words.zh(named.name_zh, count), en: words.en(named.name_en, count) };
}

/** The unit of a quantity of situation.csv; an amount has that of its field. */
export function quantityUnit(
  view: Pick<EditionView, "shares" | "nodes">,
  quantity: string,
  { labels, lang }: { readonly labels: Pick<Library, "dataset" | "units">; readonly lang: Lang },
): string {
  if (quantity === "relative_match") return cellWords.ratio[lang];
  const { kind, share } = readQuantity(view, quantity);
  if (kind === "amount" && share) return fieldUnit(share.field, labels, lang);
  const units: Readonly<Record<string, Words>> = {
    share: cellWords.percent,
    outside: cellWords.percent,
    rank: cellWords.place,
    lq: cellWords.ratio,
    tier: cellWords.points,
    hhi: cellWords.degree,
    hhi_normalised: cellWords.degree,
    cr: cellWords.degree,
    gini: cellWords.degree,
    moran_p: cellWords.degree,
  };
  return units[kind]?.[lang] ?? "";
}

/** The unit of a field, as the datasets declare it. */
export function fieldUnit(field: string, { dataset, units }: Pick<Library, "dataset" | "units">, lang: Lang): string {
  const unit = dataset(field).fields.find(({ id }) => id === field)?.unit ?? "";
  return unitName(units, unit, lang);
}

/** The name of a field, as the model's shares call it, or as its dataset does. */
export function fieldName(
  { shares }: Pick<EditionView, "shares">,
  field: string,
  { dataset }: Pick<Library, "dataset">,
): Words {
  const share = shares.find((row) => row.field === field);
  if (share) return { zh: nameOf(share, "zh"), en: nameOf(share, "en") };
  return dataset(field).fields.find(({ id }) => id === field)?.name ?? { zh: field, en: field };
}
