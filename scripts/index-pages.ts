import "./check-node.ts";
import { join } from "node:path";
import { type Lang, langs } from "../src/i18n/lang.ts";
import { chooseOption, readOptions, runScript } from "./lib/args.ts";
import { diskEffects } from "./lib/effects.ts";
import { languageOf } from "./lib/places.ts";
import { readDictionaries } from "./lib/search-dictionaries.ts";
import { buildIndex } from "./lib/search-index.ts";
import { collectRecords } from "./lib/search-records.ts";
import { readRecords } from "./lib/written-records.ts";

/** Passports, half of the pages, are not searched. */
const isSearched = (file: string) => /^(?!(?:en\/)?numbers\/).*\.html$/.test(file);

/** Writes the search index of the pages of one language: of those that were rendered, and of those that were put back. */
async function indexPages(root: string, { out, lang }: { readonly out: string; readonly lang: Lang }): Promise<void> {
  const site = diskEffects(join(root, out));
  const records = await readRecords(root, lang);
  const ofLanguage = (file: string) => isSearched(file) && languageOf({ pathname: `/${file}` }) === lang;
  for (const file of (await site.list("")).filter((file) => ofLanguage(file) && !records.has(file))) {
    records.set(file, collectRecords(file, new TextDecoder().decode(await site.read(file))));
  }
  const found = [...records.keys()].sort().flatMap((file) => records.get(file)!);
  await buildIndex(lang, found, { dictionaries: await readDictionaries(diskEffects(root)), outDir: site.root });
}

await runScript(import.meta, async (args) => {
  const { out, lang } = readOptions(
    args,
    { out: { type: "string", default: "dist" }, lang: { type: "string", default: "zh" } },
    {
      command: "node scripts/index-pages.ts [options]",
      does: "Writes the search index of one language, a step of `npm run build`.",
      options: {
        out: "DIR  folder of the rendered pages, from the root; dist unless given",
        lang: "LANG  whose pages: zh (usual) or en",
      },
    },
  );
  await indexPages(process.cwd(), { out, lang: chooseOption("lang", lang, langs) });
  return 0;
});
