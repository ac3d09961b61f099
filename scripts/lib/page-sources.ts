import type { PageSources } from "../../src/report/site-facts.ts";
import { enteredFolders, type ReadRepository, readRepository, siteFile } from "../../src/tables/read-repository.ts";
import type { Effects } from "./effects.ts";

/** Where the chapters of the written reports stand. */
const chapterFolder = "content/reports";

/** What a person entered but for the figures, which decide about no page. */
const withoutFigures = [...enteredFolders.filter((folder) => folder !== "data/raw"), siteFile];

/** Reads all that a person entered but for the figures: the datasets are left out. */
export async function readWithoutFigures(effects: Pick<Effects, "list" | "read">): Promise<ReadRepository> {
  return readRepository(await readFolders(withoutFigures, effects));
}

/** Reads what decides which pages a site has. */
export async function readPageSources(effects: Pick<Effects, "list" | "read">): Promise<PageSources> {
  const { repository, site } = await readWithoutFigures(effects);
  return { repository, opening: site?.edition ?? "", chapters: await effects.list(chapterFolder) };
}

/** Every file of some folders, by path. */
export async function readFolders(
  folders: readonly string[],
  { list, read }: Pick<Effects, "list" | "read">,
): Promise<Map<string, Uint8Array>> {
  const paths = (await Promise.all(folders.map(list))).flat();
  return new Map(await Promise.all(paths.map(async (path) => [path, await read(path)] as const)));
}
