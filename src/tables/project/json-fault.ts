/** What should have stood at a place of a text that is no JSON. */
export type JsonWant = "value" | "key" | "colon" | "comma" | "end" | "text";

/** The first place at which a text is no JSON. */
export interface JsonFault {
  /** 1 for the first */
  readonly line: number;
  /** number of the sign in its line, 1 for the first */
  readonly position: number;
  readonly wanted: JsonWant;
  /** the sign that stands there; null where the text ends before it is complete */
  readonly seen: string | null;
  /** what closes all that stands open there, such as `]}` */
  readonly open: string;
}

const space = /[ \t\n\r]*/y;
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const text = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;

/**
 * Finds where a text stops being JSON (JSON 语法错误之处), by the grammar of RFC 8259; null where all of it is JSON.
 * The error of JSON.parse names no line and reads differently in each engine.
 * @example findJsonFault('{ "steps": [').open; // => "]}"
 */
export function findJsonFault(source: string): JsonFault | null {
  const open: string[] = [];
  let at = 0;
  let wanted: JsonWant = "value";
  let mayClose = false;
  for (;;) {
    at += lengthOf(space, source, at);
    const sign = source[at];
    if (wanted === "end" && sign === undefined) return null;
    if (sign !== undefined && sign === open.at(-1) && (mayClose || wanted === "comma")) {
      open.pop();
      at += 1;
      [wanted, mayClose] = [open.length === 0 ? "end" : "comma", false];
    } else if (wanted === "value" && (sign === "{" || sign === "[")) {
      open.push(sign === "{" ? "}" : "]");
      at += 1;
      [wanted, mayClose] = [sign === "{" ? "key" : "value", true];
    } else if ((wanted === "comma" && sign === ",") || (wanted === "colon" && sign === ":")) {
      at += 1;
      [wanted, mayClose] = [sign === "," && open.at(-1) === "}" ? "key" : "value", false];
    } else if ((wanted === "value" || wanted === "key") && sign === '"') {
      const end = at + lengthOf(text, source, at);
      if (source[end] !== '"') return faultAt(end, "text");
      at = end + 1;
      [wanted, mayClose] = [wantedAfter(wanted), false];
    } else if (wanted === "value" && lengthOf(scalar, source, at) > 0) {
      at += lengthOf(scalar, source, at);
      [wanted, mayClose] = [wantedAfter(wanted), false];
    } else return faultAt(at, wanted);
  }

  /** What follows a key or a value that was read whole. */
  function wantedAfter(read: "key" | "value"): JsonWant {
    return read === "key" ? "colon" : open.length === 0 ? "end" : "comma";
  }

  function faultAt(place: number, wanted: JsonWant): JsonFault {
    const end = source.trimEnd().length;
    // Blank lines behind the last sign are no place to look at.
    const before = source.slice(0, wanted === "text" ? place : Math.min(place, end)).split("\n");
    const rest = source.slice(place);
    const seen = rest === "" || isCut(rest, wanted) ? null : String.fromCodePoint(rest.codePointAt(0)!);
    const position = [...before.at(-1)!].length + 1;
    return { line: before.length, position, wanted, seen, open: open.toReversed().join("") };
  }
}

/** Whether the rest of a text breaks off in the middle of a word, a number or an escaped sign. */
function isCut(rest: string, wanted: JsonWant): boolean {
  return wanted === "value" ? isBegun(rest.trimEnd()) : wanted === "text" && /^\\(?:u[0-9a-fA-F]{0,3})?$/.test(rest);
}

/** Whether a word is the beginning of true, false, null or a number. */
function isBegun(word: string): boolean {
  return (
    ["true", "false", "null"].some((each) => each.startsWith(word)) || /^-?(?:\d+(?:\.\d*)?(?:[eE][+-]?)?)?$/.test(word)
  );
}

/** How far a pattern reaches from a place; 0 where it does not hold there. */
function lengthOf(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0].length ?? 0;
}
