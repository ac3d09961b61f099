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
  return readCommand(args, options, { words: 0 }).values;
}

/** A command line taken apart: words that stand by themselves, and options. */
export interface Command<T extends Options> {
  readonly words: readonly string[];
  readonly values: Values<T>;
}

/**
 * The words and options of a command line that takes up to so many words. Throws a UsageError of one line for more of
 * them, or for an option that is not listed.
 * @example readCommand(["engine", "--runs", "5"], { runs: { type: "string" } }, { words: 1 }).words; // => ["engine"]
 */
export function readCommand<T extends Options>(
  args: readonly string[],
  options: T,
  { words }: { readonly words: number },
): Command<T> {
  try {
    const found = parseArgs({ args: [...args], options, allowPositionals: words > 0, strict: true });
    if (found.positionals.length > words) throw new Error(`Unexpected argument '${found.positionals[words]}'`);
    return { words: found.positionals, values: found.values as Values<T> };
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
