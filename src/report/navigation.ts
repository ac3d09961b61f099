import { navigation } from "../i18n/shell.ts";
import { address } from "./address.ts";
import type { Library } from "./library.ts";

/** Pages that a site has only where it reports on the world. */
const ofTheWorld: readonly string[] = [address.fields, address.economies];

/** The main navigation of a site: no place that it has no page for. */
export function navigationOf({ worlds }: Pick<Library, "worlds">): (typeof navigation)[number][] {
  return navigation.filter(({ path }) => worlds.length > 0 || !ofTheWorld.includes(path));
}
