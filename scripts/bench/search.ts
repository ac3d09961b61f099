import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { answer } from "../../src/search/answer.ts";
import { unpackCards } from "../../src/search/cards.ts";
import { type Pagefind, pagefindSource } from "../../src/search/pagefind.ts";
import { readWords, type SearchOpening } from "../../src/search/words.ts";
import { measureChild } from "../site/measure-child.ts";
import { type Figure, median } from "./figure.ts";

/** Many more entries than any catalogue has. */
export const entries = 10_000;
const queries = ["沙坪坝 电子信息", "重点支持", "专利导航", "渝北区汽车产业", "区位商是什么", "DX-2019-X-500106-I5-1"];

/** Time and memory of the index of very many entries, and what a first answer from it costs. */
export async function benchSearch(runs: number, root: string): Promise<Figure[]> {
  const folder = join(root, ".cache/bench/search");
  const costs = [];
  for (let run = 0; run < runs; run += 1) {
    await rm(folder, { recursive: true, force: true });
    costs.push(await measureChild(["scripts/bench/index-many.ts", String(entries), folder], { root }));
  }
  const answers = [];
  for (const query of queries) answers.push(await firstAnswer(folder, query));
  const name = `search index of ${entries.toLocaleString("en")} entries in two languages`;
  await rm(folder, { recursive: true, force: true });
  return [
    { name, value: median(costs.map(({ seconds }) => seconds)), unit: "s", target: 90 },
    { name: `${name}: peak memory`, value: median(costs.map(({ megabytes }) => megabytes)), unit: "MB", target: 4096 },
    {
      name: "first answer from it, the largest",
      value: Math.max(...answers.map(({ bytes }) => bytes)) / 1000,
      unit: "kB",
      target: 400,
    },
    {
      name: "first answer from it, computed in",
      value: median(answers.map(({ milliseconds }) => milliseconds)),
      unit: "ms",
    },
  ];
}

/** Opens the index as a browser does that has never been there, asks one query and reads ten results; counts every byte. */
async function firstAnswer(folder: string, query: string): Promise<{ bytes: number; milliseconds: number }> {
  const bundle = join(folder, "pagefind/zh/pagefind.js");
  const pack = await readFile(join(folder, "assets/search-zh.pack"));
  let bytes = pack.length + (await readFile(bundle)).length;
  const fetchWeb = globalThis.fetch;
  globalThis.fetch = async (address) => {
    const content = await readFile(join(folder, new URL(String(address)).pathname));
    bytes += content.length;
    return new Response(content);
  };
  try {
    const { words, cards }: SearchOpening = JSON.parse(String(gunzipSync(pack)));
    const { createInstance } = await import(pathToFileURL(bundle).href);
    const pagefind: Pagefind = createInstance({ basePath: "http://site/pagefind/zh/", noWorker: true });
    const start = performance.now();
    const context = { source: await pagefindSource(pagefind, unpackCards(cards)), ...readWords(words) };
    const { hits } = await answer(query, context);
    if (hits.length === 0) throw new Error(`bench: nothing is found for ${query}`);
    await context.source.read(hits.slice(0, 10));
    return { bytes, milliseconds: performance.now() - start };
  } finally {
    globalThis.fetch = fetchWeb;
  }
}
