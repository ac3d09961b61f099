import fc from "fast-check";
import { expect, it } from "vitest";
import { problemsOf, readFixture, swap } from "../fixtures/validate/read-fixture.ts";
import { validateFiles } from "../src/tables/validate-files.ts";
import { memoryEffects } from "./lib/effects.ts";
import { validate } from "./validate.ts";

const raw = "data/raw/patents/2023.csv";
const entities = "data/reference/entities.csv";

it("validate finds nothing wrong with the fixture", async () => {
  const effects = memoryEffects(await readFixture());
  expect(await validate({ lang: "en" }, effects)).toBe(0);
  expect(effects.lines.log).toEqual(["validate: 39 files, 0 errors, 0 warnings. The data hold."]);
});
it("validate accepts a byte order mark, CRLF, blank lines and line breaks inside quotes", async () => {
  const files = await readFixture({
    [raw]: (text) =>
      `\ufeff${text.replace("1140,件,sample,", '1140,件,sample,"two\nlines"')}\n\n`.replaceAll("\n", "\r\n"),
  });
  expect(await validate({}, memoryEffects(files))).toBe(0);
});
it("validate accepts HTML and formulas in a label, as text", async () => {
  const label = '<b onclick="alert(1)">重庆</b>';
  const files = await readFixture({ [entities]: swap("重庆市", `"${label.replaceAll('"', '""')}"`) });
  const bytes = new Map([...files].map(([path, text]) => [path, Buffer.from(String(text))] as const));
  const { repository, problems } = validateFiles(bytes);
  expect(problems).toEqual([]);
  expect(repository.entities[1]?.name_zh).toBe(label);
});
it("validateFiles asked for errors alone leaves out what only warns, and tells the same errors", async () => {
  const patched = await readFixture({ "data/raw/economy/2023.csv": null, [raw]: swap("1140", "0") });
  const bytes = new Map([...patched].map(([path, text]) => [path, Buffer.from(String(text))] as const));
  const [all, alone] = [validateFiles(bytes).problems, validateFiles(bytes, { errorsOnly: true }).problems];
  const isError = ({ severity }: (typeof all)[number]) => severity === "error";
  expect(all.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["edition-data", "part"]));
  expect(alone.map(({ rule }) => rule)).not.toContain("edition-data");
  expect(alone.filter(isError)).toEqual(all.filter(isError));
});
it("validate tells all problems at once, by file and line, and counts them", async () => {
  const effects = memoryEffects(
    await readFixture({
      [raw]: (text) => swap("380,件", "—,件")(swap("1140", "1,140")(text)),
      [entities]: swap("四川,Sichuan,100000", "四川,Sichuan,10000"),
      "data/raw/economy/2022.csv": swap("1000,亿元", "n/a,亿元"),
    }),
  );
  expect(await validate({ lang: "en" }, effects)).toBe(1);
  const output = effects.lines.log.join("\n").split("\n");
  expect(output.filter((line) => /^( {2})?\S/.test(line) && !/problem\(s\)/.test(line)).slice(0, -1)).toEqual([
    "Warnings",
    expect.stringMatching(`^  ${entities}: warning: these checks were not run`),
    "Errors",
    '  data/raw/economy/2022.csv:5 value: expected a number, or an empty cell when unknown, got "n/a"',
    `  ${raw}:8: expected 7 cells, got 8`,
    `  ${raw}:9 value: expected a number, or an empty cell when unknown, got "—"`,
    `  ${entities}:4 parent: expected a six-digit region code, an economy such as CHN, or a group such as G-WEST, got "10000"`,
  ]);
  expect(effects.lines.log.at(-1)).toBe(
    "validate: 39 files, 4 errors, 1 warnings. Correct the errors and run it again.",
  );
});
it("validate --json prints the problems and the counts, nothing else", async () => {
  const effects = memoryEffects(await readFixture({ [raw]: swap("patent_total,1140", "patent_total,n/a") }));
  expect(await validate({ json: true }, effects)).toBe(1);
  const printed = JSON.parse(effects.lines.log.join("\n"));
  expect(printed).toMatchObject({ files: 39, errors: 1, warnings: 0 });
  expect(printed.problems[0]).toMatchObject({
    file: raw,
    line: 8,
    column: "value",
    position: 4,
    value: "n/a",
    rule: "missing-mark",
    severity: "error",
    fix: { en: "Leave the cell empty when unknown; write 0 only when the true value is zero." },
  });
});
it("validate --strict fails on warnings too", async () => {
  const patch = { "data/raw/patents/notes.csv": swap("换了口径", "unexplained") };
  expect(await validate({}, memoryEffects(await readFixture(patch)))).toBe(0);
  expect(await validate({ strict: true }, memoryEffects(await readFixture(patch)))).toBe(1);
});
it("validate --write-notes lists new jumps as unexplained and keeps the notes there are", async () => {
  const notes = "data/raw/patents/notes.csv";
  const files = await readFixture({ [notes]: (text) => text.split("\n").slice(0, 2).join("\n").concat("\n") });
  expect(await validate({}, memoryEffects(new Map(files)))).toBe(1);
  expect(await validate({ writeNotes: true }, memoryEffects(files))).toBe(0);
  expect(String(files.get(notes))).toBe(
    [
      "entity_id,year,field,rule,change_pct,note",
      "500000,2023,patent_total,jump,60,unexplained",
      "500000,2023,patent_invention,jump,60,换了口径",
      "500000,2023,patent_other,jump,60,unexplained",
      "",
    ].join("\n"),
  );
  expect(files.has(raw)).toBe(true);
});
it("validate never throws, whatever bytes a file holds", async () => {
  const files = await readFixture();
  const paths = [...files.keys(), "content/site.yml"];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), async (path, bytes) => {
      const effects = memoryEffects(new Map([...files, [path, bytes]]));
      expect([0, 1]).toContain(await validate({ json: true }, effects));
    }),
    { numRuns: 150 },
  );
});
it("validate never throws, whatever is written over part of a file", async () => {
  const files = await readFixture();
  const overwritten = fc.record({
    path: fc.constantFrom(...files.keys()),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(60),
    text: fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.constantFrom('"', "\n", ",", "\t", "*a", "&a [*a]", "1e9", "{}"),
    ),
  });
  await fc.assert(
    fc.asyncProperty(overwritten, async ({ path, at, length, text }) => {
      const before = String(files.get(path));
      const start = Math.floor(at * before.length);
      const after = before.slice(0, start) + text + before.slice(start + length);
      expect([0, 1]).toContain(await validate({}, memoryEffects(new Map([...files, [path, after]]))));
    }),
    { numRuns: 300 },
  );
});
it("problems come in the order of file, line and column by code unit", async () => {
  const found = await problemsOf({ [raw]: (text) => text.replaceAll("sample", "x").replaceAll("件", "个") });
  const places = found.map(({ file, line, column }) => [file, line, column] as const);
  const sorted = places.toSorted((a, b) =>
    a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || (a[2] < b[2] ? -1 : 1),
  );
  expect(places).toEqual(sorted);
  expect(places.length).toBeGreaterThan(12);
});
