import { readFileSync, writeFileSync } from "node:fs";
import { Converter } from "opencc-js";
import { expect, it } from "vitest";
import { traditional } from "./traditional.ts";

/** Every character that Chinese written in simplified characters uses: GB 2312, both levels. */
function simplifiedCharacters(): Set<string> {
  const decoder = new TextDecoder("gbk");
  const characters = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) characters.add(decoder.decode(new Uint8Array([row, cell])));
  return characters;
}

/** Asks OpenCC for each character alone, in the spellings of Taiwan and Hong Kong too; what GB 2312 has itself (著) stays. */
function traditionalPairs(): [string, string][] {
  const converters = (["t", "tw", "hk"] as const).map((from) => Converter({ from, to: "cn" }));
  const simplified = simplifiedCharacters();
  const pairs: [string, string][] = [];
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    const converted = converters.map((convert) => convert(character)).find((each) => each !== character);
    if (!simplified.has(character) && converted && simplified.has(converted)) pairs.push([character, converted]);
  }
  return pairs;
}

it("traditional holds what OpenCC says of single characters", () => {
  const pairs = traditionalPairs();
  if (process.env.UPDATE) {
    const file = new URL("./traditional.ts", import.meta.url);
    const [before] = readFileSync(file, "utf8").split("const from =");
    const side = (i: 0 | 1) => pairs.map((pair) => pair[i]).join("");
    writeFileSync(
      file,
      `${before}const from =\n  "${side(0)}";\nconst to =\n  "${side(1)}";\n\nexport const traditional: CharacterPairs = [...from].map((character, i) => [character, to[i]!]);\n`,
    );
    return;
  }
  expect(traditional).toEqual(pairs);
});
it("traditional leaves alone what is simplified already", () => {
  const from = new Set(traditional.map(([character]) => character));
  expect([..."著作权核心重庆后里面"].filter((character) => from.has(character))).toEqual([]);
});
