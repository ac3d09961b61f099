import { expected, say } from "./validation.ts";

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
      expected(
        `data/reference/units.csv 中的单位（${units.join("、")}）`,
        `a unit of data/reference/units.csv (${units.map((unit) => `"${unit}"`).join(", ")})`,
        seen,
      ),
      ["改正单位，或先在 units.csv 登记", "Correct the unit, or enter it in units.csv first."],
    ),
  otherUnit: (seen: string, declared: string) =>
    say(
      "unit",
      expected(`dataset.yml 声明的单位“${declared}”`, `the unit "${declared}" that dataset.yml declares`, seen),
      [`把数值换算为“${declared}”`, `Convert the value to "${declared}".`],
    ),
  undeclared: (seen: string) =>
    say("field", expected("dataset.yml 声明的字段", "a field that dataset.yml declares", seen), [
      "改正字段名，或在 dataset.yml 的 fields 里声明",
      "Correct the field, or declare it under fields in dataset.yml.",
    ]),
  unknownCode: (seen: string, files: readonly string[]) =>
    say(
      "unlisted-code",
      expected(
        `${files.join("、") || "data/reference"} 中的编码`,
        `a code of ${files.join(", ") || "data/reference"}`,
        seen,
      ),
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
  publishedTotal: ({ field, year, value }: { field: string; year: number; value: number }, sum: number) =>
    say(
      "published-total",
      [
        `${field} ${year} 年：公布的合计是 ${value}，各单元之和是 ${sum}`,
        `${field} of ${year}: the published total is ${value}, the figures add up to ${sum}`,
      ],
      [
        "换入真实数后，核对换入的数，其余样例用 npm run sample 重新生成；全部换完后删去此行",
        "Where real figures were put in, check them, and make the other samples anew by npm run sample; once all are real, delete this row.",
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
