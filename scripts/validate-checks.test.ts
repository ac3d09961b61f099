import { expect, it } from "vitest";
import { type Patch, problemsOf, swap } from "../fixtures/validate/read-fixture.ts";

const raw = "data/raw/patents/2023.csv";
const patents = "data/raw/patents/dataset.yml";
const notes = "data/raw/patents/notes.csv";
const model = "data/models/small-1/model.yml";
const indicators = "data/models/small-1/indicators.csv";
const weights = "data/models/small-1/weights-equal.csv";
const goalposts = "data/models/small-1/goalposts-2022.csv";
const small = (name: string) => `data/models/small-1/${name}.csv`;
const growth = small("growth-fields");
const quadrants = small("plane-quadrants");
const faces = small("faces");
const faceGoalposts = small("quality-goalposts-2022");
const bounds = "data/models/small-1/bounds.csv";
const edition = "data/editions/nation-2023.yml";
const reference = (name: string) => `data/reference/${name}.csv`;

type Change = (text: string) => string;

/** What is changed in one file, and the problem that must then be told, as `rule severity file:line column`. */
const cases: readonly (readonly [title: string, file: string, Change | string, expected: string])[] = [
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
  [
    "a code before its time",
    reference("entities"),
    swap("1997-03-14,", "2023-01-01,"),
    "validity error data/raw/patents/2022.csv:5 entity_id",
  ],
  [
    "a code whose time ends before the year does",
    reference("entities"),
    swap("1997-03-14,", "1997-03-14,2023-12-30"),
    `validity error ${raw}:5 entity_id`,
  ],
  [
    "a span that ends before it begins",
    reference("entities"),
    swap("1997-03-14,", "1997-03-14,1990-01-01"),
    `validity error ${reference("entities")}:3 valid_to`,
  ],
  [
    "a parent that there is not",
    reference("entities"),
    swap("四川,Sichuan,100000", "四川,Sichuan,100001"),
    `entity error ${reference("entities")}:4 parent`,
  ],
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
    "a formula that cannot be read",
    indicators,
    swap("patent_invention,population", "patent_invention*2,population"),
    `formula error ${indicators}:2 numerator`,
  ],
  [
    "a formula with an unknown field",
    indicators,
    swap("patent_invention,population", "patent_invention,people"),
    `field error ${indicators}:2 denominator`,
  ],
  [
    "a small-sample field that there is not",
    indicators,
    swap("patent_total,10,", "firms,10,"),
    `field error ${indicators}:3 small_field`,
  ],
  [
    "a logarithm of what may be negative",
    indicators,
    swap("profit,gdp,100,,,1,linear", "profit,gdp,100,,,1,log1p"),
    `log-signed error ${indicators}:5 numerator`,
  ],
  [
    "a ratio without its denominator",
    indicators,
    swap("patent_invention,patent_total", "patent_invention,"),
    `formula error ${indicators}:3 denominator`,
  ],
  [
    "a count with a denominator",
    indicators,
    swap("C,ratio,patent_invention,patent_total", "C,count,patent_invention,patent_total"),
    `formula error ${indicators}:3 denominator`,
  ],
  ["growth without its years", indicators, swap("E,ratio,gdp", "E,growth,gdp"), `formula error ${indicators}:4 span`],
  [
    "pooling of no year",
    indicators,
    swap("10000,,,1,log1p", "10000,,,0,log1p"),
    `range error ${indicators}:2 pool_years`,
  ],
  ["a card under no node", indicators, swap("per 10k,C,ratio", "per 10k,X,ratio"), `node error ${indicators}:2 group`],
  [
    "a relative match of unknown fields",
    model,
    swap("below: gdp", "below: gnp"),
    `field error ${model}:12 relative_match.below`,
  ],
  ["a weight of what there is not", weights, swap("SC01", "SC09"), `node error ${weights}:2 child`],
  ["a parent that is no node", weights, swap("C,SC01", "X,SC01"), `node error ${weights}:2 parent`],
  [
    "a scored indicator without weight",
    weights,
    (text) => text.replace("C,SC01,1\n", ""),
    `unweighted error ${weights}:0 child`,
  ],
  ["a weight of what is only described", weights, (text) => `${text}E,SE02,1\n`, `weighted error ${weights}:7 child`],
  ["a node without children", weights, (text) => text.replace("E,SE01,1\n", ""), `childless error ${weights}:0 parent`],
  [
    "a node listed before its child",
    "data/models/small-1/nodes.csv",
    (text) => text.replace(/^(.*\n)((?:.*\n)*)(level,.*\n)/, "$1$3$2"),
    `node error ${weights}:5 child`,
  ],
  ["weights in a circle", weights, (text) => `${text}C,level,1\n`, `circle error ${weights}:7 child`],
  [
    "a scored indicator without goalposts",
    goalposts,
    (text) => text.replace("SC02,10,60\n", ""),
    `goalpost error ${goalposts}:0 indicator`,
  ],
  ["goalposts that do not rise", goalposts, swap("10,60", "60,60"), `goalpost error ${goalposts}:3 low`],
  ["goalposts below zero under a logarithm", goalposts, swap("10,200", "-1,200"), `goalpost error ${goalposts}:2 low`],
  [
    "goalposts of what there is not",
    goalposts,
    (text) => `${text}SX01,1,2\n`,
    `indicator error ${goalposts}:5 indicator`,
  ],
  [
    "bounds of what there is not",
    bounds,
    (text) => `${text}SX01,2022-2022,5-95,1,2\n`,
    `indicator error ${bounds}:8 indicator`,
  ],
  ["bounds that do not rise", bounds, swap("12,190", "190,190"), `goalpost error ${bounds}:3 low`],
  ["bounds below zero under a logarithm", bounds, swap("12,190", "-1,190"), `goalpost error ${bounds}:3 low`],
  [
    "bounds of a base that is not drawn",
    bounds,
    swap("2022-2022,5-95,12", "2021-2022,5-95,12"),
    `bounds error ${bounds}:3 base`,
  ],
  ["bounds of a rule that is not drawn", bounds, swap("5-95,12", "1-99,12"), `bounds error ${bounds}:3 rule`],
  [
    "a drawn base without bounds",
    model,
    swap("bases: [2022-2022]", "bases: [2022-2022, 2021-2022]"),
    `bounds error ${bounds}:0 indicator`,
  ],
  ["a base that is no span of years", model, swap("2022-2022", "2022"), `type error ${model}:27 sensitivity.bases.0`],
  [
    "a base that ends before it begins",
    model,
    swap("2022-2022", "2022-2021"),
    `ends error ${model}:27 sensitivity.bases.0`,
  ],
  ["quantiles the wrong way round", model, swap("5-95", "95-5"), `ends error ${model}:28 sensitivity.rules.1`],
  ["quantiles above 100", model, swap("5-95", "5-105"), `ends error ${model}:28 sensitivity.rules`],
  ["quantiles that are none", model, swap("5-95", "p5-p95"), `code error ${model}:28 sensitivity.rules.1`],
  [
    "an interval the wrong way round",
    model,
    swap("[0.05, 0.95]", "[0.95, 0.05]"),
    `ends error ${model}:24 sensitivity.interval`,
  ],
  [
    "noise that would leave no weight",
    model,
    swap("weight_noise: 0.2", "weight_noise: 1"),
    `range error ${model}:25 sensitivity.weight_noise`,
  ],
  [
    "a probability above 1",
    model,
    swap("drop_probability: 0.5", "drop_probability: 1.5"),
    `range error ${model}:30 sensitivity.drop_probability`,
  ],
  ["no draws", model, swap("draws: 20", "draws: 0"), `range error ${model}:23 sensitivity.draws`],
  [
    "a floor of 0 under a geometric mean",
    model,
    swap("mean_floor: 1", "mean_floor: 0"),
    `range error ${model}:33 sensitivity.mean_floor`,
  ],
  [
    "a mean that there is not",
    model,
    swap("[arithmetic, geometric]", "[arithmetic, median]"),
    `choice error ${model}:32 sensitivity.means.1`,
  ],
  [
    "a level drawn twice",
    model,
    swap("lags: [0, 1]", "lags: [0, 0]"),
    `level-twice error ${model}:31 sensitivity.lags.1`,
  ],
  [
    "a scheme that there is not",
    model,
    swap("schemes: [equal]", "schemes: [expert]"),
    `missing-file error ${model}:26 sensitivity.schemes.0`,
  ],
  [
    "no levels to draw from",
    model,
    swap("schemes: [equal]", "schemes: []"),
    `too-few error ${model}:26 sensitivity.schemes`,
  ],
  [
    "a key that sensitivity does not have",
    model,
    swap("draws: 20", "draw: 20"),
    `unknown-key error ${model}:23 sensitivity.draw`,
  ],
  [
    "classes of stability that do not rise",
    model,
    swap("from: 0.8", "from: 0"),
    `bands error ${model}:19 stability_classes`,
  ],
  ["an edition without a seed", edition, swap("seed: 1\n", ""), `missing-key error ${edition}:1 seed`],
  ["a seed that is no whole number", edition, swap("seed: 1\n", "seed: 1.5\n"), `type error ${edition}:13 seed`],
  ["a share that may be missing above all", model, swap("1/3", "4/3"), `range error ${model}:6 max_missing`],
  ["a share without its whole", model, swap("1/3", "1/0"), `range error ${model}:6 max_missing`],
  ["bands that do not rise", model, swap("from: 50", "from: 0"), `bands error ${model}:16 level_tiers`],
  ["bands that begin above zero", model, swap("from: 0,", "from: 0.1,"), `bands error ${model}:13 coordination_grades`],
  ["bands of the same name", model, swap("id: high", "id: low"), `bands error ${model}:13 coordination_grades`],
  ["a group of the model that is none", model, swap("[G-WEST]", "[G-EAST]"), `entity error ${model}:5 groups.0`],
  ["a comparison row that is no nation", model, swap('"100000"', '"500000"'), `entity-kind error ${model}:4 nation`],
  [
    "a pair of what there is not",
    "data/models/small-1/pairs.csv",
    swap("C E", "C X"),
    "node error data/models/small-1/pairs.csv:2 systems",
  ],
  [
    "a pair of one",
    "data/models/small-1/pairs.csv",
    swap("C E", "C"),
    "pair error data/models/small-1/pairs.csv:2 systems",
  ],
  [
    "a share of an unknown field",
    "data/models/small-1/shares.csv",
    swap(",gdp", ",gnp"),
    "field error data/models/small-1/shares.csv:2 field",
  ],
  [
    "a location quotient against what is no share",
    model,
    swap("base: gdp", "base: profit"),
    `field error ${model}:38 analyses.situation.base`,
  ],
  [
    "a count that is no share",
    model,
    swap("small_fields: [gdp]", "small_fields: [profit]"),
    `field error ${model}:38 analyses.situation.small_fields.0`,
  ],
  [
    "an autocorrelation of no node",
    model,
    swap("autocorrelated: [C", "autocorrelated: [X"),
    `node error ${model}:38 analyses.situation.autocorrelated.0`,
  ],
  [
    "quality grades that do not rise",
    model,
    swap("id: fine, from: 50", "id: fine, from: 0"),
    `bands error ${model}:46 analyses.quality.grades`,
  ],
  [
    "an outlook that trains on all it has",
    model,
    swap("training: 3", "training: 5"),
    `outlook error ${model}:42 analyses.outlook.training`,
  ],
  [
    "methods of an outlook that do not begin with naive",
    model,
    swap("[naive, drift]", "[drift, naive]"),
    `outlook error ${model}:42 analyses.outlook.methods`,
  ],
  [
    "a method of an outlook twice",
    model,
    swap("[naive, drift]", "[naive, drift, drift]"),
    `outlook error ${model}:42 analyses.outlook.methods`,
  ],
  [
    "a part of a whole that is not in per cent",
    model,
    swap("parts: []", "parts: [SC01]"),
    `outlook error ${model}:42 analyses.outlook.parts.0`,
  ],
  [
    "more faces asked for than there are",
    model,
    swap("min_faces: 2", "min_faces: 5"),
    `face error ${model}:44 analyses.quality.min_faces`,
  ],
  ["growth of an unknown field", growth, swap("\ngdp", "\ngnp"), `field error ${growth}:3 field`],
  ["growth for no resource", growth, swap("gdp,E", "gdp,X"), `node error ${growth}:3 resource`],
  ["growth against what is not followed", growth, swap("C,gdp", "C,profit"), `field error ${growth}:2 against`],
  ["growth against itself", growth, swap("gdp,E,", "gdp,E,gdp"), `field error ${growth}:3 against`],
  ["a plane of what there is not", small("planes"), swap("E,C", "E,X"), `node error ${small("planes")}:2 y`],
  ["a plane of one node", small("planes"), swap("E,C", "C,C"), `plane error ${small("planes")}:2 y`],
  [
    "a plane without a quadrant",
    quadrants,
    (text) => text.replace(/^trade,low-low.*\n/m, ""),
    `plane error ${small("planes")}:2 plane`,
  ],
  ["a quadrant of no plane", quadrants, swap("trade,low-low", "use,low-low"), `plane error ${quadrants}:4 plane`],
  [
    "two quadrants of one name",
    quadrants,
    swap("low-low,low", "low-low,matched"),
    `plane error ${quadrants}:4 quadrant`,
  ],
  ["a quadrant on no side", quadrants, swap("low-low", "low-mid"), `choice error ${quadrants}:4 sides`],
  ["a face named as the composite", faces, swap("quality,ind", "composite,ind"), `face error ${faces}:3 face`],
  ["a face of an unknown indicator", faces, swap("SC02 SE02", "SC02 SX02"), `face error ${faces}:3 inputs`],
  ["a face with an indicator twice", faces, swap("SC02 SE02", "SC02 SC02"), `face error ${faces}:3 inputs`],
  ["a face of an unknown pair", faces, swap("C-E", "C-X"), `face error ${faces}:4 inputs`],
  ["a face of rebuilds of no composite", faces, swap("rebuilds,level", "rebuilds,C"), `face error ${faces}:5 inputs`],
  ["a face of cells with inputs", faces, swap("cells,", "cells,C"), `face error ${faces}:2 inputs`],
  [
    "an indicator of a face without goalposts",
    faceGoalposts,
    (text) => text.replace("SE02,-10,30\n", ""),
    `goalpost error ${faceGoalposts}:0 indicator`,
  ],
  [
    "goalposts of a face that do not rise",
    faceGoalposts,
    swap("-10,30", "30,30"),
    `goalpost error ${faceGoalposts}:2 low`,
  ],
  [
    "goalposts of a face for what is scored already",
    faceGoalposts,
    (text) => `${text}SC02,1,2\n`,
    `goalpost error ${faceGoalposts}:3 indicator`,
  ],
  [
    "a neighbour that there is not",
    reference("neighbours"),
    swap("500000,510000", "500000,510001"),
    `entity error ${reference("neighbours")}:2 neighbour_id`,
  ],
  [
    "a neighbour of another kind",
    reference("neighbours"),
    swap("500000,510000", "100000,510000"),
    `entity-kind error ${reference("neighbours")}:2 neighbour_id`,
  ],
  [
    "neighbours with the larger code first",
    reference("neighbours"),
    swap("500000,510000", "510000,500000"),
    `neighbours error ${reference("neighbours")}:2 neighbour_id`,
  ],
  ["an edition of an unknown model", edition, swap("small-1", "small-2"), `model error ${edition}:4 model`],
  ["an edition of unknown weights", edition, swap("equal", "expert"), `missing-file error ${edition}:5 weights`],
  ["an edition of unknown goalposts", edition, swap('"2022"', '"2021"'), `missing-file error ${edition}:6 goalposts`],
  ["an edition whose home is unknown", edition, swap('"500000"', '"500001"'), `entity error ${edition}:10 home`],
  [
    "an edition whose neighbours are no group",
    edition,
    swap("neighbours: G-WEST", 'neighbours: "510000"'),
    `entity-kind error ${edition}:11 neighbours`,
  ],
  [
    "base years the wrong way round",
    edition,
    swap("[2022, 2023]", "[2023, 2022]"),
    `base-years error ${edition}:7 base_years`,
  ],
  [
    "a final edition without its day",
    edition,
    swap("state: sample", "state: final"),
    `published error ${edition}:9 published`,
  ],
  ["an edition whose id is not scope and year", edition, swap("year: 2023", "year: 2022"), `id error ${edition}:1 id`],
  [
    "an edition whose id is not its file's name",
    edition,
    swap("id: nation-2023", "id: nation-2022"),
    `id error ${edition}:1 id`,
  ],
  [
    "a member of what is no group",
    reference("members"),
    swap("G-WEST,500000", "510000,500000"),
    `entity-kind error ${reference("members")}:2 group_id`,
  ],
  [
    "an alias that is another's name",
    reference("aliases"),
    swap("渝", "四川"),
    `alias error ${reference("aliases")}:2 alias`,
  ],
  ["two provinces on one tile", reference("tiles"), swap("3,5", "4,5"), `tile error ${reference("tiles")}:3 column`],
  [
    "a province without tile",
    reference("tiles"),
    (text) => text.replace("510000,3,5\n", ""),
    `tile error ${reference("entities")}:4 entity_id`,
  ],
  [
    "a tile of what lies on no map",
    reference("tiles"),
    (text) => `${text}100000,0,0\n`,
    `entity-kind error ${reference("tiles")}:5 entity_id`,
  ],
  [
    "a break of an unknown field",
    reference("breaks"),
    swap("gdp,", "gnp,"),
    `field error ${reference("breaks")}:2 field`,
  ],
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
];

for (const [title, file, patch, expected] of cases) {
  it(`validate tells ${title}`, async () => {
    const found = await problemsOf({ [file]: patch satisfies Patch });
    const told = found.map(({ rule, severity, file, line, column }) => `${rule} ${severity} ${file}:${line} ${column}`);
    expect(told).toContain(expected);
  });
}

const gone = "520201,region,水城县,Shuicheng County,水城,Shuicheng,520000,,2020-06-30,,\n";
const district = "520221,region,水城区,Shuicheng District,水城区,Shuicheng,520000,,,,\n";
const withRegions = (text: string) => text + gone + district;
const successors = reference("successors");
const successor = (row: string) => `entity_id,successor_id,kind\n${row}\n`;

it("a unit that is gone may have a successor of its kind, and its name may lead there", async () => {
  const told = await problemsOf({
    [reference("entities")]: withRegions,
    [successors]: successor("520201,520221,renamed"),
    [reference("aliases")]: (text) => `${text}水城县,520221,old-name,\n`,
  });
  expect(told).toEqual([]);
});
it.each([
  ["520221,520201,renamed", "successor", "entity_id"],
  ["520201,520000,merged", "entity-kind", "successor_id"],
  ["520201,529999,merged", "entity", "successor_id"],
])("validate tells the successor %s", async (row, rule, column) => {
  const told = await problemsOf({ [reference("entities")]: withRegions, [successors]: successor(row) });
  expect(told).toMatchObject([{ rule, severity: "error", file: successors, line: 2, column }]);
});
it("each kind has a tile grid of its own: tiles may be shared between kinds, and units that are gone need none", async () => {
  const grid = (more: string) => ({
    [reference("entities")]: withRegions,
    [reference("tiles")]: (text: string) => text + more,
  });
  expect(await problemsOf(grid(""))).toEqual([]);
  expect(await problemsOf(grid("520221,4,5\n"))).toEqual([]);
  expect(await problemsOf(grid("520201,4,5\n"))).toMatchObject([
    { rule: "tile", file: reference("entities"), line: 8, column: "entity_id" },
  ]);
});
const profile = "data/profiles/small.yml";
const described = `id: small
title: { zh: 概况, en: Profile }
scope: city
years: [2023]
evaluated: province
whole: "100000"
groups: [G-WEST]
seed: 1
permutations: 99
largest: 2
small_below: 5
level: 0.95
quantities:
  - id: intensity
    kind: ratio
    name: { zh: 强度, en: Intensity }
    unit: { zh: 件, en: items }
    numerator: patent_total
    denominator: gdp
    scale: 1
    year: 2023
    since: 2022
`;
it("a profile that names what there is has no problem", async () =>
  expect(await problemsOf({ [profile]: described })).toEqual([]));
it.each([
  ["a whole that there is not", swap('whole: "100000"', 'whole: "100001"'), "entity", "whole"],
  ["a group that is none", swap("[G-WEST]", '["500000"]'), "entity-kind", "groups.0"],
  ["a field that there is not", swap("denominator: gdp", "denominator: gnp"), "field", "quantities.0.denominator"],
  ["a mix of what is not broken down", mixed, "profile", "quantities.0.field"],
  ["a comparison with a later year", swap("since: 2022", "since: 2024"), "profile", "quantities.0.since"],
  ["a quantity twice", (text: string) => text + text.slice(text.indexOf("  - id")), "profile", "quantities.1.id"],
  ["an edition twice", swap("[2023]", "[2023, 2023]"), "profile", "years.1"],
  ["a formula with spaces", swap("numerator: patent_total", "numerator: a + b"), "code", "quantities.0.numerator"],
])("validate tells, of a profile, %s", async (_, change, rule, column) => {
  const told = (await problemsOf({ [profile]: change(described) })).filter(({ severity }) => severity === "error");
  expect(told).toMatchObject([{ rule, file: profile, column }]);
});
it("validate tells of two profiles for one edition", async () => {
  const other = "data/profiles/tiny.yml";
  const told = await problemsOf({ [profile]: described, [other]: described.replace("id: small", "id: tiny") });
  expect(told).toMatchObject([{ rule: "profile", file: other, column: "years.0" }]);
});
function mixed(text: string): string {
  return `${text.slice(0, text.indexOf("  - id"))}  - { id: mix, kind: mix, name: { zh: 结构, en: Mix }, field: gdp, total: gdp }\n`;
}

it("a zone is no member of a group", async () => {
  const told = await problemsOf({
    [reference("entities")]: (text) => `${text}Z-PARK,zone,高新区,High-tech Zone,高新区,Zone,500000,,,,\n`,
    [reference("members")]: (text) => `${text}G-WEST,Z-PARK,,\n`,
  });
  expect(told).toMatchObject([{ rule: "entity-kind", file: reference("members"), column: "entity_id" }]);
});

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
it("a file that cannot be read in full stops the checks that rest on it, and says so", async () => {
  const found = await problemsOf({ [reference("entities")]: swap("四川,Sichuan,100000", "四川,Sichuan,1") });
  expect(found.map(({ rule }) => rule)).toEqual(["not-checked", "code"]);
});
