import type { Lang, Words } from "../i18n/lang.ts";
import { adviceWords, cellWords, policyWords } from "../i18n/policies.ts";
import type { Policy } from "../schema/policy.ts";
import type { PolicyCell, PolicyTopic } from "../schema/policy-comparison.ts";
import { type ApiDocument, withoutPlace } from "./api.ts";
import { formatLabelledTable, type LabelledColumn } from "./labelled-table.ts";
import { comparePolicies, type PolicyTables } from "./policies.ts";

/** Root-absolute address of the comparison as a table. */
export function comparisonAddress(lang: Lang): string {
  return `/downloads/policies/compare-${lang}.csv`;
}

interface Line {
  readonly topic: PolicyTopic;
  readonly policy: Policy;
  readonly cell: PolicyCell;
}

const heads = {
  document: { zh: "文件", en: "Document" },
  state: { zh: "结论", en: "State" },
  article: { zh: "条号", en: "Article" },
  quote: { zh: "引句（原文）", en: "Quotation (original)" },
  translated: { zh: "引句（译文）", en: "Quotation (our translation)" },
  amount: { zh: "额度与条件", en: "Amounts and conditions" },
  from: { zh: "生效", en: "In force from" },
  to: { zh: "截止", en: "In force until" },
  note: { zh: "说明", en: "Note" },
} as const satisfies Record<string, Words>;

/** A value that stands in two columns of a row, one a language. */
function either(zh: string | null, en: string | null, lang: Lang): string | null {
  return lang === "zh" ? zh : en;
}

const columns: readonly LabelledColumn<Line>[] = [
  { name: policyWords.topic, cell: ({ topic }, lang) => either(topic.name_zh, topic.name_en, lang) },
  { name: heads.document, cell: ({ policy }, lang) => policy.title[lang] },
  { name: policyWords.number, cell: ({ policy }) => policy.number },
  { name: heads.state, cell: ({ cell }, lang) => cellWords[cell.state].short[lang] },
  { name: heads.article, cell: ({ cell }) => cell.article },
  { name: heads.quote, cell: ({ policy, cell }) => either(cell.quote_zh, cell.quote_en, policy.language) },
  {
    name: heads.translated,
    cell: ({ policy, cell }) => either(cell.quote_zh, cell.quote_en, policy.language === "zh" ? "en" : "zh"),
  },
  { name: heads.amount, cell: ({ cell }, lang) => either(cell.amount_zh, cell.amount_en, lang) },
  { name: heads.from, cell: ({ cell }) => cell.valid_from },
  { name: heads.to, cell: ({ cell }) => cell.valid_to },
  { name: heads.note, cell: ({ cell }, lang) => either(cell.note_zh, cell.note_en, lang) },
  { name: policyWords.difference, cell: ({ topic }, lang) => either(topic.difference_zh, topic.difference_en, lang) },
  { name: policyWords.meaning, cell: ({ topic }, lang) => either(topic.meaning_zh, topic.meaning_en, lang) },
  {
    name: policyWords.advice,
    cell: ({ topic }, lang) => (topic.advice === null ? null : adviceWords[topic.advice][lang]),
  },
];

/** The comparison for a spreadsheet: a line a topic and policy. */
export function downloadComparison(tables: PolicyTables, lang: Lang): string {
  const comparison = comparePolicies(tables);
  const lines = comparison.rows.flatMap(({ topic, cells }) =>
    cells.map((cell, at): Line => ({ topic, policy: comparison.columns[at]!, cell })),
  );
  return formatLabelledTable(columns, lines, { lang });
}

/** Every record, topic and cell, as the repository holds them. */
export function apiPolicies({ policies, policyTopics, policyCells, departments }: PolicyTables): ApiDocument {
  return {
    policies,
    topics: policyTopics.map(withoutPlace),
    cells: policyCells.map(withoutPlace),
    departments: departments.map(withoutPlace),
  };
}
