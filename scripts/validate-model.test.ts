import { swap } from "../fixtures/validate/read-fixture.ts";
import { tells } from "../fixtures/validate/tells.ts";

const model = "data/models/small-1/model.yml";
const indicators = "data/models/small-1/indicators.csv";
const weights = "data/models/small-1/weights-equal.csv";
const goalposts = "data/models/small-1/goalposts-2022.csv";
const bounds = "data/models/small-1/bounds.csv";

tells([
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
  ["a share that may be missing above all", model, swap("1/3", "4/3"), `range error ${model}:6 max_missing`],
  ["a share without its whole", model, swap("1/3", "1/0"), `range error ${model}:6 max_missing`],
  ["bands that do not rise", model, swap("from: 50", "from: 0"), `bands error ${model}:16 level_tiers`],
  ["bands that begin above zero", model, swap("from: 0,", "from: 0.1,"), `bands error ${model}:13 coordination_grades`],
  ["bands of the same name", model, swap("id: high", "id: low"), `bands error ${model}:13 coordination_grades`],
  ["a group of the model that is none", model, swap("[G-WEST]", "[G-EAST]"), `entity error ${model}:5 groups.0`],
  ["a comparison row that is no nation", model, swap('"100000"', '"500000"'), `entity-kind error ${model}:4 nation`],
]);
