import { expected, say, visible } from "./validation.ts";

/** What may be said of the names in data/reference/sample-plan.yml. */
export const ofSamplePlan = {
  unknownDriver: (seen: string) =>
    say("sample-plan", expected("drivers 里的变量或前面生成的字段", "one of drivers or a field made before", seen), [
      "改正名称，或把那个字段移到前面",
      "Correct the name, or put that field before this one.",
    ]),
  unknownField: (seen: string) =>
    say("sample-plan", expected("前面生成的字段", "a field made before", seen), [
      "改正名称，或把那个字段移到前面",
      "Correct the name, or put that field before this one.",
    ]),
  undeclared: (seen: string, dataset: string) =>
    say(
      "sample-plan",
      expected(
        `data/raw/${dataset}/dataset.yml 声明的字段`,
        `a field that data/raw/${dataset}/dataset.yml declares`,
        seen,
      ),
      ["改正名称，或在 dataset.yml 的 fields 里声明", "Correct the name, or declare it under fields in dataset.yml."],
    ),
  unknownIndustry: (seen: string) =>
    say(
      "sample-plan",
      expected(
        "data/reference 里的产业、其余（-OTHER）或行业大类",
        "an industry, a remainder (-OTHER) or a division of data/reference",
        seen,
      ),
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
