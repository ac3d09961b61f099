import { expect, it } from "vitest";
import { z } from "zod";
import { patterns } from "../i18n/validation-patterns.ts";
import { formats } from "../schema/formats.ts";
import { indicatorRow } from "../schema/model.ts";
import { columnsOf } from "./columns.ts";
import { readTable } from "./read-table.ts";

const format = {
  schema: z.strictObject({
    id: z.string().min(1),
    value: z.number().nullable(),
    rank: z.int().min(0),
    note: z.string().nullable(),
  }),
  key: ["id"],
};
const read = (...lines: string[]) => readTable("t.csv", ["id,value,rank,note", ...lines].join("\n"), format);
const told = (...lines: string[]) =>
  read(...lines).problems.map(({ line, column, rule, value }) => [line, column, rule, value]);

it("readTable types cells by the schema, empty is null, and gives each row its place", () =>
  expect(read("a,1.5,2,x", "b,,0,")).toEqual({
    rows: [
      { id: "a", value: 1.5, rank: 2, note: "x", place: { file: "t.csv", line: 2 } },
      { id: "b", value: null, rank: 0, note: null, place: { file: "t.csv", line: 3 } },
    ],
    problems: [],
  }));
it("readTable takes columns in any order", () =>
  expect(readTable("t.csv", "rank,note,id,value\n1,,a,2\n", format).rows).toMatchObject([
    { id: "a", value: 2, rank: 1 },
  ]));
it("readTable takes text as it stands: HTML, formulas, a dash", () =>
  expect(read('<script>,1,1,"=SUM(A1,B1)"', "—,1,1,—").rows).toMatchObject([
    { id: "<script>", note: "=SUM(A1,B1)" },
    { id: "—", note: "—" },
  ]));
it("readTable tells every cell of a row that is wrong, with the number of its column", () => {
  expect(told(",much,1.5, y")).toEqual([
    [2, "id", "required", ""],
    [2, "value", "number", "much"],
    [2, "rank", "integer", "1.5"],
    [2, "note", "spaces", " y"],
  ]);
  expect(read(",much,1.5, y").problems.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
});
it("readTable checks bounds that the schema sets", () => expect(told("a,1,-1,")).toEqual([[2, "rank", "range", "-1"]]));
it("readTable keeps a row whose number is misspelt but certain, and leaves out one that cannot be told", () =>
  expect(read('a,"1,234",1,', "b,5%,1,", "c,3,1,").rows).toMatchObject([{ value: 1234 }, { value: 3 }]));
it("readTable leaves out a row whose required cell holds only spaces", () => {
  expect(read("  ,1,1,").rows).toEqual([]);
  expect(told("  ,1,1,")).toEqual([[2, "id", "spaces", "  "]]);
});
it("readTable passes over the rows of entities that are not asked for, whatever they hold", () => {
  const figures = { schema: z.strictObject({ year: z.int(), entity_id: z.string(), value: z.number() }) };
  const text = "year,entity_id,value\n2023,A,1\n2023,B,much\n2023\n2023,C,3\n";
  const { rows, problems } = readTable("t.csv", text, { ...figures, only: new Set(["A", "C"]) });
  expect(rows.map(({ value, place }) => [value, place.line])).toEqual([
    [1, 2],
    [3, 5],
  ]);
  expect(problems).toEqual([]);
});
it("readTable keeps the first of two rows with one key", () => {
  const { rows, problems } = read("a,1,1,", "a,2,1,");
  expect(rows).toMatchObject([{ value: 1 }]);
  expect(problems).toMatchObject([{ line: 3, rule: "duplicate-key" }]);
});
it("readTable tells rows with too few or too many cells, and reads the others", () => {
  expect(told("a,1", "b,1,1,,", "c,1,1,")).toEqual([
    [2, "", "cell-count", "a,1"],
    [3, "", "cell-count", "b,1,1,,"],
  ]);
  expect(read("a,1", "c,1,1,").rows).toMatchObject([{ id: "c" }]);
});
it("readTable checks the cells that are there when a column is missing, and gives no rows", () => {
  const { rows, problems } = readTable("t.csv", "id,value\na,much\n", format);
  expect(rows).toEqual([]);
  expect(problems.map(({ column, rule }) => `${column} ${rule}`)).toEqual([
    "rank missing-column",
    "note missing-column",
    "value number",
  ]);
});
it("readTable tells the same of the same cell in every row, each at its place", () =>
  expect(told("a,5%,-1, y", "b,5%,-1, y")).toEqual(
    [2, 3].flatMap((line) => [
      [line, "value", "percent-sign", "5%"],
      [line, "note", "spaces", " y"],
      [line, "rank", "range", "-1"],
    ]),
  ));
it("readTable refuses a schema that judges a row as a whole", () => {
  const schema = format.schema.refine(({ value, rank }) => value !== rank);
  expect(() => readTable("t.csv", "id,value,rank,note\na,1,2,\n", { schema })).toThrow(TypeError);
});
it("readTable of an empty file asks for the header", () =>
  expect(readTable("t.csv", "", format).problems).toMatchObject([
    { line: 1, rule: "empty-file", fix: { en: "Write this first line: id,value,rank,note" } },
  ]));

it("columnsOf finds type, choices and bounds in the schema", () => {
  const columns = new Map(columnsOf(indicatorRow).map((column) => [column.name, column]));
  expect(columns.get("direction")).toMatchObject({ type: "number", nullable: false, choices: [-1, 0, 1] });
  expect(columns.get("published")).toMatchObject({ type: "text", nullable: true, pattern: "^[a-z][a-z0-9_]*$" });
  expect(columns.get("span")).toMatchObject({ type: "integer", nullable: true, minimum: 0 });
});
it("every pattern of the schemas has words in both languages", () => {
  const found = JSON.stringify(formats.map(({ schema }) => z.toJSONSchema(schema)));
  const used = [...found.matchAll(/(?<!"format":"date",)"pattern":("(?:[^"\\]|\\.)*")/g)].map(([, text]) =>
    JSON.parse(text!),
  );
  expect(used.filter((pattern) => !(pattern in patterns))).toEqual([]);
});
