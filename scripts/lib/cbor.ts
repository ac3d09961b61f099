/**
 * The little of CBOR (RFC 8949) that Pagefind's files are made of. Items are cut out and joined as the bytes they are, never
 * read and written anew: content/decisions/0027.
 */

const text = 3;
const array = 4;
const simple = 7;

/** Something encoded, where it stands in its bytes. */
interface Head {
  readonly major: number;
  /** the value of a number, the length of a text or an array */
  readonly argument: number;
  /** where what it announces begins */
  readonly at: number;
}

const widths = [1, 2, 4, 8];

function readHead(bytes: Uint8Array, at: number): Head {
  const first = bytes[at];
  if (first === undefined) throw new RangeError(`cbor: the bytes end at ${at}, inside an item`);
  const [major, low] = [first >> 5, first & 31];
  if (low < 24) return { major, argument: low, at: at + 1 };
  const width = widths[low - 24];
  if (width === undefined) throw new RangeError(`cbor: byte ${first} at ${at} announces a form that is not read here`);
  const argument = bytes.subarray(at + 1, at + 1 + width).reduce((value, byte) => value * 256 + byte, 0);
  return { major, argument, at: at + 1 + width };
}

/**
 * Where an item ends.
 * @example itemEnd(Uint8Array.of(0x82, 0x01, 0x61, 0x61), 0); // => 4
 */
export function itemEnd(bytes: Uint8Array, start: number): number {
  // Iterative: what is still to be passed over; an array adds its items.
  let at = start;
  for (let left = 1; left > 0; left--) {
    const head = readHead(bytes, at);
    at = head.at;
    if (head.major === array) left += head.argument;
    else if (head.major === text) at += head.argument;
    else if (head.major > 1 && head.major !== simple) throw new RangeError(`cbor: major type ${head.major} at ${at}`);
  }
  if (at > bytes.length) throw new RangeError(`cbor: the bytes end at ${bytes.length}, inside an item`);
  return at;
}

/** The items of the array that begins at a place, each as its bytes. */
export function arrayItems(bytes: Uint8Array, start = 0): Uint8Array[] {
  const head = readHead(bytes, start);
  if (head.major !== array) throw new RangeError(`cbor: expected an array at ${start}, got major type ${head.major}`);
  const items: Uint8Array[] = [];
  for (let at = head.at; items.length < head.argument; ) {
    const end = itemEnd(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return items;
}

/** The text that an item is. */
export function itemText(item: Uint8Array): string {
  const { major, argument, at } = readHead(item, 0);
  if (major !== text) throw new RangeError(`cbor: expected a text, got major type ${major}`);
  return new TextDecoder().decode(item.subarray(at, at + argument));
}

/** An array of items. */
export const encodeArray = (items: readonly Uint8Array[]): Uint8Array => joined([head(array, items.length), ...items]);

/** A text. */
export function encodeText(value: string): Uint8Array {
  const bytes = new TextEncoder().encode(value);
  return joined([head(text, bytes.length), bytes]);
}

function head(major: number, argument: number): Uint8Array {
  const first = major << 5;
  if (argument < 24) return Uint8Array.of(first | argument);
  const width = argument < 0x100 ? 1 : argument < 0x10000 ? 2 : 4;
  const digits = Array.from({ length: width }, (_, i) => (argument >>> (8 * (width - 1 - i))) & 255);
  return Uint8Array.of(first | (24 + widths.indexOf(width)), ...digits);
}

/** Bytes one after another. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
