import type { Words } from "./lang.ts";
import { expected, type Said, say, visible } from "./validation.ts";
import type { Form } from "./validation-patterns.ts";

type Seen = (seen: string, write: string) => Said;

/** A plain number, as every message about a number begins. */
const plain = ["数字，不知道则留空", "a number, or an empty cell when unknown"] as const;

/** What may be said of a cell that should hold a number; `write` is what should stand there. */
export const ofNumbers = {
  text: (seen) =>
    say("number", expected(...plain, seen), [
      "写成半角数字，如 1234.5；不知道则留空",
      "Write plain digits such as 1234.5, or leave the cell empty when unknown.",
    ]),
  missingMark: (seen) =>
    say("missing-mark", expected(...plain, seen), [
      "不知道则让单元格留空；真为零才写 0",
      "Leave the cell empty when unknown; write 0 only when the true value is zero.",
    ]),
  ellipsis: (seen) =>
    say("missing-mark", expected(...plain, seen), [
      "不知道则让单元格留空；若来源注明“…”表示不足最小单位，写 0 并在 note 说明",
      "Leave the cell empty when unknown; where the source explains it as less than half a unit, write 0 and say so in the note.",
    ]),
  notFinite: (seen) =>
    say("number", expected(...plain, seen), [
      "不知道则让单元格留空；计算出错的请重新计算",
      "Leave the cell empty when unknown; work out again what a calculation could not give.",
    ]),
  spreadsheet: (seen) =>
    say("number", expected(...plain, seen), [
      "这是表格软件的公式错误：改正公式后填入数值，或留空",
      "This is a spreadsheet's formula error: enter the figure itself, or leave the cell empty.",
    ]),
  exponent: (seen) =>
    say("number", expected("不用科学计数法的数字", "a number written out in full", seen), [
      "Excel 可能已丢失末位：把此列设为“数值”格式，从来源重录全部数字",
      "Excel may have dropped digits: format the column as a number and enter all digits from the source.",
    ]),
  fullWidth: (seen, write) => say("full-width", expected("半角数字", "half-width digits", seen), to(write)),
  thousands: (seen, write) =>
    say("thousands-separator", expected("不带千分位的数字", "a number without thousands separators", seen), to(write)),
  decimalComma: (seen, write) =>
    say("number", expected("以“.”为小数点的数字", "a number with . as its decimal point", seen), [
      `若逗号是小数点，写 ${write}；若是千分位，删去逗号`,
      `Write ${write} if the comma is a decimal point; delete it if it sets apart thousands.`,
    ]),
  percent: (seen, write) =>
    say("percent-sign", expected("不带百分号的数字", "a number without a percent sign", seen), to(write)),
  spelling: (seen, write) => say("number", expected("普通写法的数字", "a number in plain notation", seen), to(write)),
  unitBehind: (seen, write) =>
    say("unit-in-cell", expected("不带单位的数字", "a number without its unit", seen), [
      `只写数字（${write}），并换算到本列、本行所用的单位`,
      `Write the number alone (${write}), converted to the unit of this column or row.`,
    ]),
  integer: (seen) =>
    say("integer", expected("整数", "a whole number", seen), [
      "写成没有小数的整数",
      "Write a whole number without decimals.",
    ]),
} satisfies Readonly<Record<string, Seen>>;

function to(write: string): readonly [string, string] {
  return [`写 ${write}`, `Write ${write}.`];
}

/** What may be said of any cell, or of a value in a YAML file. */
export const ofCells = {
  spaces: (seen: string) =>
    say("spaces", expected("首尾没有空格的内容", "no spaces at the ends", seen), [
      seen.trim() === "" ? "让单元格留空" : `写 ${visible(seen.trim())}`,
      seen.trim() === "" ? "Leave the cell empty." : `Write ${visible(seen.trim())}.`,
    ]),
  required: () =>
    say("required", ["此处不能为空", "expected a value, got an empty cell"], ["填上内容", "Fill the cell in."]),
  choice: (seen: string, allowed: readonly string[], near: string | null) =>
    say(
      "choice",
      expected(`下列之一：${allowed.join("、")}`, `one of ${allowed.join(", ")}`, seen),
      near === null ? ["改为其中之一", "Write one of these."] : to(near),
    ),
  pattern: (seen: string, form: Form, near: string | null) =>
    say("code", expected(form.zh, form.en, seen), near === null ? form.fix : to(near)),
  bound: (seen: string, sign: "≥" | "≤" | ">" | "<", limit: number) =>
    say("range", expected(`${sign} ${limit} 的数`, `a number ${sign} ${limit}`, seen), [
      "核对数值",
      "Check the figure.",
    ]),
  other: (seen: string, problem: string) =>
    say("value", expected(`合乎格式的内容（${problem}）`, `a value of the right form (${problem})`, seen), [
      "对照 data/README.md 改正",
      "Correct it as data/README.md shows.",
    ]),
};

/** What may be said of a YAML file; `at` is the key in question. */
export const ofKeys = {
  syntax: (problem: string) =>
    say(
      "yaml",
      [`不是合法的 YAML：${visible(problem)}`, `expected YAML, got what cannot be read: ${visible(problem)}`],
      [
        "检查缩进（用空格）、冒号后的空格和引号是否成对",
        "Check the indentation (spaces), the space behind each colon, and that quotation marks come in pairs.",
      ],
    ),
  tab: () =>
    say(
      "yaml-tab",
      ["应以空格缩进，实为制表符", "expected spaces for indentation, got a tab"],
      ["把行首的制表符换成空格", "Replace the tabs at the start of the line by spaces."],
    ),
  duplicate: () =>
    say(
      "duplicate-key",
      ["同一层里键名应唯一，此键重复", "expected each key once at its level, got this one again"],
      ["删去其中一个", "Delete one of the two."],
    ),
  unknown: (name: string) =>
    say(
      "unknown-key",
      [`未知的键“${visible(name)}”`, `expected a key of the format, got "${visible(name)}"`],
      ["改正键名，或删去；可用的键见 data/README.md", "Correct the key or delete it; data/README.md lists the keys."],
    ),
  missing: () =>
    say(
      "missing-key",
      ["缺少此键", "expected this key, found none"],
      ["补上此键；格式见 data/README.md", "Add the key; data/README.md shows its form."],
    ),
  type: (seen: string, wanted: string) =>
    say("type", expected(words[wanted]?.zh ?? wanted, words[wanted]?.en ?? wanted, seen), [
      wanted === "string" ? '数字样的代码、年份要加引号，如 "500000"' : "对照 data/README.md 改正",
      wanted === "string"
        ? 'Put a code made of digits in quotation marks: "500000".'
        : "Correct it as data/README.md shows.",
    ]),
  tooFew: (least: number) =>
    say(
      "too-few",
      [`至少应有 ${least} 项`, `expected at least ${least} entries`],
      ["补足各项", "Add the missing entries."],
    ),
};

const words: Readonly<Record<string, Words>> = {
  string: { zh: "文字", en: "text" },
  number: { zh: "数字", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  array: { zh: "列表", en: "a list" },
  tuple: { zh: "列表", en: "a list" },
  object: { zh: "键与值", en: "keys and values" },
};
