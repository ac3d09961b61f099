import "./check-node.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Lang, langs } from "../src/i18n/lang.ts";
import { handOver } from "../src/schema/handed.ts";
import { chooseOption, readOptions, runScript } from "./lib/args.ts";
import { openChartStore } from "./lib/chart-store.ts";
import { fileOf, languageOf, shownAnywhere } from "./lib/places.ts";
import { openProgram } from "./lib/program.ts";
import { readLibrary } from "./lib/read-library.ts";
import { relocate } from "./lib/relocate.ts";
import { collectRecords } from "./lib/search-records.ts";
import { type Records, writeRecords } from "./lib/written-records.ts";

interface RenderOptions {
  /** folder for the pages, from the root */
  readonly out: string;
  /** whose pages are rendered */
  readonly lang: Lang;
  /** editions whose own pages are not rendered, since the build puts them back */
  readonly restored: readonly string[];
}

/**
 * Renders the pages of one language into a folder and notes what the search finds on them; tells how many charts it drew.
 * Throws a RangeError that names the page which cannot be rendered.
 */
async function render(root: string, { out, lang, restored }: RenderOptions): Promise<void> {
  const charts = await openChartStore(root, lang);
  const records: Records = new Map();
  let text: string | null = null;
  handOver("library", await readLibrary(root));
  handOver("chart-store", charts);
  handOver("restored-editions", restored);
  handOver("take-text", (taken) => {
    text = taken;
  });
  /** Makes the addresses of a page relative, and notes what the search finds on it; leaves other files as they are. */
  const finish = (file: string, text: string) => {
    if (file === shownAnywhere || !file.endsWith(".html")) return text;
    const relative = relocate(text, file);
    records.set(file, collectRecords(file, relative));
    return relative;
  };
  const program = await openProgram(root);
  const places = (await program.places()).filter((place) => languageOf(place) === lang);
  for (const place of places) {
    const file = fileOf(place);
    text = null;
    const response = await program.render(place);
    if (!response.ok && file !== shownAnywhere) throw new RangeError(`${place.pathname}: status ${response.status}`);
    const content = text === null ? await response.bytes() : finish(file, text);
    write(join(root, out, file), content);
  }
  await charts.save({ all: restored.length > 0 });
  await writeRecords(root, lang, records);
  console.log(`charts ${lang} ${charts.drawn()} drawn, ${charts.reused()} from the cache`);
}

/** Writes at once: files are many and small, and waiting for each costs more than writing it. */
function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

await runScript(import.meta, async (args) => {
  const { out, lang, restored } = readOptions(
    args,
    {
      out: { type: "string", default: "dist" },
      lang: { type: "string", default: "zh" },
      restored: { type: "string", default: "" },
    },
    {
      command: "node scripts/render.ts [options]",
      does: "Renders the pages of one language, a step of `npm run build`, which finishes the site.",
      options: {
        out: "DIR  folder for the pages, from the root; dist unless given",
        lang: "LANG  whose pages: zh (usual) or en",
        restored: "IDS  editions whose pages are left out, with commas between them; none unless given",
      },
    },
  );
  const left = restored.split(",").filter((id) => id !== "");
  await render(process.cwd(), { out, lang: chooseOption("lang", lang, langs), restored: left });
  return 0;
});
