import fc from "fast-check";
import { expect, it } from "vitest";
import { byteOrderMark, formatLabelledTable, type LabelledColumn, neutralise } from "./labelled-table.ts";

interface Row {
  readonly name: string | null;
  readonly value: number | null;
}
const columns: readonly LabelledColumn<Row>[] = [
  { name: { zh: "单元", en: "Entity" }, cell: ({ name }) => name },
  { name: { zh: "数值", en: "Value" }, cell: ({ value }) => value },
];
const write = (rows: readonly Row[], lang: "zh" | "en" = "zh") => formatLabelledTable(columns, rows, { lang });

it("formatLabelledTable begins with one byte order mark and ends every line with CR LF", () =>
  expect(write([{ name: "重庆", value: 49.7151 }])).toBe("\uFEFF单元,数值\r\n重庆,49.7151\r\n"));
it("formatLabelledTable writes its heads in the language asked for", () =>
  expect(write([], "en")).toBe(`${byteOrderMark}Entity,Value\r\n`));
it("formatLabelledTable leaves missing empty and keeps zero and negative numbers as numbers", () =>
  expect(
    write([
      { name: null, value: null },
      { name: "a", value: 0 },
      { name: "b", value: -0.091 },
    ]),
  ).toBe("\uFEFF单元,数值\r\n,\r\na,0\r\nb,-0.091\r\n"));
it("formatLabelledTable refuses NaN and Infinity", () => {
  expect(() => write([{ name: "a", value: Number.NaN }])).toThrow(RangeError);
  expect(() => write([{ name: "a", value: Number.POSITIVE_INFINITY }])).toThrow("Infinity");
});

it.each([
  ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ["+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"],
  ["-2+3", "'-2+3"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", `"'\t=1"`],
  ["\r=1", `"'\r=1"`],
  ["\n=1", `"'\n=1"`],
  ["＝1+1", "'＝1+1"],
  ["a;=1+1", '"a;=1+1"'],
  ['<script>alert("x")</script>', '"<script>alert(""x"")</script>"'],
  ["两行\n文字", '"两行\n文字"'],
  ["a, b", '"a, b"'],
  ["'already", "'already"],
])("formatLabelledTable writes the text %j as %j", (text, cell) =>
  expect(write([{ name: text, value: 1 }])).toBe(`\uFEFF单元,数值\r\n${cell},1\r\n`),
);

it("neutralise leaves plain text alone", () => {
  for (const text of ["重庆", "K-N", "R&D", "0—1", "%", "", "data/raw/rd/2023.csv:2"])
    expect(neutralise(text)).toBe(text);
});
it("neutralise never lets a text begin as a formula", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(/^[=+\-@\t\r\n]/.test(neutralise(text))).toBe(false);
    }),
  ));
it("formatLabelledTable can be read back, whatever the text", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const body = write([{ name: text, value: 7 }])
        .split("\r\n")
        .slice(1, -1)
        .join("\r\n");
      const cell = body.slice(0, body.lastIndexOf(","));
      const read = cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 ? cell.slice(1, -1) : null;
      const plain = read === null ? cell : read.replaceAll('""', '"');
      expect(plain).toBe(neutralise(text));
    }),
  ));
