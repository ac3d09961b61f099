import { expect, it } from "vitest";
import { z } from "zod";
import { keyLines, readYaml } from "./read-yaml.ts";

const schema = z.strictObject({
  id: z.string(),
  year: z.int(),
  fields: z.array(z.strictObject({ unit: z.enum(["件", "人"]) })).min(1),
});
const good = "id: a\nyear: 2023\nfields:\n  - unit: 件\n  - { unit: 人 }\n";
const told = (text: string) =>
  readYaml("t.yml", text, schema).problems.map(({ line, column, rule, value }) => [line, column, rule, value]);

it("readYaml gives the value that its schema asks for, and what the file holds in any case", () => {
  const held = { id: "a", year: 2023, fields: [{ unit: "件" }, { unit: "人" }] };
  expect(readYaml("t.yml", good, schema)).toEqual({ value: held, content: held, problems: [] });
  const wrong = readYaml("t.yml", good.replace("2023", "soon"), schema);
  expect([wrong.value, wrong.content]).toEqual([null, { ...held, year: "soon" }]);
});
it("readYaml names the line and the path of what is wrong", () => {
  expect(told(good.replace("{ unit: 人 }", "{ unit: 个 }"))).toEqual([[5, "fields.1.unit", "choice", "个"]]);
  expect(told(good.replace("2023", "soon"))).toEqual([[2, "year", "type", "soon"]]);
  expect(told(good.replace("id: a", "id: 500000"))).toEqual([[1, "id", "type", "500000"]]);
});
it("readYaml names the line of unknown keys, and the line above for missing ones", () => {
  expect(told(`${good}extra: 1\nmore: 2\n`)).toEqual([
    [6, "extra", "unknown-key", "extra"],
    [7, "more", "unknown-key", "more"],
  ]);
  expect(told(good.replace("{ unit: 人 }", "{ }"))).toEqual([[5, "fields.1.unit", "missing-key", ""]]);
  expect(told(good.replace("year: 2023\n", ""))).toEqual([[1, "year", "missing-key", ""]]);
});
it("readYaml tells faults of YAML itself with their line", () => {
  expect(told("id: a\nid: b\n")).toEqual([[2, "", "duplicate-key", ""]]);
  expect(told("a:\n\t- b\n").map(([line, , rule]) => [line, rule])).toEqual([[2, "yaml-tab"]]);
  expect(told('id: "a\n').length).toBeGreaterThan(0);
});
it("readYaml tells an empty file, a bare word and an alias that leads nowhere", () => {
  expect(told("")).toMatchObject([[1, "", "type", "null"]]);
  expect(told("word")).toMatchObject([[1, "", "type", "word"]]);
  expect(told("id: *nobody").length).toBe(1);
});
it("readYaml does not unfold aliases without end", () => {
  const levels = Array.from({ length: 12 }, (_, level) => `x${level + 1}: &x${level + 1} [${`*x${level},`.repeat(9)}]`);
  expect(told(["x0: &x0 [lol]", ...levels].join("\n"))).toMatchObject([[1, "", "yaml", ""]]);
});
it("keyLines finds the line of a key, or of the nearest above it", () => {
  expect(keyLines(good)("fields.1.unit")).toBe(5);
  expect(keyLines(good)("fields.0")).toBe(4);
  expect(keyLines(good)("fields.0.name")).toBe(4);
  expect(keyLines(good)("nothing")).toBe(1);
});
