import { expect, it } from "vitest";
import { unitName } from "./unit-name.ts";

const units = [{ unit: "亿元", name_en: "100 million yuan" }] as never;

it("unitName is as declared in Chinese, and where the table of units has no English name", () => {
  expect([unitName(units, "亿元", "zh"), unitName(units, "亿元", "en"), unitName(units, "件", "en")]).toEqual([
    "亿元",
    "100 million yuan",
    "件",
  ]);
});
