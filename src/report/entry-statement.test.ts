import { expect, it } from "vitest";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import { langs } from "../i18n/lang.ts";
import { entryStatement } from "./entry-statement.ts";

const city = committedCatalogue("city-2023");

it("entryStatement says what grade and orientation aim at", () => {
  const entry = city.entries.find((row) => row.published_grade === "key" && row.orientation === "convert")!;
  expect(entryStatement(entry, city, "zh")).toMatch(/^列入重点支持：.+许可、转让/);
  expect(entryStatement(entry, city, "en")).toMatch(/^Key support: .+ licence/);
});
it("entryStatement leaves out the orientation where the grade rests on law or on missing data", () => {
  const entry = { ...city.entries.find(({ kind }) => kind === "X")!, orientation: "strengthen" };
  const said = (rule: string, published_grade: string) =>
    entryStatement({ ...entry, rule, published_grade }, city, "zh");
  expect(said("1", "prudent")).toBe("审慎布局：上位政策有限制，公共资源不新增投入。");
  expect(said("2", "ungraded")).toBe("暂不定级：数据不足以定级，先补数据。");
});
it("entryStatement speaks of the orientation alone where there are no grades, and of nothing where there is neither", () => {
  const nation = committedCatalogue("nation-2023");
  const entry = nation.entries.find(({ orientation }) => orientation === "watch")!;
  expect(entryStatement(entry, nation, "zh")).toMatch(/^没有一项到门槛/);
  expect(entryStatement({ ...entry, orientation: null }, nation, "zh")).toBeNull();
});
it.each(["city-2023", "nation-2023", "world-2020"])(
  "every statement of %s has at most 200 characters in Chinese and is there in both languages",
  (id) => {
    const view = committedCatalogue(id);
    for (const entry of view.entries.filter(({ orientation }) => orientation !== null)) {
      const [zh, en] = langs.map((lang) => entryStatement(entry, view, lang)!);
      expect([...`${entry.title_zh}：${zh}`].length, entry.id).toBeLessThanOrEqual(200);
      expect(en!.length, entry.id).toBeGreaterThan(20);
    }
  },
);
