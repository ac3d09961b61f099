import { expect, it } from "vitest";
import type { InputResult } from "../../schema/results.ts";
import { definitionLines } from "./definition-html.ts";

const cell = (year: number, source: string): InputResult => ({
  ...{ entity_id: "A", year, field: "gdp", value: 12.5, unit: "元", status: "final", source },
});
const words = {
  source: ({ source }: InputResult) => (source === "sum" ? { text: "Added <up>" } : { text: source, href: `/x?a&b` }),
  name: (id: string) => `Name ${id}`,
  lang: "en",
} as const;

it("a line is a term and a definition, every text escaped", () =>
  expect(definitionLines([{ term: "a", text: "1 < 2" }], words)).toBe("<dt>a</dt><dd>1 &lt; 2</dd>"));
it("a line that has an anchor leads to it", () =>
  expect(definitionLines([{ term: "a", text: "<2", anchor: "i-B" }], words)).toBe(
    '<dt>a</dt><dd><a href="#i-B">&lt;2</a></dd>',
  ));
it("one cell stands beside its line, with its address where it has one", () => {
  const line = (source: string) => definitionLines([{ term: "a", text: "1", cells: [cell(2020, source)] }], words);
  expect(line("f.csv:2")).toContain('<dd>1 <small class="cell-source"><a href="/x?a&amp;b">f.csv:2</a></small></dd>');
  expect(line("sum")).toContain('<small class="cell-source">Added &lt;up&gt;</small>');
});
it("more cells are folded, each with its year and value", () => {
  const cells = [cell(2020, "f.csv:2"), cell(2019, "sum")];
  const html = definitionLines([{ term: "a", text: "1", cells }], words);
  expect(html).toContain("<summary>2 cells</summary>");
  expect(html).toContain('<li>Name A 2020: 12.5 <a href="/x?a&amp;b">f.csv:2</a></li><li>Name A 2019: 12.5 Added');
});
