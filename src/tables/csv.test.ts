import fc from "fast-check";
import { expect, it } from "vitest";
import { readCsv } from "./csv.ts";

const read = (text: string) => readCsv("t.csv", text).records.map(({ line, cells }) => [line, ...cells]);
const told = (text: string) => readCsv("t.csv", text).problems.map(({ line, rule, value }) => [line, rule, value]);

it("readCsv gives every row its line in the file, past blank lines and line breaks inside quotes", () =>
  expect(read('a,b\n\n1,"x\ny"\n2,z')).toEqual([
    [1, "a", "b"],
    [3, "1", "x\ny"],
    [5, "2", "z"],
  ]));
it("readCsv reads doubled quotation marks and empty cells", () =>
  expect(read('"say ""hi""",,\n')).toEqual([[1, 'say "hi"', "", ""]]));
it("readCsv of an empty text has no rows", () => expect(readCsv("t.csv", "")).toEqual({ records: [], problems: [] }));
it("readCsv tells an unclosed quote where it opens and reads on with the next line", () => {
  const text = 'a,b\n1,"x\n2,y\n3,"z"\n4,w\n';
  expect(told(text)).toEqual([[2, "quote", '"x']]);
  expect(read(text).map(([line]) => line)).toEqual([1, 3, 4, 5]);
});
it("readCsv tells an unclosed quote in a later line of its row", () =>
  expect(told('a,b\n"one\ntwo","x\n')).toEqual([[3, "quote", '"x']]));
it("readCsv tells a quotation mark inside a bare cell", () => {
  const text = 'a,b\n1,5" disk\n2,y\n';
  expect(told(text)).toEqual([[2, "quote", '5" disk']]);
  expect(read(text).map(([line]) => line)).toEqual([1, 3]);
});
it("readCsv tells text behind a closing quote", () => expect(told('"a" ,b\n')).toEqual([[1, "quote", '"a" ,b']]));
it("readCsv tells every line that has such a fault", () =>
  expect(told('1,"a\n2,b\n3,"c\n4,d\n').map(([line]) => line)).toEqual([1, 3]));
it("readCsv counts lines right behind signs of several bytes", () =>
  expect(told('"重庆",匹配度\n😀,"x\n')).toEqual([[2, "quote", '"x']]));
it("readCsv reads back any table that was written with quotation marks", () => {
  const cell = fc.string().map((text) => text.replaceAll("\r", ""));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(",")).join("\n");
      expect(readCsv("t.csv", text).records.map(({ cells }) => cells)).toEqual(rows);
    }),
  );
});
it("readCsv loses no line without telling, whatever the text", () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ",", "\n", "x", "重") }), (text) => {
      const { records, problems } = readCsv("t.csv", text);
      const written = text.split("\n").filter((line) => line !== "" && line !== '""');
      expect(records.length + problems.length > 0).toBe(written.length > 0);
    }),
  ));
it("readCsv reads cells alike with and without quotation marks", () => {
  const cell = fc.string().map((text) => text.replace(/[",\r\n]/g, "x"));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      const write = (quote: string) =>
        rows.map((row) => row.map((text) => `${quote}${text}${quote}`).join(",")).join("\n\n");
      expect(read(write(""))).toEqual(read(write('"')));
    }),
  );
});
