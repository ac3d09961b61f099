import { say } from "./validation.ts";

/** What may be said of a profile. */
export const ofProfiles = {
  twice: (id: string) =>
    say(
      "profile",
      [`“${id}”应只出现一次`, `expected "${id}" once, got it twice`],
      ["改名或删去其一", "Rename or delete one."],
    ),
  claimed: (edition: string, other: string) =>
    say(
      "profile",
      [`版次 ${edition} 已属于 ${other}`, `expected one profile for ${edition}, which has ${other} already`],
      ["从其中一个的 years 删去此年", "Take the year out of one of the two."],
    ),
  since: (since: number, year: number) =>
    say(
      "profile",
      [`since 应早于 ${year}，实为 ${since}`, `expected a year before ${year}, got ${since}`],
      ["改正 since，或删去", "Correct since, or leave it out."],
    ),
  whole: (field: string) =>
    say(
      "profile",
      [`“${field}”没有按 industry_id 分项`, `expected a field that is broken down by industry_id, "${field}" is not`],
      [
        "改用 dataset.yml 声明了 dimensions: [industry_id] 的字段",
        "Name a field whose dataset.yml has dimensions: [industry_id].",
      ],
    ),
};
