import { expect, it } from "vitest";
import { problemsOf, swap } from "../fixtures/validate/read-fixture.ts";
import { tells } from "../fixtures/validate/tells.ts";

const raw = "data/raw/patents/2023.csv";
const patents = "data/raw/patents/dataset.yml";
const notes = "data/raw/patents/notes.csv";
const edition = "data/editions/nation-2023.yml";

tells([
  ["a unit that is not listed", raw, swap("1140,件", "1140,个"), `unit error ${raw}:8 unit`],
  ["a listed unit that the field does not declare", raw, swap("1140,件", "1140,人"), `unit error ${raw}:8 unit`],
  [
    "a declared unit that is not listed",
    patents,
    swap("unit: 件", "unit: 个"),
    `unit error ${patents}:13 fields.0.unit`,
  ],
  ["a field that is not declared", raw, swap("patent_total,1140", "patent_all,1140"), `field error ${raw}:8 field`],
  [
    "a total that is not declared",
    patents,
    swap("total: patent_total", "total: gdp"),
    `field error ${patents}:11 additive.0`,
  ],
  [
    "a field of two datasets",
    "data/raw/economy/dataset.yml",
    (text) => `${text}  - { id: patent_total, name: { zh: 专利, en: patents }, unit: 件 }\n`,
    `field-twice error ${patents}:13 fields.0.id`,
  ],
  ["a year that is not the file's", raw, swap("510000,2023", "510000,2022"), `file-year error ${raw}:8 year`],
  ["a total off by more than 0.5 %", raw, swap("patent_total,1140", "patent_total,1134"), `total error ${raw}:8 value`],
  ["a part above its total", raw, swap("patent_other,760", "patent_other,1141"), `part error ${raw}:10 value`],
  ["a new jump", notes, (text) => text.replace(/^.*patent_total.*\n/m, ""), `jump error ${raw}:5 value`],
  ["a jump of another size than noted", notes, swap("60,", "61,"), `jump-changed error ${notes}:2 change_pct`],
  [
    "a noted jump that is gone",
    notes,
    (text) => `${text}510000,2023,patent_total,jump,60,x\n`,
    `jump-gone warning ${notes}:5 change_pct`,
  ],
  ["jumps that nobody explained", notes, swap("换了口径", "unexplained"), "unexplained warning data/raw:0 "],
  [
    "provinces that do not add up to the nation",
    "data/raw/economy/2023.csv",
    swap("100000,2023,gdp,6300", "100000,2023,gdp,6400"),
    "national-sum warning data/raw/economy/dataset.yml:11 fields.0.id",
  ],
  ["made-up figures in a draft", edition, swap("state: sample", "state: draft"), `sample error ${raw}:2 status`],
  [
    "a revision of what raw no longer says",
    "data/revisions/2024-05-01-profit.csv",
    swap("profit,,", "profit,5,"),
    "old-value error data/revisions/2024-05-01-profit.csv:2 old_value",
  ],
  [
    "a revision of no cell",
    "data/revisions/2024-05-01-profit.csv",
    swap("520000,2022", "520000,2021"),
    "no-cell error data/revisions/2024-05-01-profit.csv:2 field",
  ],
]);

it("a jump's fix prints the very line that lists it", async () => {
  const [jump] = await problemsOf({ [notes]: (text) => text.replace(/^.*patent_total.*\n/m, "") });
  const line = "500000,2023,patent_total,jump,60,unexplained";
  expect(jump?.fix.en).toBe(`Check the figure; if it is right, add this line to ${notes}: ${line}`);
  expect(await problemsOf({ [notes]: (text) => text.replace(/^.*patent_total.*\n/m, `${line}\n`) })).toMatchObject([
    { rule: "unexplained", severity: "warning", message: { en: "1 jump(s) noted as unexplained: patents 1" } },
  ]);
});
it("a total may differ from its parts by 0.5 %, and no more", async () => {
  expect(await problemsOf({ [raw]: swap("patent_total,1140", "patent_total,1145") })).toEqual([]);
});
it("a change of just 50 % is no jump", async () => {
  const found = await problemsOf({ [raw]: swap("510000,2023,patent_other,760", "510000,2023,patent_other,900") });
  expect(found.filter(({ rule }) => rule === "jump")).toEqual([]);
});

const totals = "data/raw/patents/constraints.csv";
/** What validate says where patents of 2023 are to add up to a value, within a tolerance. */
async function againstTotal(entity: string, value: number, { tolerance = 0, patch = {} } = {}) {
  const head = "entity_id,year,field,value,tolerance,precision,source";
  const row = `${entity},2023,patent_total,${value},${tolerance},${tolerance === 0 ? "exact" : "rounded"},a yearbook`;
  const found = await problemsOf({ ...patch, [totals]: `${head}\n${row}\n` });
  return found
    .filter(({ rule }) => rule === "published-total")
    .map(({ severity, file, line, message }) => `${severity} ${file}:${line} ${message.en}`);
}

it("published-totals: figures that do not add up to a published total are a warning at its row", async () => {
  const told = `warning ${totals}:2 patent_total of 2023: the published total is 2339, the figures add up to 2340`;
  expect(await againstTotal("100000", 2339)).toEqual([told]);
  expect(await againstTotal("G-WEST", 2339)).toEqual([told]);
});
it("published-totals: nothing is said within the tolerance, nor where a figure is missing", async () => {
  const gap = { [raw]: swap("patent_total,1140", "patent_total,") };
  expect(await againstTotal("100000", 2340)).toEqual([]);
  expect(await againstTotal("100000", 2339, { tolerance: 1 })).toEqual([]);
  expect(await againstTotal("100000", 2339, { patch: gap })).toEqual([]);
});
