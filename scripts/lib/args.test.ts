import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, it } from "vitest";
import { chooseOption, readCommand, readOptions, UsageError } from "./args.ts";

const run = promisify(execFile);
const options = { lang: { type: "string", default: "zh" }, json: { type: "boolean" } } as const;
const usage = { command: "npm run x", does: "Does x.", options: { lang: "LANG  zh or en", json: "as JSON" } };
const readAll = (args: readonly string[]) => readOptions(args, options, usage);

it("readOptions reads what is described, with defaults", () => {
  expect({ ...readAll(["--json"]) }).toEqual({ lang: "zh", json: true });
  expect({ ...readAll(["--lang", "en"]) }).toEqual({ lang: "en" });
});
it("readOptions refuses any other option in one line", () => {
  const message = "Unknown option '--langg'; options: --lang --json";
  expect(() => readAll(["--langg", "en"])).toThrow(new UsageError(message));
  expect(() => readAll(["en"])).toThrow(UsageError);
  expect(() => readAll(["--lang"])).toThrow(/^[^\n]*$/);
  expect(() => readOptions(["x"], {}, { ...usage, options: {} })).toThrow("; there are no options");
});
it("readCommand reads words too, no more than it takes", () => {
  expect(readCommand(["a", "--json", "b"], options, { words: 2, usage })).toMatchObject({
    words: ["a", "b"],
    values: { json: true },
  });
  expect(() => readCommand(["a", "b", "c"], options, { words: 2, usage })).toThrow(
    "Unexpected argument 'c'; options: --lang --json",
  );
});
it.each([["--help"], ["-h"], ["--nothing", "--help"]])(
  "%s asks how the script is called, whatever else is asked",
  (...args) => {
    expect(() => readAll(args)).toThrow(
      "Usage: npm run x\nDoes x.\n\n  --lang LANG  zh or en\n  --json       as JSON\n  --help       prints this",
    );
    expect(() => readAll(args)).not.toThrow(UsageError);
  },
);
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

const scripts = (await readdir("scripts")).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
const commands = scripts.filter((name) => readFileSync(`scripts/${name}`, "utf8").includes("runScript("));
/** Starts each script as if it had been called with `--help`, all in one process, and prints what each says and its exit code. */
const asked = `
process.stdout.setMaxListeners(0);
const write = process.stdout.write;
const said = {};
for (const name of ${JSON.stringify(commands)}) {
  let stdout = "";
  process.argv = [process.execPath, "scripts/" + name, "--help"];
  process.exitCode = undefined;
  process.stdout.write = (text) => (stdout += text) !== "";
  await import(new URL("scripts/" + name + "?started", ${JSON.stringify(`${pathToFileURL(".")}/`)}));
  process.stdout.write = write;
  said[name] = { stdout, code: process.exitCode };
}
process.exitCode = 0;
console.log(JSON.stringify(said));
`;
let said: Readonly<Record<string, { readonly stdout: string; readonly code: number }>>;
let stderr: string;
beforeAll(async () => {
  const ended = await run(process.execPath, ["--input-type=module", "--eval", asked]);
  [said, stderr] = [JSON.parse(ended.stdout), ended.stderr];
});
it.each(commands)("scripts/%s --help prints its usage and ends with 0", (name) => {
  expect(said[name]!.stdout).toMatch(/^Usage: (npm|node) [^\n]*\n[A-Z][^\n]*\.\n\n( {2}--\S[^\n]*\n)*$/);
  expect(said[name]!.code).toBe(0);
  expect(stderr).toBe("");
});
