import type { Said } from "../i18n/validation.ts";
import { ofFiles } from "../i18n/validation-files.ts";
import { errorAt, type Problem } from "./problem.ts";

/** A file as text, or why it has none. */
export interface Decoded {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the bytes of a file as UTF-8 text with LF line ends.
 * Accepted: a byte order mark, and CRLF or CR as line ends. Refused, with the line: GBK, UTF-16, any other encoding, NUL bytes.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const foreign = foreignFormat(bytes);
  if (foreign) return refuse(file, 1, foreign);
  const text = decodeAs("utf-8", bytes);
  if (text === null) return refuse(file, ...undecodable(bytes));
  const nul = text.indexOf("\0");
  if (nul >= 0) return refuse(file, text.slice(0, nul).split(/\r\n?|\n/).length, ofFiles.nul());
  return { text: text.replace(/\r\n?/g, "\n"), problems: [] };
}

function foreignFormat([first, second, third, fourth]: Uint8Array): Said | null {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return ofFiles.utf16();
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) return ofFiles.workbook();
  return null;
}

/** The first line that is not UTF-8, and what it seems to be instead. */
function undecodable(bytes: Uint8Array): [line: number, Said] {
  let line = 1;
  for (const part of splitLines(bytes)) {
    if (decodeAs("utf-8", part) === null) {
      const words = decodeAs("gbk", part);
      return [line, words === null ? ofFiles.notUtf8() : ofFiles.gbk(words.trim())];
    }
    line += 1;
  }
  return [1, ofFiles.notUtf8()];
}

function* splitLines(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
  yield bytes.subarray(start);
}

/** The text, or null where the bytes are not of that encoding. */
function decodeAs(encoding: "utf-8" | "gbk", bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuse(file: string, line: number, said: Said): Decoded {
  return { text: null, problems: [errorAt({ file, line }, said)] };
}
