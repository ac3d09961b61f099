import "./check-node.ts";
import { join } from "node:path";
import { build as buildAstro } from "astro";
import { type Handed, handOver } from "../src/schema/handed.ts";
import { readOptions, runScript } from "./lib/args.ts";
import { openChartStore } from "./lib/chart-store.ts";
import { relocate } from "./lib/relocate.ts";
import { collectRecords } from "./lib/search-records.ts";
import { type Records, writeRecords } from "./lib/written-records.ts";

/** The page for unknown addresses stays as it is, since nobody knows where it will be shown. */
const shownAnywhere = "/404/";

/** Finishes a page while it is rendered: makes its addresses relative and notes what the search finds on it. */
function pageFinisher(records: Records): Handed["finish-page"] {
  return (address, html) => {
    if (address === shownAnywhere) return html;
    const path = `${address.slice(1)}index.html`;
    const done = relocate(html, path);
    records.set(path, collectRecords(path, done));
    return done;
  };
}

interface RenderOptions {
  /** folder for the pages, from the root */
  readonly out: string;
  /** editions whose own pages are not rendered, since the build puts them back */
  readonly restored: readonly string[];
}

/** Renders the pages of a project into a folder, and tells how many charts it drew. */
async function render(root: string, { out, restored }: RenderOptions): Promise<void> {
  const charts = await openChartStore(root);
  const records: Records = new Map();
  handOver("chart-store", charts);
  handOver("restored-editions", restored);
  handOver("finish-page", pageFinisher(records));
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  await buildAstro({ root, outDir: join(root, out), logLevel: "warn" });
  await charts.save({ all: restored.length > 0 });
  await writeRecords(root, records);
  console.log(`charts    ${charts.drawn()} drawn, ${charts.reused()} from the cache`);
}

await runScript(import.meta, async (args) => {
  const { out, restored } = readOptions(
    args,
    { out: { type: "string", default: "dist" }, restored: { type: "string", default: "" } },
    {
      command: "node scripts/render.ts [options]",
      does: "Renders the pages, a step of `npm run build`, which finishes the site.",
      options: {
        out: "DIR  folder for the pages, from the root; dist unless given",
        restored: "IDS  editions whose pages are left out, with commas between them; none unless given",
      },
    },
  );
  await render(process.cwd(), { out, restored: restored.split(",").filter((id) => id !== "") });
  return 0;
});
