import { describe, expect, it } from "vitest";
import type { BlockReading, ChangeReading, Passer, RankReading } from "./explain-reading.ts";
import { type ChangeVoice, sayChange } from "./explain-sentences.ts";
import { plainText } from "./segment.ts";

const places: Readonly<Record<string, readonly [string, string]>> = {
  "420000": ["湖北", "Hubei"],
  "340000": ["安徽", "Anhui"],
  "610000": ["陕西", "Shaanxi"],
};
const voice = (lang: "zh" | "en"): ChangeVoice => ({
  lang,
  entity: (id) => places[id]?.[lang === "zh" ? 0 : 1] ?? id,
  indicator: (id) => (id === "NP01" ? (lang === "zh" ? "R&D强度" : "R&D intensity") : id),
});
const part = (indicator: string, contribution: number, before: number | null = 2.36, after: number | null = 2.45) => ({
  ...{ indicator, contribution, before, after, reason: null },
});
const own = (...parts: BlockReading["parts"]): BlockReading => ({
  ...{ block: "own", reason: null, parts },
  contribution: parts.reduce((total, each) => total + each.contribution, 0),
});
const bare = (block: BlockReading["block"], contribution: number): BlockReading => ({
  block,
  contribution,
  reason: null,
  parts: [],
});
const gained = (entity: string, change: number | null = 5): Passer => ({ entity, change });
const rankOf = (before: number, after: number, given: Partial<RankReading> = {}): RankReading => ({
  ...{ before, after, change: after - before, reason: null, blocks: [] },
  ...{ ownScore: 0, othersScores: after - before, passedBy: [], passed: [], ...given },
});
const reading = (
  blocks: readonly BlockReading[],
  rank: RankReading | null = null,
  reason: ChangeReading["score"]["reason"] = null,
): ChangeReading => {
  const change = blocks.reduce((total, { contribution }) => total + contribution, 0);
  return { entity: "500000", node: "P", score: { before: 39.1, after: 39.1 + change, change, reason, blocks }, rank };
};
const say = (given: ChangeReading, lang: "zh" | "en" = "zh") => sayChange(given, voice(lang)).map(plainText);

describe("sayChange of a score", () => {
  it("names the largest indicators with their values, and sums up the others", () => {
    const given = reading([
      own(part("NP01", 1.3), part("B", 0.6), part("C", -0.4, 1200, 1000), part("D", 0.3), part("E", 0.3)),
    ]);
    expect(say(given)).toEqual([
      "39.1→41.2（+2.1），其中R&D强度 +1.3（2.36→2.45）、B +0.6（2.36→2.45）、C −0.4（1200→1000）、其余 2 项合计 +0.6。",
    ]);
    expect(say(given, "en")).toEqual([
      "39.1 → 41.2 (+2.1), of which R&D intensity +1.3 (2.36 → 2.45), B +0.6 (2.36 → 2.45), C −0.4 (1200 → 1000), 2 others together +0.6.",
    ]);
  });
  it("names one more rather than summing up a single one", () =>
    expect(say(reading([own(part("A", 1), part("B", 1), part("C", 1), part("D", 1))]))[0]).toContain("D +1.0"));
  it("keeps what is not the entity's own data apart, a revision first of all", () => {
    const given = reading([bare("revised", 0.2), own(part("NP01", 1)), bare("bounds", -0.4)]);
    expect(say(given)).toEqual([
      "39.1→39.9（+0.8），本单元数据 +1.0，其中R&D强度 +1.0（2.36→2.45）；另有往年数据修订 +0.2、上下限 −0.4。",
    ]);
    expect(say(given, "en")).toEqual([
      "39.1 → 39.9 (+0.8), own data +1.0, of which R&D intensity +1.0 (2.36 → 2.45); besides, past figures revised +0.2, goalposts −0.4.",
    ]);
  });
  it("tells no part that prints as nothing, nor values that are not there", () => {
    expect(say(reading([own(part("A", 0.04)), bare("bounds", 0.01)]))).toEqual(["39.1→39.1（+0.1）。"]);
    expect(say(reading([own(part("A", 1, null, null))]))).toEqual(["39.1→40.1（+1.0），其中A +1.0。"]);
    expect(say(reading([]))).toEqual(["39.1→39.1（0.0）。"]);
  });
  it("warns of a break in between, and of what could not be split", () => {
    expect(say(reading([own(part("NP01", 1))], null, "crosses-break"))[0]).toContain("（期间有口径断点，慎读）。");
    expect(say(reading([], null, "not-split"), "en")[0]).toBe("39.1 → 39.1 (0.0) (not split).");
  });
  it("says why there is nothing to compare", () => {
    const missing: ChangeReading = {
      entity: "a",
      node: "P",
      score: { before: 39.1, after: null, change: null, reason: "below-availability", blocks: [] },
      rank: null,
    };
    expect(say(missing)).toEqual(["39.1→—（不能比较：可得指标不足三分之二，不评价）。"]);
    expect(say(missing, "en")).toEqual([
      "39.1 → — (cannot be compared: under two thirds of the weight is there, so not evaluated).",
    ]);
  });
  const linking = { ...voice("zh"), href: (...of: readonly string[]) => `/${of.join("/")}` };
  it("links its numbers where the voice knows an address", () => {
    const links = sayChange(reading([own(part("NP01", 1))], rankOf(15, 14)), linking).flatMap((sentence) =>
      sentence.filter((each) => typeof each !== "string"),
    );
    expect(links).toEqual([
      { text: "39.1", href: "/score/P/before" },
      { text: "40.1", href: "/score/P/after" },
      { text: "+1.0", href: "/change/score.P/after" },
      { text: "+1.0", href: "/change/score.P/after" },
      { text: "2.36", href: "/indicator/NP01/before" },
      { text: "2.45", href: "/indicator/NP01/after" },
      { text: "15", href: "/score/P/before" },
      { text: "14", href: "/score/P/after" },
      { text: "升 1 位", href: "/change/rank.P/after" },
    ]);
  });
  it("gives a missing score no link, as that of a group that came later", () => {
    const given = reading([], null, "not-before");
    const [sentence = []] = sayChange({ ...given, score: { ...given.score, before: null, change: null } }, linking);
    expect(sentence.slice(0, 3)).toEqual(["—", "→", { text: "39.1", href: "/score/P/after" }]);
  });
});

describe("sayChange of a rank", () => {
  const ranked = (rank: RankReading, lang: "zh" | "en" = "zh") => say(reading([], rank), lang)[1];
  it("names who gained more when places are lost", () => {
    const rank = rankOf(13, 15, { passedBy: [gained("420000"), gained("340000")] });
    expect(ranked(rank)).toBe("位次 13→15，降 2 位：湖北、安徽升得更多。");
    expect(ranked(rank, "en")).toBe(
      "Its rank went from 13 to 15, down 2 places: Hubei and Anhui gained more and passed it.",
    );
  });
  it("names who lost less, and who came in", () => {
    const rank = rankOf(13, 15, { passedBy: [gained("420000", -1), gained("340000", null)] });
    expect(ranked(rank)).toBe("位次 13→15，降 2 位：湖北降得更少，新参评的安徽居前。");
    expect(ranked(rank, "en")).toBe(
      "Its rank went from 13 to 15, down 2 places: Hubei lost less and passed it; Anhui came in ahead of it.",
    );
  });
  it("names whom it left behind first when places are won", () => {
    const rank = rankOf(15, 14, { passedBy: [gained("420000")], passed: [gained("340000"), gained("610000")] });
    expect(ranked(rank)).toBe("位次 15→14，升 1 位：本单元超过安徽、陕西，湖北升得更多。");
    expect(ranked(rank, "en")).toBe(
      "Its rank went from 15 to 14, up 1 place: it passed Anhui and Shaanxi; Hubei gained more and passed it.",
    );
    expect(ranked(rankOf(15, 14, { passed: [gained("340000", null)] }))).toBe(
      "位次 15→14，升 1 位：原居前的安徽不再参评。",
    );
    expect(ranked(rankOf(15, 14, { passed: [gained("340000", null)] }), "en")).toBe(
      "Its rank went from 15 to 14, up 1 place: Anhui, ahead of it before, left.",
    );
  });
  it("says that a rank stayed although both sides moved", () => {
    const rank = rankOf(15, 15, { ownScore: -2.5, othersScores: 2.5 });
    expect(ranked(rank)).toBe("位次 15→15，不变；自身得分变化相当于升 2.5 位，其他单元的变化相当于降 2.5 位。");
    expect(ranked(rank, "en")).toBe(
      "Its rank stayed at 15; the change of its own score is worth 2.5 places up, that of the others 2.5 places down.",
    );
  });
  it("tells blocks that are no data apart", () => {
    const rank = rankOf(15, 16, { blocks: [bare("own", -1), bare("others", 1.5), bare("universe", 0.5)] });
    expect(ranked(rank)).toBe("位次 15→16，降 1 位；其中参评单元降 0.5 位。");
  });
  it("names five at most", () => {
    const rank = rankOf(1, 8, { passedBy: ["a", "b", "c", "d", "e", "f", "g"].map((id) => gained(id)) });
    expect(ranked(rank)).toBe("位次 1→8，降 7 位：a、b、c、d、e等 7 个单元升得更多。");
    expect(ranked(rank, "en")).toBe(
      "Its rank went from 1 to 8, down 7 places: a, b, c, d, e and 2 more gained more and passed it.",
    );
  });
  it("is left out for who is not ranked, or was not", () => {
    expect(say(reading([]))).toHaveLength(1);
    expect(say(reading([], { ...rankOf(1, 1), before: null, change: null }))).toHaveLength(1);
  });
});
