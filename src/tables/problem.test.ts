import { expect, it } from "vitest";
import { say, visible } from "../i18n/validation.ts";
import { DataError, errorAt, formatProblems, hasErrors, sortProblems, warningAt } from "./problem.ts";

const said = say("number", ["应为数字，实为“n/a”", 'expected a number, got "n/a"'], ["留空", "Leave it empty."]);
const problems = [
  errorAt({ file: "b.csv", line: 10, column: "value" }, said),
  errorAt({ file: "b.csv", line: 9, column: "value" }, said),
  errorAt({ file: "b.csv", line: 9, column: "unit" }, said),
  warningAt({ file: "a.yml" }, said),
];

it("sortProblems goes by file, line as a number, then column", () =>
  expect(sortProblems(problems).map(({ file, line, column }) => `${file} ${line} ${column}`)).toEqual([
    "a.yml 0 ",
    "b.csv 9 unit",
    "b.csv 9 value",
    "b.csv 10 value",
  ]));
it("formatProblems groups by file: where, what, then what to do", () => {
  expect(formatProblems(problems.slice(2), "en")).toBe(
    [
      "a.yml: 1 problem(s).",
      '  a.yml: warning: expected a number, got "n/a"',
      "    → Leave it empty.",
      "b.csv: 1 problem(s).",
      '  b.csv:9 unit: expected a number, got "n/a"',
      "    → Leave it empty.",
    ].join("\n"),
  );
  expect(formatProblems(problems.slice(0, 1), "zh")).toBe(
    "b.csv：1 个问题\n  b.csv:10 value：应为数字，实为“n/a”\n    → 留空",
  );
});
it("a warning alone is no error", () => {
  expect(hasErrors(problems.slice(3))).toBe(false);
  expect(hasErrors(problems)).toBe(true);
});
it("DataError carries the problems and lists them all", () => {
  const error = new DataError(problems);
  expect(error.problems).toBe(problems);
  expect(error.message).toBe(formatProblems(problems, "en"));
});
it("visible shows what cannot be seen and cuts what is long", () => {
  expect(visible("5\u200b0\u00a0\u001b[31m 重庆")).toBe("5\\u{200b}0\\u{a0}\\u{1b}[31m 重庆");
  expect(visible("x".repeat(100))).toBe(`${"x".repeat(60)}…`);
});
