import type { Words } from "./lang.ts";
import { expected, type Pair, type Said, say, visible } from "./validation.ts";

/** So many names as a message can hold; the rest is counted. */
export function list(names: readonly string[]): { readonly zh: string; readonly en: string } {
  const [shown, rest] = [names.slice(0, 12).map(visible), names.length - 12];
  if (names.length === 0) return { zh: "（无）", en: "none" };
  return {
    zh: shown.join("、") + (rest > 0 ? `……共 ${names.length} 个` : ""),
    en: shown.join(", ") + (rest > 0 ? ` … ${names.length} in all` : ""),
  };
}

/** What to write where the code meant is certain; else what is said otherwise. */
export function to(near: string | null, otherwise: Pair): Pair {
  return near === null ? otherwise : [`写 ${visible(near)}`, `Write ${visible(near)}.`];
}

/** What may be said of the figures and the description of a COINr project. */
export const ofProject = {
  codeSpaces: (seen: string): Said =>
    say(
      "spaces",
      expected("没有空格和不可见字符的代码", "a code without spaces or invisible signs at its ends", seen),
      [`写 ${visible(fold(seen))}`, `Write ${visible(fold(seen))}.`],
    ),
  unreadable: (): Said =>
    say(
      "missing-file",
      ["应有此文件，没有找到或不能读取", "expected this file, found none or none that can be read"],
      ["核对路径", "Check the path."],
    ),
  undescribed: (seen: string, near: string | null): Said =>
    say(
      "unknown-column",
      expected(
        "iMeta 的 iCode 列里有的代码，或 uCode、uName、Time",
        "a code of the column iCode of iMeta, or uCode, uName, Time",
        seen,
      ),
      to(near, [
        "在 iMeta 增加一行说明此列（不用的列 Type 写 Other），或删去此列",
        "Add a row to iMeta that describes the column (Type Other where it is not used), or delete the column.",
      ]),
    ),
  twice: (seen: string): Said =>
    say(
      "duplicate-column",
      [`列“${visible(seen)}”出现两次`, `expected each column once, got "${visible(seen)}" twice`],
      ["删去多余的一列", "Delete one of the two."],
    ),
  noColumn: (seen: string, near: string | null): Said =>
    say(
      "missing-column",
      expected("iData 里有的列", "a column of iData", seen),
      near === null
        ? ["在 iData 增加此列，或删去这一行", "Add the column to iData, or delete this row."]
        : [
            `iData 的列名与 iCode 应一致：写 ${visible(near)}`,
            `The column of iData and the iCode must be the same: write ${visible(near)}.`,
          ],
    ),
  noFigures: (): Said =>
    say(
      "empty-table",
      ["应有数据行，只有表头", "expected rows of figures, got a header alone"],
      ["每个单元写一行", "Write a row for each unit."],
    ),
  noIndicator: (): Said =>
    say(
      "empty-table",
      ["应有 Type 为 Indicator 的行，没有找到", "expected a row of Type Indicator, found none"],
      ["每个指标写一行，Type 写 Indicator", "Write a row for each indicator, with Type Indicator."],
    ),
  missing: (column: string, type: string): Said =>
    say(
      "required",
      [
        `Type 为 ${type} 的行应有 ${column}，此处为空`,
        `expected a value of ${column} in a row of Type ${type}, got an empty cell`,
      ],
      ["填上内容", "Fill the cell in."],
    ),
  /** Columns of iMeta that hold a number wherever the row is an indicator or an aggregate. */
  elements: {
    Level: (seen: string): Said =>
      say("level", expected("级别（正整数）", "a level, a whole number from 1", seen), [
        "指标写 1，合成项写 2 以上；其余各类的行留空",
        "Write 1 for an indicator, 2 or more for an aggregate; leave the cell of other rows empty.",
      ]),
    Direction: (seen: string): Said =>
      say("direction", expected("1 或 -1", "1 or -1", seen), [
        "越大越好写 1，越小越好写 -1",
        "Write 1 where more is better, -1 where less is.",
      ]),
    Weight: (seen: string): Said =>
      say("weight", expected("不小于 0 的权重", "a weight, a number from 0", seen), [
        "写权重；同一上级之下只有比例起作用，都写 1 就是等权",
        "Write the weight; only ratios within a parent count, so 1 everywhere weighs all alike.",
      ]),
  },
  indicatorLevel: (seen: string): Said =>
    say("level", expected("指标的级别 1", "level 1 for an indicator", seen), [
      "写 1；由下级合成的写 Aggregate",
      "Write 1, or Type Aggregate where it is formed from others.",
    ]),
  aggregateLevel: (seen: string): Said =>
    say("level", expected("合成项的级别，2 以上", "a level from 2 for an aggregate", seen), [
      "写 2 以上的整数；原始指标的 Type 写 Indicator",
      "Write 2 or more, or Type Indicator where it is a column of iData.",
    ]),
  noParent: (top: number): Said =>
    say(
      "missing-parent",
      [`应有上级；只有最高级（${top} 级）没有上级`, `expected a parent; only the highest level, ${top}, has none`],
      ["在 Parent 写上一级合成项的 iCode", "Write the iCode of an aggregate one level up in Parent."],
    ),
  unknownParent: (seen: string, known: readonly string[], near: string | null): Said =>
    say(
      "unknown-parent",
      expected(`合成项的 iCode（${list(known).zh}）`, `the iCode of an aggregate (${list(known).en})`, seen),
      to(near, ["改正 Parent，或增加这个合成项的一行", "Correct Parent, or add a row for that aggregate."]),
    ),
  parentLevel: (parent: string, seen: number, wanted: number): Said =>
    say(
      "parent-level",
      [
        `上级应在 ${wanted} 级，“${visible(parent)}”在 ${seen} 级`,
        `expected a parent at level ${wanted}, got "${visible(parent)}" at level ${seen}`,
      ],
      [
        "改正 Level 或 Parent：上级紧接在下级之上",
        "Correct Level or Parent: a parent stands right above its children.",
      ],
    ),
  childless: (): Said =>
    say(
      "childless",
      ["应有以此为上级的行，没有找到", "expected a row that has this aggregate as its parent, found none"],
      [
        "删去这个合成项，或在下级的 Parent 写它的 iCode",
        "Delete the aggregate, or write its iCode in Parent of its children.",
      ],
    ),
  zeroWeights: (parent: string): Said =>
    say(
      "weights",
      [
        `“${visible(parent)}”的下级权重之和应大于 0，实为 0`,
        `expected weights under "${visible(parent)}" that add up to more than 0, got 0`,
      ],
      ["给至少一个下级写大于 0 的权重", "Give one of its children at least a weight above 0."],
    ),
  notPositive: (seen: string): Said =>
    say("range", expected("大于 0 的数", "a number above 0", seen), ["改正数值", "Correct the number."]),
  unknownDenominator: (seen: string, known: readonly string[], near: string | null): Said =>
    say(
      "unknown-denominator",
      expected(
        `Type 为 Denominator 的 iCode（${list(known).zh}）`,
        `the iCode of a row of Type Denominator (${list(known).en})`,
        seen,
      ),
      to(near, [
        "改正代码；或在 iMeta 增加这个分母的一行，在 iData 增加它的一列",
        "Correct the code, or add the denominator to iMeta as a row and to iData as a column.",
      ]),
    ),
};

/** A code without spaces and invisible signs at its ends. */
export function fold(seen: string): string {
  return seen.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, "");
}

/** Name of the aggregate that an exported project needs for what stands under no top. */
export const restName: Words = { zh: "不属于最高一级的部分", en: "What is no part of the top" };
