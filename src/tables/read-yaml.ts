import { type Document, isMap, isNode, LineCounter, parseDocument, type YAMLError } from "yaml";
import type { z } from "zod";
import type { Said } from "../i18n/validation.ts";
import { ofKeys } from "../i18n/validation-cells.ts";
import { describeIssue } from "./describe-issue.ts";
import { errorAt, type Problem } from "./problem.ts";

export interface ReadYaml<Value> {
  /** null where the file does not hold what its schema asks for */
  readonly value: Value | null;
  /** what the file holds, whether or not its schema asks for it; null where it is no YAML */
  readonly content: unknown;
  readonly problems: readonly Problem[];
}

/** Reads the text of a YAML file by its schema; problems name the line and the path of the key. */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): ReadYaml<z.infer<Schema>> {
  const { document, lines } = parse(text);
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return { value: null, content: null, problems: faults.map((fault) => describeFault(file, fault, lines)) };
  }
  const content = toValue(document);
  if (content.said) return { value: null, content: null, problems: [errorAt({ file, line: 1 }, content.said)] };
  const result = schema.safeParse(content.value);
  if (result.success) return { value: result.data, content: content.value, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    spread(issue, content.value).map(({ path, seen, said }) =>
      errorAt({ file, line: lineOf(document, lines, path), column: path.join("."), value: seen }, said),
    ),
  );
  return { value: null, content: content.value, problems };
}

/** Finds the line on which a key such as `fields.0.unit` stands; that of the closest key above where it is not there. */
export function keyLines(text: string): (path: string) => number {
  const { document, lines } = parse(text);
  return (path) => lineOf(document, lines, path === "" ? [] : path.split("."));
}

function parse(text: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" }), lines };
}

function describeFault(file: string, fault: YAMLError, lines: LineCounter): Problem {
  const line = Math.max(1, lines.linePos(fault.pos[0]).line);
  if (fault.code === "TAB_AS_INDENT") return errorAt({ file, line }, ofKeys.tab());
  if (fault.code === "DUPLICATE_KEY") return errorAt({ file, line }, ofKeys.duplicate());
  return errorAt({ file, line }, ofKeys.syntax(fault.message));
}

/** The plain value of a document; an alias that leads nowhere, or to far too much, is a problem. */
function toValue(document: Document): { value: unknown; said?: Said } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { value: null, said: ofKeys.syntax(error instanceof Error ? error.message : String(error)) };
  }
}

type Path = readonly PropertyKey[];

/** What is said of an issue at one key. */
export interface Described {
  readonly path: Path;
  readonly seen: string;
  /** whether text was seen, or the name of a key: anything but a number, a switch, a list */
  readonly isText: boolean;
  readonly said: Said;
}

/** What is said of an issue that a schema finds in a content: an issue about several keys is a problem for each. */
export function spread(issue: z.core.$ZodIssue, content: unknown): Described[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      seen: key,
      isText: true,
      said: ofKeys.unknown(key),
    }));
  }
  const value = valueAt(content, issue.path);
  if (value === undefined) return [{ path: issue.path, seen: "", isText: true, said: ofKeys.missing() }];
  if (issue.code === "invalid_key") {
    const key = String(issue.path.at(-1));
    return [{ path: issue.path, seen: key, isText: true, said: describeIssue(issue, key) }];
  }
  const seen = typeof value === "object" ? (JSON.stringify(value) ?? "") : String(value);
  return [{ path: issue.path, seen, isText: typeof value === "string", said: describeIssue(issue, seen) }];
}

function valueAt(content: unknown, path: Path): unknown {
  let value = content;
  for (const key of path) {
    if (value === null || typeof value !== "object") return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** Line of the key at a path, or of the nearest one above it. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== undefined) return lines.linePos(offset).line;
  }
  return 1;
}

function offsetOf(document: Document, path: Path): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(isNode(key) ? key.toJSON() : key) === String(last));
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const item = document.getIn(path, true);
  return isNode(item) ? item.range?.[0] : undefined;
}
