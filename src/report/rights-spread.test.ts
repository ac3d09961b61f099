import { expect, it } from "vitest";
import { countPassport } from "./five-types-finding.ts";
import {
  familyFinding,
  groupShares,
  groupsTitle,
  industryShare,
  rightSpread,
  spreadFindings,
} from "./rights-spread.ts";
import { plainText } from "./segment.ts";
import { tinyCount, tinyIndustries } from "./tiny-industries.ts";

const view = tinyIndustries({
  results: {
    cube: [
      tinyCount({ count: 100 }),
      tinyCount({ entity_id: "110000", count: 20 }),
      tinyCount({ entity_id: "500000", count: 50 }),
      tinyCount({ entity_id: "510000", count: 30 }),
      tinyCount({ entity_id: "500000", right: "mark", count: 4 }),
      tinyCount({ entity_id: "110000", right: "mark", hidden: "yes", reason: "suppressed" }),
      tinyCount({ right: "mark", count: 4 }),
      tinyCount({ industry_id: "I6-AUTO", count: 45 }),
      tinyCount({ industry_id: "I6-ENERGY", count: 10.5 }),
      tinyCount({ industry_id: "I6-AUTO", right: "mark", hidden: "yes", reason: "suppressed" }),
      tinyCount({ industry_id: "I6-ENERGY", right: "mark", count: 1 }),
    ],
  },
});

it("rightSpread puts the largest first, and half of 100 takes two regions, since 50 is not more than half", () => {
  const spread = rightSpread(view, "patent")!;
  expect(spread.rows.map(({ entity_id }) => entity_id)).toEqual(["500000", "510000", "110000"]);
  expect([spread.total, spread.half]).toEqual([100, 2]);
  expect(rightSpread(view, "mark")).toMatchObject({ total: 4, half: 1 });
  expect(rightSpread(view, "layout")).toBeNull();
});
it("spreadFindings say a sentence a kind, each count with its passport", () => {
  const found = spreadFindings(view, "zh");
  expect(found.map(plainText)).toEqual([
    "专利最多的是重庆（50）、四川（30）、北京（20），前 3 个合占全国 100.0%；3 个省级单元中，前 2 个合占一半以上。",
    "商标最多的是重庆（4），前 1 个合占全国 100.0%；1 个省级单元中，前 1 个合占一半以上。",
  ]);
  const [first] = found[0]!.filter((part) => typeof part !== "string");
  expect(first).toEqual({ text: "50", href: countPassport(view, view.count("500000", null, "patent")!, "zh") });
  expect(plainText(spreadFindings(view, "en")[0]!)).toBe(
    "Patents: most in Chongqing (50), Sichuan (30) and Beijing (20); these 3 hold 100.0% of the nation, and the first 2 of 3 provincial units more than half.",
  );
});
it("a share of the whole leads to the count of the whole", () => {
  const href = "/numbers/nation-2023/100000/#k-patent";
  expect(spreadFindings(view, "zh")[0]).toContainEqual({ text: "100.0%", href });
  expect(familyFinding(view, "zh")).toContainEqual({ text: "55.5%", href });
});
it("groupShares add up the regions of a group, and what is in none last", () => {
  const found = groupShares(view, "patent")!;
  expect(found.map(({ group, count, share }) => [group?.entity_id ?? null, count, share])).toEqual([
    ["G-NEAR", 30, 30],
    [null, 70, 70],
  ]);
  expect(groupShares(view, "layout")).toBeNull();
});
it("groupsTitle names the kinds in which the first group has most and least", () => {
  const name = view.blocks[0]!.group!.short_zh;
  expect(groupsTitle(view, "zh")).toBe(`${name}的份额，专利最高，为 30.0%；商标最低，为 0.0%`);
});
it("industryShare is of all that the whole has; hidden it has none, not counted it has no row", () => {
  expect(industryShare(view, "I6-AUTO", "patent")?.share).toBe(45);
  expect(industryShare(view, "I6-AUTO", "mark")).toMatchObject({ share: null, row: { hidden: "yes" } });
  expect(industryShare(view, "I6-AUTO", "layout")).toBeNull();
});
it("familyFinding adds up the industries of the main family, and leaves out a kind that is hidden in one", () => {
  expect(plainText(familyFinding(view, "zh"))).toBe("列入重点的，专利占全部的 55.5%；其余在未列出的行业。");
  expect(plainText(familyFinding(view, "en"))).toBe(
    "Of all rights key hold 55.5% in patents; the rest lies in industries that are not listed.",
  );
  expect(familyFinding(tinyIndustries(), "zh")).toEqual([]);
});
