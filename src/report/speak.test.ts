import { expect, it } from "vitest";
import { chineseNumber, numberWord } from "../i18n/report.ts";
import { chaptersAt, chapterTitle, hasGaps } from "./chapters.ts";
import { citation } from "./citation.ts";
import { joinNames, sayPublishedTier, sayRankChange, sayScoreChange, speaker, withUnit } from "./speak.ts";
import { tinyEdition } from "./tiny-edition.ts";
import { four } from "./worked-bench.ts";

it("sayScoreChange says which way, by how much, and unchanged for what rounds to nothing", () => {
  expect(sayScoreChange(3.3449, "zh")).toBe("升 3.3 分");
  expect(sayScoreChange(-0.46, "en")).toBe("down 0.5 points");
  expect(sayScoreChange(0.04, "zh")).toBe("持平");
  expect(sayScoreChange(null, "en")).toBe("—");
});

it("sayRankChange counts places", () => {
  expect(sayRankChange(2, "zh")).toBe("位次升 2 位");
  expect(sayRankChange(-1, "en")).toBe("down 1 place");
  expect(sayRankChange(0, "en")).toBe("its place unchanged");
});

it("joinNames joins as the language does, and says none", () => {
  expect(joinNames(["湖北", "湖南"], "zh")).toBe("湖北、湖南");
  expect(joinNames(["Hubei", "Hunan", "Shaanxi"], "en")).toBe("Hubei, Hunan and Shaanxi");
  expect(joinNames([], "en")).toBe("none");
});

it("withUnit sets a unit off, but not a percentage sign", () => {
  expect(withUnit("2.28", { unit_zh: "%", unit_en: "% a year" }, "en")).toBe("2.28% a year");
  expect(withUnit("20.03", { unit_zh: "件/万人", unit_en: "" }, "zh")).toBe("20.03 件/万人");
});

it("a speaker throws for a node that the model does not have", () => {
  expect(() => speaker(tinyEdition(), "zh").node("X")).toThrow(RangeError);
});

it("chineseNumber and numberWord write small counts", () => {
  expect([7, 10, 13, 20, 21].map((count) => chineseNumber(count))).toEqual(["七", "十", "十三", "二十", "二十一"]);
  expect(numberWord(7, "en")).toBe("seven");
  expect(() => chineseNumber(100)).toThrow(RangeError);
});

it("chapterTitle numbers chapters as official prose does", () => {
  expect(chapterTitle({ number: "3", title: "创新与产业资源" }, "zh")).toBe("三、创新与产业资源");
  expect(chapterTitle({ number: "3", title: "Resources" }, "en")).toBe("3 Resources");
  expect(chapterTitle({ number: "", title: "附录" }, "zh")).toBe("附录");
});

it("hasGaps tells whether a number is left out between chapters", () => {
  const at = (...orders: readonly number[]) => orders.map((order) => ({ order }));
  expect(hasGaps(at(0, 1, 3))).toBe(true);
  expect(hasGaps(at(0, 1, 2))).toBe(false);
  expect(hasGaps([])).toBe(false);
});

it("chaptersAt gives a chapter to its edition, or to every edition of a scope, and refuses what stands elsewhere; one of an edition that the site has not is left out", () => {
  const data = { title: "", number: "", order: 0, summary: "" };
  const editions = ["nation-2023", "city-2022", "city-2023"].map((id) => ({ id, scope: id.split("-")[0]! }));
  const found = (id: string) => chaptersAt(id, data, editions).map(({ edition, lang, slug }) => [edition, lang, slug]);
  expect(found("nation-2023/en/03-resources")).toEqual([["nation-2023", "en", "resources"]]);
  expect(found("city/zh/08-intensity")).toEqual([
    ["city-2022", "zh", "intensity"],
    ["city-2023", "zh", "intensity"],
  ]);
  expect(["nation-2022/zh/01-a", "world/zh/01-a"].flatMap(found)).toEqual([]);
  for (const id of ["nation-2023/resources", "city/fr/01-a", "town/zh/01-a"]) {
    expect(() => found(id)).toThrow(RangeError);
  }
});

it("a citation names title, part, edition, state and address; the office where there is one", () => {
  const { edition } = tinyEdition();
  const site = {
    title: { zh: "布局", en: "Buju" },
    office: { zh: "", en: "Office" },
    url: "https://a.cn/ip/",
  } as never;
  expect(citation({ edition, site, part: "附录", path: "/reports/x/" }, "zh")).toBe(
    "布局：《试》，附录，版次 nation-2023，研究稿，https://a.cn/ip/reports/x/",
  );
  expect(citation({ edition, site, path: "/en/reports/x/" }, "en")).toBe(
    "Office: Test, edition nation-2023, research draft, https://a.cn/ip/en/reports/x/",
  );
  expect(citation({ edition, site, part: "甲", path: "/catalogue/x/", moves: true }, "zh")).toBe(
    "布局：《试》，甲，版次 nation-2023，研究稿，https://a.cn/ip/catalogue/x/（现行版页面，引用时写明版次）",
  );
});

it("four keeps four decimals and drops those that say nothing", () => {
  expect([49.7151, 68.501, 4.2, 110, -0.1338, 0].map(four)).toEqual([
    "49.7151",
    "68.501",
    "4.2",
    "110",
    "−0.1338",
    "0",
  ]);
});
it("sayPublishedTier(words) says the published tier first, then what it is not told apart from", () => {
  const words = (published: string, ends: readonly [string, string], classes: number) =>
    ({ text: published, published, ends, classes, sure: classes === 1, probability: 0.5 }) as const;
  const two = words("third tier", ["fourth tier", "third tier"], 2);
  expect(sayPublishedTier(two, "en")).toBe("in the third tier as published (not told apart from the fourth tier)");
  expect(sayPublishedTier(words("第三梯队", ["第四梯队", "第三梯队"], 2), "zh")).toBe(
    "公布为第三梯队（与第四梯队分不开）",
  );
  const three = words("third tier", ["fourth tier", "second tier"], 3);
  expect(sayPublishedTier(three, "en")).toBe(
    "in the third tier as published (anything from the fourth to the second tier)",
  );
  expect(sayPublishedTier(words("第三梯队", ["第四梯队", "第二梯队"], 3), "zh")).toBe(
    "公布为第三梯队（第四至第二梯队分不开）",
  );
  expect(sayPublishedTier(words("第三梯队", ["第三梯队", "第三梯队"], 1), "zh")).toBe("属第三梯队");
});
