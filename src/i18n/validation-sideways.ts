import { expected, say, visible } from "./validation.ts";

/** What may be said of a sideways comparison. */
export const ofSideways = {
  twice: (seen: string) =>
    say(
      "sideways",
      [`“${visible(seen)}”应只出现一次`, `expected "${visible(seen)}" once, got it twice`],
      ["改名或删去其一", "Rename or delete one."],
    ),
  claimed: (edition: string, other: string) =>
    say(
      "sideways",
      [`版次 ${edition} 已属于 ${other}`, `expected one comparison for ${edition}, which has ${other} already`],
      ["从其中一个的 years 删去此年", "Take the year out of one of the two."],
    ),
  unlisted: (list: string, seen: string) =>
    say("sideways", expected(`本文件 ${list} 中的 id`, `an id of ${list} in this file`, seen), [
      `改正，或在 ${list} 登记`,
      `Correct it, or enter it in ${list}.`,
    ]),
  unused: (seen: string) =>
    say(
      "sideways",
      [`没有一行用到“${visible(seen)}”`, `expected a quantity that names "${visible(seen)}", found none`],
      ["用上它，或删去", "Name it, or take it out."],
    ),
  absent: (economy: string) =>
    say(
      "sideways",
      [
        `world 应在 economies 之中，${visible(economy)} 不在`,
        `expected world to be one of economies, ${visible(economy)} is not`,
      ],
      ["加进 economies", "Add it to economies."],
    ),
  uncounted: (basis: string) =>
    say(
      "sideways",
      [
        `basis 应是有 indicator 或 formula 的一侧，${basis} 没有`,
        `expected a basis with an indicator or a formula, ${basis} has neither`,
      ],
      ["改正 basis，或给这一侧写 indicator 或 formula", "Correct basis, or give that side an indicator or a formula."],
    ),
  needless: () =>
    say(
      "sideways",
      ["basis 一侧不用写 alike：别的一侧与它相比", "expected no alike on the basis, which other sides are set beside"],
      ["删去 alike", "Take alike out."],
    ),
  unexplained: () =>
    say(
      "sideways",
      [
        "与 basis 并列的一侧应写 alike，说明为何可比",
        "expected alike, which says why this side may stand beside the basis",
      ],
      ["写 alike；不可比的写 kind: apart 和 because", "Write alike, or kind: apart and because where it may not."],
    ),
  misplaced: () =>
    say(
      "sideways",
      [
        "city 一侧只在 basis 为 city 时有，别的两侧那时都是 apart",
        "expected city where basis is city and nowhere else, with both other sides apart",
      ],
      ["改正 basis 或 city", "Correct basis, or city."],
    ),
  notIndicator: (seen: string, edition: string) =>
    say(
      "sideways",
      [
        `${edition} 的模型没有指标“${visible(seen)}”`,
        `expected an indicator of the model of ${edition}, got "${visible(seen)}"`,
      ],
      ["改正指标，或删去该年", "Correct the indicator, or take the year out."],
    ),
  indicatorElsewhere: () =>
    say(
      "sideways",
      ["指标只属于 regions 一侧", "expected indicators on the side regions alone"],
      ["改写为 formula", "Write a formula instead."],
    ),
  nameless: (key: string) =>
    say(
      "sideways",
      [`由公式计算的一行要写 ${key}`, `expected ${key} of a row that is measured by a formula, found none`],
      [`写 ${key}`, `Write ${key}.`],
    ),
  named: (key: string) =>
    say(
      "sideways",
      [
        `由指标计算的一行用指标的名称和单位，不写 ${key}`,
        `expected no ${key}: a row measured by an indicator has its name and unit`,
      ],
      [`删去 ${key}`, `Take ${key} out.`],
    ),
  wholePart: (part: string) =>
    say(
      "sideways",
      [
        `part 为 ${part}，公式里却没有按 field_id 分项的字段`,
        `expected a field that is broken down by field_id, since part is ${part}; there is none`,
      ],
      ["删去 part，或改正公式", "Take part out, or correct the formula."],
    ),
  sample: (field: string, count: number) =>
    say(
      "sideways",
      [
        `横向比较只用真实数据，“${field}”有 ${count} 个 sample 单元`,
        `expected real figures alone, "${field}" has ${count} sample cells`,
      ],
      ["换一个字段，或换成真实数据", "Name another field, or enter real figures."],
    ),
};
