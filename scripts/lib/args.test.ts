import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { chooseOption, readCommand, readOptions, UsageError } from "./args.ts";

const run = promisify(execFile);
const options = { lang: { type: "string", default: "zh" }, json: { type: "boolean" } } as const;

it("readOptions reads what is described, with defaults", () => {
  expect({ ...readOptions(["--json"], options) }).toEqual({ lang: "zh", json: true });
  expect({ ...readOptions(["--lang", "en"], options) }).toEqual({ lang: "en" });
});
it("readOptions refuses any other option in one line", () => {
  const message = "Unknown option '--langg'; options: --lang --json";
  expect(() => readOptions(["--langg", "en"], options)).toThrow(new UsageError(message));
  expect(() => readOptions(["en"], options)).toThrow(UsageError);
  expect(() => readOptions(["--lang"], options)).toThrow(/^[^\n]*$/);
});
it("readCommand reads words too, no more than it takes", () => {
  expect(readCommand(["a", "--json", "b"], options, { words: 2 })).toMatchObject({
    words: ["a", "b"],
    values: { json: true },
  });
  expect(() => readCommand(["a", "b", "c"], options, { words: 2 })).toThrow(
    "Unexpected argument 'c'; options: --lang --json",
  );
});
it("chooseOption refuses what is no choice", () => {
  expect(chooseOption("lang", "en", ["zh", "en"])).toBe("en");
  expect(() => chooseOption("lang", "fr", ["zh", "en"])).toThrow('--lang: expected zh or en, got "fr"');
});
it("a script ends with 2 and one line on a wrong command line, without a stack", async () => {
  const ended = await run(process.execPath, ["scripts/validate.ts", "--nothing"]).catch((error) => error);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toMatch(/^Unknown option '--nothing'; options: [^\n]*\n$/);
  expect(ended.stdout).toBe("");
});
