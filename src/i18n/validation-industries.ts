import { expected, say, visible } from "./validation.ts";

/** What may be said of a model's industries. */
export const ofIndustries = {
  unlisted: (where: string, seen: string, known: readonly string[]) =>
    say(
      "industries",
      expected(
        `${where} 中的 id（${known.join("、") || "空"}）`,
        `an id of ${where} (${known.join(", ") || "empty"})`,
        seen,
      ),
      [`改正，或先在 ${where} 登记`, `Correct it, or enter it in ${where} first.`],
    ),
  shown: () =>
    say(
      "withheld",
      [
        "应为 sharing: none：结果隐去的小格会从这些文件里看到，站点会带上其他数据集的文件",
        "expected sharing: none, since these files show the small cells that results hide, and the site carries the files of every other dataset",
      ],
      ["写 sharing: none", "Write sharing: none."],
    ),
  twice: (seen: string) =>
    say(
      "industries",
      [`id 应各不相同，“${visible(seen)}”出现多次`, `expected each id once, got "${visible(seen)}" again`],
      ["给其中一个改名", "Give one of them another name."],
    ),
  notByIndustry: (field: string) =>
    say(
      "field",
      [`应为按 industry_id 分项的字段，“${field}”不是`, `expected a field by industry_id alone, "${field}" is not`],
      ["改用分产业的字段", "Name a field that is broken down by industry."],
    ),
  notByInnovator: (field: string) =>
    say(
      "field",
      [
        `应为按 field_id 与 innovator_kind 分项的字段，“${field}”不是`,
        `expected a field by field_id and innovator_kind, "${field}" is not`,
      ],
      ["改用按技术领域与创新主体分项的字段", "Name a field that is broken down by technology field and innovator."],
    ),
  noNation: (indicator: string) =>
    say(
      "industries",
      [
        `与全国比的指标应有全国值，${indicator} 没有：它是份额、区位商，或本身已含全国字段`,
        `expected an indicator with a value of the nation, ${indicator} has none: it is a share, a quotient, or of the nation itself`,
      ],
      ["写 against: itself，或换指标", "Write against: itself, or name another indicator."],
    ),
  notGrowth: (indicator: string) =>
    say(
      "industries",
      [
        `growth 应为 kind 是 growth 的指标，实为 ${indicator}`,
        `expected an indicator of kind growth, got ${indicator}`,
      ],
      ["改正", "Correct it."],
    ),
  noWeight: () =>
    say(
      "industries",
      ["value_weights 之和应大于 0", "expected value_weights with a sum above 0, got 0"],
      ["改正权重", "Correct the weights."],
    ),
  notPooled: (kind: string) =>
    say(
      "formula",
      [`${kind} 不合并多年，pool_years 应为 1`, `expected 1, since a ${kind} is not pooled over years`],
      ["改为 1", "Write 1."],
    ),
  noNumerator: (indicator: string) =>
    say(
      "formula",
      [
        `指标 ${indicator} 应有分子，或在 industry-numerators.csv 逐产业给出`,
        `expected a numerator of ${indicator}, or rows of it in industry-numerators.csv`,
      ],
      ["补上分子", "Add it."],
    ),
  needlessNumerator: (indicator: string) =>
    say(
      "formula",
      [
        `指标 ${indicator} 已有分子，industry-numerators.csv 不应再给`,
        `expected no row of ${indicator}, which has a numerator of its own`,
      ],
      ["删去此行，或清空指标的分子", "Delete the line, or empty the indicator's numerator."],
    ),
  noGoalposts: (file: string) =>
    say(
      "industries",
      [`应有 ${file}`, `expected ${file}, found none`],
      ["运行 npm run goalposts 由数据生成", "Run npm run goalposts, which makes it from the data."],
    ),
};
