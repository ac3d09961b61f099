import { say } from "./validation.ts";

/** What may be said of editions. */
export const ofEditions = {
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
