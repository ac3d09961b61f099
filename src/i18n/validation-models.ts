import { expected, say, visible } from "./validation.ts";

/** What may be said of models. */
export const ofModels = {
  formula: (seen: string) =>
    say(
      "formula",
      expected(
        "用 + 相连的字段、字段[t-1]、字段[2020] 或 mean3(字段)",
        "fields joined by +, each a field, field[t-1], field[2020] or mean3(field)",
        seen,
      ),
      ["对照 data/README.md 改正公式", "Correct the formula as data/README.md shows."],
    ),
  noSpan: () =>
    say(
      "formula",
      ["增速指标应写 span（年数）", "expected span, the years of growth, for an indicator of kind growth"],
      ["填 span，如 3", "Enter span, such as 3."],
    ),
  noDenominator: () =>
    say(
      "formula",
      ["比率应写 denominator（分母）", "expected a denominator for an indicator of kind ratio"],
      ["填分母；没有分母的计数写 count", "Enter the denominator; a count without one is of kind count."],
    ),
  idleDenominator: (kind: string, formula: string) =>
    say(
      "formula",
      [
        `${kind} 没有分母，实为“${visible(formula)}”`,
        `expected no denominator of kind ${kind}, got "${visible(formula)}"`,
      ],
      ["删去分母，或改为 ratio", "Delete it, or write ratio."],
    ),
  noPool: () =>
    say(
      "range",
      ["pool_years 应不小于 1", "expected pool_years of 1 or more, got 0"],
      ["只用当年值的写 1", "Write 1 for an indicator that scores the year's own value."],
    ),
  signedLog: (field: string) =>
    say(
      "log-signed",
      [
        `取对数的指标不得用可为负的字段“${field}”`,
        `expected no field that may be below zero under a logarithm, got "${field}"`,
      ],
      ["把 transform 改为 linear", "Set transform to linear."],
    ),
  unknownNode: (seen: string) =>
    say("node", expected("nodes.csv 中的 id", "an id of nodes.csv", seen), [
      "改正，或在 nodes.csv 登记",
      "Correct it, or enter it in nodes.csv.",
    ]),
  unknownChild: (seen: string) =>
    say("node", expected("indicators.csv 或 nodes.csv 中的 id", "an id of indicators.csv or nodes.csv", seen), [
      "改正，或先登记该指标",
      "Correct it, or enter the indicator first.",
    ]),
  nodeOrder: (child: string, parent: string) =>
    say(
      "node",
      [
        `应为 nodes.csv 中排在“${parent}”之前的 id，实为“${child}”`,
        `expected an id that stands before ${parent} in nodes.csv, got ${child}`,
      ],
      ["把下级节点移到上级之前", "Move the child above its parent in nodes.csv."],
    ),
  unknownIndicator: (seen: string) =>
    say("indicator", expected("indicators.csv 中的 id", "an id of indicators.csv", seen), [
      "改正，或删去此行",
      "Correct it, or delete the line.",
    ]),
  circle: (seen: string) =>
    say(
      "circle",
      [
        `“${visible(seen)}”不得成为自己的下级`,
        `expected a node above its children, got "${visible(seen)}" below itself`,
      ],
      ["改正 parent 或 child", "Correct parent or child."],
    ),
  unweighted: (id: string) =>
    say(
      "unweighted",
      [`指标 ${id} 的方向不是 0，应有权重`, `expected a weight for ${id}, whose direction is not 0`],
      ["补上权重，或把指标的 direction 改为 0", "Add a weight, or set the indicator's direction to 0."],
    ),
  described: (id: string) =>
    say(
      "weighted",
      [`指标 ${id} 只作描述（方向 0），不应有权重`, `expected no weight for ${id}, whose direction is 0`],
      ["删去此行，或改正指标的 direction", "Delete the line, or correct the indicator's direction."],
    ),
  childless: (id: string) =>
    say(
      "childless",
      [`${id} 应至少有一个下级的权重`, `expected weights for the children of ${id}, found none`],
      ["补上权重", "Add the weights."],
    ),
  noGoalpost: (id: string) =>
    say(
      "goalpost",
      [`计分指标 ${id} 应有上下限`, `expected goalposts for ${id}, which is scored, found none`],
      ["补上 low 与 high", "Add its low and high."],
    ),
  goalpostOrder: (low: number, high: number) =>
    say(
      "goalpost",
      [`下限应小于上限，实为 ${low} 与 ${high}`, `expected low below high, got ${low} and ${high}`],
      ["改正上下限", "Correct the goalposts."],
    ),
  goalpostLog: (low: number) =>
    say(
      "goalpost",
      [`取对数的指标下限应不小于 0，实为 ${low}`, `expected a low of 0 or more under a logarithm, got ${low}`],
      ["改正下限", "Correct low."],
    ),
  noBound: (key: string) =>
    say(
      "bounds",
      [`应有 ${key} 的备选上下限`, `expected bounds for ${key}, found none`],
      [
        "运行 npm run goalposts 由数据生成；该基期没有数的指标，从模型的 bases 里去掉这一基期",
        "Run npm run goalposts, which makes them from the data; where an indicator has no value in a base, take that base out of the model.",
      ],
    ),
  notVaried: (key: string, seen: string, known: readonly string[]) =>
    say(
      "bounds",
      expected(
        `model.yml 的 sensitivity.${key} 之一（${known.join("、")}）`,
        `one of sensitivity.${key} in model.yml (${known.join(", ")})`,
        seen,
      ),
      ["改正，或运行 npm run goalposts 重新生成", "Correct it, or make the file anew with npm run goalposts."],
    ),
  ends: (seen: string) =>
    say(
      "ends",
      [`应先低后高（先始后终），实为 ${seen}`, `expected the lower or earlier end first, got ${seen}`],
      ["调换两端", "Exchange the two."],
    ),
  percent: (seen: string) =>
    say(
      "ends",
      [`分位应在 0 与 100 之间，实为 ${seen}`, `expected quantiles from 0 to 100, got ${seen}`],
      ["如写 5-95", "Write for instance 5-95."],
    ),
  levelTwice: (seen: string) =>
    say(
      "level-twice",
      [`各项应只列一次，“${seen}”重复`, `expected each level once, got "${seen}" again`],
      ["删去其中一个", "Delete one of the two."],
    ),
  fraction: (seen: string) =>
    say("range", expected("0 与 1 之间的分数", "a fraction between 0 and 1", seen), [
      "写作 1/3 这样的分数",
      "Write a fraction such as 1/3.",
    ]),
  bands: (seen: string) =>
    say(
      "bands",
      [`各档的 from 应由小到大，实为 ${seen}`, `expected bands whose from rises, got ${seen}`],
      ["由低到高排列各档", "Order the bands from low to high."],
    ),
  bandStart: (from: number) =>
    say(
      "bands",
      [`第一档应始于 0 或更低，实为 ${from}`, `expected the first band to begin at 0 or lower, got ${from}`],
      ["把第一档的 from 改为 0", "Set the first from to 0."],
    ),
  bandTwice: (id: string) =>
    say(
      "bands",
      [`各档的 id 应唯一，“${id}”重复`, `expected each band id once, got "${id}" twice`],
      ["改名", "Rename one of them."],
    ),
  systems: (seen: string) =>
    say(
      "pair",
      expected("两个或三个不同的节点，以空格分开", "two or three different nodes set apart by spaces", seen),
      ["如写 C U", "Write for instance C U."],
    ),
};
