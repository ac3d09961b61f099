import { zipSync } from "fflate";
import { expect, it } from "vitest";
import { checkSampleDownloads } from "./sample-downloads.ts";
import { siteOf } from "./site.ts";

const editions = [
  { edition: "city-2023", state: "sample" },
  { edition: "city-2024", state: "draft" },
];
const check = (texts: Record<string, string>) => checkSampleDownloads(siteOf(texts), editions);

it("every row of a labelled table says in the language of the file that its edition is a sample", () => {
  expect(
    check({
      "downloads/city-2023/scores-zh.csv": "\uFEFF得分,版次及状态\n1,city-2023（演示数据）\n",
      "downloads/city-2023/regions/500112-en.csv":
        "\uFEFFScore,Edition\n1,city-2023 (SAMPLE)\n2,city-2024 (Research draft)\n",
    }),
  ).toEqual({ seen: 2, problems: [] });
  expect(check({ "downloads/city-2023/scores-en.csv": "Score,Edition\n1,city-2023 (SAMPLE)\n2,city-2023\n" })).toEqual({
    seen: 1,
    problems: ["downloads/city-2023/scores-en.csv: 1 rows do not say that they are a sample"],
  });
});
it("a table whose rows name no edition has a status in each", () => {
  const table = (status: string) => ({ "downloads/city-2023/profile-zh.csv": `数值,数据状态,来源\n1,${status},甲\n` });
  expect(check(table("正式公布")).problems).toEqual([]);
  expect(check(table("")).problems).toHaveLength(1);
  expect(check({ "downloads/city-2023/x-en.csv": "Status,Source\n,A\n,B\n,A\nsample,A\n" }).problems).toEqual([
    "downloads/city-2023/x-en.csv: 3 rows do not say that they are a sample",
  ]);
  expect(check({ "downloads/city-2023/x-en.csv": "Source\nA\n" }).problems).toHaveLength(1);
});
it("every document of the API says that its edition is a sample, but for those that hold no figures", () => {
  const path = "api/v1/city-2023/scores.json";
  expect(check({ [path]: '{"state":"sample"}', "api/v1/city-2023/model.json": "{}" })).toEqual({
    seen: 1,
    problems: [],
  });
  expect(check({ [path]: '{"state":"draft"}' }).problems).toEqual([`${path}: says the state "draft", not "sample"`]);
  expect(check({ [path]: "{}" }).problems).toEqual([`${path}: says the state undefined, not "sample"`]);
});
it("a tab of a workbook says in the language of the file that it is of samples", () => {
  const book = (lang: string, bytes: Uint8Array) => {
    const path = `downloads/city-2023/catalogue-${lang}.xlsx`;
    return checkSampleDownloads(siteOf({ [path]: bytes }), editions);
  };
  const named = (tab: string) => zipSync({ "xl/workbook.xml": new TextEncoder().encode(`<sheet name="${tab}"/>`) });
  expect(book("zh", named("条目（演示数据）"))).toEqual({ seen: 1, problems: [] });
  expect(book("en", named("Entries (SAMPLE)")).problems).toEqual([]);
  for (const bytes of [named("Entries"), named("条目（演示数据）"), new Uint8Array([1, 2, 3])]) {
    expect(book("en", bytes).problems).toEqual([
      "downloads/city-2023/catalogue-en.xlsx: no tab says that it is of samples",
    ]);
  }
});
it("editions that are no samples, and plain copies of what is committed, are not looked at", () =>
  expect(
    check({
      "downloads/city-2024/scores-zh.csv": "a\n1\n",
      "api/v1/city-2024/scores.json": "{}",
      "downloads/city-2023/scores.csv": "a\n1\n",
    }),
  ).toEqual({ seen: 0, problems: [] }));
