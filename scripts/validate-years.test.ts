import { expect, it } from "vitest";
import { type Patch, problemsOf, readFixture, swap } from "../fixtures/validate/read-fixture.ts";
import type { Problem } from "../src/tables/problem.ts";
import { memoryEffects } from "./lib/effects.ts";
import { validate } from "./validate.ts";

const raw = "data/raw/patents/2023.csv";
const patents = "data/raw/patents/dataset.yml";
const entities = "data/reference/entities.csv";
const edition = "data/editions/nation-2023.yml";
const withoutRows = (pattern: RegExp) => (text: string) => text.replaceAll(pattern, "");

async function toldBy(rule: string, patches: Readonly<Record<string, Patch>>): Promise<readonly Problem[]> {
  return (await problemsOf(patches)).filter((problem) => problem.rule === rule);
}

it("missing-rows: a province without a row that others have is an error that names entity and fields", async () => {
  expect(await toldBy("missing-rows", { [raw]: withoutRows(/^510000,2023,patent_(total|other),.*\n/gm) })).toEqual([
    {
      file: raw,
      line: 0,
      column: "entity_id",
      value: "510000",
      rule: "missing-rows",
      severity: "error",
      message: {
        zh: "应有 510000（四川）的行，其他单元当年都有，没有找到；字段：patent_total、patent_other",
        en: "expected a row of 510000 (Sichuan) as others have in that year, found none for: patent_total, patent_other",
      },
      fix: { zh: "补上此行；不知道数值的，value 留空", en: "Add the row, with an empty value when unknown." },
    },
  ]);
});
it("missing-rows: facts taken once are no panel", async () => {
  const once = (text: string) => text.replace("cycle: annual", "cycle: once");
  const change = { [raw]: withoutRows(/^510000,2023,patent_(total|other),.*\n/gm), [patents]: once };
  expect(await toldBy("missing-rows", change)).toEqual([]);
});
it("missing-rows: an empty value is a row", async () => {
  const found = await toldBy("missing-rows", {
    [raw]: swap("520000,2023,patent_other,480", "520000,2023,patent_other,"),
  });
  expect(found).toEqual([]);
});
it("missing-rows: of a field with one year, every province in the dataset must have a row", async () => {
  const field = "  - { id: patent_new, name: { zh: 新, en: new }, unit: 件 }\n";
  const rows = (...codes: string[]) => codes.map((code) => `${code},2023,patent_new,1,件,sample,\n`).join("");
  const patch = (...codes: string[]) => ({
    [patents]: (text: string) => text + field,
    [raw]: (text: string) => text + rows(...codes),
  });
  expect(await toldBy("missing-rows", patch("500000", "520000"))).toMatchObject([{ file: raw, value: "510000" }]);
  expect(await toldBy("missing-rows", patch("500000", "510000", "520000"))).toEqual([]);
  expect(await toldBy("missing-rows", patch("100000"))).toEqual([]);
});
it("missing-rows: a province that never reports a field, or whose code no longer holds, is not asked for", async () => {
  const never = withoutRows(/^520000,\d{4},profit,.*\n/gm);
  const economy = { "data/raw/economy/2022.csv": never, "data/raw/economy/2023.csv": never };
  expect(await toldBy("missing-rows", { ...economy, "data/revisions/2024-05-01-profit.csv": null })).toEqual([]);
  const gone = withoutRows(/^520000,.*\n/gm);
  const patch = { [raw]: gone, "data/raw/economy/2023.csv": gone };
  expect(await toldBy("missing-rows", patch)).toHaveLength(2);
  const ended = swap("贵州,Guizhou,100000,,", "贵州,Guizhou,100000,,2023-06-30");
  expect(await toldBy("missing-rows", { ...patch, [entities]: ended })).toEqual([]);
});
it("missing-rows: a file that cannot be read in full, and a year without any row, are left out", async () => {
  expect(
    await toldBy("missing-rows", { [raw]: swap("510000,2023,patent_total,1140", "510000,2023,patent_total,x") }),
  ).toEqual([]);
  expect(await toldBy("missing-rows", { [raw]: null })).toEqual([]);
});

/** A dataset of seven values for each province in both years, the second as it is given. */
const counts = (year: number, value: (index: number) => number | "") =>
  [500000, 510000, 520000]
    .flatMap((code, row) =>
      Array.from({ length: 7 }, (_, at) => `${code},${year},count_${at},${value(7 * row + at)},件,sample,\n`),
    )
    .join("");
const copied = (second: (index: number) => number | ""): Record<string, Patch> => ({
  "data/raw/counts/dataset.yml": [
    "id: counts",
    "title: { zh: 计数, en: Counts }",
    "publisher: { zh: 本项目, en: this project }",
    "publication: { zh: 校验用例, en: fixture }",
    "source: made up for tests",
    "licence: { zh: CC0, en: CC0 }",
    "obtained: { zh: 编造, en: made up }",
    "cycle: annual",
    "status: sample",
    "fields:",
    ...Array.from({ length: 7 }, (_, at) => `  - { id: count_${at}, name: { zh: 数, en: count }, unit: 件 }`),
    "",
  ].join("\n"),
  "data/raw/counts/2022.csv": `entity_id,year,field,value,unit,status,note\n${counts(2022, (index) => index + 10)}`,
  "data/raw/counts/2023.csv": `entity_id,year,field,value,unit,status,note\n${counts(2023, second)}`,
});

it("copied-year: a year with every value of the year before is a warning, from 20 values on", async () => {
  const wanted = (count: number) => ({
    file: "data/raw/counts/2023.csv",
    line: 0,
    column: "",
    value: "",
    rule: "copied-year",
    severity: "warning",
    message: {
      zh: `2023 年有 ${count} 个数，全部与 2022 年相同`,
      en: `expected figures of 2023, got those of 2022: all ${count} values are equal`,
    },
    fix: {
      zh: "从来源录入 2023 年的数；不知道的，value 留空",
      en: "Enter the figures of 2023 from the source; leave the value empty where it is unknown.",
    },
  });
  expect(await problemsOf(copied((index) => index + 10))).toEqual([wanted(21)]);
  expect(await problemsOf(copied((index) => (index === 3 ? "" : index + 10)))).toEqual([wanted(20)]);
  expect(await problemsOf(copied((index) => (index === 3 || index === 4 ? "" : index + 10)))).toEqual([]);
  expect(await problemsOf(copied((index) => (index === 3 ? 14 : index + 10)))).toEqual([]);
});

it("edition-data: an edition whose year lacks scored fields is one warning that lists them", async () => {
  const found = await problemsOf({ "data/raw/economy/2023.csv": null });
  expect(found).toEqual([
    {
      file: edition,
      line: 3,
      column: "year",
      value: "2023",
      rule: "edition-data",
      severity: "warning",
      message: {
        zh: "计分指标要用 2023 年的这些字段，当年一个数也没有：population、gdp",
        en: "expected figures of 2023 for the fields that scored indicators read, found none for: population, gdp",
      },
      fix: {
        zh: "在 data/raw 录入 2023 年的数；来源尚未公布的，等公布后再出这一版",
        en: "Enter the figures of 2023 in data/raw; where the source has not published them yet, make the edition when it has.",
      },
    },
  ]);
});
it("edition-data: the nation alone is no data; a fixed, earlier or averaged year and a described indicator ask for none", async () => {
  const empty = (text: string) => text.replaceAll(/^(5\d+,2023,(?:gdp|population)),\d+/gm, "$1,");
  expect(await toldBy("edition-data", { "data/raw/economy/2023.csv": empty })).toHaveLength(1);
  const elsewhere = (text: string) =>
    text.replaceAll("population", "population[2022]").replace("ratio,gdp,", "ratio,gdp[t-1],");
  const patch = { "data/raw/economy/2023.csv": null, "data/models/small-1/indicators.csv": elsewhere };
  expect(await toldBy("edition-data", patch)).toEqual([]);
});

const site = (id: string) =>
  [
    "title: { zh: 布局, en: Buju }",
    'office: { zh: "", en: "" }',
    'contact: ""',
    'filing: { icp: "", police: "", identifier: "" }',
    'url: ""',
    'repository: ""',
    `edition: ${id}`,
    "",
  ].join("\n");

it("a site that opens with an edition that there is not is an error", async () => {
  expect(await problemsOf({ "content/site.yml": site("nation-2023") })).toEqual([]);
  expect(await problemsOf({ "content/site.yml": site("nation-2024") })).toEqual([
    {
      file: "content/site.yml",
      line: 7,
      column: "edition",
      value: "nation-2024",
      rule: "edition",
      severity: "error",
      message: {
        zh: "应为 data/editions 中的版次，实为“nation-2024”，没有文件 data/editions/nation-2024.yml",
        en: 'expected an edition of data/editions, got "nation-2024", which has no file data/editions/nation-2024.yml',
      },
      fix: {
        zh: "写现有的版次（nation-2023），或补上该文件",
        en: "Write an edition that is there (nation-2023), or add that file.",
      },
    },
  ]);
});

it("unexplained jumps of all datasets are one warning with the total and the datasets", async () => {
  const economy = [
    "entity_id,year,field,rule,change_pct,note",
    "510000,2023,profit,jump,100,unexplained",
    "500000,2023,profit,jump,100,unexplained",
    "",
  ].join("\n");
  const found = await problemsOf({
    "data/raw/economy/notes.csv": economy,
    "data/raw/economy/2023.csv": (text) =>
      text
        .replace("510000,2023,profit,315", "510000,2023,profit,600")
        .replace("500000,2023,profit,105", "500000,2023,profit,200"),
    "data/raw/patents/notes.csv": (text) => text.replaceAll("换了口径", "unexplained"),
  });
  expect(found.filter(({ rule }) => rule === "unexplained")).toMatchObject([
    {
      file: "data/raw",
      severity: "warning",
      message: {
        zh: "有 5 处跳变登记为 unexplained，原因未知：economy 2、patents 3",
        en: "5 jump(s) noted as unexplained: economy 2, patents 3",
      },
      fix: {
        zh: "逐条复核，在各数据集的 notes.csv 里把 unexplained 换成原因",
        en: "Look into them and write the reasons in place of unexplained in the notes.csv of each dataset.",
      },
    },
  ]);
});

it("validate prints warnings first and errors last, each under its heading, then the counts", async () => {
  const patch = {
    "content/site.yml": site("nation-2024"),
    "data/raw/patents/notes.csv": swap("换了口径", "unexplained"),
  };
  const print = async (lang: "zh" | "en") => {
    const effects = memoryEffects(await readFixture(patch));
    await validate({ lang }, effects);
    return effects.lines.log.join("\n").split("\n");
  };
  expect(await print("zh")).toEqual([
    "提示",
    "data/raw：1 个问题",
    "  data/raw：提示：有 1 处跳变登记为 unexplained，原因未知：patents 1",
    "    → 逐条复核，在各数据集的 notes.csv 里把 unexplained 换成原因",
    "",
    "错误",
    "content/site.yml：1 个问题",
    "  content/site.yml:7 edition：应为 data/editions 中的版次，实为“nation-2024”，没有文件 data/editions/nation-2024.yml",
    "    → 写现有的版次（nation-2023），或补上该文件",
    "",
    "校验：40 个文件，1 个错误，1 个提示。请改正错误后再运行。",
  ]);
  const english = await print("en");
  expect([english[0], english[5], english.at(-1)]).toEqual([
    "Warnings",
    "Errors",
    "validate: 40 files, 1 errors, 1 warnings. Correct the errors and run it again.",
  ]);
});
