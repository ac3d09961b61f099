import type { Words } from "./lang.ts";

/** The form that a pattern asks for, and what to do where a value does not have it. */
export interface Form extends Words {
  readonly fix: readonly [zh: string, en: string];
}

/** What each pattern of the schemas asks for; a test fails where one has no words here. */
export const patterns: Readonly<Record<string, Form>> = {
  "^(\\d{6}(-\\d{4})?|[A-Z]{3}|(A|G\\d*|O|Z)-[A-Z0-9-]+)$": {
    zh: "六位行政区划代码、CHN 这样的经济体代码，或 G-WEST 这样的分组代码",
    en: "a six-digit region code, an economy such as CHN, or a group such as G-WEST",
    fix: [
      "编码列在 data/reference/entities.csv、economies.csv 的 entity_id 一列，照抄其中一个，如 500000",
      "The column entity_id of data/reference/entities.csv and economies.csv lists the codes; write one of them, such as 500000.",
    ],
  },
  "^[A-Z][A-Za-z0-9.-]*$": {
    zh: "T04 这样的编码（字母、数字、连字符、点，以大写字母开头）",
    en: "a code such as T04",
    fix: [
      "编码列在 data/reference 的分类表里，照抄其中一个",
      "The tables of data/reference list the codes; write one of them.",
    ],
  },
  "^[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*$": {
    zh: "用 + 相连的字段名，如 men+women，不留空格",
    en: "fields joined by +, such as men+women, without spaces",
    fix: [
      "字段列在各数据集 dataset.yml 的 fields 里，照抄其中的 id",
      "The dataset.yml of each dataset lists its fields under fields; write the ids of some of them.",
    ],
  },
  "^([A-T]|\\d{2,4})$": {
    zh: "GB/T 4754 的代码，如 C、36、361、3612",
    en: "a code of GB/T 4754 such as C, 36, 361 or 3612",
    fix: [
      "门类写一个字母，大类、中类、小类写两到四位数字",
      "Write a letter for a section, two to four digits for a division, group or class.",
    ],
  },
  "^[A-T]$": {
    zh: "GB/T 4754 的门类，A 至 T",
    en: "a section of GB/T 4754, A to T",
    fix: ["写门类的字母，如 C", "Write the letter of the section, such as C."],
  },
  "^[a-z][a-z0-9_]*$": {
    zh: "rd_exp 这样的字段名（小写字母、数字、下划线）",
    en: "a field name such as rd_exp",
    fix: [
      "字段列在各数据集 dataset.yml 的 fields 里，照抄其中的 id",
      "The dataset.yml of each dataset lists its fields under fields; write the id of one of them.",
    ],
  },
  "^[a-z][a-z0-9-]*$": {
    zh: "rd-bulletin 这样的小写名称（字母、数字、连字符）",
    en: "lower-case words joined by hyphens, such as rd-bulletin",
    fix: [
      "只用小写字母、数字和连字符，以字母开头；指文件夹或文件的，照抄其名称",
      "Use lower-case letters, digits and hyphens, a letter first; where it names a folder or a file, write that name.",
    ],
  },
  "^(nation|world|city)-\\d{4}$": {
    zh: "nation-2023 这样的“范围-年份”",
    en: "a scope and a year, such as nation-2023",
    fix: ["写 data/editions 中文件的名称，不带 .yml", "Write the name of a file in data/editions without its .yml."],
  },
  "^[A-Z]{1,2}\\d{2}$": {
    zh: "NP01 这样的指标编号",
    en: "an indicator id such as NP01",
    fix: [
      "编号列在该模型 indicators.csv 的 id 一列，照抄其中一个；新编号为一两个大写字母加两位数字",
      "The column id of the model's indicators.csv lists them; a new one is one or two capital letters and two digits.",
    ],
  },
  "^DX-\\d{4}-[RIX]-[A-Za-z0-9.-]+-[A-Za-z0-9.-]+-\\d+$": {
    zh: "DX-2023-R-500106-0-1 这样的条目编号",
    en: "an entry such as DX-2023-R-500106-0-1",
    fix: ["照抄 data/catalogue/register 中的编号", "Copy an id of data/catalogue/register."],
  },
  "^\\d{4}$": {
    zh: "2023 这样的四位年份",
    en: "a year such as 2023",
    fix: ["写四位年份", "Write the year in four digits."],
  },
  "^\\d{2}$": {
    zh: "39 这样的两位行业大类代码",
    en: "a division of GB/T 4754, two digits",
    fix: [
      "写 data/reference/gbt4754.csv 中两位的代码，前面的 0 不能丢，如 01",
      "Write a code of two digits of data/reference/gbt4754.csv, with the zero in front: 01.",
    ],
  },
  "^[A-Z][A-Z0-9]*$": {
    zh: "I6 这样的产业族代号",
    en: "a family such as I6",
    fix: [
      "产业族列在 data/reference/industry-families.csv；写大写字母开头的字母和数字",
      "data/reference/industry-families.csv lists the families: a capital letter, then capital letters and digits.",
    ],
  },
  "^[A-Z][A-Z0-9]*-[A-Z0-9-]+$": {
    zh: "I6-AUTO 这样的产业编号",
    en: "a family and a name such as I6-AUTO",
    fix: [
      "产业列在 data/reference/industries.csv，照抄其中一个；新编号为族、连字符、大写字母的名称",
      "data/reference/industries.csv lists the industries; a new one is its family, a hyphen and a name in capital letters.",
    ],
  },
  "^T(0[1-9]|[12]\\d|3[0-5])$": {
    zh: "T01 至 T35 的技术领域",
    en: "a technology field, T01 to T35",
    fix: ["写 T 和两位数字，如 T04", "Write T and two digits, such as T04."],
  },
  "^[A-H](\\d{2}[A-Z]?)?$": {
    zh: "H、H04、H04N 这样的 IPC 部、大类、小类",
    en: "a section, class or subclass such as H, H04 or H04N",
    fix: [
      "写一个字母，或再加两位数字，或再加一个字母",
      "Write a letter, with two digits or two digits and a letter behind it.",
    ],
  },
  "^[A-H]\\d{2}[A-Z]( \\d{1,4}\\/)?$": {
    zh: "H04L 这样的 IPC 小类，或 H04N 3/ 这样的主组",
    en: "a subclass such as H04L, or a main group such as H04N 3/",
    fix: [
      "小类写四个字符；主组在小类后写一个空格、主组号和 /",
      "Write the four signs of a subclass; for a main group then one space, its number and a stroke.",
    ],
  },
  "^[SMQ]+$": {
    zh: "由 S、M、Q 组成的字母",
    en: "letters of S, M, Q",
    fix: [
      "写所用于的分析：S 态势、M 匹配、Q 质量，如 SM",
      "Write the analyses that use it: S situation, M matching, Q quality; for instance SM.",
    ],
  },
  "^\\d+\\/\\d+$": {
    zh: "1/3 这样的分数",
    en: "a fraction such as 1/3",
    fix: ["写成“分子/分母”，如 1/3", "Write two whole numbers with a stroke between them, such as 1/3."],
  },
  "^[0-9a-z-]+$": {
    zh: "由小写字母、数字、连字符组成的版本名",
    en: "a version of lower-case letters, digits and hyphens",
    fix: [
      "写该模型 goalposts-<版本>.csv 文件名中的版本，如 2019-2023",
      "Write the version in the name of the model's file goalposts-<version>.csv, such as 2019-2023.",
    ],
  },
  "^\\d{4}-\\d{4}$": {
    zh: "2019-2023 这样的起止年份",
    en: "two years such as 2019-2023",
    fix: ["写首尾两年，如 2019-2023", "Write the first and the last year, such as 2019-2023."],
  },
  "^(min|\\d+(\\.\\d+)?)-(max|\\d+(\\.\\d+)?)$": {
    zh: "5-95 这样的两个分位（%），端点写 min、max",
    en: "two quantiles in per cent such as 5-95, or min and max for the ends",
    fix: [
      "写下限与上限的分位，如 min-95、2.5-97.5",
      "Write the quantiles of low and high, such as min-95 or 2.5-97.5.",
    ],
  },
  "^\\/[A-Za-z0-9/-]*(#[a-z0-9-]+)?$": {
    zh: "/methods/#matching 这样的本站中文页面地址",
    en: "an address of the Chinese site, such as /methods/#matching",
    fix: [
      "写以 / 开头的站内地址，不带域名和 /en；没有则留空",
      "Write an address of the site that begins with /, without host and without /en, or leave the cell empty.",
    ],
  },
  "^\\p{Script=Han}+$": {
    zh: "只有汉字的词",
    en: "Chinese characters alone",
    fix: ["只写汉字，不留空格和标点", "Write Chinese characters alone, without spaces and signs."],
  },
  "^[a-z]+( [a-z]+)*$": {
    zh: "xie tiao 这样不带声调的音节",
    en: "syllables without tones, such as xie tiao",
    fix: ["写小写字母，音节之间空一格，ü 写 v", "Write small letters, one space between syllables, and v for ü."],
  },
  "^[a-z]+:\\/\\S*( [a-z]+:\\/\\S*)*$": {
    zh: "region:/regions/500106/ 这样的类别与地址，多个之间空一格",
    en: "kinds and addresses such as region:/regions/500106/, joined by spaces",
    fix: [
      "写“类别:地址”，地址以 / 开头，不带域名",
      "Write a kind, a colon and an address of the site that begins with /, without host.",
    ],
  },
  "^\\/\\S*( \\/\\S*)*$": {
    zh: "/catalogue/ 这样的地址开头，多个之间空一格",
    en: "beginnings of addresses such as /catalogue/, joined by spaces",
    fix: ["写以 / 开头的站内地址；不用等则留空", "Write beginnings of addresses of the site, or leave the cell empty."],
  },
  "^https?:\\/\\/\\S+$": {
    zh: "以 http:// 或 https:// 开头的网址",
    en: "an address such as https://example.org/notice.html",
    fix: [
      "写完整网址，没有则留空（YAML 里写 null）",
      "Write the whole address, or leave it empty (null in YAML) where there is none.",
    ],
  },
  "^[0-9a-f]{64}$": {
    zh: "64 位小写十六进制的 SHA-256",
    en: "a SHA-256 in 64 lower-case hexadecimal digits",
    fix: [
      "用 sha256sum 算出原件的校验和照抄，没有原件则留空（YAML 里写 null）",
      "Copy what sha256sum prints for the original file, or leave it empty (null in YAML) without one.",
    ],
  },
  "^([2-9]|[1-9]\\d+)$": {
    zh: "2 以上的级别",
    en: "a level from 2",
    fix: [
      "写合成项的级别，如 2；各级见 iMeta.csv 的 Level 一列",
      "Write the level of an aggregate, such as 2; the column Level of iMeta.csv lists them.",
    ],
  },
};

/** The form of a calendar day. */
export const dayForm: Form = {
  zh: "2024-01-31 这样的日期",
  en: "a day such as 2024-01-31",
  fix: [
    "写成“年-月-日”，月、日各两位，且确有此日，如 2024-01-31",
    "Write year, month and day of a day that exists, month and day with two digits: 2024-01-31.",
  ],
};

/** The form of a pattern that has no words above. */
export function otherForm(message: string): Form {
  return { zh: message, en: message, fix: ["对照 data/README.md 改正", "Correct it as data/README.md shows."] };
}
