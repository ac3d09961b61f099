import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chaptersAt, contents } from "./chapters.ts";
import { expressionsOf, firstWrongHeading, printedNumbers, tagsOf, typedNumbers } from "./prose.ts";

const root = join(import.meta.dirname, "../../content");
const reports = readdirSync(join(root, "reports"), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".mdx"))
  .sort();
const help = ["methods.mdx", "how-to-read.mdx"];
const readReport = (path: string) => readFileSync(join(root, "reports", path), "utf8");

describe("typedNumbers", () => {
  it("finds a number that somebody typed, and the line it stands on", () => {
    expect(typedNumbers("---\norder: 3\n---\n\n重庆得 49.7 分，居第 15 位。")).toEqual([
      { line: 5, text: "49.7" },
      { line: 5, text: "15" },
    ]);
  });
  it("lets years, document numbers, headings, figures and named things pass", () => {
    const text = "## 4.2 Share\n\n1. 2019—2023 年，渝府办发〔2016〕16号，见表 17、图 8，R&D 5 月 2 日。";
    expect(typedNumbers(text)).toEqual([]);
  });
  it("does not look into tags, expressions, links and code", () => {
    const text = '<Names of={(f) => f.where((e) => f.score(e, "U") > 60)} />[x](/a/12/) `0.94` {1 + 1}';
    expect(typedNumbers(text)).toEqual([]);
  });
  it("sees the text between two tags", () => {
    expect(typedNumbers("<b>7</b>")).toEqual([{ line: 1, text: "7" }]);
  });
});

describe("tags of a chapter", () => {
  it("a tag ends at its own >, not at one inside a condition", () => {
    const text = "<Holds when={(f) => f.a > f.b && { x: 1 }.x < 2} />后文";
    expect(tagsOf(text).map(({ end }) => text.slice(end))).toEqual(["后文"]);
    expect(expressionsOf(text, "when")).toEqual(["(f) => f.a > f.b && { x: 1 }.x < 2"]);
  });
  it("printedNumbers lists tags in one order, whatever the order of the text", () => {
    expect(printedNumbers('<Rank node="P" /> <Score node="P" />')).toEqual(
      printedNumbers('<Score  node="P" /> <Rank node="P" />'),
    );
  });
});

describe("firstWrongHeading", () => {
  it("accepts （一） and 1. in Chinese, 3.1 and 3.1.1 in English", () => {
    expect(firstWrongHeading("## （一）甲\n### 1. 乙\n### 2. 丙\n## （二）丁\n### 1. 戊", "3", "zh")).toBeNull();
    expect(firstWrongHeading("## 3.1 A\n### 3.1.1 B\n## 3.2 C", "3", "en")).toBeNull();
    expect(firstWrongHeading("## 1. A\n## 2. B\n### 2.1 C", "", "en")).toBeNull();
  });
  it("names the first heading that is out of order", () => {
    expect(firstWrongHeading("## （一）甲\n## （三）乙", "3", "zh")).toBe("## （三）乙");
  });
});

describe("the chapters of every report", () => {
  it.each(reports)("%s contains no typed number of the data", (path) => {
    expect(typedNumbers(readReport(path))).toEqual([]);
  });
  it.each(reports)("%s has its headings numbered in order", (path) => {
    const text = readReport(path);
    const number = /^number: "(\d*)"/m.exec(text)?.[1] ?? "";
    expect(firstWrongHeading(text, number, path.includes("/en/") ? "en" : "zh")).toBeNull();
  });
  it.each(reports.filter((path) => path.includes("/zh/")))("%s prints the same numbers in both languages", (path) => {
    expect(printedNumbers(readReport(path.replace("/zh/", "/en/")))).toEqual(printedNumbers(readReport(path)));
  });
  it("the same chapters exist in both languages, in the order of their files", () => {
    const editions = ["nation-2023", "city-2022", "city-2023"].map((id) => ({ id, scope: id.split("-")[0]! }));
    const read = reports.flatMap((path) => {
      const data = { title: "", number: "", order: Number(/^order: (\d+)/m.exec(readReport(path))![1]), summary: "" };
      return chaptersAt(path.replace(/\.mdx$/, ""), data, editions);
    });
    const zh = contents(read, "nation-2023", "zh").map((chapter) => chapter.slug);
    expect(zh).toEqual([
      "summary",
      "overview",
      "ip-resources",
      "resources",
      "static-situation",
      "dynamic-matching",
      "overall-quality",
      "comparison",
      "appendix",
    ]);
    expect(contents(read, "nation-2023", "en").map((chapter) => chapter.slug)).toEqual(zh);
    const ofCity = ["city-2022", "city-2023"].flatMap((edition) =>
      (["zh", "en"] as const).map((lang) => contents(read, edition, lang).map((chapter) => chapter.slug)),
    );
    expect(ofCity).toEqual(Array(4).fill(["ip-resources", "intensity", "key-industries"]));
  });
});

describe("the help pages", () => {
  it.each(help)("%s prints the same numbers in both languages", (name) => {
    const read = (lang: string) => printedNumbers(readFileSync(join(root, "help", lang, name), "utf8"));
    const shown = (tags: readonly string[]) => tags.filter((tag) => !/^Formula/.test(tag));
    expect(shown(read("en"))).toEqual(shown(read("zh")));
  });
});
