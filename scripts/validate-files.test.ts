import { swap } from "../fixtures/validate/read-fixture.ts";
import { tellsInWords } from "../fixtures/validate/tells.ts";

const raw = "data/raw/patents/2023.csv";
const entities = "data/reference/entities.csv";

/** 重庆市 in GBK, as Chinese Excel saves it. */
const gbkRow = Buffer.from("500000,province,\xd6\xd8\xc7\xec\xca\xd0,Chongqing,a,b,100000,,,,\n", "latin1");

tellsInWords([
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
]);
