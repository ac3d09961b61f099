import { swap } from "../fixtures/validate/read-fixture.ts";
import { tells } from "../fixtures/validate/tells.ts";

const model = "data/models/small-1/model.yml";
const small = (name: string) => `data/models/small-1/${name}.csv`;
const growth = small("growth-fields");
const quadrants = small("plane-quadrants");
const faces = small("faces");
const faceGoalposts = small("quality-goalposts-2022");

tells([
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
]);
