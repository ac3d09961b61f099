import { columnWords } from "../i18n/data-downloads.ts";
import type { Lang, Words } from "../i18n/lang.ts";
import { apartWords, sideWords, sidewaysWords as words } from "../i18n/sideways.ts";
import { reasonWords, resultStatusWords } from "../i18n/words.ts";
import type { SidewaysResult } from "../schema/sideways.ts";
import { editionLabel } from "./edition-label.ts";
import { formatLabelledTable, type LabelledColumn } from "./labelled-table.ts";
import type { SidewaysView } from "./sideways-view.ts";

/** The comparison of an edition with names, units and, where a cell is struck out, the reason in words. */
export function downloadSideways(sideways: SidewaysView, lang: Lang): string {
  const { plan, view, rows, quantities, regions, economies } = sideways;
  const quantityOf = new Map(quantities.map((row) => [row.quantity.id, row]));
  const names = new Map([...regions, ...economies].map(({ id, short }): [string, Words] => [id, short]));
  const reasons = new Map(plan.reasons.map((row) => [row.id, row]));
  const why = ({ apart, reason }: SidewaysResult) => {
    const found = apart === null ? undefined : reasons.get(apart);
    if (found) return `${apartWords[found.kind][lang]}${lang === "zh" ? "：" : ": "}${found.words[lang]}`;
    return reason === null ? null : reasonWords[reason][lang];
  };
  const columns: readonly LabelledColumn<SidewaysResult>[] = [
    { name: columnWords.quantityCode, cell: (row) => row.quantity },
    { name: columnWords.quantity, cell: (row) => quantityOf.get(row.quantity)!.name[lang] },
    { name: columnWords.entityCode, cell: (row) => row.entity_id },
    { name: columnWords.entity, cell: (row) => names.get(row.entity_id)![lang] },
    { name: words.side, cell: (row) => sideWords[row.side][lang] },
    { name: columnWords.year, cell: (row) => row.year },
    { name: columnWords.value, cell: (row) => row.value },
    { name: columnWords.unit, cell: (row) => quantityOf.get(row.quantity)!.unit[lang] },
    { name: words.base, cell: (row) => (row.base === null ? null : names.get(row.base)![lang]) },
    { name: words.ratio, cell: (row) => row.ratio },
    { name: columnWords.status, cell: (row) => resultStatusWords[row.status][lang] },
    { name: words.reason, cell: why },
    { name: columnWords.edition, cell: () => editionLabel(view, lang) },
  ];
  return formatLabelledTable(columns, rows, { lang });
}
