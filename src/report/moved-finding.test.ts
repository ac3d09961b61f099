import { expect, it } from "vitest";
import type { BlockReading, ChangeReading } from "./explain-reading.ts";
import type { WaterfallBar } from "./explain-waterfall.ts";
import { barName, mostlyBy, movedFinding, moveLimits } from "./moved-finding.ts";
import { plainText } from "./segment.ts";
import { tinyEdition, tinyIndicator } from "./tiny-edition.ts";
import { tinyInterval } from "./tiny-rows.ts";

const home = "500000";
const indicators = ["NP01", "NP02"].map((id) => tinyIndicator({ id, name_zh: id, name_en: `Share ${id}` }));
const rank = (low: number, high: number) => tinyInterval({ quantity: "rank", item: "level", low, high });
const edition = (year: number, low: number, high: number) =>
  tinyEdition({ year, indicators, sensitivity: [rank(low, high)] });
const telling = { view: edition(2023, 2, 3), before: edition(2022, 3, 5), lang: "zh" } as const;

const part = (indicator: string, contribution: number) => ({
  indicator,
  before: 1,
  after: 2,
  contribution,
  reason: null,
});
const block = (id: BlockReading["block"], contribution: number, parts: BlockReading["parts"] = []): BlockReading => ({
  block: id,
  contribution,
  reason: null,
  parts,
});
const reading = (blocks: readonly BlockReading[], places: number | null = null): ChangeReading => {
  const change = blocks.reduce((sum, row) => sum + row.contribution, 0);
  const score = { before: 40, after: 40 + change, change, reason: null, blocks };
  const none = { ownScore: 0, othersScores: 0, passedBy: [], passed: [] };
  return {
    entity: home,
    node: "level",
    score,
    rank: places === null ? null : { ...score, change: places, ...none },
  };
};
const mixed = reading([block("own", -1, [part("NP01", -1.6), part("NP02", 0.6)])]);

it("movedFinding names the part that did most in the direction of the change", () => {
  expect(movedFinding(telling.view, mixed, "zh")).toBe("level由 40.0 到 39.0（−1.0），NP01贡献最多（−1.6）");
  const risen = reading([block("own", 1, [part("NP02", 1.4), part("NP01", -0.4)])]);
  expect(movedFinding(telling.view, risen, "en")).toBe(
    "level: from 40.0 to 41.0 (+1.0), most of all by share NP02 (+1.4)",
  );
});
it("movedFinding and mostlyBy name nothing that prints as 0.0", () => {
  const still = reading([block("own", 0.04, [part("NP01", 0.04)])]);
  expect(movedFinding(telling.view, still, "zh")).toBe("level由 40.0 到 40.0（0.0）");
  expect(mostlyBy(telling.view, still, "zh")).toEqual(["各项都小于 0.1 分"]);
  expect(plainText(mostlyBy(telling.view, mixed, "zh"))).toBe("NP01 −1.6、NP02 +0.6");
  expect(plainText(mostlyBy(telling.view, mixed, "en"))).toBe("Share NP01 −1.6, share NP02 +0.6");
  expect(mostlyBy(telling.view, mixed, "zh")[1]).toMatchObject({
    text: "−1.6",
    href: expect.stringContaining("/#c-score-"),
  });
});
it("barName calls the ends by their editions, the rest by its number, and a block by its name", () => {
  const bar = (row: Partial<WaterfallBar>): WaterfallBar => ({
    kind: "block",
    block: null,
    indicator: null,
    from: 0,
    to: 1,
    count: 0,
    ...row,
  });
  const names = [
    bar({ kind: "before" }),
    bar({ kind: "indicator", block: "own", indicator: "NP02" }),
    bar({ kind: "rest", block: "own", count: 11 }),
    bar({ block: "bounds" }),
    bar({ kind: "after" }),
  ].map((row) => barName(telling, row));
  expect(names).toEqual(["2022 年版", "NP02", "其余 11 项", "上下限", "2023 年版"]);
});
it("moveLimits says whether the intervals of a place that moved overlap, and nothing of one that did not", () => {
  const own = [block("own", 1, [part("NP01", 1)])];
  const [first, second] = moveLimits(telling, reading(own, -1)).map(plainText);
  expect(first).toBe("两版的位次区间（3—5 与 2—3）重叠，不能据位次断定真有进退。");
  expect(second).toMatch(/^两版同一模型、同一上下限/);
  const apart = { ...telling, before: edition(2022, 4, 5) };
  expect(plainText(moveLimits(apart, reading(own, -1))[0]!)).toContain("不重叠");
  expect(moveLimits(telling, reading(own, 0))).toHaveLength(1);
});
it("moveLimits tells what did not happen in the year from what did", () => {
  const revised = reading([block("revised", 0.4), block("own", 1), block("bounds", -0.02)]);
  expect(moveLimits(telling, revised).map(plainText)).toEqual([
    "其中往年数据修订 +0.4不是当年的升降：修订、换尺度或换算法不是进步。",
  ]);
  expect(moveLimits(telling, revised)[0]).toContainEqual({
    text: "+0.4",
    href: "/numbers/nation-2023/500000/#c-score-level",
  });
});
