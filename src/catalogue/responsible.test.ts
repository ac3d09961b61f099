import { expect, it } from "vitest";
import { type Department, departmentRow } from "../schema/department.ts";
import { responsible } from "./responsible.ts";

const row = (
  id: string,
  then: string | null,
  now: string,
  rights: readonly [string | null, string | null],
): Department =>
  departmentRow.parse({
    department_id: id,
    name_2016_zh: then,
    name_2016_en: then,
    name_zh: now,
    name_en: now,
    change: then === null ? "new" : then === now ? "same" : "renamed",
    rights_2016: rights[0],
    rights: rights[1],
    confirmed: null,
    note_zh: null,
    note_en: null,
  });
const departments = [
  row("ip", "知产局", "知产局", ["patent", "patent trademark"]),
  row("trade", "工商局", "市场局", ["trademark", null]),
  row("quality", "质监局", "市场局", [null, null]),
  row("culture", "文化委", "文旅委", ["copyright", null]),
  row("copyright", null, "版权局", [null, "copyright"]),
];
const told = (lead: string, support: string | null = null) => {
  const duties = responsible({ lead, support }, departments);
  return [duties.lead, duties.support].map((rows) =>
    rows.map(({ now, before }) => [now.zh, ...before.map(({ zh }) => zh)].join(" ")),
  );
};

it("responsible names a department as it is, with what it was behind it", () =>
  expect(told("ip culture")).toEqual([["知产局 知产局", "文旅委 文化委"], []]));
it("responsible names a department once, with all that went into it", () => {
  expect(told("trade quality")).toEqual([["市场局 工商局 质监局"], []]);
  expect(told("ip", "quality trade")).toEqual([["知产局 知产局"], ["市场局 质监局 工商局"]]);
});
it("responsible leaves one that leads out of those that support", () =>
  expect(told("trade", "ip quality")).toEqual([["市场局 工商局 质监局"], ["知产局 知产局"]]));
it("responsible follows a right from who had it to who has it", () => {
  expect(told("right:trademark")).toEqual([["知产局 工商局"], []]);
  expect(told("right:copyright")).toEqual([["版权局 文化委"], []]);
});
it("responsible leaves out a name of 2016 that there was not", () =>
  expect(told("copyright")).toEqual([["版权局"], []]));
it("responsible throws for an unknown department", () => {
  expect(() => told("nobody")).toThrow("no department is nobody");
  expect(() => told("ip", "right:nothing")).toThrow("no department is right:nothing");
});
