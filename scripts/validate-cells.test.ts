import { swap } from "../fixtures/validate/read-fixture.ts";
import { tellsInWords } from "../fixtures/validate/tells.ts";

const raw = "data/raw/patents/2023.csv";

tellsInWords([
  {
    title: "a code of the wrong form",
    patch: { [raw]: swap("510000,2023,patent_total", "51000,2023,patent_total") },
    at: `${raw}:8 entity_id`,
    zh: [
      "应为六位行政区划代码、CHN 这样的经济体代码，或 G-WEST 这样的分组代码，实为“51000”",
      "编码列在 data/reference/entities.csv、economies.csv 的 entity_id 一列，照抄其中一个，如 500000",
    ],
    en: [
      'expected a six-digit region code, an economy such as CHN, or a group such as G-WEST, got "51000"',
      "The column entity_id of data/reference/entities.csv and economies.csv lists the codes; write one of them, such as 500000.",
    ],
  },
  {
    title: "a code that nobody has",
    patch: { [raw]: swap("510000,2023,patent_total", "519999,2023,patent_total") },
    at: `${raw}:8 entity_id`,
    zh: [
      "应为 data/reference/entities.csv、economies.csv 中的编码，实为“519999”",
      "改正编码，或先在 entities.csv（经济体在 economies.csv）登记",
    ],
    en: [
      'expected a code of data/reference/entities.csv or economies.csv, got "519999"',
      "or enter it in entities.csv first, an economy in economies.csv.",
    ],
  },
  {
    title: "text in a number",
    patch: { [raw]: swap("510000,2023,patent_total,1140", "510000,2023,patent_total,about a thousand") },
    at: `${raw}:8 value`,
    zh: ["应为数字，不知道则留空，实为“about a thousand”", "写成半角数字，如 1234.5；不知道则留空"],
    en: [
      'expected a number, or an empty cell when unknown, got "about a thousand"',
      "Write plain digits such as 1234.5, or leave the cell empty when unknown.",
    ],
  },
  {
    title: "a duplicate key",
    patch: { [raw]: (text) => `${text}510000,2023,patent_total,1140,件,sample,\n` },
    at: `${raw}:14 field`,
    zh: ["entity_id+year+field 应唯一，“510000 2023 patent_total”已见于第 8 行", "核对两行，删去错的一行"],
    en: [
      'expected entity_id + year + field once, got "510000 2023 patent_total" again; it stands in line 8',
      "Compare the two lines and delete the wrong one.",
    ],
  },
  {
    title: "a negative count",
    patch: { [raw]: swap("510000,2023,patent_total,1140", "510000,2023,patent_total,-1140") },
    at: `${raw}:8 value`,
    zh: ["应为不小于 0 的数，实为 -1140", "此字段确可为负的，在 dataset.yml 写 signed: true"],
    en: ["expected a value of 0 or more, got -1140", "write signed: true in dataset.yml."],
  },
  {
    title: "full-width digits",
    patch: { [raw]: swap("patent_total,1140", "patent_total,１１４０") },
    at: `${raw}:8 value`,
    zh: ["应为半角数字，实为“１１４０”", "写 1140"],
    en: ['expected half-width digits, got "１１４０"', "Write 1140."],
  },
  {
    title: "full-width digits in a code",
    patch: { [raw]: swap("510000,2023,patent_total", "５１００００,2023,patent_total") },
    at: `${raw}:8 entity_id`,
    zh: ["实为“５１００００”", "写 510000"],
    en: ['got "５１００００"', "Write 510000."],
  },
  {
    title: "a thousands separator in quotes",
    patch: { [raw]: swap("patent_total,1140", 'patent_total,"1,140"') },
    at: `${raw}:8 value`,
    zh: ["应为不带千分位的数字，实为“1,140”", "写 1140"],
    en: ['expected a number without thousands separators, got "1,140"', "Write 1140."],
  },
  {
    title: "a thousands separator without quotes",
    patch: { [raw]: swap("patent_total,1140", "patent_total,1,140") },
    at: `${raw}:8`,
    zh: ["应有 7 个单元格，实有 8 个", "数字不写千分位：1,234 写作 1234"],
    en: ["expected 7 cells, got 8", "write numbers without thousands separators: 1234, not 1,234."],
  },
  {
    title: "— for missing",
    patch: { [raw]: swap("patent_total,1140", "patent_total,—") },
    at: `${raw}:8 value`,
    zh: ["应为数字，不知道则留空，实为“—”", "不知道则让单元格留空；真为零才写 0"],
    en: [
      'expected a number, or an empty cell when unknown, got "—"',
      "Leave the cell empty when unknown; write 0 only when the true value is zero.",
    ],
  },
  {
    title: "… for missing",
    patch: { [raw]: swap("patent_total,1140", "patent_total,……") },
    at: `${raw}:8 value`,
    zh: ["应为数字，不知道则留空，实为“……”", "若来源注明“…”表示不足最小单位，写 0 并在 note 说明"],
    en: ['expected a number, or an empty cell when unknown, got "……"', "Leave the cell empty when unknown;"],
  },
  {
    title: "spaces at the ends",
    patch: { [raw]: swap("510000,2023,patent_total,", "510000,2023, patent_total\u3000,") },
    at: `${raw}:8 field`,
    zh: ["应为首尾没有空格的内容，实为“ patent_total\\u{3000}”", "写 patent_total"],
    en: ['expected no spaces at the ends, got " patent_total\\u{3000}"', "Write patent_total."],
  },
  {
    title: "a status that there is not",
    patch: { [raw]: swap("1140,件,sample", "1140,件,Sample") },
    at: `${raw}:8 status`,
    zh: ["应为下列之一：final、prelim、derived、partial、sample，实为“Sample”", "写 sample"],
    en: ['expected one of final, prelim, derived, partial, sample, got "Sample"', "Write sample."],
  },
  {
    title: "an empty required cell",
    patch: { [raw]: swap("1140,件,sample", "1140,,sample") },
    at: `${raw}:8 unit`,
    zh: ["此处不能为空", "填上内容"],
    en: ["expected a value, got an empty cell", "Fill the cell in."],
  },
]);
