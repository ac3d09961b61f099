import { expect, it } from "vitest";
import type { Entity } from "../../src/schema/reference.ts";
import { findEntity } from "./find-entity.ts";

const entity = (entity_id: string, zh: string, en: string, short: readonly [string, string]) =>
  ({ entity_id, name_zh: zh, name_en: en, short_zh: short[0], short_en: short[1] }) as Entity;
const entities = [
  entity("500000", "重庆市", "Chongqing Municipality", ["重庆", "Chongqing"]),
  entity("G-WEST", "西部地区", "Western region", ["西部", "West"]),
  entity("G-OLD", "旧西部", "Old west", ["西部", "West"]),
  entity("110000", "北京市", "Beijing Municipality", ["北京", "Beijing"]),
];
const find = (asked: string, ...known: readonly string[]) => findEntity(asked, new Set(known), entities);

it.each(["500000", "重庆", "重庆市", "chongqing", " Chongqing Municipality "])(
  "findEntity(%j) finds Chongqing",
  (asked) => expect(find(asked, "500000", "110000")).toBe("500000"),
);
it("findEntity is null for a name that is none, is not known, or is that of two", () => {
  expect(find("成都", "500000")).toBeNull();
  expect(find("北京", "500000")).toBeNull();
  expect(find("西部", "G-WEST", "G-OLD")).toBeNull();
  expect(find("西部", "G-WEST")).toBe("G-WEST");
  expect(find("g-west", "G-WEST")).toBe("G-WEST");
});
