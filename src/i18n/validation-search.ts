import { expected, say, visible } from "./validation.ts";

/** What may be said of the dictionaries of the search, and of the queries that it is tried with. */
export const ofSearch = {
  noWord: (seen: string) =>
    say(
      "search-word",
      expected("含有字母、数字或汉字的词", "a word with a letter, a digit or a character in it", seen),
      ["改正，或删去此行", "Correct it, or delete the line."],
    ),
  sameWord: (seen: string) =>
    say(
      "synonym",
      [
        `同义词应是另一个词，“${visible(seen)}”与左边只差大小写或全半角`,
        `expected another word, got "${visible(seen)}", which differs in case or width alone`,
      ],
      ["删去此行：大小写、全半角本来就不分", "Delete the line: case and width make no difference anyway."],
    ),
  brokenGap: (seen: string) =>
    say(
      "question-word",
      expected("“…”两边都有字的词，如 比…高多少", "a word with something on both sides of …, such as 比…高多少", seen),
      ["补上一边的字，或去掉“…”", "Write what stands on the other side, or take out the …."],
    ),
  syllables: (seen: string, wanted: number, got: number) =>
    say(
      "reading",
      [
        `应有 ${wanted} 个音节，一字一个，“${visible(seen)}”有 ${got} 个`,
        `expected ${wanted} syllables, one a character, got ${got} in "${visible(seen)}"`,
      ],
      ["补齐或删去音节，用空格隔开", "Add or take out syllables, set apart by spaces."],
    ),
  unknownKind: (seen: string, known: readonly string[]) =>
    say("search-kind", expected(`${known.join("、")} 之一`, `one of ${known.join(", ")}`, seen), [
      "改正页面类别",
      "Correct the kind of page.",
    ]),
  otherLanguage: (seen: string, lang: string) =>
    say(
      "search-address",
      expected(
        lang === "en" ? "以 /en/ 开头的地址" : "不以 /en/ 开头的地址",
        lang === "en" ? "an address that begins with /en/" : "an address that does not begin with /en/",
        seen,
      ),
      ["改正地址，或改正 lang", "Correct the address, or lang."],
    ),
  needless: (seen: string) =>
    say("search-needs", expected("某个 expected 地址的开头", "the beginning of an address under expected", seen), [
      "改正，或留空",
      "Correct it, or leave it empty.",
    ]),
};
