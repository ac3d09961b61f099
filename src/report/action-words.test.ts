import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import type { Lang } from "../i18n/lang.ts";
import { departmentRow } from "../schema/department.ts";
import { readTable } from "../tables/read-table.ts";
import { dutyNames, resourceNames, rightNames, sayBecause } from "./action-words.ts";

const path = "data/reference/departments.csv";
const departments = readTable(path, readFileSync(path, "utf8"), { schema: departmentRow }).rows;
const view = committedCatalogue("city-2023");

const named = (lead: string, support: string | null, lang: Lang = "zh") => {
  const duties = dutyNames({ lead, support }, departments, lang);
  return [duties.lead, duties.support];
};

it("dutyNames are the present names, with those of 2016 behind each that had another", () => {
  expect(named("agriculture", "ip")).toEqual(["市农业农村委（2016 年：市农委）", "市知识产权局"]);
  expect(named("ip", "science economy-information")).toEqual([
    "市知识产权局",
    "市科技局（2016 年：市科委）、市经济信息委",
  ]);
  expect(named("ip", "science finance", "en")[1]).toBe(
    "Science and Technology Bureau (in 2016: Science and Technology Commission), Finance Bureau",
  );
});
it("dutyNames says one department once, with all that went into it", () =>
  expect(named("economy-information", "ip small-firms")).toEqual([
    "市经济信息委（2016 年：市经济信息委、市中小企业局）",
    "市知识产权局",
  ]));
it("dutyNames(right:…) are whoever is, and was, in charge of the right", () =>
  expect(named("right:trademark", null)).toEqual(["市知识产权局（2016 年：市工商局）", null]));
it("resourceNames and rightNames are told in words", () => {
  expect(resourceNames("funds talent", "en")).toBe("funds, talent");
  expect(resourceNames(null, "en")).toBeNull();
  expect(rightNames(["patent", "plant-variety"], "zh")).toBe("专利、植物新品种");
});
it("sayBecause tells the orientation or warning, the rights and the weak points", () => {
  const nameOf = (quantity: string) => `<${quantity}>`;
  expect(
    sayBecause(
      { orientations: ["complete", "risk"], rights: ["patent"], obstacles: ["K", "IC02"] },
      { view, lang: "zh", nameOf },
    ),
  ).toBe("导向“补强短板”；预警“风险预警”；针对专利；短板：<K>、<IC02>");
  expect(sayBecause({ orientations: ["watch"], rights: [], obstacles: [] }, { view, lang: "en", nameOf })).toBe(
    "orientation “watch”",
  );
});
