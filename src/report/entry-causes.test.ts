import { expect, it } from "vitest";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import type { Lang } from "../i18n/lang.ts";
import { causesTold } from "./entry-cause-words.ts";
import { causesOf } from "./entry-causes.ts";
import { decidingSteps, type EditionPair, editionPairs, entryChanges } from "./entry-changes.ts";
import { plainTold } from "./entry-story.ts";

const years = [2023, 2022, 2021, 2020, 2019];
const pairsOf = (scope: string) => editionPairs(years.map((year) => committedCatalogue(`${scope}-${year}`)));
const [city, nation] = [pairsOf("city")[0]!, pairsOf("nation")[0]!];
const find = (pair: EditionPair, id: string) => entryChanges(pair).find((row) => row.id === id)!;
const told = (id: string, lang: Lang = "zh", pair = city) =>
  causesTold(find(pair, id), { pair, source: null, lang }).map(plainTold);

it("causesTold(change) is one sentence for all conditions that turn on the same quantity and threshold", () => {
  // K at 60 makes max(K, E) ≥ 60 hold, K ≥ 60 hold and K < 60 fail
  expect(told("DX-2019-I-0-I10-ENV-1")).toEqual(["知识产权 K 由 58.8 升到 67.3，达到门槛 60。"]);
  expect(told("DX-2019-I-0-I10-ENV-1", "en")).toEqual(["IP K rose from 58.8 to 67.3, reaching the threshold of 60."]);
  expect(told("DX-2019-I-0-I10-NEV-1")).toEqual([
    "知识产权 K 由 52.4 升到 60.7，达到门槛 60。",
    "产业 E 由 49.7 升到 50.4，达到门槛 50。",
  ]);
});
it("causesTold(change) passes by what a rule above made needless: New materials rose by N and G, whatever M did", () =>
  expect(told("DX-2019-I-0-I10-MATERIALS-1")).toEqual([
    "创新 N 由 46.6 升到 55.5，达到门槛 50。",
    "增长 G 由 52.3 升到 60.5，达到门槛 60。",
  ]));
it("causesTold(change) names which of several amounts is the largest now, and the one of them that reached a cut", () => {
  expect(told("DX-2019-R-500102-0-1")).toEqual([
    "知识产权 K 由 55.5 升到 61.3，达到门槛 60。",
    "P、C、U、D 中最高的由创造潜力 P 变为运用能力 U：U 由 55.8 到 68.0，P 由 62.1 到 67.7。",
  ]);
  expect(told("DX-2019-R-500102-0-1", "en")[1]).toBe(
    "The highest of P, C, U, D was creation potential P and is now utilisation capacity U: U went from 55.8 to 68.0, P went from 62.1 to 67.7.",
  );
  expect(told("DX-2019-R-500229-0-1")).toContain("创造能力 C 由 36.3 升到 42.7，达到门槛 40。");
});
it("causesTold(change) of provinces says that they are percentiles, and how far the highest is above the second", () => {
  expect(told("DX-2019-R-120000-0-1", "zh", nation)).toEqual(["知识产权 K（百分位）由 53.3 升到 63.3，达到门槛 60。"]);
  expect(told("DX-2019-R-320000-0-1", "zh", nation)).toEqual([
    "P、C、U、D（百分位）中最高与次高之差由 16.7 缩小到 3.3，小于 5。",
  ]);
  expect(told("DX-2019-R-620000-0-1", "zh", nation)[1]).toBe(
    "P、C、U、D（百分位）中最高的由运用能力 U 变为运用需求 D：D 由 40.0 到 56.7，U 仍为 46.7。",
  );
});
it("causesTold(change) tells a cut of 0 by its side, a data grade by its letters, and what one edition has alone", () => {
  expect(told("DX-2019-X-500101-I6-ELECTRONICS-1")).toEqual(["匹配度三年变化 Δ3 由 +0.02 降到 −0.01，低于 0。"]);
  expect(told("DX-2019-X-500103-I10-CORE-1")).toEqual(["数据等级由 C 变为 B。"]);
  expect(told("DX-2019-X-500111-I10-NEV-1")).toEqual(["增长 G 上一版没有数值，本版为 100.0，达到门槛 60。"]);
  expect(told("DX-2019-X-500153-I10-MDI-1")).toEqual([
    "知识产权 K 上一版没有数值，本版为 22.6。",
    "产业 E 上一版没有数值，本版为 12.3。",
  ]);
});
it("causesTold(change) tells all decimals of a value that rounds to its cut", () =>
  expect(told("DX-2019-X-500105-I10-MATERIALS-1")).toEqual(["增长 G 由 60.0（60.0343）降到 9.4，低于门槛 60。"]));
it("causesTold(change) links every score to its passport in its own edition", () => {
  const [sentence] = causesTold(find(city, "DX-2019-R-500102-0-1"), { pair: city, source: null, lang: "en" });
  expect(sentence!.flatMap((part) => (typeof part === "string" ? [] : [part.href]))).toEqual([
    "/en/numbers/city-2022/500102/#s-K",
    "/en/numbers/city-2023/500102/#s-K",
  ]);
});
it("every change of every scope has a reason, whose values stand on the sides of the cut that it says", () => {
  for (const pair of [...pairsOf("city"), ...pairsOf("nation")]) {
    for (const change of entryChanges(pair)) {
      const causes = causesOf(change, pair);
      expect([change.id, causes.length + decidingSteps(change, pair).length > 0]).toEqual([change.id, true]);
      for (const cause of causes) {
        if (cause.kind !== "cut" || cause.passage.before === null || cause.passage.after === null) continue;
        const { before, after } = cause.passage;
        expect([change.id, cause.isUp ? before <= cause.cut : before >= cause.cut]).toEqual([change.id, true]);
        expect([change.id, cause.isUp ? after >= cause.cut : after <= cause.cut]).toEqual([change.id, true]);
      }
      for (const lang of ["zh", "en"] as const)
        for (const sentence of causesTold(change, { pair, source: null, lang }).map(plainTold))
          expect(sentence).toMatch(lang === "zh" ? /^[^ ].*。$/ : /^[A-Z].*\.$/);
    }
  }
});
