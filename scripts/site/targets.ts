/** One number of a passport: where a link to it leads, in either language. */
export interface PassportPlace {
  readonly edition: string;
  readonly entity: string;
  /** such as `i-NP01` */
  readonly anchor: string;
}

/** Where an address of a page leads within the site. */
export interface Target {
  /** the file, from the root of the site; null outside of it */
  readonly file: string | null;
  /** as it is written */
  readonly anchor: string;
  /** the number that stands there, where the address leads from one page to a number of another */
  readonly place: PassportPlace | null;
}

/** Where an address leads; null where it is none of the site, as one with a scheme. */
export type FindTarget = (value: string) => Target | null;

/** What is asked for by a word, found at the first asking. */
type Known<Found> = Map<string, Found>;

/** The targets in one file, by anchor. */
interface Anchors {
  readonly file: string | null;
  readonly targets: Known<Target>;
  readonly placeAt: (anchor: string) => PassportPlace | null;
}

/**
 * How the targets of the addresses of a page are found, page by page. What leads to the same place has the same target, and
 * the same number in both languages the same place, so that what is asked of either need be answered only once.
 */
export function openTargets(): (page: string) => FindTarget {
  const files: Known<Anchors> = new Map();
  const places: Known<Known<PassportPlace>> = new Map();
  const anchorsOf = (path: string, page: string): Anchors | null => {
    if (/^([a-z]+:|\/\/)/i.test(path)) return null;
    const [before = "", query] = path.split(/\?(.*)/s);
    if (before === "") return { file: page, targets: new Map(), placeAt: () => null };
    const file = resolvePath(before, page);
    const placeAt = query === undefined ? placesIn(file, places) : () => null;
    return known(files, `${file}?${query ?? ""}`, () => ({ file, targets: new Map(), placeAt }));
  };
  return (page) => {
    const paths: Known<Anchors | null> = new Map();
    return (value) => {
      const end = value.indexOf("#");
      const path = end < 0 ? value : value.slice(0, end);
      const anchors = known(paths, path, () => anchorsOf(path, page));
      return anchors && targetAt(anchors, end < 0 ? "" : value.slice(end + 1));
    };
  };
}

function targetAt({ file, targets, placeAt }: Anchors, anchor: string): Target {
  return known(targets, anchor, () => ({ file, anchor, place: placeAt(anchor) }));
}

/** How the numbers in a file are found; there are some only in a passport. */
function placesIn(file: string | null, places: Known<Known<PassportPlace>>): Anchors["placeAt"] {
  const [, edition, entity] = /^(?:en\/)?numbers\/([^/]+)\/([^/]+)\/index\.html$/.exec(file ?? "") ?? [];
  if (!edition || !entity) return () => null;
  const own = known(places, `${edition} ${entity}`, () => new Map<string, PassportPlace>());
  return (anchor) =>
    /^[ismqupcfxgoteadrkhywz]-/.test(anchor) ? known(own, anchor, () => ({ edition, entity, anchor })) : null;
}

function known<Found>(all: Known<Found>, word: string, find: () => Found): Found {
  const found = all.get(word);
  if (found !== undefined) return found;
  const made = find();
  all.set(word, made);
  return made;
}

/**
 * The file that a relative path names, from the root of the site; null outside of it.
 * @example resolvePath("../a.css", "b/index.html"); // => "a.css"
 */
export function resolvePath(path: string, page: string): string | null {
  const parts = path.startsWith("/") ? [] : page.split("/").slice(0, -1);
  for (const part of decodeURIComponent(path).replace(/^\//, "").split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
