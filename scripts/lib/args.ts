import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { DataError } from "../../src/tables/problem.ts";

/** A command line that asks for what the script does not know. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A command line that asks what the script does: the answer is the message. Exit code 0. */
class HelpAsked extends Error {
  override readonly name = "HelpAsked";
}

/** What `--help` says of a script. */
export interface Usage<T extends Options = Options> {
  /** how it is called, without options */
  readonly command: string;
  /** what it does, in a sentence */
  readonly does: string;
  /** each option: the value that it takes, if any, in capitals, then two spaces, then what it is for */
  readonly options: { readonly [name in keyof T]: string };
}

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>["values"];

/**
 * The options of a command line, by their `node:util` description. Throws a UsageError of one line for any other, and for
 * `--help` what the usage says.
 */
export function readOptions<T extends Options>(args: readonly string[], options: T, usage: Usage<T>): Values<T> {
  return readCommand(args, options, { words: 0, usage }).values;
}

/** A command line taken apart: words that stand by themselves, and options. */
export interface Command<T extends Options> {
  readonly words: readonly string[];
  readonly values: Values<T>;
}

/**
 * The words and options of a command line that takes up to so many words. Throws a UsageError of one line for more of
 * them, or for an option that is not listed; `--help` comes before all else.
 */
export function readCommand<T extends Options>(
  args: readonly string[],
  options: T,
  { words, usage }: { readonly words: number; readonly usage: Usage<T> },
): Command<T> {
  if (args.includes("--help") || args.includes("-h")) throw new HelpAsked(formatUsage(usage));
  try {
    const found = parseArgs({ args: [...args], options, allowPositionals: words > 0, strict: true });
    if (found.positionals.length > words) throw new Error(`Unexpected argument '${found.positionals[words]}'`);
    return { words: found.positionals, values: found.values as Values<T> };
  } catch (error) {
    const [problem = ""] = (error as Error).message.split(/\.? To specify|\n/);
    const known = Object.keys(options).map((name) => `--${name}`);
    const all = known.length === 0 ? "there are no options" : `options: ${known.join(" ")}`;
    throw new UsageError(`${problem}; ${all}`);
  }
}

/** The usage in lines: how it is called, what it does, then an option a line. */
function formatUsage<T extends Options>({ command, does, options }: Usage<T>): string {
  const rows = [...Object.entries<string>(options), ["help", "prints this"] as const].map(([name, text]) => {
    const [value = "", said] = text.includes("  ") ? text.split("  ") : ["", text];
    return [`--${name}${value && " "}${value}`, said] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length));
  return [`Usage: ${command}`, does, "", ...rows.map(([left, said]) => `  ${left.padEnd(width)}  ${said}`)].join("\n");
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
 * `--help` ends in the usage and code 0, a wrong command line in one line and code 2, bad data and bad calls in their message and code 1, without a stack.
 */
export async function runScript(
  meta: ImportMeta,
  main: (args: readonly string[]) => Promise<number | undefined>,
): Promise<void> {
  const [, started] = process.argv;
  if (!started || realpathSync(started) !== realpathSync(fileURLToPath(meta.url))) return;
  // Who reads only the first lines closes the pipe.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  try {
    process.exitCode = (await main(process.argv.slice(2))) ?? 0;
  } catch (error) {
    if (error instanceof HelpAsked) {
      process.stdout.write(`${error.message}\n`);
      process.exitCode = 0;
      return;
    }
    if (!(error instanceof UsageError || error instanceof DataError || error instanceof RangeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
