import { facetLabel, type Naming, searchWording } from "../i18n/search.ts";
import type { SearchRecord } from "../schema/search.ts";
import { relativeLink } from "../search/address.ts";
import type { Comparison } from "../search/comparison.ts";
import type { Fold } from "../search/fold.ts";
import { markText, type Segment, snippet } from "../search/snippet.ts";
import { element } from "./element.ts";

/** What is needed to show a result on a page. */
export interface ViewContext extends Naming {
  readonly root: string;
  readonly fold: Fold;
  readonly needles: readonly string[];
}

/** One result: title, what kind of page of which edition, and the words around the hit; of a term, what it means. */
export function resultItem(record: SearchRecord, { root, fold, needles, ...naming }: ViewContext): HTMLLIElement {
  const link = element("a", {}, marks(markText(record.title, needles, fold)));
  link.href = relativeLink(record.url, root);
  const item = element("li", {}, [
    element("p", { className: "result-title" }, [link]),
    element("p", { className: "result-meta" }, [aboutOf(record, naming)]),
    element("p", { className: "result-snippet" }, marks(snippet(record.text, needles, fold, startsAt(record)))),
  ]);
  item.dataset["kind"] = record.kind;
  item.className = [record.superseded && "is-superseded", record.state === "sample" && "is-sample"]
    .filter(Boolean)
    .join(" ");
  return item;
}

const startsAt = ({ kind }: SearchRecord) => (kind === "term" ? "beginning" : "hit");

/** The page that sets entities side by side, as a record of the comparison that is asked for. */
export function comparedRecord(record: SearchRecord, { codes, entities }: Comparison, naming: Naming): SearchRecord {
  const names = entities.length > 1 ? entities.map(({ title }) => title) : codes.map((code) => nameOf(code, naming));
  return {
    ...record,
    url: `${record.url}?e=${codes.map(encodeURIComponent).join(",")}`,
    title: searchWording[naming.lang].compared(record.title, names),
  };
}

const nameOf = (code: string, naming: Naming) => facetLabel("region", code, naming);

function aboutOf({ kind, edition, state, about, superseded }: SearchRecord, naming: Naming): string {
  const { separator, superseded: older } = searchWording[naming.lang];
  const words = [
    facetLabel("kind", kind, naming),
    edition && facetLabel("edition", edition, naming),
    state && facetLabel("state", state, naming),
    ...(about.grade ?? []).map((grade) => facetLabel("grade", grade, naming)),
    superseded && older,
  ];
  return words.filter(Boolean).join(separator);
}

const marks = (segments: readonly Segment[]): (Node | string)[] =>
  segments.map(({ text, mark }) => (mark ? element("mark", {}, [text]) : text));
