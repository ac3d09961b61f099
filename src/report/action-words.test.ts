import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import { departmentRow } from "../schema/department.ts";
import { readTable } from "../tables/read-table.ts";
import { departmentNames, resourceNames, rightNames, sayBecause } from "./action-words.ts";

const path = "data/reference/departments.csv";
const departments = readTable(path, readFileSync(path, "utf8"), { schema: departmentRow }).rows;
const view = committedCatalogue("city-2023");

it("departmentNames(list) are the present names, with those of 2016 where they were others", () => {
  expect(departmentNames("agriculture", departments, "zh")).toBe("市农业农村委（2016 年：市农委）");
  expect(departmentNames("ip", departments, "zh")).toBe("市知识产权局");
  expect(departmentNames(null, departments, "zh")).toBeNull();
});
it("departmentNames(right:…) are whoever is, and was, in charge of the right", () =>
  expect(departmentNames("right:trademark", departments, "zh")).toMatch(/^市知识产权局（2016 年：市工商局/));
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
