import { langs } from "../../src/i18n/lang.ts";
import { diskEffects } from "../lib/effects.ts";
import { readDictionaries } from "../lib/search-dictionaries.ts";
import { buildIndex } from "../lib/search-index.ts";
import { manyRecords } from "./many-records.ts";

/** Writes the search index of so many made-up entries into a folder, in a process of its own, which is measured. */
const [count = "", folder = ""] = process.argv.slice(2);
const records = manyRecords(Number(count));
const dictionaries = await readDictionaries(diskEffects(process.cwd()));
for (const lang of langs) {
  const ofLang = records.filter((record) => record.lang === lang);
  await buildIndex(lang, ofLang, { dictionaries, outDir: folder });
}
