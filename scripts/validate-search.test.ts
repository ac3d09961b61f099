import { expect, it } from "vitest";
import { problemsOf, swap } from "../fixtures/validate/read-fixture.ts";

const synonyms = "data/reference/synonyms.csv";
const questions = "data/reference/question-words.csv";
const readings = "data/reference/readings.csv";
const queries = "data/search/queries.csv";

/** The smallest dictionaries and queries, laid over the fixture. */
const base: Readonly<Record<string, string>> = {
  [synonyms]: "word,synonym,note\n地标,地理标志,简称\n",
  [questions]: "word,intent,asks_for,note\n是什么,define,,\n比…高多少,compare,,\n",
  [readings]: "word,reading,note\n协调度,xie tiao du,\n",
  [queries]: `query,lang,group,expected,first,needs,note
重庆,zh,names,region:/regions/500000/,must,,
Chongqing,en,names,region:/en/regions/500000/ page:/en/,,,
沙坪坝 软件,zh,entries,entry:/catalogue/*-500106-*/ region:/regions/500106/,,/catalogue/,
`,
};

/** What is changed in one file, and the problem that must then be told, as `rule severity file:line column`. */
const cases: readonly (readonly [title: string, file: string, change: (text: string) => string, expected: string])[] = [
  [
    "a synonym that is the same word",
    synonyms,
    swap("地标,地理标志", "GDP,ｇｄｐ"),
    `synonym error ${synonyms}:2 synonym`,
  ],
  ["a word of signs alone", synonyms, swap("地标,", "（）,"), `search-word error ${synonyms}:2 word`],
  [
    "a synonym listed twice",
    synonyms,
    swap("简称\n", "简称\n地标,地理标志,\n"),
    `duplicate-key error ${synonyms}:3 synonym`,
  ],
  ["an intent that there is not", questions, swap(",define", ",explain"), `choice error ${questions}:2 intent`],
  ["a gap with nothing behind it", questions, swap("比…高多少", "比…"), `question-word error ${questions}:3 word`],
  ["a question word of signs alone", questions, swap("是什么", "？"), `search-word error ${questions}:2 word`],
  ["a reading that lacks a syllable", readings, swap("xie tiao du", "xie tiao"), `reading error ${readings}:2 reading`],
  ["a reading with tones", readings, swap("xie tiao du", "xié tiáo dù"), `code error ${readings}:2 reading`],
  ["a reading of Latin letters", readings, swap("协调度", "D*"), `code error ${readings}:2 word`],
  [
    "a result without a kind",
    queries,
    swap("region:/regions/500000/,", "/regions/500000/,"),
    `code error ${queries}:2 expected`,
  ],
  [
    "a kind of page that there is not",
    queries,
    swap("region:/r", "place:/r"),
    `search-kind error ${queries}:2 expected`,
  ],
  [
    "a result in the other language",
    queries,
    swap("page:/en/", "page:/"),
    `search-address error ${queries}:3 expected`,
  ],
  [
    "a wait for pages that are not expected",
    queries,
    swap(",/catalogue/,", ",/policies/,"),
    `search-needs error ${queries}:4 needs`,
  ],
  ["a place that there is not", queries, swap(",must,", ",should,"), `choice error ${queries}:2 first`],
  ["a query of a group that there is not", queries, swap("zh,names", "zh,places"), `choice error ${queries}:2 group`],
  [
    "a query listed twice",
    queries,
    (text) => `${text}重庆,zh,names,region:/regions/500000/,,,\n`,
    `duplicate-key error ${queries}:5 lang`,
  ],
];

it.each(cases)("%s is told with its place, and nothing else is", async (_, file, change, expected) => {
  const found = (await problemsOf({ ...base, [file]: change(base[file]!) }))
    .filter(({ rule }) => rule !== "not-checked")
    .map(({ rule, severity, file, line, column }) => `${rule} ${severity} ${file}:${line} ${column}`);
  expect(found).toEqual([expected]);
});
it("the dictionaries and queries of the fixture hold, and so does a repository without them", async () => {
  expect(await problemsOf(base)).toEqual([]);
  expect(await problemsOf({})).toEqual([]);
});
it("every problem of the dictionaries is told at once, in both languages", async () => {
  const wrong = {
    [synonyms]: "word,synonym,note\nGDP,ｇｄｐ,\n（）,（）,\n",
    [questions]: "word,intent,asks_for,note\n比…,compare,,\n",
    [readings]: "word,reading,note\n协调度,xie tiao,\nD*,d,\n",
    [queries]: "query,lang,group,expected,first,needs,note\n重庆,zh,names,place:/en/regions/500000/,,/policies/,\n",
  };
  const found = await problemsOf(wrong);
  expect(found.map(({ rule }) => rule).sort()).toEqual([
    "code",
    "not-checked",
    "search-address",
    "search-kind",
    "search-needs",
  ]);
  for (const { message, fix } of found) {
    for (const words of [message, fix]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).toMatch(/[a-z]/);
    }
  }
});
