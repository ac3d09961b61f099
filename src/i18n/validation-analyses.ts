import { expected, say, visible } from "./validation.ts";

/** What may be said of the analyses of a model: growth, planes, faces of quality, and of neighbours. */
export const ofAnalyses = {
  unknownShare: (seen: string) =>
    say("field", expected("shares.csv 中的字段", "a field of shares.csv", seen), [
      "改正字段名，或先在 shares.csv 登记",
      "Correct the field, or enter it in shares.csv first.",
    ]),
  unknownGrowth: (seen: string) =>
    say("field", expected("growth-fields.csv 中的另一字段", "another field of growth-fields.csv", seen), [
      "改正字段名，或在 growth-fields.csv 另起一行",
      "Correct the field, or give it a line in growth-fields.csv.",
    ]),
  sameAxes: (seen: string) =>
    say(
      "plane",
      [`两轴应为不同的节点，实为两个“${visible(seen)}”`, `expected two different axes, got "${visible(seen)}" twice`],
      ["改正 x 或 y", "Correct x or y."],
    ),
  unknownPlane: (seen: string) =>
    say("plane", expected("planes.csv 中的平面", "a plane of planes.csv", seen), [
      "改正，或在 planes.csv 登记",
      "Correct it, or enter it in planes.csv.",
    ]),
  noQuadrant: (plane: string, sides: string) =>
    say(
      "plane",
      [
        `平面 ${plane} 应有四个象限，缺 ${sides}`,
        `expected all four quadrants of ${plane} in plane-quadrants.csv, found no ${sides}`,
      ],
      ["在 plane-quadrants.csv 补上", "Add it to plane-quadrants.csv."],
    ),
  quadrantTwice: (seen: string) =>
    say(
      "plane",
      [`同一平面的象限名应唯一，“${seen}”重复`, `expected each quadrant once a plane, got "${seen}" again`],
      ["改名", "Rename one of them."],
    ),
  reservedFace: (seen: string) =>
    say(
      "face",
      [`“${seen}”是合成一行的名称，不能用作面`, `expected another name, got "${seen}", which is that of the composite`],
      ["改名", "Rename the face."],
    ),
  faceInputs: (source: string, seen: string) =>
    say(
      "face",
      [
        `来源为 ${source} 的面，inputs 不应是“${visible(seen)}”`,
        `expected other inputs for a face of ${source}, got "${visible(seen)}"`,
      ],
      [
        "indicators 写指标，pairs 写两个系统的配对，各不重复、以空格分开；rebuilds 写一个综合节点；cells 留空",
        "Write indicators, or pairs of two systems, each once and set apart by spaces; for rebuilds one composite node; for cells nothing.",
      ],
    ),
  tooFewFaces: (wanted: number, there: number) =>
    say(
      "face",
      [
        `min_faces 应不超过 faces.csv 的 ${there} 面，实为 ${wanted}`,
        `expected min_faces up to ${there}, got ${wanted}`,
      ],
      ["改正 min_faces，或补上面", "Correct min_faces, or add faces."],
    ),
  noFaceGoalpost: (id: string, version: string) =>
    say(
      "goalpost",
      [
        `面所用的指标 ${id} 在 goalposts-${version}.csv 或 quality-goalposts-${version}.csv 中应有上下限`,
        `expected goalposts for ${id}, which a face uses, in goalposts-${version}.csv or quality-goalposts-${version}.csv`,
      ],
      ["在 quality-goalposts 文件补上 low 与 high", "Add its low and high to the quality-goalposts file."],
    ),
  goalpostTwice: (id: string, version: string) =>
    say(
      "goalpost",
      [
        `${id} 已在 goalposts-${version}.csv 有上下限`,
        `expected one pair of goalposts for ${id}, found others in goalposts-${version}.csv`,
      ],
      ["删去此行", "Delete the line."],
    ),
  longTraining: (training: number, points: number) =>
    say(
      "outlook",
      [
        `training 应小于 min_points 的 ${points}，实为 ${training}，否则没有一年可供回测`,
        `expected training below min_points, ${points}, got ${training}: no year would be left to test on`,
      ],
      ["改小 training，或改大 min_points", "Lower training, or raise min_points."],
    ),
  outlookMethods: (seen: string) =>
    say(
      "outlook",
      [
        `methods 应由 naive 起、由简到繁、各写一次，实为“${seen}”`,
        `expected naive first, then the simpler before the other, each once, got "${seen}"`,
      ],
      [
        "按 naive、drift、damped-trend 的次序写，可以少写",
        "Write them in the order naive, drift, damped-trend; some may be left out.",
      ],
    ),
  noPart: (seen: string) =>
    say(
      "outlook",
      expected(
        "indicators.csv 中以 % 计的比率指标",
        "an indicator of indicators.csv that is a ratio in per cent",
        seen,
      ),
      ["改正代码，或从 parts 删去", "Correct the code, or take it out of parts."],
    ),
  neighbourOrder: (first: string, second: string) =>
    say(
      "neighbours",
      [
        `两个编码应不同，小的在前，实为 ${first}、${second}`,
        `expected two codes, the smaller first, got ${first} and ${second}`,
      ],
      ["每对相邻单元只写一行，小的编码在前", "Write each pair once, the smaller code first."],
    ),
};
