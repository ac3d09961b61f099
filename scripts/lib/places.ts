import type { Lang } from "../../src/i18n/lang.ts";
import type { Place } from "../../src/program.ts";

/** The page for unknown addresses stays where and as it is, since nobody knows where it will be shown. */
export const shownAnywhere = "404.html";

/**
 * The file of a page or of another file of the site, as a path inside it.
 * @example fileOf({ pathname: "/en/data", route: { type: "page" } }); // => "en/data/index.html"
 */
export function fileOf({ pathname, route }: PlaceName): string {
  const path = pathname.slice(1);
  if (route.type !== "page") return path;
  if (`${path}.html` === shownAnywhere) return shownAnywhere;
  return path === "" ? "index.html" : `${path}/index.html`;
}

/**
 * The language with whose pages a place is rendered: its own, as its address tells. Of the files of no
 * language, the interface for programs goes with the English pages and the rest with the Chinese ones, so that both take as long.
 * @example languageOf({ pathname: "/downloads/nation-2023/scores-en.csv" }); // => "en"
 */
export function languageOf({ pathname }: Pick<Place, "pathname">): Lang {
  return /^\/(?:en|api)(?:\/|$)|-en\.[a-z]+$/.test(pathname) ? "en" : "zh";
}

interface PlaceName extends Pick<Place, "pathname"> {
  readonly route: Pick<Place["route"], "type">;
}
