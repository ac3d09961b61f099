import type { Lang } from "../i18n/lang.ts";
import type { Entry } from "../search/match.ts";
import { type Pagefind, pagefindSource } from "../search/pagefind.ts";
import type { AnswerContext } from "../search/rank.ts";
import { scanSource } from "../search/scan.ts";
import { readWords, type SearchWords } from "../search/words.ts";

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
  const index = location.protocol === "file:" ? null : openIndex(root, lang).catch(instead);
  const [source] = await Promise.all([index, runScript(`${root}assets/search-words.js`)]);
  const words = readWords(globals.bujuWords!);
  if (source) return { source, ...words };
  await runScript(`${root}assets/search-records-${lang}.js`);
  return { source: scanSource(globals.bujuRecords!, words.fold), ...words };
}

/** The scan of the records stands in for an index that does not start. */
function instead(error: unknown): null {
  console.warn(error);
  return null;
}

/** Without Pagefind's worker: one file less to fetch, and the page's own security policy holds. */
async function openIndex(root: string, lang: Lang) {
  const bundle = new URL(`${root}pagefind/`, document.baseURI);
  const { createInstance } = await import(new URL("pagefind.js", bundle).href);
  const pagefind: Pagefind = createInstance({ basePath: bundle.href, noWorker: true });
  return pagefindSource(pagefind, lang);
}

function runScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`cannot load ${src}`)));
    script.src = src;
    document.head.append(script);
  });
}
