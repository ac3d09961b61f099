import type { Lang } from "../i18n/lang.ts";
import { unpackCards } from "../search/cards.ts";
import type { Entry } from "../search/match.ts";
import { type Pagefind, pagefindSource } from "../search/pagefind.ts";
import type { AnswerContext } from "../search/rank.ts";
import { scanSource } from "../search/scan.ts";
import { readWords, type SearchOpening, type SearchWords } from "../search/words.ts";
import { runScript } from "./run-script.ts";

/** What the classic scripts in `assets/` leave behind when they have run. */
interface Globals {
  bujuWords?: SearchWords;
  bujuRecords?: readonly Entry[];
}
const globals = globalThis as Globals;

/**
 * Opens what there is to search, seen from a page whose way to the root of the site is `root`:
 * the index over HTTP; from disk, or where the index cannot start, the records as a script.
 */
export async function openSearch(root: string, lang: Lang): Promise<AnswerContext> {
  const opened = location.protocol === "file:" ? null : await openIndex(root, lang).catch(instead);
  return opened ?? openRecords(root, lang);
}

/** The scan of the records stands in for an index that does not start. */
function instead(error: unknown): null {
  console.warn(error);
  return null;
}

/** Without Pagefind's worker: one file less to fetch, and the page's own security policy holds. */
async function openIndex(root: string, lang: Lang): Promise<AnswerContext> {
  const bundle = new URL(`${root}pagefind/${lang}/`, document.baseURI);
  const [{ words, cards }, { createInstance }] = await Promise.all([
    fetchPacked<SearchOpening>(`${root}assets/search-${lang}.pack`),
    import(new URL("pagefind.js", bundle).href),
  ]);
  const pagefind: Pagefind = createInstance({ basePath: bundle.href, noWorker: true });
  return { source: await pagefindSource(pagefind, unpackCards(cards)), ...readWords(words) };
}

async function fetchPacked<Value>(address: string): Promise<Value> {
  const { ok, status, body } = await fetch(address);
  if (!ok || !body) throw new Error(`cannot load ${address}: ${status}`);
  return new Response(body.pipeThrough(new DecompressionStream("gzip"))).json();
}

async function openRecords(root: string, lang: Lang): Promise<AnswerContext> {
  await Promise.all(["words", "records"].map((name) => runScript(`${root}assets/search-${name}-${lang}.js`)));
  const words = readWords(globals.bujuWords!);
  return { source: scanSource(globals.bujuRecords!, words.fold), ...words };
}
