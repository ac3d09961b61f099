import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { expect, it } from "vitest";
import { labelledSheet, type Sheet } from "./sheet.ts";
import { columnName, formatWorkbook } from "./workbook.ts";

const sheet = (cells: Sheet["rows"][number], head = cells.map((_, at) => `h${at}`)): Sheet => ({
  ...{ tab: "条目", head, rows: [cells] },
});
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** The cells of the second row as a spreadsheet reads them: place, type and what stands in them. */
function cellsOf(bytes: Uint8Array): { place: string; style: string; type: string; text: string }[] {
  const cells: { place: string; style: string; type: string; text: string }[] = [];
  const parser = new Parser(
    {
      onopentag: (name, { r = "", s = "", t = "" }) => {
        if (name === "c") cells.push({ place: r, style: s, type: t, text: "" });
      },
      ontext: (text) => {
        const last = cells.at(-1);
        if (last) last.text += text;
      },
    },
    { xmlMode: true },
  );
  parser.end(partsOf(bytes)["xl/worksheets/sheet1.xml"]);
  return cells.filter(({ place }) => place.endsWith("2"));
}

it("formatWorkbook keeps numbers as numbers, text as text, and leaves what is missing out", () =>
  expect(cellsOf(formatWorkbook([sheet(["重点支持", 37.6658, null, -0.5])]))).toEqual([
    { place: "A2", style: "0", type: "inlineStr", text: "重点支持" },
    { place: "B2", style: "", type: "", text: "37.6658" },
    { place: "D2", style: "", type: "", text: "-0.5" },
  ]));
it("formatWorkbook types what could be run as a formula as quoted text, full-width signs too", () => {
  const texts = ['=HYPERLINK("x")', "+1", "-1", "@a", "＝1"];
  const cells = cellsOf(formatWorkbook([sheet(texts)]));
  expect(cells.map(({ text }) => text)).toEqual(texts);
  expect(cells.every(({ type, style }) => type === "inlineStr" && style === "2")).toBe(true);
  expect(partsOf(formatWorkbook([sheet(texts)]))["xl/worksheets/sheet1.xml"]).not.toContain("<f");
});
it("formatWorkbook lets markup, emoji and spaces stand, and puts � where XML has no sign", () => {
  const cells = cellsOf(formatWorkbook([sheet(["<b>&\"'</b>", "😀 a ", "a\u0000b\uD800", "_x0041_"])]));
  expect(cells.map(({ text }) => text)).toEqual(["<b>&\"'</b>", "😀 a ", "a�b�", "_x005F_x0041_"]);
});
it("formatWorkbook writes the same bytes for the same sheets, in any time zone", () => {
  const zone = process.env["TZ"];
  const packed = ["Asia/Shanghai", "America/Los_Angeles"].map((each) => {
    process.env["TZ"] = each;
    return Buffer.from(formatWorkbook([sheet(["a"])])).toString("base64");
  });
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  expect(packed[0]).toBe(packed[1]);
});
it("formatWorkbook has a part and a name for every sheet", () => {
  const parts = partsOf(formatWorkbook([sheet(["a"]), { ...sheet(["b"]), tab: "说明 & 许可" }]));
  expect(Object.keys(parts)).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
  ]);
  expect(parts["xl/workbook.xml"]).toContain('<sheet name="说明 &amp; 许可" sheetId="2" r:id="rId2"/>');
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('<autoFilter ref="A1:A2"/>');
});
it("formatWorkbook throws on what a spreadsheet would not open", () => {
  expect(() => formatWorkbook([sheet([Number.NaN])])).toThrow("finite");
  expect(() => formatWorkbook([sheet(["a".repeat(32_768)])])).toThrow("32767 characters, got 32768");
  for (const tab of ["", "a/b", "a".repeat(32)])
    expect(() => formatWorkbook([{ ...sheet(["a"]), tab }])).toThrow(`got "${tab}"`);
});
it("columnName counts A to Z, then AA", () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
});
it("labelledSheet words the heads and asks every cell in the language of the sheet", () => {
  const columns = [{ name: { zh: "名", en: "Name" }, cell: (row: string, lang: "zh" | "en") => `${row} ${lang}` }];
  const tab = { zh: "条目", en: "Entries" };
  expect(labelledSheet(tab, { columns, rows: ["a"] }, { lang: "en" })).toEqual({
    ...{ tab: "Entries", head: ["Name"], rows: [["a en"]] },
  });
});
