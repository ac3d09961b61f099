import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { beginningsOf } from "../../src/search/tokens.ts";
import { arrayItems, encodeArray, encodeText, itemText, joined } from "./cbor.ts";

/** A file of an index, by its path inside the bundle. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What every file begins with, before it is packed. */
const magic = new TextEncoder().encode("pagefind_dcd");
/**
 * So many bytes of words, before they are packed, go into one file, times the square root of all there are: a reader fetches the
 * table, with a row a file, and some twenty files. Both together are least in between. A larger word has a file of its own.
 */
const sizePerRoot = 3;
/** The version of Pagefind whose files are read here; `package.json` pins it. */
export const pagefindVersion = "1.6.0";
/** The place of the table of chunks in the list of the index. */
const tablePlace = 2;

/**
 * Cuts the words of a Pagefind index into smaller files. Pagefind puts as many into one that every word of a query costs 20 kB;
 * the words of a query stand far apart, so most of that is for nothing.
 */
export function cutChunks(files: readonly IndexFile[]): IndexFile[] {
  const isMeta = ({ path }: IndexFile) => path.endsWith(".pf_meta");
  const isChunk = ({ path }: IndexFile) => path.startsWith("index/");
  const meta = files.find(isMeta);
  // An index without a record has none.
  if (!meta) return [...files];
  const parts = arrayItems(unpack(meta.content));
  const found = itemText(parts[0]!);
  if (found !== pagefindVersion)
    throw new Error(
      `search index: expected the files of Pagefind ${pagefindVersion}, got those of ${found}; what to check before another version is taken stands in content/decisions/0027-cutting-the-index.md`,
    );
  const chunks = arrayItems(parts[tablePlace]!).map((row) => itemText(arrayItems(row)[2]!));
  const words = chunks.flatMap((name) => {
    const file = files.find(({ path }) => path === `index/${name}.pf_index`);
    return arrayItems(arrayItems(unpack(file!.content))[0]!);
  });
  const prefix = chunks[0]?.replace(/_[^_]*$/, "_") ?? "";
  const cut = cutWords(words).map((some) => chunkOf(some, prefix));
  const none = chunkOf([], prefix);
  const table = encodeArray([...cut.flatMap(rowsOf), rowOfNone(none)].map(rowItem));
  const content = pack(encodeArray(parts.map((part, at) => (at === tablePlace ? table : part))));
  const others = files.filter((file) => !isMeta(file) && !isChunk(file));
  return [...others, { path: meta.path, content }, ...[...cut, none].map(({ file }) => file)];
}

/** The words in their order, so many to a chunk as fit. */
function cutWords(words: readonly Uint8Array[]): Uint8Array[][] {
  const chunkSize = sizePerRoot * Math.sqrt(words.reduce((sum, { length }) => sum + length, 0));
  const chunks: Uint8Array[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (size + word.length > chunkSize) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)!.push(word);
    size += word.length;
  }
  return chunks;
}

/** A chunk, by the words that it begins and ends with. */
interface Chunk {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly file: IndexFile;
}

/** The name of a chunk changes with what it holds. */
function chunkOf(words: readonly Uint8Array[], prefix: string): Chunk {
  const content = pack(encodeArray([encodeArray(words)]));
  const name = prefix + createHash("sha256").update(content).digest("hex").slice(0, 10);
  const [from = "", to = ""] = [words[0], words.at(-1)].map((word) => word && wordText(word));
  return { from, to, name, file: { path: `index/${name}.pf_index`, content } };
}

const wordText = (word: Uint8Array) => itemText(arrayItems(word)[0]!);

type Row = readonly [from: string, to: string, name: string];

/**
 * The rows of a chunk in the table. Pagefind opens every chunk between whose two words a term stands. Words that begin as the
 * first does stand behind such a beginning, here and in the chunks that follow, so each is named for it once more.
 */
function rowsOf({ from, to, name }: Chunk): Row[] {
  const beginnings = beginningsOf(from).filter((beginning) => beginning !== from);
  return [[from, to, name], ...beginnings.map((beginning): Row => [beginning, beginning, name])];
}

/**
 * The row of a chunk without a word, between whose two every term stands: Pagefind opens it once. For a term that stands between
 * no two words it would open all chunks that begin alike, though no word of any index stands there.
 */
const rowOfNone = ({ name }: Chunk): Row => ["", "~", name];

const rowItem = (row: Row) => encodeArray(row.map(encodeText));

function unpack(content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  if (!magic.every((byte, at) => bytes[at] === byte)) throw new Error("search index: a file is not Pagefind's");
  return bytes.subarray(magic.length);
}

const pack = (bytes: Uint8Array): Uint8Array => gzipSync(joined([magic, bytes]), { level: 9 });
