import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { DataError } from "../../src/tables/problem.ts";

/** A command line that asks for what the script does not know. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>["values"];

/**
 * The options of a command line, by their `node:util` description. Throws a UsageError of one line for any other.
 * @example readOptions(["--lang", "en"], { lang: { type: "string" } }).lang; // => "en"
 */
export function readOptions<T extends Options>(args: readonly string[], options: T): Values<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false, strict: true }).values as Values<T>;
  } catch (error) {
    const [problem = ""] = (error as Error).message.split(/\.? To specify|\n/);
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(`${problem}; options: ${known.join(" ")}`);
  }
}

/**
 * The value of an option that has a few choices.
 * @example chooseOption("lang", "fr", ["zh", "en"]); // throws UsageError: --lang: expected zh or en, got "fr"
 */
export function chooseOption<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(`--${name}: expected ${choices.join(" or ")}, got "${value}"`);
  return found;
}

/**
 * Runs a script when it was started itself, not imported, and sets the exit code that it returns (none: 0).
 * A wrong command line ends in one line and code 2, bad data and bad calls in their message and code 1, without a stack.
 */
export async function runScript(
  meta: ImportMeta,
  main: (args: readonly string[]) => Promise<number | undefined>,
): Promise<void> {
  const [, started] = process.argv;
  if (!started || realpathSync(started) !== realpathSync(fileURLToPath(meta.url))) return;
  try {
    process.exitCode = (await main(process.argv.slice(2))) ?? 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof DataError || error instanceof RangeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
