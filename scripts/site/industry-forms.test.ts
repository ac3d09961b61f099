import { expect, it } from "vitest";
import { isIndustryRight } from "./industry-forms.ts";
import { readIndustryTables } from "./industry-tables.ts";

const right = (text: string, anchor: string, row: Record<string, string>) => isIndustryRight(text, anchor, row);

it("an indicator prints with two decimals, its score with one", () => {
  const row = { item: "IP01", scored: "2.7193", nation: "3.0868", score: "24.0439" };
  for (const text of ["2.72", "3.09", "24.0"]) expect(right(text, "i-IP01", row)).toBe(true);
  for (const text of ["2.71", "24", "—", ""]) expect(right(text, "i-IP01", row)).toBe(false);
});
it("a place of an indicator, a score or a cell prints whole", () => {
  for (const anchor of ["i-IP01", "s-N", "r-500101"]) {
    expect(right("7", anchor, { rank: "7" })).toBe(true);
    expect(right("7.0", anchor, { rank: "7" })).toBe(false);
  }
});
it("a condition may be a score or a ratio, an intensity any of its columns", () => {
  expect(right("60.4", "a-market-E", { value: "60.3738" })).toBe(true);
  expect(right("0.88", "a-innovation-IP01-nation", { value: "0.8810" })).toBe(true);
  expect(right("1082", "d-trademark-project", { density: "1081.6702", threshold: "", margin: "" })).toBe(true);
  expect(right("1081", "d-trademark-project", { density: "1081.6702" })).toBe(false);
});
it("a cell prints its gap with a sign and its interval by both ends", () => {
  const row = { gap: "-16.5437", relative_low: "1.0650", relative_high: "1.1960", value: "37.6" };
  expect(right("−16.5", "r-500101", row)).toBe(true);
  expect(right("16.5", "r-500101", row)).toBe(false);
  expect(right("1.07—1.20", "r-500101", row)).toBe(true);
  expect(right("1.07–1.21", "r-500101", row)).toBe(false);
});
it("a cell prints what it is short of, and the interval of that by both ends", () => {
  const row = { shortfall: "808.0927", shortfall_low: "757.9837", shortfall_high: "1255.2674" };
  for (const text of ["808.09", "757.98—1255"]) expect(right(text, "r-500110", row)).toBe(true);
  for (const text of ["808", "757.98—1256", "758.0—1255"]) expect(right(text, "r-500110", row)).toBe(false);
});
it("a match or a quotient of structures prints with two decimals and without a sign, a difference with its sign", () => {
  const [match, quotient] = [
    { quantity: "match-KE", value: "0.8997" },
    { quantity: "intensive-quotient", value: "1.2" },
  ];
  const [mismatch, gap] = [
    { quantity: "mismatch-KE", value: "-6.7144" },
    { quantity: "intensity-gap", value: "5.8080" },
  ];
  expect(right("0.90", "z-match-KE", match)).toBe(true);
  expect(right("1.20", "z-intensive-quotient", quotient)).toBe(true);
  expect(right("−6.7", "z-mismatch-KE-I6-AUTO", mismatch)).toBe(true);
  expect(right("+5.81", "z-intensity-gap", gap)).toBe(true);
  for (const text of ["6.7", "+6.7", "−6.71", "—"]) expect(right(text, "z-mismatch-KE", mismatch)).toBe(false);
  for (const text of ["5.81", "+5.8", "−5.81"]) expect(right(text, "z-intensity-gap", gap)).toBe(false);
  for (const text of ["+0.90", "0.9", "+0.9", "0.89"]) expect(right(text, "z-match-KE", match)).toBe(false);
  for (const text of ["+1.20", "+1.2"]) expect(right(text, "z-intensive-quotient", quotient)).toBe(false);
  expect(right("0.00", "z-mismatch-KE", { quantity: "mismatch-KE", value: "" })).toBe(false);
});
it("a year carried on prints its value, its past error and both ends of its interval", () => {
  const row = { value: "6047.8918", low: "5647.5662", high: "6476.5893", mae: "193.4899" };
  for (const text of ["6048", "193.49", "5648—6477"]) expect(right(text, "y-i_rev-2024", row)).toBe(true);
  for (const text of ["6047", "5647—6477", "5648"]) expect(right(text, "y-i_rev-2024", row)).toBe(false);
});
it("a count prints whole, of innovators also in per cent of all; a hidden one prints nothing", () => {
  expect(right("64\u2009200", "k-patent", { count: "64200" })).toBe(true);
  expect(right("57.6%", "h-firm", { count: "36969", all: "64200" })).toBe(true);
  expect(right("57.7%", "h-firm", { count: "36969", all: "64200" })).toBe(false);
  expect(right("0", "h-firm", { count: "", all: "64200" })).toBe(false);
});
it("a count of the whole also prints what its largest regions and its main family are of it, and no other share", () => {
  const row = { count: "200", first: "90.6", family: "111" };
  for (const text of ["200", "45.3%", "55.5%"]) expect(right(text, "k-patent", row)).toBe(true);
  for (const text of ["45.2%", "45.3", "55.5", "54.7%", "100.0%"]) expect(right(text, "k-patent", row)).toBe(false);
  expect(right("0.0%", "k-patent", { count: "200", first: "", family: "" })).toBe(false);
  expect(right("50.0%", "k-patent", { count: "200" })).toBe(false);
});

const files: Readonly<Record<string, string>> = {
  "data/editions/city-1.yml": "model: m\n",
  "data/models/m/model.yml": 'nation: "5"\nindustries: { main: F, scores: [{ id: K }] }\n',
  "data/reference/industries.csv": "industry_id,family\nI,F\nJ,F\nX,G\n",
  industries: "industry_id,item\nI,K\nI,IP01\n",
  advantages: "industry_id,advantage,condition\nI,market,ID01/nation\n",
  intensive: "entity_id,industry_id,right,rule\n,I,patent,uspto\n7,,patent,project\n",
  cells: "entity_id,industry_id\n7,I\n",
  cube: "entity_id,industry_id,right\n7,,patent\n7,I,patent\n5,I,patent\n",
  innovators: "entity_id,field_id,innovator_kind,count\n5,,,9\n5,T01,firm,3\n",
  structure: "entity_id,quantity,industry_id\n7,match-KE,\n7,mismatch-KE,I6-AUTO\n",
  "industry-outlook": "industry_id,field,year\nI,i_rev,2020\n",
};

it("readIndustryTables knows where each row stands, and the total beside a count of innovators", () => {
  const [found] = readIndustryTables(["city-1"], (path) => files[path] ?? files[/([a-z-]+)\.csv$/.exec(path)![1]!]!);
  expect([...found!.byAnchor.keys()].sort()).toEqual(
    [
      ...["I s-K", "I i-IP01", "I a-market-ID01-nation", "I d-patent-uspto", "divisions d-I-patent-uspto"],
      ...["7 d-patent-project", "divisions d-7-patent-project", "I r-7", "7 k-patent", "I k-patent", "I k-patent-7"],
      ...["5 h-all", "5 h-T01-firm", "I y-i_rev-2020"],
      ...["7 z-match-KE", "7 z-mismatch-KE-I6-AUTO"],
    ].sort(),
  );
  expect(found!.byAnchor.get("I k-patent")?.["entity_id"]).toBe("5");
  expect(found!.byAnchor.get("I k-patent-7")?.["entity_id"]).toBe("7");
  expect(found!.byAnchor.get("5 h-T01-firm")?.["all"]).toBe("9");
});

it("readIndustryTables adds up the three largest regions and the main family beside a count of the whole", () => {
  const parts = (cube: string) => {
    const given: Readonly<Record<string, string>> = {
      ...files,
      cube: `entity_id,industry_id,right,count\n5,,patent,100\n${cube}`,
    };
    const [found] = readIndustryTables(["city-1"], (path) => given[path] ?? given[/([a-z-]+)\.csv$/.exec(path)![1]!]!);
    const { first, family } = found!.byAnchor.get("5 k-patent")!;
    return [first, family];
  };
  const regions = "6,,patent,10\n7,,patent,40\n8,,patent,30\n9,,patent,20\n9,,mark,99\n";
  expect(parts(`${regions}5,I,patent,25.5\n5,J,patent,4\n5,X,patent,50\n7,I,patent,9\n`)).toEqual(["90", "29.5"]);
  expect(parts("5,I,patent,25\n5,J,patent,\n")).toEqual(["", ""]);
  expect(parts("7,,patent,8\n5,I,patent,25\n")).toEqual(["8", ""]);
});
