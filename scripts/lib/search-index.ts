import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { transform } from "esbuild";
import { type CustomRecord, close, createIndex, type PagefindIndex } from "pagefind";
import type { Lang } from "../../src/i18n/lang.ts";
import type { SearchRecord } from "../../src/schema/search.ts";
import { packCards } from "../../src/search/cards.ts";
import { createFold, type Fold } from "../../src/search/fold.ts";
import { type Entry, fieldsOf } from "../../src/search/match.ts";
import { compareRecords } from "../../src/search/source.ts";
import { fieldTokens, keywordToken, partSoundPrefix, soundPrefix, titlePrefix } from "../../src/search/tokens.ts";
import { traditional } from "../../src/search/traditional.ts";
import type { SearchOpening, SearchWords } from "../../src/search/words.ts";
import { cutChunks } from "./search-chunks.ts";
import type { Dictionaries } from "./search-dictionaries.ts";
import { soundsOf } from "./search-sounds.ts";

/** Pagefind's code for Chinese, of which it stems no word; for both languages of the site. Lower case, or it is not known. */
const language = "zh-cn";

/** Pagefind's own files that the site has no use for: its interface, its worker, its highlighter, the filters. */
const unused = /^pagefind-(?!entry\.json).*\.(js|css)$|^filter\//;

/**
 * Writes everything the search of one language needs below `outDir` (the site): the index (`pagefind/zh/`) and what opens it
 * (`assets/search-zh.pack`, gzip: the cards of the records and the dictionaries); from disk, where that cannot be fetched, the
 * records (`assets/search-records-zh.js`) and the dictionaries (`assets/search-words-zh.js`) as classic scripts. The same records
 * give the same bytes.
 */
export async function buildIndex(
  lang: Lang,
  records: readonly SearchRecord[],
  { dictionaries, outDir }: { readonly dictionaries: Dictionaries; readonly outDir: string },
): Promise<void> {
  const files = await searchFiles(lang, records, dictionaries);
  await rm(join(outDir, "pagefind", lang), { recursive: true, force: true });
  for (const [path, content] of files) {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.part`, content);
    await rename(`${file}.part`, file);
  }
}

/** The files of `buildIndex`, by path, without touching the disk. */
export async function searchFiles(
  lang: Lang,
  records: readonly SearchRecord[],
  dictionaries: Dictionaries,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const urls = new Set(records.map(({ url }) => url));
  if (urls.size < records.length)
    throw new RangeError(`searchFiles: two records share an address: ${repeated(records)}`);
  const fold = createFold(traditional);
  const entries = records.map((record) => entryOf(record, dictionaries.readings, fold)).sort(compareRecords);
  const words = wordsOf(entries, dictionaries, fold);
  const opening: SearchOpening = { words, cards: packCards(entries) };
  const index = await indexFiles(entries, fold);
  await close();
  return new Map<string, string | Uint8Array>([
    ...index.map(([path, content]) => [`pagefind/${lang}/${path}`, content] as const),
    [`assets/search-${lang}.pack`, gzipSync(JSON.stringify(opening), { level: 9 })],
    [`assets/search-records-${lang}.js`, classicScript("bujuRecords", entries)],
    [`assets/search-words-${lang}.js`, classicScript("bujuWords", words)],
  ]);
}

const repeated = (records: readonly SearchRecord[]) =>
  records.find(({ url }, i) => records.findIndex((other) => other.url === url) < i)?.url;

/** Chinese names can be typed by their sound; what reads English has its English names. */
const entryOf = (record: SearchRecord, readings: Dictionaries["readings"], fold: Fold): Entry => ({
  ...record,
  sounds: soundsOf(record.lang === "zh" ? [record.title, ...record.keywords] : [], readings, fold),
});

async function indexFiles(entries: readonly Entry[], fold: Fold): Promise<(readonly [string, Uint8Array])[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  // One is written while the one before is read: Pagefind takes them in this order.
  let added: Promise<void> = Promise.resolve();
  for (const [order, entry] of entries.entries()) {
    const record = customRecord(entry, order, fold);
    await added;
    added = add(index, record);
  }
  await added;
  const { files } = await index.getFiles();
  const used = cutChunks(files.filter(({ path }) => !unused.test(path))).sort((a, b) => (a.path < b.path ? -1 : 1));
  return Promise.all(used.map(async ({ path, content }) => [path, await smaller(path, content)] as const));
}

/** Takes a third off Pagefind's script. */
async function smaller(path: string, content: Uint8Array): Promise<Uint8Array> {
  if (!path.endsWith(".js")) return content;
  const { code } = await transform(content, { minify: true, format: "esm", target: "es2022", legalComments: "none" });
  return new TextEncoder().encode(code);
}

/** A record as Pagefind takes it. */
function customRecord(entry: Entry, order: number, fold: Fold): CustomRecord {
  const { sounds: _, ...record } = entry;
  return {
    ...{ url: record.url, language },
    content: contentOf(entry, fold).join(" "),
    // Only filters are kept beside the words without being indexed themselves: so the record travels as one.
    filters: { record: [JSON.stringify(record)] },
    sort: { order: String(order).padStart(6, "0") },
  };
}

async function add(index: PagefindIndex, record: CustomRecord): Promise<void> {
  const { errors } = await index.addCustomRecord(record);
  if (errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${errors.join("; ")}`);
}

/** All words of a record: every field from mark to mark, the title once more as title, keywords, sounds. */
function contentOf(entry: Entry, fold: Fold): string[] {
  const { title, keywords, all, sounds } = fieldsOf(entry, fold);
  return [
    ...all.flatMap(fieldTokens),
    ...fieldTokens(title).map((token) => titlePrefix + token),
    ...keywords.map(keywordToken),
    ...sounds.whole.map((sound) => soundPrefix + sound),
    ...sounds.parts.map((sound) => partSoundPrefix + sound),
  ];
}

/** Of the traditional characters only those that are read as a character of a record or a word: no other can find anything. */
function wordsOf(entries: readonly Entry[], { synonyms, questionWords }: Dictionaries, fold: Fold): SearchWords {
  const said = [...synonyms.map(({ word, synonym }) => word + synonym), ...questionWords.map(({ word }) => word)];
  const used = new Set([...entries.flatMap((entry) => fieldsOf(entry, fold).all), ...said].join(""));
  const pairs = traditional.filter(([, simplified]) => used.has(simplified));
  return {
    traditional: pairs.map(([character]) => character).join(""),
    simplified: pairs.map(([, simplified]) => simplified).join(""),
    synonyms: synonyms.map(({ word, synonym }) => [word, synonym]),
    asking: questionWords.map(({ word, intent, asks_for }) => (asks_for ? [word, intent, asks_for] : [word, intent])),
  };
}

/** A classic script that hands data to the page under a name. Written so that no text in it can end a script. */
function classicScript(name: string, value: unknown): string {
  const code = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `globalThis.${name} = ${JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, code)};\n`;
}
