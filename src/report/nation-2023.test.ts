import { describe, expect, it } from "vitest";
import { openCommitted, repository } from "../../fixtures/committed.ts";
import { comparability } from "./comparability.ts";
import { type EditionView, openEdition } from "./edition-view.ts";
import { factsOf, ratiosTo } from "./facts.ts";
import { leavesOf, publicationsBehind, statusOfNodes } from "./figure-source.ts";
import { editionFindings } from "./findings.ts";
import { clippedCells, markedResults } from "./marks.ts";
import { plainText } from "./segment.ts";
import { speaker } from "./speak.ts";
import { circle, placesGained, ranking, scoreChange, tierGroups } from "./standing.ts";
import { figureTitles } from "./titles.ts";
import { worked, workedIds } from "./worked.ts";

// The committed editions: what is asserted here was read off data/results/nation-2023/*.csv by hand.
const editions = [2019, 2020, 2021, 2022, 2023].map((year) => openCommitted(`nation-${year}`));
const view = editions.at(-1)!;
const before = editions.at(-2)!;
const facts = factsOf(view, before, repository.breaks);
const home = "500000";

describe("standing", () => {
  it("home's level 49.7151 less 46.3702 of 2022 is up 3.3449 points, its place 15 unchanged", () => {
    expect(scoreChange(view, before, home, "level")).toBeCloseTo(3.3449, 10);
    expect(placesGained(view, before, home, "level")).toBe(0);
    expect(placesGained(view, before, home, "P")).toBe(-1);
  });
  it("the tiers hold 4, 7, 11 and 9 units, the first led by Beijing", () => {
    expect(tierGroups(view, "level").map(({ members }) => members.length)).toEqual([4, 7, 11, 9]);
    expect(ranking(view, "level")[0]!.entity).toBe("110000");
  });
  it("home is fifth among its neighbours in level and first in industry resources", () => {
    expect(circle(view, "level").map((row) => row.entity)).toEqual([
      "420000",
      "610000",
      "430000",
      "510000",
      "500000",
      "520000",
      "530000",
    ]);
    expect(circle(view, "E")[0]!.entity).toBe(home);
  });
});

describe("editionFindings", () => {
  it("says in Chinese what the result files hold", () => {
    expect(editionFindings(view, before, "zh").map(plainText)).toEqual([
      "重庆综合水平 49.7，居 31 个省级单元第 15 位 [14—18]，介于第四梯队与第三梯队之间，比 2022 年版升 3.3 分，位次不变。",
      "四种能力中创造潜力最靠前（第 13 位 [12—15]，50.7 分），运用能力最靠后（第 21 位 [20—21]，42.1 分）。",
      "七个配对按匹配度，“潜力—创造”（0.97）最平衡，“创新—产业”（0.76，协调度介于基本协调与良好协调之间）与“运用—需求”（0.77，协调度介于基本协调与良好协调之间）最不平衡（区间重叠，不分先后）。",
      "三年来扣除全国变化，七个配对中趋同的有“知识产权—产业”、“运用—需求”，幅度够而方向未定的有“创造—运用”，其余四对稳定。",
      "整体质量 54.5，等级“中”，5 面中有 4 面；最高是匹配（87.7），最低是效益（36.4）；结构一面没有数，不以零代。",
      "连同周边共 7 个单元，重庆综合水平居第 5，前面是湖北 71.8、陕西 67.0、湖南 62.4、四川 53.4，后面是贵州 33.4、云南 28.0。",
      "31 个省级单元中，第一梯队 4 个、第二梯队 7 个、第三梯队 11 个、第四梯队 9 个，其中 10 个的梯队可定；最高北京 92.6，最低新疆 22.1。",
    ]);
  });
  it("says the same in English", () => {
    expect(plainText(editionFindings(view, before, "en")[0]!)).toBe(
      "Chongqing scores 49.7 overall, 15th [14–18] of 31 provincial units, between the fourth tier and the third tier: up 3.3 points on the 2022 edition, its place unchanged.",
    );
    expect(plainText(editionFindings(view, before, "en")[3]!)).toBe(
      "Over three years, net of China, of seven pairs IP – industry and utilisation – demand converge; creation – utilisation moved enough, but which way is not settled; the other four are stable.",
    );
    expect(editionFindings(view, before, "en")).toHaveLength(7);
  });
  it("links every number to its passport", () => {
    const [first] = editionFindings(view, before, "en");
    expect(first!.find((segment) => typeof segment !== "string")).toEqual({
      text: "49.7",
      href: "/en/numbers/nation-2023/500000/#s-level",
    });
  });
  it("leaves out what an edition has no home or earlier edition for", () => {
    const away: EditionView = { ...view, edition: { ...view.edition, home: null } };
    expect(editionFindings(away, null, "zh")).toHaveLength(1);
    expect(plainText(editionFindings(editions[0]!, null, "zh")[0]!)).toBe(
      "重庆综合水平 39.2，居 31 个省级单元第 14 位 [13—18]，属第四梯队。",
    );
    // no pair has a three-year change before 2021
    expect(editionFindings(editions[0]!, null, "zh")).toHaveLength(6);
  });
});

describe("facts and sentences", () => {
  it("reads numbers as the result files have them", () => {
    expect(facts.value(home, "NC02")).toBe(19.3806);
    expect(facts.share(home, "relative_match")).toBe(0.5095);
    expect(facts.net(home, "K-E")).toBe(0.2415);
    expect(facts.suspected).toEqual(["210000", "230000", "510000", "520000", "610000"]);
    expect(facts.summed).toEqual(["hightech_certified", "pct_app", "population"]);
  });
  it("reads the analyses as their result files have them", () => {
    expect([facts.low(home, "rank", "level"), facts.high(home, "rank", "level")]).toEqual([14, 18]);
    expect(facts.probability(home, "tier", "level")).toBe(0.579);
    expect(facts.sure(home, "tier", "level")).toBe(false);
    expect(facts.stability(home, "tier", "level")).toBe("fair");
    expect(["K-E", "C-U", "C-D"].map((pair) => facts.verdict(home, pair))).toEqual(["converging", "open", "stable"]);
    expect(facts.quadrant(home, "creation")).toBe("nurture");
    expect(facts.faces(home)).toEqual(["matching", "robustness", "quality", "benefit"]);
    expect([facts.face(home, "composite"), facts.qualityGrade(home)]).toEqual([54.5499, "fair"]);
    expect([facts.growth(home, "gdp"), facts.growthType(home, "patent_grant_invention")]).toEqual([
      6.4414,
      "property-ahead",
    ]);
    expect(facts.trend(home, "hi_revenue")).toBe(0.1329);
    expect([facts.movers(home, "level")[0], facts.movers(home, "level").at(-1)]).toEqual(["ND01", "ND02"]);
    expect([facts.part(home, "level", "ND01"), facts.part(home, "level", "NC06")]).toEqual([0.851, 0]);
    expect(facts.blocks(home, "level")).toEqual(["own"]);
    expect(facts.factors("level").slice(0, 2)).toEqual(["dropped", "rule"]);
    expect(() => facts.face(home, "structure")).toThrow(RangeError);
    expect(() => facts.growthType(home, "gdp")).toThrow(RangeError);
    expect(() => facts.before!.net(home, "X-Y")).toThrow(RangeError);
  });
  it("says intervals, probabilities, quadrants, faces and growth with their passports", () => {
    const say = speaker(view, "zh");
    expect(say.rank(home, "level").map((part) => plainText([part]))).toEqual(["第 15 位", " [", "14—18", "]"]);
    expect(say.probability(home, "tier", "level")).toEqual({
      text: "58%",
      href: "/numbers/nation-2023/500000/#p-tier-level",
    });
    expect(say.interval(home, "net-change", "C-U")).toMatchObject({
      href: "/numbers/nation-2023/500000/#u-net-change-C-U",
    });
    expect(say.quadrant(home, "creation")).toMatchObject({ text: "培育区" });
    expect(say.face(home, "structure")).toMatchObject({ text: "—（此处不适用）" });
    expect(say.growth(home, "gdp")).toMatchObject({ text: "6.4%" });
    expect(say.tier(home, "level")).toBe("介于第四梯队与第三梯队之间");
    expect(speaker(view, "en").tier("110000", "level")).toBe("in the first tier");
    expect(say.grade(home, "K-E")).toBe("属良好协调");
  });
  it("throws for a number that is not there, and where() leaves such an entity out", () => {
    expect(() => facts.value("540000", "NU03")).toThrow(RangeError);
    expect(facts.where((entity) => facts.value(entity, "NU03") >= 0)).not.toContain("540000");
    expect(facts.where((entity) => facts.value(entity, "NU03") >= 0)).toHaveLength(30);
  });
  it("ratiosTo(nation) runs from exports in new products, 50.0076 over 32.3632, down to plant varieties", () => {
    const ratios = ratiosTo(view, home, "100000");
    expect(ratios[0]!.indicator).toBe("NU05");
    expect(ratios[0]!.ratio).toBeCloseTo(50.0076 / 32.3632, 10);
    expect(ratios.at(-1)!.indicator).toBe("NC06");
  });
  it("a missing number is said with its reason", () => {
    expect(speaker(view, "zh").value("540000", "NU03")).toMatchObject({ text: "—（缺少所需数据）" });
  });
  it("a bare value keeps its % and drops other units", () => {
    expect(speaker(view, "zh").value(home, "NP01", true)).toMatchObject({ text: "2.48%" });
    expect(speaker(view, "en").value(home, "ND03", true)).toMatchObject({ text: "2.28%" });
    expect(speaker(view, "en").value(home, "NC01", true)).toMatchObject({ text: "20.03" });
    expect(speaker(view, "zh").value(home, "NC01")).toMatchObject({ text: "20.03 件/万人" });
  });
});

describe("what stands under figures and in the appendix", () => {
  it("the level rests on 17 indicators and six publications", () => {
    expect(leavesOf(view, "level")).toHaveLength(17);
    const datasets = repository.datasets.map(({ dataset }) => ({ ...dataset, years: [], rows: 0, notes: 0 }));
    expect(publicationsBehind(view, datasets, leavesOf(view, "level"), "zh")).toHaveLength(6);
  });
  it("scores of provinces alone are derived; with the west, which lacks a member, incomplete", () => {
    const provinces = view.provinces.map((row) => row.entity_id);
    expect(statusOfNodes(view, ["U"], provinces)).toBe("derived");
    expect(statusOfNodes(view, ["U"], [...provinces, "G-WEST"])).toBe("partial");
  });
  it("NC02 is clamped in four units, 12.9 % of them, under the 15 % of the model", () => {
    const row = clippedCells(view).find(({ indicator }) => indicator.id === "NC02")!;
    expect([row.high.length, row.low.length, row.capped]).toEqual([4, 0, false]);
  });
  it("six indicator values and one score carry a reason", () => {
    const { indicators, scores, matches } = markedResults(view);
    expect([indicators.length, scores.length, matches.length]).toEqual([6, 1, 0]);
  });
  it("PCT figures of the nation are sums; invention patents are published, 1.8 % of them outside the provinces", () => {
    const rows = comparability(view, repository.breaks);
    expect(rows.find((row) => row.indicator === "NC07")).toMatchObject({
      national: "summed",
      outside: 0,
      years: [2023, 2023],
    });
    expect(rows.find((row) => row.indicator === "NC01")).toMatchObject({ national: "published", outside: 1.8053 });
    expect(rows.find((row) => row.indicator === "NU03")!.suspected).toEqual(facts.suspected);
  });
  it("titles state what the figures show", () => {
    const titles = figureTitles(view, "zh");
    expect(titles.capabilities()).toBe("重庆四种能力在 31 个单元中居第 13—21 位");
    expect(titles.resources()).toBe("重庆三类资源中产业资源居第 8 位，知识产权资源居第 15 位");
    expect(titles.tiers()).toBe("31 个单元中 4 个在第一梯队（其中 1 个的梯队可定），重庆介于第四梯队与第三梯队之间");
    expect(titles.ratios("100000")).toBe("30 项指标中，重庆 6 项不低于全国，24 项低于全国");
    expect(titles.slope(editions[1]!)).toBe("重庆七个配对中，5 个比 2020 年更平衡");
    expect(titles.quadrant("U-D")).toBe("运用—需求：重庆介于基本协调与良好协调之间，18 个单元协调度更高");
  });
});

describe("worked examples", () => {
  it.each(workedIds)("%s comes to what every edition publishes", (id) => {
    for (const [index, edition] of editions.entries()) {
      for (const lang of ["zh", "en"] as const) {
        const text = worked(id, edition, editions.slice(0, index + 1), lang)
          .map(plainText)
          .join("");
        expect(text).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
  });
  it("the example of weights is the sum that a reader can redo", () => {
    expect(worked("weights", view, editions, "en").map(plainText)).toEqual([
      "Creation capacity, Chongqing (NC01, NC02, NC04, NC05, NC08): (63.8051 + 0.5 × 50.7054 + 56.4187 + 29.8055 + 0.5 × 59.8607) ÷ 4 = 51.3281.",
    ]);
  });
  it("a change of rank is worked with two players, in both orders", () => {
    expect(worked("rank-change", view, editions, "en").map(plainText)).toEqual([
      "Chongqing was number 15 and is number 15; with its own new score alone it would be number 13, with the new scores of the others alone 18.",
      "Its own score: [(13 − 15) + (15 − 18)] ÷ 2 = −2.5; the scores of others: [(18 − 15) + (15 − 13)] ÷ 2 = +2.5; together 0 (a minus is a rise).",
    ]);
  });
  it("the first edition has no change to work", () =>
    expect(worked("explain", editions[0]!, editions.slice(0, 1), "zh").map(plainText)).toEqual([
      "本版之前没有可比的版次。",
    ]));
  it("the build stops when an example does not come to what is published", () => {
    const scores = view.results.scores.map((row) =>
      row.entity_id === home && row.node === "C" ? { ...row, value: 60 } : row,
    );
    const wrong = openEdition({ ...view, results: { ...view.results, scores } }, { ...repository, jumps: [] });
    expect(() => worked("weights", wrong, editions, "en")).toThrow(/worked example C: computed 51\.328/);
  });
});
