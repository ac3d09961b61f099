import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";

/** Folders of pure functions: an example in a docstring there is run, and gives what it says. */
const folders = ["src/methods", "src/schema", "src/tables", "src/catalogue"];

interface Example {
  readonly file: string;
  readonly call: string;
  readonly says: string;
}

const pattern = /@example (?<call>.+?);? \/\/ => (?<says>.+?)(?: \*\/)?$/gm;
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes(".test."))
    .map((name) => join(folder, name)),
);
const examples = files.sort().flatMap((file): Example[] =>
  [...readFileSync(file, "utf8").matchAll(pattern)].map(({ groups }) => ({
    file,
    call: groups!["call"]!,
    says: groups!["says"]!,
  })),
);

/** The value of an expression, with some names in scope. */
function evaluateIn(expression: string, scope: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));
}

/** What an example says: the longest beginning that is an expression; after it stands prose. `…` cuts a number or an object short. */
function readSaid(says: string, scope: Readonly<Record<string, unknown>>): { value: unknown; isCut: boolean } {
  const isCut = says.includes("…");
  const text = says.replace(/,? …/, "").replace("…", "");
  const ends = [...text.matchAll(/,(?= )|$/g)].map(({ index }) => index).reverse();
  for (const end of ends) {
    try {
      return { value: evaluateIn(text.slice(0, end), scope), isCut };
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof ReferenceError)) throw error;
    }
  }
  throw new SyntaxError(`no value in "${says}"`);
}

/** Numbers in a value, rounded to ten digits: an example is not about the last bit. */
function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? Number(value.toPrecision(10)) + 0 : value;
  if (ArrayBuffer.isView(value)) return [...(value as unknown as Iterable<number>)].map(rounded);
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}

/** Everything that the methods export: the example of one may call another. */
const methods = await Promise.all(
  files.filter((file) => file.startsWith("src/methods/")).map((file) => import(pathToFileURL(file).href)),
).then((modules): Readonly<Record<string, unknown>> => Object.assign({}, ...modules));

it("there are examples to run", () => expect(examples.length).toBeGreaterThan(100));

describe.each(examples)("$file: $call", ({ file, call, says }) => {
  it(`is ${says}`, async () => {
    const scope = { ...methods, ...(await import(pathToFileURL(file).href)) };
    const found = evaluateIn(call, scope);
    const { value, isCut } = readSaid(says, scope);
    if (!isCut) expect(rounded(found)).toEqual(rounded(value));
    else if (typeof value === "number") expect(String(found).startsWith(String(value))).toBe(true);
    else expect(rounded(found)).toMatchObject(rounded(value) as object);
  });
});
