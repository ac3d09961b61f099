import { expect, it } from "vitest";
import { createFold } from "./fold.ts";
import { type Entry, fieldsOf, find, holds } from "./match.ts";

const entry: Entry = {
  url: "/indicators/NP01/",
  lang: "zh",
  kind: "indicator",
  scope: "",
  edition: "",
  superseded: false,
  state: "",
  about: {},
  title: "R&D经费投入强度",
  text: "全社会研发经费与地区生产总值之比。",
  keywords: ["NP01", "R&D intensity"],
  sounds: { whole: ["jftrqd"], parts: ["jf", "jingfei"] },
};
const fields = fieldsOf(entry, createFold());

it("find takes Han anywhere and Latin words whole", () => {
  expect(find("r d 经费投入强度", { words: "投入" })).toBe(6);
  expect(find("r d intensity", { words: "tensity" })).toBe(-1);
  expect(find("r d intensity", { words: "intens" })).toBe(-1);
  expect(find("r d intensity", { words: "intens", prefix: true })).toBe(4);
  expect(find("rd r d", { words: "r d" })).toBe(3);
});
it("find keeps to the start and the end where asked", () => {
  expect(find("重庆市", { words: "重庆", start: true })).toBe(0);
  expect(find("重庆市", { words: "庆市", start: true })).toBe(-1);
  expect(find("重庆市", { words: "重庆", end: true })).toBe(-1);
  expect(find("市市市", { words: "市", end: true })).toBe(2);
});
it("find finds nothing for nothing", () => expect(find("重庆", { words: "" })).toBe(-1));
it("holds looks in the title alone, in every field, or at the sound", () => {
  expect(holds(fields, { field: "title", words: "地区" })).toBe(false);
  expect(holds(fields, { field: "any", words: "地区" })).toBe(true);
  expect(holds(fields, { field: "keyword", words: "np01" })).toBe(true);
  expect(holds(fields, { field: "keyword", words: "r d" })).toBe(false);
  expect(holds(fields, { field: "part-sound", words: "jing", prefix: true })).toBe(true);
  expect(holds(fields, { field: "part-sound", words: "jing" })).toBe(false);
  expect(holds(fields, { field: "sound", words: "jftrqd" })).toBe(true);
});
it("holds does not run from one field into the next", () =>
  expect(holds(fields, { field: "any", words: "强度 np01" })).toBe(false));
