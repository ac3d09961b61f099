import { inNote } from "../i18n/data.ts";
import type { Lang, Words } from "../i18n/lang.ts";
import { type Status, worstStatus } from "../schema/status.ts";
import { fieldYears } from "../schema/term.ts";
import type { EditionView } from "./edition-view.ts";
import type { DatasetCard } from "./library.ts";

/** The indicators under a node, down to the leaves: those of the capabilities for a composite. */
export function leavesOf(view: EditionView, node: string): string[] {
  const children = view.weights.filter((row) => row.parent === node).map((row) => row.child);
  const known = new Set(view.indicators.map((row) => row.id));
  return [...new Set(children.flatMap((child) => (known.has(child) ? [child] : leavesOf(view, child))))];
}

/** The publications behind some indicators, in the order of the datasets, each once. */
export function publicationsBehind(
  view: EditionView,
  datasets: readonly DatasetCard[],
  indicators: readonly string[],
  lang: Lang,
): string[] {
  const fields = new Set(
    indicators.flatMap((id) => fieldYears(view.indicator(id), view.edition.year).map((cell) => cell.field)),
  );
  const used = datasets.filter((card) => card.fields.some((field) => fields.has(field.id)));
  return [...new Set(used.map((card) => card.publication[lang]))];
}

/** Where a cell was published: as its dataset says, but for a real figure among samples, of which only its own row tells. */
export function publicationOfCell(
  { status, publication }: Pick<DatasetCard, "status" | "publication">,
  cell: { readonly status: Status },
): Words {
  return status === "sample" && cell.status !== "sample" ? inNote : publication;
}

/** What the scores of some nodes of the entities shown are worth: no more than the weakest. */
export function statusOfNodes(view: EditionView, nodes: readonly string[], entities: readonly string[]): Status {
  const rows = view.results.scores.filter((row) => nodes.includes(row.node) && entities.includes(row.entity_id));
  return worstStatus(rows.map((row) => row.status));
}

/** The same of indicators, of the entities named. */
export function statusOfIndicators(
  view: EditionView,
  indicators: readonly string[],
  entities: readonly string[],
): Status {
  const rows = view.results.indicators.filter(
    (row) => indicators.includes(row.indicator) && entities.includes(row.entity_id),
  );
  return worstStatus(rows.map((row) => row.status));
}
