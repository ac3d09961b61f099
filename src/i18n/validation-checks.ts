import { say, visible } from "./validation.ts";

const look = [
  "核对数值；来源如此的，在 data/revisions/ 记更正",
  "Check the figure against its source; correct what the source got wrong in data/revisions/.",
] as const;
/** An entity as messages name it. */
interface Called {
  readonly entity_id: string;
  readonly short_zh: string;
  readonly short_en: string;
}

const blank = { zh: "（空）", en: "(empty)" };

/** What may be said of a correction. */
export const ofRevisions = {
  oldValue: (raw: number | null, old: number | null) =>
    say(
      "old-value",
      [
        `old_value 应为 raw 中的 ${raw ?? blank.zh}，实为 ${old ?? blank.zh}`,
        `expected the old value ${raw ?? blank.en} that stands there, got ${old ?? blank.en}`,
      ],
      [
        "核对这条更正是否仍然适用，改 old_value 或删去此行",
        "Check whether the correction still applies; correct old_value or delete the line.",
      ],
    ),
  noCell: () =>
    say(
      "no-cell",
      [
        "raw 中没有这个单元（评价单元、分项、年份、字段）",
        "expected a cell of data/raw, found none of that entity, dimensions, year and field",
      ],
      [
        "改正编码、年份或字段；新数据应录入 data/raw",
        "Correct entity_id, year or field; new figures belong in data/raw.",
      ],
    ),
};

/** What may be said of observations. */
export const ofRows = {
  unknownUnit: (seen: string, units: readonly string[]) =>
    say(
      "unit",
      [
        `应为 data/reference/units.csv 中的单位（${units.join("、")}），实为“${visible(seen)}”`,
        `expected a unit of data/reference/units.csv (${units.join(", ")}), got "${visible(seen)}"`,
      ],
      ["改正单位，或先在 units.csv 登记", "Correct the unit, or enter it in units.csv first."],
    ),
  otherUnit: (seen: string, declared: string) =>
    say(
      "unit",
      [
        `应为 dataset.yml 声明的单位“${declared}”，实为“${visible(seen)}”`,
        `expected the unit "${declared}" that dataset.yml declares, got "${visible(seen)}"`,
      ],
      [`把数值换算为“${declared}”`, `Convert the value to ${declared}.`],
    ),
  undeclared: (seen: string) =>
    say(
      "field",
      [`应为 dataset.yml 声明的字段，实为“${seen}”`, `expected a field that dataset.yml declares, got "${seen}"`],
      [
        "改正字段名，或在 dataset.yml 的 fields 里声明",
        "Correct the field, or declare it under fields in dataset.yml.",
      ],
    ),
  unknownCode: (seen: string, files: readonly string[]) =>
    say(
      "unlisted-code",
      [
        `应为 ${files.join("、") || "data/reference"} 中的编码，实为“${visible(seen)}”`,
        `expected a code of ${files.join(", ") || "data/reference"}, got "${visible(seen)}"`,
      ],
      ["改正编码，或先在该表登记", "Correct the code, or enter it in that table first."],
    ),
  dimensioned: (field: string, dimensions: readonly string[]) =>
    say(
      "dimensioned-field",
      [
        `公式只能用不分项的字段，“${field}”按 ${dimensions.join("、")} 分项`,
        `expected a field that is not broken down, "${field}" is, by ${dimensions.join(", ")}`,
      ],
      ["改用合计字段", "Name a field that holds the total."],
    ),
  notByField: (field: string) =>
    say(
      "not-by-field",
      [
        `“${field}”应只按 field_id 分项，其 dataset.yml 的 dimensions 不是 [field_id]`,
        `expected a field broken down by field_id alone, the dimensions of "${field}" are others`,
      ],
      ["改用按技术领域分项的字段", "Name a field that is broken down by technology field."],
    ),
  declaredTwice: (seen: string, first: string) =>
    say(
      "field-twice",
      [
        `字段“${seen}”应只声明一次，已见于 ${first}`,
        `expected the field "${seen}" in one place, it is declared in ${first} too`,
      ],
      ["给其中一个改名", "Give one of them another name."],
    ),
  fileYear: (seen: number, year: string) =>
    say(
      "file-year",
      [`应为文件名的年份 ${year}，实为 ${seen}`, `expected the year ${year} of the file's name, got ${seen}`],
      [`改正年份，或移到 ${seen}.csv`, `Correct the year, or move the row to ${seen}.csv.`],
    ),
  negative: (seen: number) =>
    say(
      "negative",
      [`应为不小于 0 的数，实为 ${seen}`, `expected a value of 0 or more, got ${seen}`],
      [
        "核对数值；此字段确可为负的，在 dataset.yml 写 signed: true",
        "Check the figure; where the field may be below zero, write signed: true in dataset.yml.",
      ],
    ),
  total: (total: number, parts: readonly string[], sum: number) =>
    say(
      "total",
      [
        `合计应等于分项之和 ${sum}（${parts.join("+")}，容差 0.5%），实为 ${total}`,
        `expected the sum of its parts ${sum} (${parts.join(" + ")}, within 0.5 %), got ${total}`,
      ],
      look,
    ),
  part: (part: number, field: string, total: number) =>
    say(
      "part",
      [
        `应不超过合计 ${field} 的 ${total}，实为 ${part}`,
        `expected no more than its total ${field}, ${total}, got ${part}`,
      ],
      look,
    ),
  jump: (change: number, previous: number, value: number, line: string, file: string) =>
    say(
      "jump",
      [
        `与上年相比变动 ${change}%（${previous} → ${value}），超过 ±50%，未登记`,
        `expected a change within ±50 % or a note of it, got ${change} % on the year before (${previous} → ${value})`,
      ],
      [
        `核对数值；无误则在 ${file} 加一行：${line}`,
        `Check the figure; if it is right, add this line to ${file}: ${line}`,
      ],
    ),
  otherJump: (noted: number, change: number) =>
    say(
      "jump-changed",
      [
        `登记的变动 ${noted}% 与数据算得的 ${change}% 不符`,
        `expected the change of the data, ${change} %, got ${noted} %`,
      ],
      [`重新核对此单元，再把 change_pct 改为 ${change}`, `Look at the cell again, then write change_pct ${change}.`],
    ),
  noJump: () =>
    say(
      "jump-gone",
      ["登记的跳变已不存在", "expected a change beyond ±50 %, found none for this note"],
      ["删去此行", "Delete the line."],
    ),
  unexplained: (open: readonly { id: string; count: number }[]) => {
    const total = open.reduce((before, { count }) => before + count, 0);
    const each = open.map(({ id, count }) => `${id} ${count}`);
    return say(
      "unexplained",
      [
        `有 ${total} 处跳变登记为 unexplained，原因未知：${each.join("、")}`,
        `${total} jump(s) noted as unexplained: ${each.join(", ")}`,
      ],
      [
        "逐条复核，在各数据集的 notes.csv 里把 unexplained 换成原因",
        "Look into them and write the reasons in place of unexplained in the notes.csv of each dataset.",
      ],
    );
  },
  missingRow: ({ entity_id, short_zh, short_en }: Called, fields: readonly string[]) =>
    say(
      "missing-rows",
      [
        `应有 ${entity_id}（${short_zh}）的行，其他单元当年都有，没有找到；字段：${fields.join("、")}`,
        `expected a row of ${entity_id} (${short_en}) as others have in that year, found none for: ${fields.join(", ")}`,
      ],
      ["补上此行；不知道数值的，value 留空", "Add the row, with an empty value when unknown."],
    ),
  copiedYear: (year: number, count: number) =>
    say(
      "copied-year",
      [
        `${year} 年有 ${count} 个数，全部与 ${year - 1} 年相同`,
        `expected figures of ${year}, got those of ${year - 1}: all ${count} values are equal`,
      ],
      [
        `从来源录入 ${year} 年的数；不知道的，value 留空`,
        `Enter the figures of ${year} from the source; leave the value empty where it is unknown.`,
      ],
    ),
  nationalSum: (field: string, gap: number, worst: { year: number; nation: number; sum: number; count: number }) => {
    const rest =
      gap > 0 ? { zh: "（港澳台及其他）", en: " (Hong Kong, Macao, Taiwan and others)" } : { zh: "", en: "" };
    return say(
      "national-sum",
      [
        `${field}：${worst.count} 个年份各省之和不等于全国；差额最大在 ${worst.year} 年：全国 ${worst.nation}，各省之和 ${worst.sum}，差 ${gap}${rest.zh}`,
        `${field}: the provinces do not add up to the nation in ${worst.count} year(s); the largest gap is in ${worst.year}: nation ${worst.nation}, provinces ${worst.sum}, gap ${gap}${rest.en}`,
      ],
      gap > 0
        ? [
            "与来源的口径说明对照；页面上列为“港澳台及其他”",
            "Compare with the source's coverage; pages show the gap as Hong Kong, Macao, Taiwan and others.",
          ]
        : [
            "各省之和大于全国：与来源的口径说明对照，在 dataset.yml 的 caveats 说明",
            "The provinces exceed the nation: compare with the source's coverage and say so under caveats in dataset.yml.",
          ],
    );
  },
  sample: (edition: string, state: string, count: number) =>
    say(
      "sample",
      [
        `版次 ${edition} 的状态为 ${state}，不得含演示数据；此文件自此行起有 ${count} 个 sample 单元`,
        `expected no sample data in edition ${edition}, which is ${state}; this file has ${count} such cells, from this line on`,
      ],
      ["换成真实数据，或把版次的 state 改为 sample", "Enter real figures, or set the edition's state to sample."],
    ),
};

/** What may be said of codes, groups and names. */
export const ofReference = {
  unknownEntity: (seen: string) =>
    say(
      "entity",
      [
        `应为 data/reference/entities.csv、economies.csv 中的编码，实为“${seen}”`,
        `expected a code of data/reference/entities.csv or economies.csv, got "${seen}"`,
      ],
      [
        "改正编码，或先在 entities.csv（经济体在 economies.csv）登记",
        "Correct the code, or enter it in entities.csv first, an economy in economies.csv.",
      ],
    ),
  codeTwice: (seen: string) =>
    say(
      "entity-twice",
      [
        `编码 ${seen} 应只在 entities.csv、economies.csv 之一登记，两处都有`,
        `expected the code ${seen} in one of entities.csv and economies.csv, it stands in both`,
      ],
      ["删去其中一行", "Delete one of the two lines."],
    ),
  validity: (seen: string, year: number, from: string | null, to: string | null) =>
    say(
      "validity",
      [
        `编码 ${seen} 在 ${year} 年末应有效，其有效期为 ${from ?? "…"} 至 ${to ?? "…"}`,
        `expected a code that holds at the end of ${year}, got ${seen}, valid from ${from ?? "…"} to ${to ?? "…"}`,
      ],
      [
        "改用当年有效的编码，或改正 entities.csv 的有效期",
        "Use the code of that year, or correct its span in entities.csv.",
      ],
    ),
  reversed: (from: string, to: string) =>
    say(
      "validity",
      [`有效期应先起后止，实为 ${from} 至 ${to}`, `expected valid_from before valid_to, got ${from} to ${to}`],
      ["改正日期", "Correct the days."],
    ),
  kind: (seen: string, kind: string, wanted: string) =>
    say(
      "entity-kind",
      [`应为类别 ${wanted} 的编码，“${seen}”是 ${kind}`, `expected a code of kind ${wanted}, got "${seen}", a ${kind}`],
      ["改正编码，或在 entities.csv 改正类别", "Correct the code, or its kind in entities.csv."],
    ),
  alias: (alias: string, owner: string) =>
    say(
      "alias",
      [
        `别名“${visible(alias)}”是 ${owner} 自己的名称`,
        `expected an alias that names nobody else, got "${visible(alias)}", the own name of ${owner}`,
      ],
      ["删去此行，或改正编码", "Delete the line, or correct its code."],
    ),
  stillHolds: (entity: string) =>
    say(
      "successor",
      [
        `${entity} 在 entities.csv 中没有 valid_to，仍然有效，不应有继任单位`,
        `expected a unit that is gone, got ${entity}, which has no valid_to in entities.csv`,
      ],
      ["删去此行，或在 entities.csv 写明 valid_to", "Delete the line, or write its valid_to in entities.csv."],
    ),
  tileTaken: (column: number, row: number, other: string) =>
    say(
      "tile",
      [
        `方格（${column}，${row}）已由 ${other} 占用`,
        `expected a free tile, got column ${column}, row ${row}, where ${other} stands`,
      ],
      ["换一个方格", "Choose another tile."],
    ),
  noTile: (entity: string) =>
    say(
      "tile",
      [
        `${entity} 在 data/reference/tiles.csv 中没有方格`,
        `expected a tile for ${entity} in data/reference/tiles.csv, found none`,
      ],
      [`在 tiles.csv 补一行：${entity},列,行`, `Add a line to tiles.csv: ${entity},column,row`],
    ),
  unknownField: (seen: string) =>
    say(
      "field",
      [
        `应为某个 dataset.yml 声明的字段，实为“${visible(seen)}”`,
        `expected a field that some dataset.yml declares, got "${visible(seen)}"`,
      ],
      ["改正字段名，或在数据集里声明", "Correct the field, or declare it in its dataset."],
    ),
};

/** What may be said of models and editions. */
export const ofModels = {
  formula: (seen: string) =>
    say(
      "formula",
      [
        `应为用 + 相连的字段、字段[t-1]、字段[2020] 或 mean3(字段)，实为“${visible(seen)}”`,
        `expected fields joined by +, each a field, field[t-1], field[2020] or mean3(field), got "${visible(seen)}"`,
      ],
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
    say(
      "node",
      [`应为 nodes.csv 中的 id，实为“${visible(seen)}”`, `expected an id of nodes.csv, got "${visible(seen)}"`],
      ["改正，或在 nodes.csv 登记", "Correct it, or enter it in nodes.csv."],
    ),
  unknownChild: (seen: string) =>
    say(
      "node",
      [
        `应为 indicators.csv 或 nodes.csv 中的 id，实为“${visible(seen)}”`,
        `expected an id of indicators.csv or nodes.csv, got "${visible(seen)}"`,
      ],
      ["改正，或先登记该指标", "Correct it, or enter the indicator first."],
    ),
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
    say(
      "indicator",
      [`应为 indicators.csv 中的 id，实为“${seen}”`, `expected an id of indicators.csv, got "${seen}"`],
      ["改正，或删去此行", "Correct it, or delete the line."],
    ),
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
      [
        `应为 model.yml 的 sensitivity.${key} 之一（${known.join("、")}），实为“${seen}”`,
        `expected one of sensitivity.${key} in model.yml (${known.join(", ")}), got "${seen}"`,
      ],
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
    say(
      "range",
      [`应为 0 与 1 之间的分数，实为“${seen}”`, `expected a fraction between 0 and 1, got "${seen}"`],
      ["写作 1/3 这样的分数", "Write a fraction such as 1/3."],
    ),
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
      [
        `应为两个或三个不同的节点，以空格分开，实为“${visible(seen)}”`,
        `expected two or three different nodes set apart by spaces, got "${visible(seen)}"`,
      ],
      ["如写 C U", "Write for instance C U."],
    ),
  editionId: (id: string, wanted: string) =>
    say(
      "id",
      [`应为“范围-年份”${wanted}，实为“${id}”`, `expected scope and year, ${wanted}, got "${id}"`],
      ["改正 id、scope 或 year", "Correct id, scope or year."],
    ),
  noModel: (id: string) =>
    say(
      "model",
      [`没有模型 data/models/${id}`, `expected a model of data/models, got "${id}"`],
      ["改正模型名", "Correct the model's name."],
    ),
  noFile: (file: string) =>
    say(
      "missing-file",
      [`所指的文件 ${file} 不存在`, `expected the file ${file}, found none`],
      ["改正名称，或补上文件", "Correct the name, or add the file."],
    ),
  noEdition: (seen: string, file: string, ids: readonly string[]) =>
    say(
      "edition",
      [
        `应为 data/editions 中的版次，实为“${seen}”，没有文件 ${file}`,
        `expected an edition of data/editions, got "${seen}", which has no file ${file}`,
      ],
      [
        `写现有的版次（${ids.join("、")}），或补上该文件`,
        `Write an edition that is there (${ids.join(", ")}), or add that file.`,
      ],
    ),
  noData: (year: number, fields: readonly string[]) =>
    say(
      "edition-data",
      [
        `计分指标要用 ${year} 年的这些字段，当年一个数也没有：${fields.join("、")}`,
        `expected figures of ${year} for the fields that scored indicators read, found none for: ${fields.join(", ")}`,
      ],
      [
        `在 data/raw 录入 ${year} 年的数；来源尚未公布的，等公布后再出这一版`,
        `Enter the figures of ${year} in data/raw; where the source has not published them yet, make the edition when it has.`,
      ],
    ),
  baseYears: (first: number, last: number) =>
    say(
      "base-years",
      [
        `基期应先始后终，实为 ${first} 至 ${last}`,
        `expected the first base year no later than the last, got ${first} and ${last}`,
      ],
      ["改正 base_years", "Correct base_years."],
    ),
  unpublished: () =>
    say(
      "published",
      ["正式版（final）应有发布日期", "expected the day of publication for a final edition, found none"],
      [
        "填 published，如 2024-12-31；未发布的写 state: draft",
        "Enter published, such as 2024-12-31, or set state: draft.",
      ],
    ),
};

/** What is said of checks that could not run. */
export const notChecked = (checks: readonly string[]) =>
  say(
    "not-checked",
    [
      `此文件有错，暂不能做这些检查：${checks.join("、")}`,
      `these checks were not run, since this file cannot be read in full: ${checks.join(", ")}`,
    ],
    ["改正此文件的错误，再运行一次", "Correct the errors of this file, then run it again."],
  );
