import { expect, it } from "vitest";
import { fieldName, fieldUnit, quantityName, quantityUnit } from "./quantity-names.ts";
import { tinyEdition } from "./tiny-edition.ts";

const view = {
  ...tinyEdition(),
  shares: [{ quantity: "share.patents", field: "patents", name_zh: "专利", name_en: "patents" }],
};
const fields = [
  { id: "patents", name: { zh: "有效专利", en: "patents in force" }, unit: "件" },
  { id: "money", name: { zh: "经费", en: "money" }, unit: "万元" },
];
const labels = {
  dataset: () => ({ fields }) as never,
  units: [{ unit: "件", name_en: "items", place: { file: "", line: 0 } }],
};

it.each([
  ["amount.patents", "专利：数量", "patents: amount"],
  ["share.patents", "专利占全国份额", "national share of patents"],
  ["cr4.patents", "专利：前 4 位所占份额", "patents: share of the largest 4"],
  ["gini.patents", "专利在各单元间的基尼系数", "patents: Gini coefficient over the units"],
  ["moran_p.P", "P得分莫兰指数的置换检验 p 值", "P: permutation p of Moran's I"],
  ["tier.level", "level得分及梯队", "level: score and tier"],
  ["relative_match", "相对匹配 Qr", "relative match Qr"],
])("quantityName of %s says what it is of", (quantity, zh, en) =>
  expect(quantityName(view, quantity)).toEqual({ zh, en }),
);
it("quantityName of what the model does not name keeps its code", () => {
  expect(quantityName(view, "share.gnp")).toEqual({ zh: "share.gnp", en: "share.gnp" });
  expect(quantityName(view, "odd.patents")).toEqual({ zh: "odd.patents", en: "odd.patents" });
});
it("quantityUnit of an amount is that of its field, of the others that of the quantity", () => {
  const unit = (quantity: string, lang: "zh" | "en") => quantityUnit(view, quantity, { labels, lang });
  expect([unit("amount.patents", "zh"), unit("amount.patents", "en")]).toEqual(["件", "items"]);
  expect([unit("share.patents", "en"), unit("outside.patents", "zh")]).toEqual(["%", "%"]);
  expect([unit("lq.patents", "zh"), unit("relative_match", "en")]).toEqual(["倍", "ratio"]);
  expect([unit("hhi.patents", "en"), unit("theil.patents", "en")]).toEqual(["0–1", ""]);
});
it("fieldName and fieldUnit take what the model calls a field, else what its dataset does", () => {
  expect(fieldName(view, "patents", labels)).toEqual({ zh: "专利", en: "patents" });
  expect(fieldName(view, "money", labels)).toEqual({ zh: "经费", en: "money" });
  expect(fieldName(view, "none", labels)).toEqual({ zh: "none", en: "none" });
  expect(fieldUnit("money", labels, "en")).toBe("万元");
});
