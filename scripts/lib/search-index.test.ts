import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Lang, langs } from "../../src/i18n/lang.ts";
import type { SearchRecord } from "../../src/schema/search.ts";
import { type Answer, answer } from "../../src/search/answer.ts";
import { unpackCards } from "../../src/search/cards.ts";
import type { Entry } from "../../src/search/match.ts";
import { type Pagefind, pagefindSource } from "../../src/search/pagefind.ts";
import { plain } from "../../src/search/plain.ts";
import { scanSource } from "../../src/search/scan.ts";
import type { Source } from "../../src/search/source.ts";
import { readWords, type SearchOpening } from "../../src/search/words.ts";
import { diskEffects } from "./effects.ts";
import { readDictionaries } from "./search-dictionaries.ts";
import { buildIndex, searchFiles } from "./search-index.ts";

const root = join(import.meta.dirname, "../..");
const none = { synonyms: [], questionWords: [], readings: [] };
const read = (path: string) => readFile(join(root, path), "utf8");

let records: SearchRecord[];
const ofLang = (lang: Lang) => records.filter((record) => record.lang === lang);
const words = {} as Record<Lang, ReturnType<typeof readWords>>;
let out: string;
const sources = {} as Record<"zh" | "en", Record<"index" | "scan", Source>>;

/** Runs what `buildIndex` wrote: its classic scripts, and Pagefind itself with the disk for a server. */
beforeAll(async () => {
  records = JSON.parse(await read("fixtures/search/records.json"));
  out = await mkdtemp(join(tmpdir(), "buju-search-"));
  const dictionaries = await readDictionaries(diskEffects(root));
  for (const lang of langs) await buildIndex(lang, ofLang(lang), { dictionaries, outDir: out });
  const run = async (name: string) =>
    JSON.parse((await readFile(join(out, "assets", name), "utf8")).replace(/^globalThis\.\w+ = (.*);\n$/s, "$1"));
  const unpack = async (lang: string) =>
    JSON.parse(String(gunzipSync(await readFile(join(out, `assets/search-${lang}.pack`)))));
  vi.stubGlobal("fetch", async (address: string) => {
    return new Response(await readFile(join(out, new URL(address).pathname)));
  });
  for (const lang of langs) {
    const { createInstance } = await import(
      /* @vite-ignore */ pathToFileURL(join(out, `pagefind/${lang}/pagefind.js`)).href
    );
    const pagefind: Pagefind = createInstance({ basePath: `http://site/pagefind/${lang}/`, noWorker: true });
    const opening: SearchOpening = await unpack(lang);
    expect(opening.words).toEqual(await run(`search-words-${lang}.js`));
    words[lang] = readWords(opening.words);
    const entries = (await run(`search-records-${lang}.js`)) as Entry[];
    const index = await pagefindSource(pagefind, unpackCards(opening.cards));
    sources[lang] = { index, scan: scanSource(entries, words[lang].fold) };
  }
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(out, { recursive: true, force: true });
});

async function ask(query: string, lang: "zh" | "en" = "zh", kind: "index" | "scan" = "index"): Promise<Answer> {
  const source = sources[lang][kind];
  const found = await answer(query, { source, ...words[lang] });
  const urls = async (ids: readonly string[]) => (await source.read(ids)).map(({ url }) => url);
  const { comparison, ...rest } = { ...found, hits: await urls(found.hits) };
  if (!comparison) return rest;
  const [id = "", ...places] = await urls([comparison.id, ...comparison.entities.map((entity) => entity.id)]);
  const entities = comparison.entities.map((entity, i) => ({ ...entity, id: places[i]! }));
  return { ...rest, comparison: { ...comparison, id, entities } };
}
const first = async (query: string, lang?: "zh" | "en") => (await ask(query, lang)).hits[0];

/** The plain truth: every record of the language that has the words anywhere, spacing and signs aside. */
const truth = (query: string, lang: Lang) => {
  const run = plain(query, words[lang].fold);
  const holds = (text: string) => plain(text, words[lang].fold).includes(run);
  return records
    .filter((record) => record.lang === lang)
    .filter(({ title, text, keywords }) => [title, text, ...keywords].some(holds))
    .map(({ url }) => url)
    .sort();
};

it("the index finds 重庆 first, older editions last", async () => {
  const { kind, hits } = await ask("重庆");
  expect(kind).toBe("found");
  expect(hits[0]).toBe("/regions/500000/");
  expect(hits.slice(-2)).toEqual(["/reports/nation-2021/regions/500000/", "/reports/nation-2022/regions/500000/"]);
  expect([...hits].sort()).toEqual(truth("重庆", "zh"));
});
it.each([
  ["重慶", "/regions/500000/"],
  ["chongqing", "/regions/500000/"],
  ["Chongqing", "/regions/500000/"],
  ["chong qing", "/regions/500000/"],
  ["cq", "/regions/500000/"],
  ["渝", "/regions/500000/"],
  ["500000", "/regions/500000/"],
  ["陝西", "/regions/610000/"],
  ["匹配度", "/glossary/#matching"],
  ["匹配度怎么算", "/methods/#matching-degree"],
  ["匹配度是什么", "/glossary/#matching"],
  ["耦合度怎么得来的", "/glossary/#coupling"],
  ["地标", "/glossary/#gi"],
  ["高企", "/glossary/#hnte"],
  ["知产", "/glossary/#ip"],
  ["NP01", "/indicators/NP01/"],
  ["np01", "/indicators/NP01/"],
  ["研发强度", "/indicators/NP01/"],
  ["R&D 经费投入强度", "/indicators/NP01/"],
  ["国知办函管字[2018]866号", "/policies/cnipa-2018-866/"],
  ["国知办函管字（2018）866 号", "/policies/cnipa-2018-866/"],
  ["国知办函管字【2018】８６６號", "/policies/cnipa-2018-866/"],
  ["沙坪坝 电子信息", "/catalogue/DX-2019-X-500106-I6-ELECTRONICS-1/"],
  ["沙坪坝 软件", "/catalogue/DX-2019-X-500106-I6-ELECTRONICS-1/"],
  ["渝北 × 电子信息", "/catalogue/DX-2019-X-500112-I6-ELECTRONICS-1/"],
  ["DX-2019-X-500106-I6-ELECTRONICS-1", "/catalogue/DX-2019-X-500106-I6-ELECTRONICS-1/"],
  ["强化优势", "/catalogue/DX-2019-X-500106-I6-ELECTRONICS-1/"],
  ["梁平县", "/regions/500155/"],
  ["梁平縣", "/regions/500155/"],
  ["两江新区", "/regions/500112/"],
  ["spb", "/regions/500106/"],
  ["shapingba", "/regions/500106/"],
  ["C07D", "/industries/T14/"],
  ["C07B 33/00", "/industries/T14/"],
  ["C12N15/09", "/industries/T15/"],
  ["C3912", "/industries/I6-ELECTRONICS/"],
  ["计算机技术", "/industries/T06/"],
  ["比贵州高多少", "/compare/"],
  ["重庆和四川谁高", "/compare/"],
  ["梁平县跟沙坪坝比", "/compare/city/"],
  ["哪些区县比上一年升了", "/reports/city-2023/"],
  ["专利在哪下载", "/data/#dataset-patents"],
  ["市科委", "/policies/chongqing-2016-16/"],
  ["重庆 运用能力", "/regions/500000/"],
  ["重庆的研发强度是多少", "/indicators/NP01/"],
  ["𠮷字", "/compare/"],
])("the index answers %s with %s", async (query, url) => expect(await first(query)).toBe(url));
it("the index takes full-width letters and R&D", async () => {
  expect((await ask("ＧＤＰ")).hits).toEqual((await ask("gdp")).hits);
  expect((await ask("ＧＤＰ")).hits).toContain("/indicators/NU01/");
  expect((await ask("R&D")).hits).toEqual(expect.arrayContaining(["/indicators/NP01/", "/indicators/NP02/"]));
});
it("the index answers in English, with words that go on", async () => {
  expect(await first("Chongqing", "en")).toBe("/en/regions/500000/");
  expect(await first("what is the matching degree", "en")).toBe("/en/glossary/#matching");
  expect((await ask("grant", "en")).hits).toContain("/en/indicators/NC02/");
  expect(await first("重庆", "en")).toBe("/en/regions/500000/");
});
it("the index falls back to parts, and says so where no record holds them all", async () => {
  expect(await ask("重庆匹配度为何")).toMatchObject({ kind: "found", hits: ["/regions/500000/"] });
  expect(await ask("重庆陕西匹配度为何")).toMatchObject({ kind: "parts", hits: ["/regions/610000/"] });
});
it("the index says honestly that there is nothing, and offers what is near", async () => {
  expect(await ask("量子纠缠")).toMatchObject({ kind: "none", hits: [] });
  const near = await ask("重庆火锅底料批发");
  expect(near.kind).toBe("none");
  expect(near.hits).toContain("/regions/500000/");
  expect((await ask("xyzzyplugh")).kind).toBe("none");
});
it.each(["", "  ", "？！…", ".*+?^$()|[]{}\\", "😀", "\u0000\u0007", "<script></script>x".replace(/\w/g, "")])(
  "a query of signs alone asks nothing: %j",
  async (query) => expect(await ask(query)).toEqual({ kind: "empty", hits: [], needles: [] }),
);
it("a query of 2,000 characters, or of markup, is answered without an error", async () => {
  expect((await ask("重庆知识产权".repeat(334))).kind).not.toBe("empty");
  expect((await ask('"><img src=x onerror=alert(1)>')).kind).toBe("none");
});
it("the index finds every part of every Han run of every record, and nothing else", async () => {
  const hanRuns = records.flatMap((record) =>
    [record.title, record.text, ...record.keywords].flatMap((text) =>
      plain(text, words[record.lang].fold)
        .split(" ")
        .filter((run) => /^\p{Script=Han}/u.test(run))
        .map((run) => [record.lang, run] as const),
    ),
  );
  const part = fc.constantFrom(...hanRuns).chain(([lang, run]) => {
    const characters = [...run];
    const from = fc.nat(characters.length - 1);
    return fc.tuple(
      fc.constant(lang),
      from.chain((at) =>
        fc.integer({ min: at + 1, max: characters.length }).map((to) => characters.slice(at, to).join("")),
      ),
    );
  });
  await fc.assert(
    fc.asyncProperty(part, async ([lang, words]) => {
      const probe = { field: "any", words } as const;
      const found = await sources[lang].index.read([...(await sources[lang].index.find(probe))]);
      expect(found.map(({ url }) => url).sort()).toEqual(truth(words, lang));
    }),
    { numRuns: 400 },
  );
});
it("the index and the scan answer alike", async () => {
  const queries = [
    "重庆",
    "cq",
    "chongq",
    "R&D",
    "技术合同",
    "GDP",
    "强",
    "2023",
    "三年合计，缺年剔除",
    "d经",
    "四川贵州",
    "地",
    "innov",
    "gdpx",
    "柑橘",
  ];
  for (const lang of langs)
    for (const query of queries) expect(await ask(query, lang, "index"), query).toEqual(await ask(query, lang, "scan"));
});
it("records come back whole", async () => {
  const { index } = sources.zh;
  const all = await index.find({ field: "any", words: "标签" });
  const [record] = await index.read([...all]);
  expect(record).toEqual(records.find(({ url }) => url === "/methods/")!);
});
it("cards know the facets of every record", () => {
  expect([...sources.zh.index.cards.values()]).toEqual([...sources.zh.scan.cards.values()]);
});
it("searchFiles gives the same bytes twice, whatever the order of the records", async () => {
  const bytes = async (list: readonly SearchRecord[]) =>
    [...(await searchFiles("zh", list, none))].map(([path, content]) => [
      path,
      Buffer.from(content).toString("base64"),
    ]);
  expect(await bytes(ofLang("zh").reverse())).toEqual(await bytes(ofLang("zh")));
});
it("searchFiles writes scripts that no text can break", async () => {
  const hostile = { ...records[0]!, text: "</script><!-- \u2028\u2029 ]]>" };
  const script = String((await searchFiles("zh", [hostile], none)).get("assets/search-records-zh.js"));
  expect(script).not.toMatch(/[<>\u2028\u2029]/);
  expect(JSON.parse(script.slice("globalThis.bujuRecords = ".length, -2))[0].text).toBe(hostile.text);
});
it("searchFiles refuses two records with one address", () =>
  expect(searchFiles("zh", [records[0]!, records[0]!], none)).rejects.toThrow(records[0]!.url));
