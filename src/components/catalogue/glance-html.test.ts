import { expect, it } from "vitest";
import { committedCatalogue } from "../../../fixtures/catalogue/view.ts";
import { glanceCell, glanceRows } from "./glance-html.ts";

const view = committedCatalogue("city-2023");
const entry = { ...view.entries.find(({ kind, published_grade }) => kind === "X" && published_grade === "key")! };
const named = { ...entry, title_zh: '甲"乙', title_en: "<b>" };

it("a cell is the sign of a grade, says it in full and leads to its entry in its language", () => {
  expect(glanceCell(named, { view, lang: "zh" })).toBe(
    `<td><a class="grade grade-1" href="/catalogue/${entry.id}/" title="甲&quot;乙：重点支持" aria-label="甲&quot;乙：重点支持">重</a></td>`,
  );
  expect(glanceCell(named, { view, lang: "en" })).toBe(
    `<td><a class="grade grade-1" href="/en/catalogue/${entry.id}/" title="&lt;b&gt;: key support" aria-label="&lt;b&gt;: key support">K</a></td>`,
  );
});
it("a cell without an entry, or without a grade, is a dash", () => {
  const dash = '<td class="missing">—</td>';
  expect(glanceCell(null, { view, lang: "zh" })).toBe(dash);
  expect(glanceCell({ ...entry, published_grade: null }, { view, lang: "zh" })).toBe(dash);
});
it("a row begins with the region, whose entry it leads to", () => {
  const place = { code: "500106", name: { zh: "沙坪坝区", en: "S" }, short: { zh: "沙坪坝", en: "<S>" }, href: null };
  expect(glanceRows([{ place, entry, cells: [null] }], { view, lang: "en" })).toBe(
    `<tr><th scope="row"><a href="/en/catalogue/${entry.id}/">&lt;S&gt;</a></th><td class="missing">—</td></tr>`,
  );
});
