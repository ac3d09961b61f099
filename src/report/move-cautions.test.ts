import { expect, it } from "vitest";
import type { Break } from "../schema/reference.ts";
import type { ChangeReading, Passer } from "./explain-reading.ts";
import { changeCautions, type DoubtVoice, jumpCautions, markedName, moveCautions } from "./move-cautions.ts";
import { plainText } from "./segment.ts";

const names: Readonly<Record<string, readonly [string, string]>> = {
  "230000": ["黑龙江", "Heilongjiang"],
  "500000": ["重庆", "Chongqing"],
  "510000": ["四川", "Sichuan"],
};
const record = (entity_id: string): Break => ({
  ...{ field: "rd", entity_id, year: 2023, kind: "suspected", note_zh: "口径待核", note_en: "Not yet checked" },
});
/** A voice in which the changes of `level` of some entities are in doubt. */
const voice = (lang: "zh" | "en", ...doubtful: readonly string[]): DoubtVoice => ({
  lang,
  entity: (id) => names[id]![lang === "zh" ? 0 : 1],
  doubts: (entity, node) => (node === "level" && doubtful.includes(entity) ? [record(entity)] : []),
});
const passer = (entity: string): Passer => ({ entity, change: 1 });
const still = { before: 1, after: 1, change: 0, reason: null, blocks: [] };
const reading = (passed: readonly string[], passedBy: readonly string[], node = "level"): ChangeReading => ({
  ...{ entity: "500000", node, score: still },
  rank: { ...still, ownScore: 0, othersScores: 0, passed: passed.map(passer), passedBy: passedBy.map(passer) },
});
const say = (given: ChangeReading, ...of: Parameters<typeof voice>) => moveCautions(given, voice(...of)).map(plainText);

it("markedName(id, node, voice) marks whose change is in doubt, on the node alone where it is", () => {
  expect(markedName("230000", "level", voice("zh", "230000"))).toBe("黑龙江△");
  expect(markedName("230000", "level", voice("en", "230000"))).toBe("Heilongjiang △");
  expect(markedName("230000", "P", voice("zh", "230000"))).toBe("黑龙江");
  expect(markedName("510000", "level", voice("zh", "230000"))).toBe("四川");
  expect(markedName("230000", "level", { lang: "zh", entity: () => "黑龙江" })).toBe("黑龙江");
});
it("moveCautions(reading, voice) says why passing one entity may not be real", () => {
  expect(say(reading(["230000"], []), "zh", "230000")).toEqual(["△ 黑龙江的数据存疑（口径待核）：超过它未必属实。"]);
  expect(say(reading([], ["230000"]), "en", "230000")).toEqual([
    "△ Figures of Heilongjiang are in doubt (not yet checked): being passed by it may not be real.",
  ]);
});
it("moveCautions(reading, voice) says all that may not be real in one sentence, and one reason once", () => {
  expect(say(reading(["230000"], ["510000"]), "zh", "230000", "500000", "510000")).toEqual([
    "△ 重庆、黑龙江、四川的数据存疑（口径待核）：这一变动，超过黑龙江，以及被四川超过，都未必属实。",
  ]);
  expect(say(reading(["230000"], ["510000"]), "en", "230000", "510000")).toEqual([
    "△ Figures of Heilongjiang and Sichuan are in doubt (not yet checked): passing Heilongjiang and being passed by Sichuan may not be real.",
  ]);
});
it("moveCautions(reading, voice) is silent without a doubt, and where the entity in doubt was neither passed nor passing", () => {
  expect(say(reading(["510000"], []), "zh", "230000")).toEqual([]);
  expect(say(reading(["230000"], [], "P"), "zh", "230000")).toEqual([]);
  expect(moveCautions(reading(["230000"], []), { lang: "zh", entity: (id) => id })).toEqual([]);
  expect(say({ ...reading([], []), rank: null }, "zh", "500000")).toEqual([
    "△ 重庆的数据存疑（口径待核）：这一变动未必属实。",
  ]);
});
it("changeCautions(entities, node, voice) says it of the changes of several, whoever they passed", () => {
  expect(changeCautions(["230000", "500000"], "level", voice("zh", "230000")).map(plainText)).toEqual([
    "△ 黑龙江的数据存疑（口径待核）：这一变动未必属实。",
  ]);
  expect(changeCautions(["500000"], "level", voice("zh", "230000"))).toEqual([]);
});

const part = (indicator: string, contribution: number) => ({
  ...{ indicator, contribution, before: 1, after: 2, reason: null },
});
const jumping: DoubtVoice = {
  lang: "zh",
  entity: (id) => id,
  indicator: (id) => `指标${id}`,
  openJumps: (_, id) =>
    id === "a" ? [{ entity_id: "500000", year: 2023, field: "x", change_pct: 129.7, note: "unexplained" }] : [],
};
/** A change by parts of the entity's own data. */
function byParts(...parts: readonly ReturnType<typeof part>[]): ChangeReading {
  const own = { block: "own" as const, contribution: 1, reason: null, parts };
  return { ...reading([], []), score: { ...still, blocks: [own] } };
}

it("jumpCautions(reading, voice) names the large parts whose figures jumped unexplained, and their jumps", () => {
  expect(jumpCautions(byParts(part("a", 0.9), part("b", 0.4)), jumping).map(plainText)).toEqual([
    "△ 所用的数较上年大幅变动而原因未考：指标a（2023 年 +129.7%），这部分变动未必属实。",
  ]);
});
it("jumpCautions(reading, voice) is silent of parts that did next to nothing, of the fourth, and without jumps", () => {
  const parts = ["b", "c", "d", "a"].map((id) => part(id, 0.5));
  expect(jumpCautions(byParts(part("a", 0.04)), jumping)).toEqual([]);
  expect(jumpCautions(byParts(...parts), jumping)).toEqual([]);
  expect(jumpCautions(byParts(part("b", 0.9)), jumping)).toEqual([]);
  expect(jumpCautions(byParts(part("a", 0.9)), { lang: "zh", entity: (id) => id })).toEqual([]);
});
