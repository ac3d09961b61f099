import { say, visible } from "./validation.ts";

/** What may be said of the names in data/reference/sample-plan.yml. */
export const ofSamplePlan = {
  unknownDriver: (seen: string) =>
    say(
      "sample-plan",
      [
        `应为 drivers 里的变量或前面生成的字段，实为“${visible(seen)}”`,
        `expected one of drivers or a field made before, got "${visible(seen)}"`,
      ],
      ["改正名称，或把那个字段移到前面", "Correct the name, or put that field before this one."],
    ),
  unknownField: (seen: string) =>
    say(
      "sample-plan",
      [`应为前面生成的字段，实为“${visible(seen)}”`, `expected a field made before, got "${visible(seen)}"`],
      ["改正名称，或把那个字段移到前面", "Correct the name, or put that field before this one."],
    ),
  undeclared: (seen: string, dataset: string) =>
    say(
      "sample-plan",
      [
        `应为 data/raw/${dataset}/dataset.yml 声明的字段，实为“${visible(seen)}”`,
        `expected a field that data/raw/${dataset}/dataset.yml declares, got "${visible(seen)}"`,
      ],
      ["改正名称，或在 dataset.yml 的 fields 里声明", "Correct the name, or declare it under fields in dataset.yml."],
    ),
  unknownIndustry: (seen: string) =>
    say(
      "sample-plan",
      [
        `应为 data/reference 里的产业、其余（-OTHER）或行业大类，实为“${visible(seen)}”`,
        `expected an industry, a remainder (-OTHER) or a division of data/reference, got "${visible(seen)}"`,
      ],
      ["改正编码", "Correct the code."],
    ),
  unknownBase: (seen: string, industry: string) =>
    say(
      "sample-plan",
      [
        `${industry} 的 shares 里没有“${visible(seen)}”`,
        `expected shares of every industry, found none of "${visible(seen)}" for ${industry}`,
      ],
      ["补上这一项，或改正 base", "Enter it, or correct base."],
    ),
};
