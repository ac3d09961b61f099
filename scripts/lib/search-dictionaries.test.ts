import { expect, it } from "vitest";
import { diskEffects, memoryEffects } from "./effects.ts";
import { readDictionaries } from "./search-dictionaries.ts";

const tables: Readonly<Record<string, string>> = {
  synonyms: "word,synonym,note\n地标,地理标志,\n",
  "question-words": "word,intent,asks_for,note\n是什么,define,,\n",
  readings: "word,reading,note\n协调度,xie tiao du,\n",
  departments: `department_id,name_2016_zh,name_2016_en,name_zh,name_en,change,rights_2016,rights,confirmed,note_zh,note_en
science,市科委,Science Commission,市科技局,Science Bureau,renamed,,,,,
finance,市财政局,Finance Bureau,市财政局,Finance Bureau,same,,,,,
copyright,,,市版权局,Copyright Bureau,new,,,,,
`,
  industries: "industry_id,family,parent,name_zh,name_en,note_zh,note_en\nI6-AUTO,I6,,汽车摩托车,Cars,,\n",
  "industry-aliases": "alias,industry_id,kind,note\n汽摩,I6-AUTO,short-name,\nautomobile,I6-AUTO,common,\n",
  entities: `entity_id,kind,name_zh,name_en,short_zh,short_en,parent,valid_from,valid_to,note_zh,note_en
530000,province,云南省,Yunnan Province,云南,Yunnan,,,,,
500155,region,梁平区,Liangping District,梁平,Liangping,,,,,
500228,region,梁平县,Liangping County,梁平县,Liangping County,,,2016-12-30,,
Z-HIGHTECH,zone,高新技术产业开发区,High-tech Zone,重庆高新区,High-tech Zone,,,,,
`,
  aliases: `alias,entity_id,kind,note
云,530000,short-name,
梁平县,500155,old-name,
梁評區,500155,traditional,
高新区,Z-HIGHTECH,short-name,
`,
  successors: "entity_id,successor_id,kind\n500228,500155,renamed\n",
};
const files = new Map(Object.entries(tables).map(([name, text]) => [`data/reference/${name}.csv`, text]));

it("former and other names are synonyms of the present ones", async () => {
  const { synonyms } = await readDictionaries(memoryEffects(new Map(files)));
  expect(synonyms.map(({ word, synonym }) => `${word}→${synonym}`)).toEqual([
    "地标→地理标志",
    "市科委→市科技局",
    "市科技局→市科委",
    "Science Commission→Science Bureau",
    "Science Bureau→Science Commission",
    "梁平县→梁平",
    "Liangping County→Liangping",
    "汽摩→汽车摩托车",
    "automobile→Cars",
  ]);
});
it("no synonym of the repository says what it stands for already, and none is of one character", async () => {
  const { synonyms } = await readDictionaries(diskEffects("."));
  expect(synonyms.filter(({ word, synonym }) => word.toLowerCase() === synonym.toLowerCase())).toEqual([]);
  expect(synonyms.filter(({ word }) => [...word].length < 2)).toEqual([]);
});
