import "./check-node.ts";
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { type SearchQuery, searchQueryRow } from "../src/schema/search-query.ts";
import { DataError, hasErrors } from "../src/tables/problem.ts";
import { readTable } from "../src/tables/read-table.ts";
import { readOptions, runScript } from "./lib/args.ts";
import { addressOf, serveFolder } from "./lib/serve.ts";
import { userFolder } from "./lib/user-paths.ts";
import { askAgain, askSite, openReader } from "./site/ask-site.ts";
import { browserArguments, browserPath } from "./site/chromium.ts";
import { missingPages, scoreQuery } from "./site/search-score.ts";
import { openTruth, type Truth } from "./site/search-truth.ts";
import { describeSearch, type Tried, verdictsOf } from "./site/search-verdict.ts";

/** Every so many queries the reader stays and asks the next as well. */
const stays = 4;
/** Plain terms that stand in more pages than this are not followed to the last. */
const mostFollowed = 100;

const queriesFile = "data/search/queries.csv";
/** Queries by someone who had not seen the dictionaries: what they come to is told apart and never judged, nor worked towards. */
const heldOutFile = "data/search/held-out.csv";

export interface SearchCheck {
  /** folder of the built site */
  readonly site: string;
  /** file of queries that are judged */
  readonly queries: string;
  /** file of queries whose measures are told apart */
  readonly heldOut?: string;
}

/** Asks a built site every query of its files in a real browser, prints how well it answers, and returns the exit code. */
export async function checkSearch(
  { site, queries, heldOut }: SearchCheck,
  log: (line: string) => void,
): Promise<number> {
  const truth = await openTruth(site);
  const server = await serveFolder(site, { port: 0 });
  const browser = await chromium.launch({ executablePath: await browserPath(), args: browserArguments });
  try {
    const asking = { browser, root: addressOf(server), truth };
    const ask = async (file: string) => {
      const all = await readQueries(file);
      const isThere = (query: SearchQuery) => missingPages(query, truth.urls[query.lang]).length === 0;
      const waiting = all.filter((query) => query.first !== "must" && !isThere(query));
      const tried = await askAll(
        all.filter((query) => !waiting.includes(query)),
        asking,
      );
      for (const line of describeSearch(tried, waiting)) log(line);
      return tried;
    };
    const verdicts = verdictsOf(await ask(queries));
    if (heldOut !== undefined) {
      log("held out, and not judged:");
      await ask(heldOut);
    }
    for (const { name, value, floor, met } of verdicts) log(`${met ? "ok  " : "FAIL"}  ${name}: ${value} (${floor})`);
    const failed = verdicts.filter(({ met }) => !met).length;
    log(`${verdicts.length - failed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function readQueries(file: string): Promise<readonly SearchQuery[]> {
  const { rows, problems } = readTable(basename(file), await readFile(file, "utf8"), {
    schema: searchQueryRow,
    key: ["query", "lang"],
  });
  if (hasErrors(problems)) throw new DataError(problems);
  return rows;
}

interface Asking {
  readonly browser: Browser;
  readonly root: string;
  readonly truth: Truth;
}

/**
 * Asks every query as a reader does who is new, and some once more as one who has searched before; one after another, since
 * two at a time would measure each other.
 */
async function askAll(queries: readonly SearchQuery[], { browser, root, truth }: Asking): Promise<Tried[]> {
  const reader = await openReader(await browser.newPage());
  const tried: Tried[] = [];
  for (const [at, query] of queries.entries()) {
    const hits = truth.plainHits(query);
    const wanted = hits.length <= mostFollowed ? hits : [];
    const first = await askSite(reader, query.query, { root, lang: query.lang, wanted });
    const next = at % stays === 0 ? queries[at + 1] : undefined;
    const later = next?.lang === query.lang ? await askAgain(reader, next.query, { root, lang: next.lang }) : null;
    const score = scoreQuery(query, first.shown, { records: truth.records[query.lang], bytes: first.bytes });
    tried.push({ query, first, later, score, isPlain: wanted.length > 0 });
  }
  await reader.page.close();
  return tried;
}

await runScript(import.meta, async (args) => {
  const { site, queries } = readOptions(
    args,
    { site: { type: "string" }, queries: { type: "string" } },
    {
      command: "npm run search-check -- [options]",
      does: "Asks a built site the queries of data/search in a real browser; ends with 1 where it falls below a floor.",
      options: {
        site: "DIR  folder of the site; dist unless given",
        queries: `FILE  queries in the form of ${queriesFile}; that file, and ${heldOutFile} apart, unless given`,
      },
    },
  );
  const from = (path: string) => resolve(userFolder(), path);
  return checkSearch(
    {
      site: site === undefined ? join(process.cwd(), "dist") : from(site),
      ...(queries === undefined ? { queries: queriesFile, heldOut: heldOutFile } : { queries: from(queries) }),
    },
    console.log,
  );
});
