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
const names = (list: string | null) => {
  const { before, now } = responsible(list, departments);
  return [before.map(({ zh }) => zh), now.map(({ zh }) => zh)];
};

it("responsible names a department as it was and as it is, every name once", () => {
  expect(names("trade quality")).toEqual([["工商局", "质监局"], ["市场局"]]);
  expect(names("ip culture")).toEqual([
    ["知产局", "文化委"],
    ["知产局", "文旅委"],
  ]);
});
it("responsible follows a right from who had it to who has it", () => {
  expect(names("right:trademark")).toEqual([["工商局"], ["知产局"]]);
  expect(names("right:copyright")).toEqual([["文化委"], ["版权局"]]);
});
it("responsible leaves out a name of 2016 that there was not", () =>
  expect(names("copyright")).toEqual([[], ["版权局"]]));
it("responsible of nothing is nobody; an unknown department throws", () => {
  expect(names(null)).toEqual([[], []]);
  expect(() => responsible("nobody", departments)).toThrow("no department is nobody");
  expect(() => responsible("right:nothing", departments)).toThrow("no department is right:nothing");
});
