import { expect, it } from "vitest";
import { escapeHtml } from "../report/escape-html.ts";
import { columnClasses, sentenceCell } from "./table.ts";
import { tableRows } from "./table-html.ts";

it("tableRows makes the first cell the head, prints numbers with their decimals, and links", () =>
  expect(
    tableRows(
      [{ label: "" }, { label: "", number: true, digits: 1 }],
      [{ id: "cq", role: "home", cells: ["重庆", { value: 49.7151, href: "/n/#s" }] }],
    ),
  ).toBe('<tr id="cq" class="is-home"><th scope="row">重庆</th><td class="number"><a href="/n/#s">49.7</a></td></tr>'));
it("tableRows prints a missing value as — with its reason, and keeps it out of a link", () =>
  expect(tableRows([{ label: "" }], [{ cells: [{ value: null, href: "/n/", note: "缺数据" }] }])).toBe(
    '<tr><th scope="row"><span class="missing">—</span><span class="reason"> 缺数据</span></th></tr>',
  ));
it("tableRows escapes every text, in cells, notes, addresses and ids", () => {
  const evil = `"><script>alert('x')</script>&`;
  const html = tableRows(
    [{ label: "" }],
    [{ id: evil, cells: [{ value: evil, href: evil, note: evil, remark: evil }] }],
  );
  expect(html).not.toContain("<script>");
  expect(html.match(/&quot;&gt;&lt;script&gt;alert\(&#39;x&#39;\)/g)).toHaveLength(5);
  expect(escapeHtml("&lt;")).toBe("&amp;lt;");
});
it("tableRows prints a sentence with its numbers as links", () =>
  expect(tableRows([{ label: "" }], [{ cells: [sentenceCell(["A & B ", { text: "+1.0", href: "/n/#c" }])] }])).toBe(
    '<tr><th scope="row">A &amp; B <a href="/n/#c">+1.0</a></th></tr>',
  ));
it("tableRows carries the exact value where a table can be sorted", () =>
  expect(tableRows([{ label: "", digits: 0 }], [{ cells: [1.25] }], { sortable: true })).toContain(
    'data-value="1.25"',
  ));
it("tableRows prints a number as asked, and sorts it by its value", () =>
  expect(tableRows([{ label: "" }], [{ cells: [{ value: 0.034, shown: "0.03<" }] }], { sortable: true })).toBe(
    '<tr><th scope="row" data-value="0.034">0.03&lt;</th></tr>',
  ));
it("columnClasses marks a column of bars whole, also where a row has none, and what only the desk shows", () => {
  const bar = { value: 1, max: 2, tone: "level" } as const;
  const rows = [{ cells: ["a", { value: 1, bar }, 1] }, { cells: ["b", null, 2] }];
  const columns = [{ label: "" }, { label: "" }, { label: "", number: true, desk: true }];
  expect(columnClasses(columns, rows)).toEqual(["", "bar-cell", "number desk"]);
  expect(tableRows(columns, rows)).toContain('<td class="bar-cell"><span class="missing">');
});
it("tableRows gives a number a place of its own where links lead to it", () =>
  expect(tableRows([{ label: "" }, { label: "" }], [{ cells: ["a", { value: 5, id: "k-a&b" }] }])).toContain(
    '<td id="k-a&amp;b">5</td>',
  ));
it("tableRows sets a remark on a line of its own", () =>
  expect(tableRows([{ label: "" }], [{ cells: [{ value: "3", remark: "+60%" }] }])).toContain(
    '3<span class="remark">+60%</span>',
  ));
it("tableRows prints what is sure in bold, inside its link", () =>
  expect(tableRows([{ label: "" }], [{ cells: [{ value: "a<b", href: "/x/", strong: true }] }])).toContain(
    '<a href="/x/"><strong>a&lt;b</strong></a>',
  ));
it("tableRows marks a sample figure that leads nowhere, and no missing one", () => {
  const [mark, columns] = ['<abbr class="sample-mark" title="SAMPLE">S</abbr>', [{ label: "" }, { label: "" }]];
  expect(tableRows(columns, [{ cells: ["a", { value: "5", sample: "en", note: "/ 9" }] }])).toContain(
    `<td>5${mark}<span`,
  );
  expect(tableRows(columns, [{ cells: ["a", { value: null, sample: "en" }] }])).not.toContain("sample-mark");
});
