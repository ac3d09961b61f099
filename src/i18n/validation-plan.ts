import { expected, type Pair, type Said, say, visible } from "./validation.ts";
import { list, to } from "./validation-project.ts";

/** The first place at which a text is no JSON, as `tables/project/json-fault.ts` finds it. */
interface JsonFault {
  readonly position: number;
  readonly wanted: "value" | "key" | "colon" | "comma" | "end" | "text";
  readonly seen: string | null;
  readonly open: string;
}

/** What should have stood where a text stops being JSON, and what to do. */
const jsonWants: Readonly<Record<JsonFault["wanted"], { readonly is: Pair; readonly fix: Pair }>> = {
  value: {
    is: ["一个值", "a value"],
    fix: [
      "写一个值；文字加双引号，最后一项之后不写逗号，不写注释",
      "Write a value: text in quotation marks, no comma behind the last entry, no comments.",
    ],
  },
  key: {
    is: ["双引号括起的键", "a key in quotation marks"],
    fix: [
      "给键加双引号；最后一项之后不写逗号，不写注释",
      "Put the key in quotation marks; no comma stands behind the last entry, and no comments.",
    ],
  },
  colon: { is: ["冒号", "a colon"], fix: ["在键与值之间写冒号", "Write a colon between key and value."] },
  comma: {
    is: ["逗号或右括号", "a comma or a closing bracket"],
    fix: [
      "在两项之间写逗号，或补上此前的右括号",
      "Write a comma between two entries, or close the bracket before this place.",
    ],
  },
  end: {
    is: ["文件结束", "the end of the file"],
    fix: ["删去此处以后的内容，或多余的右括号", "Delete what follows, or a closing bracket too many."],
  },
  text: {
    is: ["同一行内关闭的双引号", "a quotation mark that closes in the same line"],
    fix: [
      '关闭双引号；文字里的反斜杠写两遍，双引号写作 \\"',
      'Close the quotation mark; inside a text write a backslash twice and a quotation mark as \\".',
    ],
  },
};

/** What a file that ends early lacks. */
function missingEnd({ wanted, open }: JsonFault): Pair {
  if (wanted === "text") return ["，缺少右双引号", ", a closing quotation mark is missing"];
  return open === "" ? ["", ""] : ["，缺少右括号 } 或 ]", ", a closing } or ] is missing"];
}

/**
 * The same words with what was seen as JSON has it: a number stands without quotation marks.
 * @example unquoted(say("range", ["实为“-1”", 'got "-1"'], ["", ""]), "-1").message.en; // => "got -1"
 */
export function unquoted(said: Said, seen: string): Said {
  const shown = visible(seen);
  const [zh, en] = [
    said.message.zh.replace(`“${shown}”`, () => ` ${shown}`),
    said.message.en.replace(`"${shown}"`, () => shown),
  ];
  return { ...said, message: { zh, en } };
}

/** What may be said of a plan that is no JSON, or does not fit its project. */
export const ofPlans = {
  json: (fault: JsonFault): Said => {
    const { wanted, seen, position, open } = fault;
    const { is, fix } = jsonWants[wanted];
    if (seen !== null) {
      const [zh, en] = [
        `不是合法的 JSON：此处（第 ${position} 列）应为${is[0]}`,
        `not valid JSON at this place, column ${position}: expected ${is[1]}`,
      ];
      return say("json", [`${zh}，实为“${visible(seen)}”`, `${en}, got "${visible(seen)}"`], fix);
    }
    const [zh, en] = missingEnd(fault);
    return say(
      "json",
      [
        `不是合法的 JSON（第 ${position} 列）：文件似乎提前结束${zh}`,
        `not valid JSON at column ${position}; the file seems to end early${en}`,
      ],
      [
        `补全文件${open === "" ? "" : `，末尾为 ${open}`}；或重新取得完整的文件`,
        `Complete the file${open === "" ? "" : `; its last signs are ${visible(open)}`}; or get the whole of it anew.`,
      ],
    );
  },
  unknownIndicator: (seen: string, near: string | null): Said =>
    say("unknown-indicator", expected("iMeta 中指标的 iCode", "the iCode of an indicator of iMeta", seen), [
      ...to(near, ["改正代码，或删去这一项", "Correct the code, or delete the entry."]),
    ]),
  unknownElement: (seen: string, near: string | null): Said =>
    say(
      "unknown-code",
      expected("iMeta 中指标或合成项的 iCode", "the iCode of an indicator or aggregate of iMeta", seen),
      [...to(near, ["改正代码，或删去这一项", "Correct the code, or delete the entry."])],
    ),
  unknownGroup: (seen: string, known: readonly string[], near: string | null): Said =>
    say(
      "unknown-group",
      expected(
        `Type 为 Group 的 iCode（${list(known).zh}）`,
        `the iCode of a row of Type Group (${list(known).en})`,
        seen,
      ),
      to(near, [
        "改正代码；或在 iMeta 增加这个分组的一行，在 iData 增加它的一列",
        "Correct the code, or add the grouping to iMeta as a row and to iData as a column.",
      ]),
    ),
  unknownUnit: (seen: string, near: string | null): Said =>
    say("unknown-unit", expected("iData 中的 uCode", "a uCode of iData", seen), [
      ...to(near, ["改正代码，或删去这一项", "Correct the code, or delete the entry."]),
    ]),
  unknownLevel: (seen: string, top: number): Said =>
    say("unknown-level", expected(`2 至 ${top} 的级别`, `a level from 2 to ${top}`, seen), [
      "改正级别：iMeta 的 Level 一列列出各级",
      "Correct the level: the column Level of iMeta lists them.",
    ]),
  keptAndDropped: (seen: string): Said =>
    say(
      "kept-and-dropped",
      [
        `keep 与 drop 不应有同一单元，“${visible(seen)}”两处都有`,
        `expected a unit in keep or in drop, got "${visible(seen)}" in both`,
      ],
      ["从其中一处删去", "Delete it from one of the two."],
    ),
  order: (seen: string, earlier: string): Said =>
    say(
      "step-order",
      [`${seen} 应在 ${earlier} 之前`, `expected ${seen} before ${earlier}, got it after`],
      [
        "次序：denominate、screen、impute、treat 在前，然后 normalise，最后 aggregate",
        "Order: denominate, screen, impute and treat first, then normalise, aggregate last.",
      ],
    ),
  repeated: (seen: string): Said =>
    say(
      "repeated-step",
      [`${seen} 只能有一次`, `expected one step ${seen}, got it again`],
      [
        "删去其中一个；个别指标的不同做法写在 indicators 里",
        "Delete one of the two; what differs for some indicators stands under indicators.",
      ],
    ),
  reversed: (seen: string): Said =>
    unquoted(
      say("reversed", expected("下限小于上限", "a lower end below the upper one", seen), [
        "调换两个数，或改正",
        "Swap the two numbers, or correct them.",
      ]),
      seen,
    ),
  noGoalposts: (codes: readonly string[]): Said =>
    say(
      "no-goalposts",
      [
        `下列指标应有上下限 low 和 high，没有找到：${list(codes).zh}`,
        `expected goalposts low and high, found none, for the indicators ${list(codes).en}`,
      ],
      [
        '写 low 和 high；或写 "from_meta": true，并在 iMeta 填 goalpost_lower、goalpost_upper',
        'Write low and high; or write "from_meta": true and fill goalpost_lower and goalpost_upper of iMeta.',
      ],
    ),
  logGoalposts: (seen: string): Said =>
    unquoted(
      say(
        "goalpost-log",
        expected(
          "能取对数的上下限（log 大于 0，log1p 大于 -1）",
          "goalposts that have a logarithm (above 0 for log, above -1 for log1p)",
          seen,
        ),
        ["改正上下限或 transform", "Correct the goalposts or transform."],
      ),
      seen,
    ),
  noTarget: (code: string): Said =>
    say(
      "no-target",
      [`指标“${visible(code)}”应有目标值，没有找到`, `expected a target for indicator "${visible(code)}", found none`],
      ["写 target，或在 iMeta 的 Target 一列填写", "Write target, or fill the column Target of iMeta."],
    ),
  halfBounds: (): Said =>
    say(
      "half-bounds",
      ["low 和 high 应同时写或都不写", "expected both low and high or neither, got one of them"],
      ["补上另一个，或两个都删去", "Add the other one, or delete this one."],
    ),
  pooledReference: (): Said =>
    say(
      "pooled-reference",
      [
        "有多个年份时，参照单元每年一行，应逐年计算",
        "expected years one by one, since a reference unit has a row a year in data of several years",
      ],
      ['写 "years": "each"', 'Write "years": "each".'],
    ),
  noYears: (method: string): Said =>
    say(
      "no-years",
      [
        `${method} 需要 iData 有 Time 一列和多个年份`,
        `expected several years in the column Time of iData for ${method}, found none`,
      ],
      ["改用 mean、median 或按组插补，或补上 Time 一列", "Use mean, median or a group method, or add the column Time."],
    ),
  noPower: (): Said =>
    say(
      "no-power",
      ["广义平均应写阶数 power", "expected power, the order of a generalised mean, found none"],
      ['写 "power": 2 这样的数', 'Write a number, such as "power": 2.'],
    ),
  nothingToDivide: (): Said =>
    say(
      "no-denominators",
      ["没有指标有分母", "expected an indicator with a denominator, found none"],
      [
        "在 iMeta 的 Denominator 一列写分母，或在此步写 denominators，或删去此步",
        "Name denominators in the column Denominator of iMeta or in this step, or delete the step.",
      ],
    ),
};
