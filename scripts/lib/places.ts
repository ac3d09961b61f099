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
 * With the pages of which language a place is rendered. Files of both languages are shared out so that both take as long:
 * downloads go with the English pages, the interface for programs with the Chinese ones.
 */
export function languageOf({ pathname }: Pick<Place, "pathname">): Lang {
  return /^\/(?:en|downloads)(?:\/|$)/.test(pathname) ? "en" : "zh";
}

interface PlaceName extends Pick<Place, "pathname"> {
  readonly route: Pick<Place["route"], "type">;
}
