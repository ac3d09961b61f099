import type { PageSources } from "../../src/report/site-facts.ts";
import { enteredFolders, type ReadRepository, readRepository, siteFile } from "../../src/tables/read-repository.ts";
import type { Effects } from "./effects.ts";

/** Where the chapters of the written reports stand. */
const chapterFolder = "content/reports";

/** What a person entered but for the figures, which decide about no page. */
const withoutFigures = [...enteredFolders.filter((folder) => folder !== "data/raw"), siteFile];

/** Reads what decides which pages a site has; the datasets are left out. */
export async function readPageSources(
  effects: Pick<Effects, "list" | "read">,
): Promise<PageSources & Pick<ReadRepository, "problems">> {
  const paths = (await Promise.all(withoutFigures.map((folder) => effects.list(folder)))).flat();
  const files = new Map(await Promise.all(paths.map(async (path) => [path, await effects.read(path)] as const)));
  const { repository, site, problems } = readRepository(files);
  return { repository, problems, opening: site?.edition ?? "", chapters: await effects.list(chapterFolder) };
}
