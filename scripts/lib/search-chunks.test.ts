import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { SearchRecord } from "../../src/schema/search.ts";
import { createFold } from "../../src/search/fold.ts";
import type { Probe } from "../../src/search/match.ts";
import { type Pagefind, pagefindSource } from "../../src/search/pagefind.ts";
import { scanSource } from "../../src/search/scan.ts";
import type { Source } from "../../src/search/source.ts";
import { arrayItems, encodeArray, encodeText, itemText, joined } from "./cbor.ts";
import { cutChunks, type IndexFile, pagefindVersion } from "./search-chunks.ts";
import { buildIndex } from "./search-index.ts";

const root = join(import.meta.dirname, "../..");

describe("of an index where many words begin alike", () => {
  /** Pairs of 中 with so many characters, names that sound so, and words that begin so, fill several chunks each. */
  const records = Array.from({ length: 600 }, (_, i): SearchRecord => {
    const other = String.fromCharCode(0x4e00 + 30 * i);
    const shared = {
      lang: "zh",
      kind: "page",
      scope: "",
      edition: "",
      superseded: false,
      state: "",
      about: {},
    } as const;
    return { ...shared, url: `/${i}/`, title: `${other}中${other}`, text: `Industrial${i} qualit${i}`, keywords: [] };
  });
  let out: string;
  let sources: Record<"index" | "scan", Source>;
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), "buju-chunks-"));
    const dictionaries = { synonyms: [], questionWords: [], readings: [] };
    await buildIndex("zh", records, { dictionaries, outDir: out });
    const read = (path: string) => readFile(join(out, path));
    vi.stubGlobal("fetch", async (address: string) => new Response(await read(new URL(address).pathname)));
    const { createInstance } = await import(
      /* @vite-ignore */ pathToFileURL(join(out, "pagefind/zh/pagefind.js")).href
    );
    const pagefind: Pagefind = createInstance({ basePath: "http://site/pagefind/zh/", noWorker: true });
    const script = String(await read("assets/search-records-zh.js"));
    const entries = JSON.parse(script.slice(script.indexOf("=") + 1, script.lastIndexOf(";")));
    sources = { index: await pagefindSource(pagefind, []), scan: scanSource(entries, createFold()) };
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await rm(out, { recursive: true, force: true });
  });

  it.each<Probe>([
    { field: "any", words: "中" },
    { field: "title", words: "中" },
    { field: "any", words: "ind", prefix: true },
    { field: "any", words: "industrial", prefix: true },
    { field: "any", words: "industrial1", prefix: true },
    { field: "any", words: "qual", prefix: true },
    { field: "part-sound", words: "zho", prefix: true },
  ])("all are found: $field $words", async (probe) => {
    const { index, scan } = sources;
    const urls = async (source: Source) =>
      (await source.read([...(await source.find(probe))])).map(({ url }) => url).sort();
    const found = await urls(index);
    expect(found.length).toBeGreaterThan(100);
    expect(found).toEqual(await urls(scan));
  });
});

/** Files as Pagefind writes them: each chunk is a list of words, each word a list of its text and its places. */
function indexOf(chunks: readonly (readonly string[])[], version = pagefindVersion): IndexFile[] {
  const pack = (item: Uint8Array) => gzipSync(joined([new TextEncoder().encode("pagefind_dcd"), item]));
  const list = (texts: readonly string[]) => encodeArray(texts.map(encodeText));
  const named = chunks.map((words, at) => ({ words, name: `zh_${at}` }));
  const table = named.map(({ words, name }) => list([words[0]!, words.at(-1)!, name]));
  return [
    { path: "pagefind.zh.pf_meta", content: pack(encodeArray([encodeText(version), list([]), encodeArray(table)])) },
    { path: "pagefind.js", content: new Uint8Array() },
    ...named.map(({ words, name }) => {
      return {
        path: `index/${name}.pf_index`,
        content: pack(encodeArray([encodeArray(words.map((word) => list([word])))])),
      };
    }),
  ];
}

/** The words of every chunk, in the order of the files, and the rows of the table. */
function read(files: readonly IndexFile[]) {
  const unpack = ({ content }: IndexFile) => gunzipSync(content).subarray("pagefind_dcd".length);
  const wordsOf = (file: IndexFile) =>
    arrayItems(arrayItems(unpack(file))[0]!).map((word) => itemText(arrayItems(word)[0]!));
  const meta = arrayItems(unpack(files.find(({ path }) => path.endsWith(".pf_meta"))!));
  return {
    chunks: files.filter(({ path }) => path.startsWith("index/")).map(wordsOf),
    rows: arrayItems(meta[2]!).map((row) => arrayItems(row).map(itemText)),
  };
}

it("cutChunks keeps every word in its order, gives a large one a file of its own, and adds one of none", () => {
  const large = `m${"x".repeat(200)}`;
  const { chunks, rows } = read(
    cutChunks(
      indexOf([
        ["a", "b"],
        ["c", large, "z"],
      ]),
    ),
  );
  expect(chunks).toEqual([["a", "b", "c"], [large], ["z"], []]);
  const named = rows.map(([from]) => from).filter((from) => !from!.startsWith("mx") || from === large);
  expect(named).toEqual(["a", large, "z", ""]);
});
it("cutChunks names every chunk for each beginning of its first word", () => {
  const [first, second] = ["grants", "granty"];
  const { rows } = read(cutChunks(indexOf([["gram", `gran${"s".repeat(200)}`, first, second, "z"]])));
  expect(rows.map(([from, to]) => [from, to]).filter(([from]) => from!.length < 9)).toEqual([
    ["gram", "gram"],
    ["gra", "gra"],
    ...["gra", "gran", "grans", "granss", "gransss", "granssss"].map((beginning) => [beginning, beginning]),
    [first, "z"],
    ...["gra", "gran", "grant"].map((beginning) => [beginning, beginning]),
    ["", "~"],
  ]);
});
it("cutChunks leaves an index without a record as it is", () =>
  expect(cutChunks([{ path: "pagefind.js", content: new Uint8Array() }])).toHaveLength(1));
it("cutChunks refuses the files of another version of Pagefind, and says where to read on", () =>
  expect(() => cutChunks(indexOf([["a"]], "1.7.0"))).toThrow(/Pagefind 1\.6\.0.*1\.7\.0.*decisions\/0027/));
it("the version of Pagefind whose files are read is the one that is pinned, without a range", async () => {
  const { dependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  expect(dependencies.pagefind, "a new version of Pagefind: see content/decisions/0027").toBe(pagefindVersion);
});
