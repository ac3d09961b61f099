import fc from "fast-check";
import { expect, it } from "vitest";
import { type Patch, problemsOf, readFixture, swap } from "../fixtures/validate/read-fixture.ts";
import { validateFiles } from "../src/tables/validate-files.ts";
import { memoryEffects } from "./lib/effects.ts";
import { validate } from "./validate.ts";

const raw = "data/raw/patents/2023.csv";
const entities = "data/reference/entities.csv";

interface Case {
  readonly title: string;
  readonly patch: Readonly<Record<string, Patch>>;
  /** file, line and column as printed */
  readonly at: string;
  readonly zh: readonly [message: string, fix: string];
  readonly en: readonly [message: string, fix: string];
}

/** 重庆市 in GBK, as Chinese Excel saves it. */
const gbkRow = Buffer.from("500000,province,\xd6\xd8\xc7\xec\xca\xd0,Chongqing,a,b,100000,,,,\n", "latin1");

const cases: readonly Case[] = [
  {
    title: "a missing column",
    patch: { [raw]: (text) => text.replaceAll(/,[^,]*,[^,]*$/gm, ",") },
    at: `${raw}:1 status`,
    zh: ["缺少列“status”；应有：entity_id、year、field、value、unit、status、note", "在表头补上 status，并填每一行"],
    en: [
      'expected the column "status", found none; all columns: entity_id, year, field, value, unit, status, note',
      "Add status to the header and to every row.",
    ],
  },
  {
    title: "an unknown column",
    patch: { [raw]: swap("value,unit", "values,unit") },
    at: `${raw}:1 values`,
    zh: ["未知的列“values”", "改正列名，或删去此列"],
    en: ["expected one of the columns entity_id, year, field", "Correct the column's name, or delete the column."],
  },
  {
    title: "a duplicate column",
    patch: { [raw]: swap("status,note", "status,status") },
    at: `${raw}:1 status`,
    zh: ["列“status”出现两次", "删去多余的一列"],
    en: ['expected each column once, got "status" twice', "Delete one of the two."],
  },
  {
    title: "a table separated by semicolons",
    patch: { [raw]: (text) => text.replaceAll(",", ";") },
    at: `${raw}:1`,
    zh: ["应为用半角逗号分隔的表头", "改用半角逗号“,”分隔各列后另存"],
    en: ["expected a header separated by commas", "Save the table again with commas between the columns."],
  },
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
    title: "an unclosed quote",
    patch: { [raw]: swap("1140,件,sample,", '1140,件,sample,"see the yearbook') },
    at: `${raw}:8`,
    zh: ['应有成对的双引号，此行开始的双引号没有在单元格末尾关闭，自“"see the yearbook”起', "在单元格末尾补上双引号"],
    en: ["expected quotation marks in pairs, got one opened here", "Close the quotation mark at the end of the cell"],
  },
  {
    title: "a quote that swallows the next row",
    patch: {
      [raw]: (text) =>
        swap("1140,件,sample,", '1140,件,sample,"see')(swap("380,件,sample,", '380,件,sample,see"')(text)),
    },
    at: `${raw}:8 note`,
    zh: ["双引号里却含有像一整行的内容", "检查此行开始的双引号是否漏了关闭"],
    en: ["got quotation marks around what looks like a whole row", "Check whether the quotation mark that opens"],
  },
  {
    title: "GBK as Chinese Excel saves it",
    patch: { [entities]: Buffer.concat([Buffer.from("entity_id,kind\n"), gbkRow]) },
    at: `${entities}:2`,
    zh: [
      "看来是 GBK（中文 Excel 默认的 CSV 编码），此行读作“500000,province,重庆市,Chongqing",
      "类型选“CSV UTF-8（逗号分隔）”",
    ],
    en: [
      'expected UTF-8, got what looks like GBK, as Chinese Excel saves it; the line reads "500000,province,重庆市,Chongqing',
      'In Excel use "Save As" and choose "CSV UTF-8 (Comma delimited)".',
    ],
  },
  {
    title: "UTF-16",
    patch: { [entities]: Buffer.from("\ufeffentity_id", "utf16le") },
    at: `${entities}:1`,
    zh: ["实为 UTF-16", "类型选“CSV UTF-8（逗号分隔）”"],
    en: ["expected UTF-8, got UTF-16", 'choose "CSV UTF-8 (Comma delimited)".'],
  },
  {
    title: "a NUL byte",
    patch: { [raw]: swap("patent_total,1140", "patent_total,11\u000040") },
    at: `${raw}:8`,
    zh: ["应为文本，此行有空字节（NUL）", "从来源重新导出"],
    en: ["expected text, got a NUL byte in this line", "export it again from where it came."],
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
  {
    title: "an unknown file",
    patch: { "data/raw/patents/2023 (1).csv": "entity_id\n" },
    at: "data/raw/patents/2023 (1).csv",
    zh: ["不是约定的文件，不会被读取", "移走或改名；此处可有：data/raw/<dataset>/<year>.csv"],
    en: ["expected a file of the data contract", "what may stand here: data/raw/<dataset>/<year>.csv"],
  },
  {
    title: "a wrong file that no other file rests on",
    patch: { "content/site.yml": "title: { zh: 布局, en: Buju }\n" },
    at: "content/site.yml:1 edition",
    zh: ["缺少此键", "补上此键"],
    en: ["expected this key, found none", "Add the key"],
  },
  {
    title: "a missing file",
    patch: { "data/raw/patents/dataset.yml": null },
    at: "data/raw/patents/dataset.yml",
    zh: ["应有此文件，没有找到", "补上此文件"],
    en: ["expected this file, found none", "Add the file"],
  },
  {
    title: "an unknown key in YAML",
    patch: { "data/raw/patents/dataset.yml": swap("licence:", "license:") },
    at: "data/raw/patents/dataset.yml:6 license",
    zh: ["未知的键“license”", "改正键名，或删去"],
    en: ['expected a key of the format, got "license"', "Correct the key or delete it"],
  },
  {
    title: "a duplicate key in YAML",
    patch: { "data/raw/patents/dataset.yml": swap("cycle: annual", "cycle: annual\ncycle: once") },
    at: "data/raw/patents/dataset.yml:9",
    zh: ["同一层里键名应唯一", "删去其中一个"],
    en: ["expected each key once at its level", "Delete one of the two."],
  },
  {
    title: "a tab in YAML",
    patch: { "data/raw/patents/dataset.yml": swap("additive:\n  -", "additive:\n\t-") },
    at: "data/raw/patents/dataset.yml:11",
    zh: ["应以空格缩进，实为制表符", "把行首的制表符换成空格"],
    en: ["expected spaces for indentation, got a tab", "Replace the tabs"],
  },
];

for (const { title, patch, at, zh, en } of cases) {
  it(`validate tells ${title} with file, line, column and fix, in both languages, and fails`, async () => {
    for (const [lang, parts] of [
      ["zh", zh],
      ["en", en],
    ] as const) {
      const effects = memoryEffects(await readFixture(patch));
      expect(await validate({ lang }, effects)).toBe(1);
      const lines = effects.lines.log.join("\n").split("\n");
      const start = `  ${at}${lang === "zh" ? "：" : ": "}`;
      const line = lines.findIndex((each) => each.startsWith(start) && each.includes(parts[0]));
      expect(line, `${start}…${parts[0]} in:\n${lines.join("\n")}`).toBeGreaterThan(0);
      expect(lines[line + 1]).toContain(parts[1]);
    }
  });
}

it("validate finds nothing wrong with the fixture", async () => {
  const effects = memoryEffects(await readFixture());
  expect(await validate({ lang: "en" }, effects)).toBe(0);
  expect(effects.lines.log).toEqual(["validate: 39 files, 0 errors, 0 warnings. The data hold."]);
});
it("validate accepts a byte order mark, CRLF, blank lines and line breaks inside quotes", async () => {
  const files = await readFixture({
    [raw]: (text) =>
      `\ufeff${text.replace("1140,件,sample,", '1140,件,sample,"two\nlines"')}\n\n`.replaceAll("\n", "\r\n"),
  });
  expect(await validate({}, memoryEffects(files))).toBe(0);
});
it("validate accepts HTML and formulas in a label, as text", async () => {
  const label = '<b onclick="alert(1)">重庆</b>';
  const files = await readFixture({ [entities]: swap("重庆市", `"${label.replaceAll('"', '""')}"`) });
  const bytes = new Map([...files].map(([path, text]) => [path, Buffer.from(String(text))] as const));
  const { repository, problems } = validateFiles(bytes);
  expect(problems).toEqual([]);
  expect(repository.entities[1]?.name_zh).toBe(label);
});
it("validate tells all problems at once, by file and line, and counts them", async () => {
  const effects = memoryEffects(
    await readFixture({
      [raw]: (text) => swap("380,件", "—,件")(swap("1140", "1,140")(text)),
      [entities]: swap("四川,Sichuan,100000", "四川,Sichuan,10000"),
      "data/raw/economy/2022.csv": swap("1000,亿元", "n/a,亿元"),
    }),
  );
  expect(await validate({ lang: "en" }, effects)).toBe(1);
  const output = effects.lines.log.join("\n").split("\n");
  expect(output.filter((line) => /^( {2})?\S/.test(line) && !/problem\(s\)/.test(line)).slice(0, -1)).toEqual([
    "Warnings",
    expect.stringMatching(`^  ${entities}: warning: these checks were not run`),
    "Errors",
    '  data/raw/economy/2022.csv:5 value: expected a number, or an empty cell when unknown, got "n/a"',
    `  ${raw}:8: expected 7 cells, got 8`,
    `  ${raw}:9 value: expected a number, or an empty cell when unknown, got "—"`,
    `  ${entities}:4 parent: expected a six-digit region code, an economy such as CHN, or a group such as G-WEST, got "10000"`,
  ]);
  expect(effects.lines.log.at(-1)).toBe(
    "validate: 39 files, 4 errors, 1 warnings. Correct the errors and run it again.",
  );
});
it("validate --json prints the problems and the counts, nothing else", async () => {
  const effects = memoryEffects(await readFixture({ [raw]: swap("patent_total,1140", "patent_total,n/a") }));
  expect(await validate({ json: true }, effects)).toBe(1);
  const printed = JSON.parse(effects.lines.log.join("\n"));
  expect(printed).toMatchObject({ files: 39, errors: 1, warnings: 0 });
  expect(printed.problems[0]).toMatchObject({
    file: raw,
    line: 8,
    column: "value",
    position: 4,
    value: "n/a",
    rule: "missing-mark",
    severity: "error",
    fix: { en: "Leave the cell empty when unknown; write 0 only when the true value is zero." },
  });
});
it("validate --strict fails on warnings too", async () => {
  const patch = { "data/raw/patents/notes.csv": swap("换了口径", "unexplained") };
  expect(await validate({}, memoryEffects(await readFixture(patch)))).toBe(0);
  expect(await validate({ strict: true }, memoryEffects(await readFixture(patch)))).toBe(1);
});
it("validate --write-notes lists new jumps as unexplained and keeps the notes there are", async () => {
  const notes = "data/raw/patents/notes.csv";
  const files = await readFixture({ [notes]: (text) => text.split("\n").slice(0, 2).join("\n").concat("\n") });
  expect(await validate({}, memoryEffects(new Map(files)))).toBe(1);
  expect(await validate({ writeNotes: true }, memoryEffects(files))).toBe(0);
  expect(String(files.get(notes))).toBe(
    [
      "entity_id,year,field,rule,change_pct,note",
      "500000,2023,patent_total,jump,60,unexplained",
      "500000,2023,patent_invention,jump,60,换了口径",
      "500000,2023,patent_other,jump,60,unexplained",
      "",
    ].join("\n"),
  );
  expect(files.has(raw)).toBe(true);
});
it("validate never throws, whatever bytes a file holds", async () => {
  const files = await readFixture();
  const paths = [...files.keys(), "content/site.yml"];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), async (path, bytes) => {
      const effects = memoryEffects(new Map([...files, [path, bytes]]));
      expect([0, 1]).toContain(await validate({ json: true }, effects));
    }),
    { numRuns: 150 },
  );
});
it("validate never throws, whatever is written over part of a file", async () => {
  const files = await readFixture();
  const overwritten = fc.record({
    path: fc.constantFrom(...files.keys()),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(60),
    text: fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.constantFrom('"', "\n", ",", "\t", "*a", "&a [*a]", "1e9", "{}"),
    ),
  });
  await fc.assert(
    fc.asyncProperty(overwritten, async ({ path, at, length, text }) => {
      const before = String(files.get(path));
      const start = Math.floor(at * before.length);
      const after = before.slice(0, start) + text + before.slice(start + length);
      expect([0, 1]).toContain(await validate({}, memoryEffects(new Map([...files, [path, after]]))));
    }),
    { numRuns: 300 },
  );
});
it("problems come in the order of file, line and column by code unit", async () => {
  const found = await problemsOf({ [raw]: (text) => text.replaceAll("sample", "x").replaceAll("件", "个") });
  const places = found.map(({ file, line, column }) => [file, line, column] as const);
  const sorted = places.toSorted((a, b) =>
    a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || (a[2] < b[2] ? -1 : 1),
  );
  expect(places).toEqual(sorted);
  expect(places.length).toBeGreaterThan(12);
});
