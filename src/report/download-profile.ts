import { columnWords } from "../i18n/data-downloads.ts";
import { type Lang, nameOf } from "../i18n/lang.ts";
import { measureNames, observedWords } from "../i18n/observed.ts";
import { reasonWords, statusWords } from "../i18n/words.ts";
import type { ProfileQuantity, ProfileResult } from "../schema/profile.ts";
import type { EditionView } from "./edition-view.ts";
import { formatLabelledTable, type LabelledColumn } from "./labelled-table.ts";
import type { Section } from "./library.ts";

/** The observed figures of an edition with names, units and status; empty where it has none. */
export function downloadProfile(
  { profile, entity }: Pick<EditionView, "profile" | "entity">,
  sections: readonly Section[],
  lang: Lang,
): string {
  const quantities = new Map(profile?.plan.quantities.map((quantity) => [quantity.id, quantity]));
  const unit = (quantity: ProfileQuantity | undefined) =>
    quantity === undefined || quantity.kind === "mix" ? null : quantity.unit[lang];
  const section = (code: string | null) => {
    const found = sections.find((row) => row.code === code);
    return found ? nameOf(found, lang) : code;
  };
  const columns: readonly LabelledColumn<ProfileResult>[] = [
    { name: columnWords.entityCode, cell: (row) => row.entity_id },
    { name: columnWords.entity, cell: (row) => nameOf(entity(row.entity_id), lang) },
    { name: columnWords.quantityCode, cell: (row) => row.quantity },
    { name: columnWords.quantity, cell: (row) => quantities.get(row.quantity)?.name[lang] ?? row.quantity },
    { name: observedWords.section, cell: (row) => section(row.industry_id) },
    { name: observedWords.measure, cell: (row) => measureNames[row.measure]?.[lang] ?? row.measure },
    { name: observedWords.since, cell: (row) => row.since },
    { name: columnWords.year, cell: (row) => row.year },
    { name: columnWords.value, cell: (row) => row.value },
    { name: observedWords.low, cell: (row) => row.low },
    { name: observedWords.high, cell: (row) => row.high },
    {
      name: columnWords.unit,
      cell: (row) => (["value", "before", "change"].includes(row.measure) ? unit(quantities.get(row.quantity)) : null),
    },
    { name: columnWords.status, cell: (row) => statusWords[row.status][lang] },
    { name: columnWords.reason, cell: (row) => (row.reason === null ? null : reasonWords[row.reason][lang]) },
  ];
  return formatLabelledTable(columns, profile?.rows ?? [], { lang });
}
