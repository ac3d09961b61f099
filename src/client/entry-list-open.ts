import type { EntryList } from "../schema/entry-list.ts";

/** Reads the list of the catalogue of an edition, seen from a page whose way to the root of the site is `root`. */
export async function openEntryList(root: string, edition: string): Promise<EntryList> {
  const answer = await fetch(`${root}api/v1/${edition}/entries.json`);
  if (!answer.ok) throw new Error(`the list of ${edition} answers ${answer.status}`);
  return (await answer.json()) as EntryList;
}
