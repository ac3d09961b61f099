import { expect, it } from "vitest";
import type { StructureResult } from "../schema/industry-results.ts";
import { plainText } from "./segment.ts";
import { structureEnds, structureFindings, structureId } from "./structure-finding.ts";
import { tinyIndustries } from "./tiny-industries.ts";

const row = (entity_id: string, quantity: StructureResult["quantity"], given: Partial<StructureResult> = {}) => ({
  ...{ entity_id, quantity, industry_id: null, value: null, status: "sample" as const, reason: null },
  ...given,
});
const view = tinyIndustries({
  results: {
    structure: [
      row("100000", "match-KE", { value: 0.9014 }),
      row("100000", "intensity-gap", { value: 0 }),
      row("500000", "match-KE", { value: 0.8997, reason: "merged" }),
      row("500000", "mismatch-KE", { industry_id: "I6-AUTO", value: -6.7144 }),
      row("500000", "mismatch-KE", { industry_id: "I6-ENERGY", value: 3.9501 }),
      row("500000", "match-KN", { reason: "suppressed" }),
      row("500000", "intensity-gap", { value: -5.808 }),
      row("500000", "intensity-mix", { value: 1.0699 }),
      row("500000", "intensity-within", { value: -6.8778 }),
    ],
  },
});

it("structureFindings say S beside the whole, what is furthest apart, why there is none, and what a gap is due to", () => {
  const found = structureFindings(view, "500000", "zh");
  expect(found.map(plainText)).toEqual([
    "知识产权与产业：S 为 0.90（全国 0.90）；知识产权份额减产业份额相差最大的是汽车 −6.7、能源 +4.0 个百分点。样本不足的产业合并计算。",
    "知识产权与创新：S 不能给出，原因是样本不足，隐去。",
    "每万名就业人员的专利与全国相差 −5.81 件：产业构成带来 +1.07，各产业自身的密度带来 −6.88。",
  ]);
  expect(found[0]!.flatMap((part) => (typeof part === "string" ? [] : [part.href]))).toEqual([
    "/numbers/nation-2023/500000/#z-match-KE",
    "/numbers/nation-2023/100000/#z-match-KE",
    "/numbers/nation-2023/500000/#z-mismatch-KE-I6-AUTO",
    "/numbers/nation-2023/500000/#z-mismatch-KE-I6-ENERGY",
  ]);
});
it("structureFindings compare the whole with nobody, and say nothing of an entity without structures", () => {
  expect(structureFindings(view, "100000", "en").map(plainText)).toEqual(["IP and economy: S is 0.90."]);
  expect(structureFindings(view, "110000", "en")).toEqual([]);
});
it("structureId has the industry behind the quantity where there is one", () => {
  expect(structureId(row("1", "mismatch-KE", { industry_id: "I6-AUTO" }))).toBe("mismatch-KE.I6-AUTO");
  expect(structureId(row("1", "match-KE"))).toBe("match-KE");
});
it("structureEnds is empty where there are fewer regions than it would name", () =>
  expect(structureEnds(view, "zh")).toEqual([]));
