import type { Lang } from "../i18n/lang.ts";
import type { GlossaryRow } from "../schema/glossary.ts";

/** A term as a page prints it in one language, with its anchor, the same in both. */
export interface Term {
  readonly id: string;
  readonly term: string;
  /** the term in the other language */
  readonly other: string;
  readonly definition: string;
  /** address of the Chinese page that says more */
  readonly see: string | null;
}

/**
 * The terms in one language, in the order of the file for Chinese (related terms stand together) and by the alphabet
 * for English. Throws a RangeError where two terms would have one anchor.
 */
export function glossaryTerms(rows: readonly GlossaryRow[], lang: Lang): Term[] {
  const terms = rows.map((row) => ({
    id: termAnchor(row.term_en),
    term: lang === "zh" ? row.term_zh : row.term_en,
    other: lang === "zh" ? row.term_en : row.term_zh,
    definition: lang === "zh" ? row.definition_zh : row.definition_en,
    see: row.see,
  }));
  const seen = new Set<string>();
  for (const { id } of terms) {
    if (seen.has(id)) throw new RangeError(`glossary: two terms have the anchor ${id}`);
    seen.add(id);
  }
  return lang === "zh" ? terms : terms.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The anchor of a term, from its English name.
 * @example termAnchor("grade (rule, published)"); // => "grade-rule-published"
 */
export function termAnchor(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
