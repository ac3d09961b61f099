import type { Words } from "./lang.ts";
import { expected, say, visible } from "./validation.ts";

function list(names: readonly string[]): Words {
  return { zh: names.join("、"), en: names.join(", ") };
}

/** What may be said of the bytes and the shape of a file. */
export const ofFiles = {
  gbk: (line: string) =>
    say(
      "encoding",
      [
        `应为 UTF-8 编码，看来是 GBK（中文 Excel 默认的 CSV 编码），此行读作“${visible(line)}”`,
        `expected UTF-8, got what looks like GBK, as Chinese Excel saves it; the line reads "${visible(line)}"`,
      ],
      [
        "在 Excel 里“另存为”，类型选“CSV UTF-8（逗号分隔）”",
        'In Excel use "Save As" and choose "CSV UTF-8 (Comma delimited)".',
      ],
    ),
  notUtf8: () =>
    say(
      "encoding",
      ["应为 UTF-8 编码，此行有不成字的字节", "expected UTF-8, got bytes in this line that are no characters"],
      [
        "在 Excel 里“另存为”，类型选“CSV UTF-8（逗号分隔）”；或用文本编辑器另存为 UTF-8",
        'Save the file as UTF-8; in Excel choose "CSV UTF-8 (Comma delimited)".',
      ],
    ),
  utf16: () =>
    say(
      "encoding",
      [
        "应为 UTF-8 编码，实为 UTF-16（Excel 的“Unicode 文本”）",
        'expected UTF-8, got UTF-16 ("Unicode Text" of Excel)',
      ],
      [
        "在 Excel 里“另存为”，类型选“CSV UTF-8（逗号分隔）”",
        'In Excel use "Save As" and choose "CSV UTF-8 (Comma delimited)".',
      ],
    ),
  workbook: () =>
    say(
      "encoding",
      ["应为文本文件，实为 Excel 工作簿或压缩包", "expected a text file, got an Excel workbook or an archive"],
      [
        "在 Excel 里打开，“另存为”，类型选“CSV UTF-8（逗号分隔）”",
        'Open it in Excel, use "Save As" and choose "CSV UTF-8 (Comma delimited)".',
      ],
    ),
  nul: () =>
    say(
      "encoding",
      ["应为文本，此行有空字节（NUL）", "expected text, got a NUL byte in this line"],
      ["文件可能已损坏：从来源重新导出", "The file may be damaged: export it again from where it came."],
    ),
  empty: (names: readonly string[]) =>
    say(
      "empty-file",
      ["应有表头，文件是空的", "expected a header row, got an empty file"],
      [`第一行写：${names.join(",")}`, `Write this first line: ${names.join(",")}`],
    ),
  delimiter: (seen: string) =>
    say("delimiter", expected("用半角逗号分隔的表头", "a header separated by commas", seen), [
      "改用半角逗号“,”分隔各列后另存",
      "Save the table again with commas between the columns.",
    ]),
  unknown: (known: readonly string[]) =>
    say(
      "unknown-file",
      ["不是约定的文件，不会被读取", "expected a file of the data contract, got one that nothing reads"],
      [`移走或改名；此处可有：${list(known).zh}`, `Move or rename it; what may stand here: ${list(known).en}.`],
    ),
  missing: () =>
    say(
      "missing-file",
      ["应有此文件，没有找到", "expected this file, found none"],
      ["补上此文件，格式见 data/README.md", "Add the file; data/README.md shows its format."],
    ),
  misplaced: (id: string, place: string) =>
    say("id", expected(`与所在位置一致的 id“${place}”`, `the id "${place}", as the file is placed`, id), [
      `把 id 改为 ${place}，或移动文件`,
      `Write id: ${place}, or move the file.`,
    ]),
};

/** What may be said of the rows and the header of a table. */
export const ofTables = {
  unclosedQuote: (seen: string) =>
    say(
      "quote",
      [
        `应有成对的双引号，此行开始的双引号没有在单元格末尾关闭，自“${visible(seen)}”起`,
        `expected quotation marks in pairs, got one opened here that does not close at the end of its cell, from "${visible(seen)}"`,
      ],
      [
        "在单元格末尾补上双引号，或删去这个双引号；单元格内的双引号写两遍",
        'Close the quotation mark at the end of the cell, or delete it; a quotation mark inside a quoted cell is written twice ("").',
      ],
    ),
  strayQuote: (seen: string) =>
    say("quote", expected("双引号只在单元格两端", "quotation marks only at both ends of a cell", seen), [
      "整个单元格用双引号括起来，里面的双引号写两遍",
      'Put the whole cell in quotation marks and write those inside it twice ("").',
    ]),
  swallowedRow: (seen: string) =>
    say(
      "quote",
      [
        `应为一个单元格，双引号里却含有像一整行的内容“${visible(seen)}”`,
        `expected one cell, got quotation marks around what looks like a whole row: "${visible(seen)}"`,
      ],
      [
        "检查此行开始的双引号是否漏了关闭",
        "Check whether the quotation mark that opens in this line was left unclosed.",
      ],
    ),
  cellCount: (wanted: number, seen: number) =>
    say(
      "cell-count",
      [`应有 ${wanted} 个单元格，实有 ${seen} 个`, `expected ${wanted} cells, got ${seen}`],
      seen > wanted
        ? [
            "含逗号的文字用双引号括起来；数字不写千分位：1,234 写作 1234",
            "Put a text that holds a comma in quotation marks; write numbers without thousands separators: 1234, not 1,234.",
          ]
        : [
            "补足逗号：不知道的单元格留空，逗号照写",
            "Write every comma of the row; an unknown cell stays empty between them.",
          ],
    ),
  missingColumn: (name: string, names: readonly string[]) =>
    say(
      "missing-column",
      [
        `缺少列“${name}”；应有：${list(names).zh}`,
        `expected the column "${name}", found none; all columns: ${list(names).en}`,
      ],
      [`在表头补上 ${name}，并填每一行`, `Add ${name} to the header and to every row.`],
    ),
  unknownColumn: (name: string, names: readonly string[]) =>
    say(
      "unknown-column",
      [
        `未知的列“${visible(name)}”；应有：${list(names).zh}`,
        `expected one of the columns ${list(names).en}, got "${visible(name)}"`,
      ],
      ["改正列名，或删去此列", "Correct the column's name, or delete the column."],
    ),
  duplicateColumn: (name: string, names: readonly string[]) =>
    say(
      "duplicate-column",
      [
        `列“${visible(name)}”出现两次；应有：${list(names).zh}`,
        `expected each column once, got "${visible(name)}" twice; all columns: ${list(names).en}`,
      ],
      ["删去多余的一列", "Delete one of the two."],
    ),
  duplicateKey: (names: readonly string[], value: string, earlier: number) =>
    say(
      "duplicate-key",
      [
        `${names.join("+")} 应唯一，“${visible(value)}”已见于第 ${earlier} 行`,
        `expected ${names.join(" + ")} once, got "${visible(value)}" again; it stands in line ${earlier}`,
      ],
      ["核对两行，删去错的一行", "Compare the two lines and delete the wrong one."],
    ),
};
