import { expected, say, visible } from "./validation.ts";

/** What may be said of industries, technologies and the concordances between them. */
export const ofClassifications = {
  length: (code: string, level: string, wanted: number) =>
    say(
      "level",
      [
        `层级为 ${level} 的代码应有 ${wanted} 位，实为“${code}”`,
        `expected a code of ${wanted} sign(s) at level ${level}, got "${code}"`,
      ],
      ["改正代码（前面的 0 不能丢）或层级", "Correct the code (with the zero in front) or the level."],
    ),
  parent: (code: string, wanted: string, seen: string | null) =>
    say(
      "parent",
      [
        wanted === ""
          ? `${code} 是最高一级，parent 应留空，实为“${seen}”`
          : `${code} 的上级应为 ${wanted}，实为“${seen ?? ""}”`,
        wanted === ""
          ? `expected no parent for ${code} of the highest level, got "${seen}"`
          : `expected ${wanted} as the parent of ${code}, got "${seen ?? ""}"`,
      ],
      ["改正代码或 parent", "Correct the code or its parent."],
    ),
  noParent: (seen: string) =>
    say(
      "parent",
      [`上级“${seen}”不在此表`, `expected a parent that this table lists, got "${seen}"`],
      ["改正 parent，或补上该行", "Correct the parent, or add its line."],
    ),
  section: (code: string, wanted: string, seen: string) =>
    say(
      "section",
      [
        `${code} 的门类应同其上级，为 ${wanted}，实为 ${seen}`,
        `expected section ${wanted} for ${code}, as its parent has, got ${seen}`,
      ],
      ["改正 section 或 parent", "Correct section or parent."],
    ),
  noEnglish: (code: string) =>
    say(
      "english",
      [
        `门类、大类应有英文名，${code} 没有`,
        `expected an English name for every section and division, found none for ${code}`,
      ],
      ["填 name_en", "Fill in name_en."],
    ),
  unknown: (file: string, seen: string) =>
    say("reference", expected(`data/reference/${file} 中的编码`, `a code of data/reference/${file}`, seen), [
      "改正编码，或先在该表登记",
      "Correct the code, or enter it in that table first.",
    ]),
  notDivision: (seen: string) =>
    say(
      "reference",
      [`应为大类（两位），“${seen}”不在 gbt4754.csv 的大类之中`, `expected a division of gbt4754.csv, got "${seen}"`],
      ["改正 division", "Correct the division."],
    ),
  prefix: (id: string, family: string) =>
    say(
      "family",
      [`编号应以族“${family}-”开头，实为“${id}”`, `expected an id that begins with ${family}-, got "${id}"`],
      ["改正编号或 family", "Correct the id or the family."],
    ),
  parentOrder: (id: string, parent: string) =>
    say(
      "parent",
      [
        `上级应是同族中排在 ${id} 之前的产业，实为“${parent}”`,
        `expected a parent of the same family that stands before ${id}, got "${parent}"`,
      ],
      ["改正 parent，或把上级移到前面", "Correct the parent, or move it above."],
    ),
  noClasses: (id: string, family: string) =>
    say(
      "classes",
      [
        `族 ${family} 标为 mapped，${id} 在 industry-classes.csv 中应有行`,
        `expected lines for ${id} in industry-classes.csv, since family ${family} is mapped; found none`,
      ],
      ["补上其行业类别，或把族的 classes 改为 none", "Add its classes, or set classes of the family to none."],
    ),
  needlessClasses: (id: string, family: string) =>
    say(
      "classes",
      [
        `族 ${family} 标为 none，${id} 不应有行业类别`,
        `expected no classes for ${id}, since family ${family} has none`,
      ],
      ["删去此行，或把族的 classes 改为 mapped", "Delete the line, or set classes of the family to mapped."],
    ),
  overlap: (code: string, other: string) =>
    say(
      "overlap",
      [
        `${code} 与本产业的另一行 ${other} 重叠`,
        `expected codes that do not overlap, got ${code} beside ${other} of the same industry`,
      ],
      ["只留其中一行，或改写为互不包含的代码", "Keep one of the two, or write codes that do not contain each other."],
    ),
  overLimit: (family: string, limit: number, code: string, sum: number) =>
    say(
      "class-limit",
      [
        `族 ${family} 内小类 ${code} 的系数之和应不超过 ${limit}，到此行为 ${sum}`,
        `expected weights of class ${code} that add up to ${limit} at most inside family ${family}, got ${sum} up to this line`,
      ],
      ["减小系数，或从其中一个产业删去此代码", "Lower a weight, or take the code out of one of the industries."],
    ),
  outside: (code: string, id: string) =>
    say(
      "subfield",
      [
        `${code} 应在 ${id} 的行业类别之内`,
        `expected a code inside what industry-classes.csv gives ${id}, got ${code}`,
      ],
      ["改正代码，或在 industry-classes.csv 补上", "Correct the code, or add it to industry-classes.csv."],
    ),
  alias: (alias: string, owner: string) =>
    say(
      "alias",
      [
        `别名“${visible(alias)}”是 ${owner} 自己的名称`,
        `expected an alias that is no industry's own name, got "${visible(alias)}", the name of ${owner}`,
      ],
      ["删去此行，或改正编号", "Delete the line, or correct its industry_id."],
    ),
  noReason: (ipc: string) =>
    say(
      "reason",
      [
        `${ipc} 是自定的（provisional），应有理由`,
        `expected reasons for ${ipc}, which is our own (provisional), found none`,
      ],
      ["填 reason_zh 与 reason_en", "Fill in reason_zh and reason_en."],
    ),
  noField: (subclass: string) =>
    say(
      "uncovered",
      [
        `IPC 小类 ${subclass} 在 concordances/ipc-fields.csv 中没有技术领域`,
        `expected a technology field for subclass ${subclass} in concordances/ipc-fields.csv, found none`,
      ],
      [
        "补一行；自定的写 provisional 和理由",
        "Add a line for it; write provisional and the reasons where the choice is our own.",
      ],
    ),
  noDivision: (field: string) =>
    say(
      "uncovered",
      [
        `技术领域 ${field} 在 concordances/ipc-gb4754.csv 中没有行业大类`,
        `expected divisions for technology field ${field} in concordances/ipc-gb4754.csv, found none`,
      ],
      ["补上各行，系数之和为 1", "Add its lines, with weights that add up to 1."],
    ),
  shareSum: (field: string, sum: number) =>
    say(
      "share-sum",
      [`${field} 各大类的系数之和应为 1，实为 ${sum}`, `expected weights of ${field} that add up to 1, got ${sum}`],
      ["改正系数", "Correct the weights."],
    ),
};
