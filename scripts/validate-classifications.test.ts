import { expect, it } from "vitest";
import { problemsOf, swap } from "../fixtures/validate/read-fixture.ts";
import { tells } from "../fixtures/validate/tells.ts";

const reference = (name: string) => `data/reference/${name}.csv`;
const standard = reference("gbt4754");
const families = reference("industry-families");
const industries = reference("industries");
const classes = reference("industry-classes");
const subfields = reference("industry-subfields");
const aliases = reference("industry-aliases");
const ipc = reference("ipc");
const ipcFields = reference("concordances/ipc-fields");
const divisions = reference("concordances/ipc-gb4754");

type Change = (text: string) => string;

function without(line: RegExp): Change {
  return (text) => text.replace(line, "");
}

tells([
  ["a code that lost its zero", standard, swap("36,division", "6,division"), `code error ${standard}:3 code`],
  ["a code too long for its level", standard, swap("361,group", "361,class"), `level error ${standard}:4 code`],
  [
    "a parent that is not the code's own",
    standard,
    swap("3611,class,361", "3611,class,397"),
    `parent error ${standard}:5 parent`,
  ],
  ["a section with a parent", standard, swap("C,section,,C", "C,section,C,C"), `parent error ${standard}:2 parent`],
  ["a parent that is missing", standard, without(/^397,.*\n/m), `parent error ${standard}:8 parent`],
  [
    "a code in another section than its parent",
    standard,
    swap("361,group,36,C", "361,group,36,D"),
    `section error ${standard}:4 section`,
  ],
  ["a division without an English name", standard, swap(",Motor vehicles", ","), `english error ${standard}:3 name_en`],
  [
    "a code listed twice",
    standard,
    (text) => `${text}3973,class,397,C,集成电路制造,\n`,
    `duplicate-key error ${standard}:10 code`,
  ],
  ["an IPC class that is too long", ipc, swap("H04,class", "H04X,class"), `level error ${ipc}:5 code`],
  [
    "an IPC code under another's parent",
    ipc,
    swap("H04N,subclass,H04", "H04N,subclass,H01"),
    `parent error ${ipc}:6 parent`,
  ],
  ["an industry of no family", industries, swap("F1-CARS,F1", "F1-CARS,F3"), `reference error ${industries}:2 family`],
  [
    "an industry whose id is another family's",
    industries,
    swap("F1-CARS,F1", "F1-CARS,F2"),
    `family error ${industries}:2 industry_id`,
  ],
  [
    "a parent that stands below its part",
    industries,
    swap("F1-CARS,F1,", "F1-CARS,F1,F1-CHIPS"),
    `parent error ${industries}:2 parent`,
  ],
  [
    "a parent of another family",
    industries,
    swap("F2-PART,F2,F2-ALL", "F2-PART,F2,F1-CARS"),
    `parent error ${industries}:5 parent`,
  ],
  [
    "an industry without classes",
    industries,
    (text) => `${text}F1-NEW,F1,,新,New,,\n`,
    `classes error ${industries}:6 industry_id`,
  ],
  [
    "classes of a family that has none",
    classes,
    (text) => `${text}F2-ALL,39,1,provisional,x,x\n`,
    `classes error ${classes}:5 industry_id`,
  ],
  ["classes of no industry", classes, swap("F1-CARS", "F1-VANS"), `reference error ${classes}:2 industry_id`],
  [
    "a code that GB/T 4754 does not have",
    classes,
    swap("F1-CARS,36,", "F1-CARS,38,"),
    `reference error ${classes}:2 code`,
  ],
  ["a weight of nothing", classes, swap("36,0.8", "36,0"), `range error ${classes}:2 weight`],
  ["a weight above 1", classes, swap("36,0.8", "36,1.2"), `range error ${classes}:2 weight`],
  [
    "codes of one industry that overlap",
    classes,
    swap("F1-CHIPS,39,1", "F1-CHIPS,361,0.1"),
    `overlap error ${classes}:4 code`,
  ],
  [
    "an overlap with a whole section",
    classes,
    (text) => `${text}F1-CHIPS,C,0.1,provisional,x,x\n`,
    `overlap error ${classes}:5 code`,
  ],
  ["a class given away more than once", classes, swap("36,0.8", "36,0.9"), `class-limit error ${classes}:4 weight`],
  ["a family that allows less", families, swap("mapped,1,", "mapped,0.9,"), `class-limit error ${classes}:3 weight`],
  [
    "a sub-field outside its industry",
    subfields,
    swap("F1-CARS,361", "F1-CARS,397"),
    `subfield error ${subfields}:2 code`,
  ],
  [
    "a sub-field wider than its industry",
    subfields,
    swap("F1-CHIPS,3973", "F1-CHIPS,361"),
    `subfield error ${subfields}:3 code`,
  ],
  ["an alias of no industry", aliases, swap("F1-CARS", "F1-VANS"), `reference error ${aliases}:2 industry_id`],
  ["an alias that is an industry's own name", aliases, swap("汽摩", "电子"), `alias error ${aliases}:2 alias`],
  ["a symbol of no IPC class", ipcFields, swap("H01M,", "H05L,"), `reference error ${ipcFields}:2 ipc`],
  ["a symbol written in another way", ipcFields, swap("H04N 3/", "H04N3/"), `code error ${ipcFields}:3 ipc`],
  ["a field that WIPO does not have", ipcFields, swap("T01", "T36"), `code error ${ipcFields}:2 field_id`],
  [
    "a choice of our own without a reason",
    ipcFields,
    swap("从 H04N 5/ 移出", ""),
    `reason error ${ipcFields}:4 reason_zh`,
  ],
  ["a subclass without a field", ipcFields, without(/^H01M.*\n/m), `uncovered error ${ipc}:4 code`],
  ["a field that goes to no division", divisions, without(/^T02.*\n/m), `uncovered error ${ipcFields}:3 field_id`],
  ["shares that do not add up to 1", divisions, swap("0.9", "0.91"), `share-sum error ${divisions}:3 weight`],
  ["a division that there is not", divisions, swap("T01,36", "T01,38"), `reference error ${divisions}:4 division`],
  ["a group in place of a division", divisions, swap("T01,36", "T01,361"), `code error ${divisions}:4 division`],
  [
    "a division of a field listed twice",
    divisions,
    swap("T01,36", "T01,39"),
    `duplicate-key error ${divisions}:4 division`,
  ],
]);

it("weights that add up to the limit of the family are right", async () => expect(await problemsOf({})).toEqual([]));
it("a class given away too often is told with its sum, once a row", async () => {
  const found = await problemsOf({ [classes]: swap("36,0.8", "36,0.9") });
  expect(found.map(({ message }) => message.en)).toEqual([
    "expected weights of class 3612 that add up to 1 at most inside family F1, got 1.1 up to this line",
  ]);
});
it("technology fields are looked up where their table is there", async () => {
  const table = "field_id,level,number,parent,name_zh,name_en\nT01,field,1,,电机,Electrical machinery\n";
  const found = await problemsOf({ [reference("technology-fields")]: table });
  expect(found.map(({ rule, file, line, value }) => [rule, file, line, value])).toEqual([
    ["reference", ipcFields, 3, "T02"],
    ["reference", ipcFields, 4, "T02"],
    ["reference", divisions, 2, "T02"],
  ]);
});

const folder = "data/raw/by-industry";
const dataset = `id: by-industry
title: { zh: 分行业, en: By industry }
publisher: { zh: 甲, en: A }
publication: { zh: 乙, en: B }
source: c
licence: { zh: 丙, en: C }
obtained: { zh: 丁, en: D }
cycle: once
status: final
dimensions: [industry_id]
fields:
  - { id: by_industry, name: { zh: 数, en: number }, unit: 件 }
`;
const rows = (...codes: readonly string[]) =>
  ["entity_id,industry_id,year,field,value,unit,status,note"]
    .concat(codes.map((code) => `100000,${code},2023,by_industry,5,件,final,`))
    .join("\n");
const unlisted = async (...codes: readonly string[]) =>
  (await problemsOf({ [`${folder}/dataset.yml`]: dataset, [`${folder}/2023.csv`]: rows(...codes) }))
    .filter(({ rule }) => rule === "unlisted-code")
    .map(({ line, value }) => [line, value]);

it("figures by industry name an industry, or a code of GB/T 4754 with its section in front", async () => {
  expect(await unlisted("F1-CARS", "C", "C36", "C3612")).toEqual([]);
  expect(await unlisted("F1-VANS", "C38", "B36")).toEqual([
    [2, "F1-VANS"],
    [3, "C38"],
    [4, "B36"],
  ]);
});
