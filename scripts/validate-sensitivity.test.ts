import { swap } from "../fixtures/validate/read-fixture.ts";
import { tells } from "../fixtures/validate/tells.ts";

const model = "data/models/small-1/model.yml";

tells([
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
]);
