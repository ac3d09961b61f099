import type { Words } from "./lang.ts";

/** Labels of the data page. */
export const dataWords = {
  title: { zh: "数据与下载", en: "Data and downloads" },
  lead: {
    zh: "本站的每个数都由下列数据集算出。这里写明它们出自哪里、许可怎样、覆盖哪些年份、有什么已知问题，并给出全部结果的下载。",
    en: "Every number of this site is computed from the datasets below. This page says where they come from, under which licence, for which years and with which known problems, and offers all results for download.",
  },
  contents: { zh: "本页内容", en: "On this page" },
  datasets: { zh: "数据集", en: "Datasets" },
  results: { zh: "结果表", en: "Result tables" },
  api: { zh: "数据接口", en: "API" },
  checksums: { zh: "校验和", en: "Checksums" },
  licence: { zh: "许可", en: "Licence" },
  cite: { zh: "引用", en: "How to cite" },
  /** after the address of a page that always shows the newest edition */
  newestPage: { zh: "（现行版页面，引用时写明版次）", en: " (page of the newest edition: cite it with its edition)" },
  reuse: { zh: "怎样复用", en: "How to reuse" },
  dataset: { zh: "数据集", en: "Dataset" },
  publisher: { zh: "发布者", en: "Publisher" },
  publication: { zh: "出版物", en: "Publication" },
  takenFrom: { zh: "取自", en: "Taken from" },
  obtained: { zh: "取得方式", en: "How obtained" },
  years: { zh: "年份", en: "Years" },
  rows: { zh: "数据格", en: "Cells" },
  status: { zh: "状态", en: "Status" },
  cycle: { zh: "周期", en: "Cycle" },
  jumps: { zh: "登记的突变", en: "Jumps on record" },
  fields: { zh: "字段", en: "Fields" },
  field: { zh: "字段", en: "Field" },
  name: { zh: "名称", en: "Name" },
  unit: { zh: "单位", en: "Unit" },
  sourceName: { zh: "来源中的名称", en: "Name in the source" },
  note: { zh: "说明", en: "Note" },
  caveats: { zh: "须知", en: "What to know" },
  column: { zh: "列", en: "Column" },
  meaning: { zh: "含义", en: "Meaning" },
  edition: { zh: "版次", en: "Edition" },
  file: { zh: "文件", en: "File" },
  sha256: { zh: "SHA-256", en: "SHA-256" },
  address: { zh: "地址", en: "Address" },
  holds: { zh: "内容", en: "What it holds" },
  labelledZh: { zh: "CSV（中文标签，可直接用 Excel 打开）", en: "CSV (Chinese labels, opens in Excel)" },
  labelledEn: { zh: "CSV（英文标签）", en: "CSV (English labels, opens in Excel)" },
  plain: { zh: "CSV（代码，仓库原样）", en: "CSV (codes, as in the repository)" },
  json: { zh: "JSON", en: "JSON" },
  otherEditions: { zh: "其他版次", en: "Other editions" },
  manifest: { zh: "清单", en: "Manifest" },
} as const satisfies Record<string, Words>;

/** How often a dataset is published. */
export const cycleWords = {
  annual: { zh: "每年", en: "every year" },
  decennial: { zh: "每十年", en: "every ten years" },
  once: { zh: "一次性", en: "once" },
} as const satisfies Record<string, Words>;

/** Sentences of the data page that hold for every edition. */
export const dataSentences = {
  labelled: {
    zh: "带标签的 CSV：UTF-8，带 BOM，CR LF 换行，中文 Windows 的 Excel 双击即开；代码旁有名称、单位、状态与缺数原因，最后一列是版次与状态。以 = + - @ 等开头的文字前加一个撇号，使它不会被当作公式；数字仍是数字，小数四位，与结果文件相等。",
    en: "CSV with labels: UTF-8 with a byte order mark, lines end with CR LF, so that Excel opens it with a double click, on a Chinese Windows too. Names, units, status and the reason of what is missing stand beside the codes; the last column is the edition and its state. Text that begins with = + - @ and the like gets an apostrophe in front, so that it is not run as a formula; numbers stay numbers, to four decimals, equal to the result files.",
  },
  plain: {
    zh: "仓库原样的 CSV：只有代码，UTF-8，无 BOM，LF 换行，与下面的校验和逐字节对应。没有 status 一列的表，每一行都按文件夹所指版次的状态读：演示版次的，全是演示数据。",
    en: "CSV as in the repository: codes only, UTF-8 without a mark, lines end with LF; byte for byte what the checksums below are of. Every row of a table without a column status has the state of the edition that its folder names: in one of samples, all is SAMPLE.",
  },
  world: {
    zh: "全球版次的结果表另有各自的列；每个技术领域和每个经济体也各有一个文件，在各自页面上下载。",
    en: "The result tables of an edition of the world have columns of their own; every technology field and every economy also has a file of its own, on its page.",
  },
  more: {
    zh: "这一范围除上面各表之外，另有下列结果表；前面各表的同名文件在每张表下按版次列出。",
    en: "Beside the tables above, which list their files of this scope edition by edition, this scope has the following.",
  },
  perEntity: {
    zh: "每个单元、每项指标另有一个文件，含到该版为止的各版数值：在地区页和指标页上下载。",
    en: "Every entity and every indicator has a file of its own with all editions up to that one: download it on the page of the region or of the indicator.",
  },
  api: {
    zh: "静态 JSON，地址带版本号 v1，不需要密钥；同一版次的文件不会变。键的次序固定，一行一条，便于比较。结果表、单元和来历各文件的开头都写明版次、状态、许可与清单校验和。",
    en: "Static JSON under the version number v1, without a key; the files of an edition do not change. Keys have a fixed order and rows a line each, so that they can be compared. The files of result tables, entities and passports begin with edition, state, licence and manifest checksum.",
  },
  jumps: {
    zh: "“登记的突变”是逐年变动超过一半、看过之后照原样保留的数据格；来源没有给出原因的，记为未说明。",
    en: "“Jumps on record” are cells that changed by more than half in a year, were looked at and left as they are; where the source gives no reason, none is recorded.",
  },
  checksums: {
    zh: "清单 manifest.json 列出一版用到的每个输入文件、模型文件和每个结果文件的 SHA-256。清单自身的校验和代表整版。",
    en: "manifest.json lists the SHA-256 of every input file, every model file and every result file of an edition. The checksum of the manifest itself stands for the whole edition.",
  },
  reuse: {
    zh: "换一批数据、换一个地方，用的是同一套约定：一个数据集一个目录，dataset.yml 写来源、许可、字段和单位，每年一个 CSV，一行一个数；版次文件写用哪一年、哪个模型。校验会一次列出全部问题，写明文件、行、列和怎样改。没有出处的数要标为演示数据，页面、图和下载都会注明。",
    en: "Other data and other places follow the same contract: one folder a dataset, with dataset.yml for source, licence, fields and units, one CSV a year, one row a number; an edition file names the year and the model. The check lists all problems at once, with file, line, column and what to do. Numbers without a source must be marked as sample data, and pages, figures and downloads then say so.",
  },
} as const satisfies Record<string, Words>;

/** Where a real figure among samples was published. */
export const inNote: Words = {
  zh: "见原始文件该行的附注",
  en: "as the note of its row in the file says",
};
