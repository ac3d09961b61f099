import { cp } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Dataset } from "../../src/schema/raw.ts";
import { isReadByEditions } from "../../src/tables/read-dataset.ts";
import { diskEffects, type Effects } from "./effects.ts";
import { readWithoutFigures } from "./page-sources.ts";

/**
 * The tables that a site carries, so that a passport can open the row behind a number: raw figures, revisions and models,
 * with the rules of the catalogue.
 * Of a dataset that no edition of the site reads none; of one that is not shared (`sharing: none`) neither, nor a revision that
 * names a field of it.
 */
export async function publicTables(effects: Pick<Effects, "list" | "read">): Promise<string[]> {
  const { list, read } = effects;
  const [raw, revisions, models] = await Promise.all(
    ["raw", "revisions", "models"].map((name) => list(`data/${name}`)),
  );
  const text = async (path: string) => new TextDecoder().decode(await read(path));
  const described = raw!.filter((path) => path.endsWith("/dataset.yml"));
  const datasets = await Promise.all(
    described.map(async (path) => ({ path, ...(parse(await text(path)) as Described) })),
  );
  const isRead = isReadByEditions((await readWithoutFigures(effects)).repository);
  const withheld = datasets.filter(({ sharing }) => sharing === "none");
  const leftOut = [...withheld, ...datasets.filter((dataset) => !isRead(dataset))];
  const folders = leftOut.map(({ path }) => path.slice(0, -"dataset.yml".length));
  const fields = withheld.flatMap((dataset) => dataset.fields.map(({ id }) => id));
  const namesOne = async (path: string) => {
    const cells = (await text(path)).split(/[\r\n,"]+/);
    return fields.some((field) => cells.includes(field));
  };
  const hidden = await Promise.all(revisions!.map(namesOne));
  const shared = [
    ...raw!.filter((path) => !folders.some((folder) => path.startsWith(folder))),
    ...revisions!.filter((_, at) => !hidden[at]),
    ...models!,
  ];
  return shared.filter((path) => path.endsWith(".csv") || path.endsWith("/catalogue.yml"));
}

/** Puts them beside the pages of a site. */
export async function copyPublicTables(root: string, dist: string): Promise<void> {
  for (const path of await publicTables(diskEffects(root))) await cp(join(root, path), join(dist, path));
}

/** What is looked at of a dataset.yml. */
interface Described {
  readonly sharing?: string;
  readonly scopes?: Dataset["scopes"];
  readonly fields: readonly { readonly id: string }[];
}
