/** Parts of an address that stand for many: what is put in their place, and how they are known. */
const places: readonly (readonly [string, RegExp])[] = [
  ["[world-edition]", /^world-\d{4}$/],
  ["[quantity]", /^(economy|innovation|property|value)$/],
  ["[right]", /^(patent|trademark|copyright|layout-design|plant-variety)$/],
  ["[entry]", /^DX-/],
  ["[changes]", /\.\./],
  ["[edition]", /^[a-z]+-\d{4}$/],
  ["[entity]", /^(\d{6}|G\d*-[A-Z]+)$/],
  ["[field]", /^T\d{2}$/],
  ["[indicator]", /^[A-Z]{1,2}\d{2}$/],
  ["[policy]", /^[a-z]+(-[a-z]+)*-\d{4}(-\d+)?$/],
  ["[economy]", /^([A-Z]{3}|A-[A-Z0-9-]+)$/],
  ["[industry]", /^I[A-Z0-9]*-[A-Z0-9-]+$/],
];

/** A list of the catalogue narrowed to a value, or a further page of one: one template makes them all. */
const narrowedList = /^(catalogue\/)(?!glance\/)(?:[a-z]+\/)?(?:[a-z]+\/[^/.]+(?:\/\d+)?|\d+)$/;

/**
 * The type of a page, from its path: pages of one type are made by one template.
 * @example pageType("en/reports/nation-2023/regions/500000/index.html"); // => "reports/[edition]/regions/[entity]"
 */
export function pageType(path: string): string {
  const parts = chinesePath(path)
    .replace(/\/?index\.html$/, "")
    .replace(narrowedList, "$1[list]")
    .split("/");
  return parts.map((part) => places.find(([, pattern]) => pattern.test(part))?.[0] ?? part).join("/") || "home";
}

/** The language of a page, from its path. */
export function pageLang(path: string): "zh" | "en" {
  return path.startsWith("en/") ? "en" : "zh";
}

/** The path of the Chinese page of a pair. */
export function chinesePath(path: string): string {
  return path.replace(/^en\//, "");
}

/** The path of the same page in the other language. */
export function otherPath(path: string): string {
  return pageLang(path) === "en" ? chinesePath(path) : `en/${path}`;
}

/**
 * One page of every type in each language, the ones read most where there is a choice: `prefer` names parts of their
 * paths, the first the dearest.
 */
export function samplePages(paths: Iterable<string>, prefer: readonly string[] = []): string[] {
  const liking = (path: string) =>
    prefer.reduce((sum, part, i) => sum + (path.split("/").includes(part) ? 2 ** (prefer.length - i) : 0), 0);
  const best = new Map<string, string>();
  for (const path of [...paths].sort()) {
    const key = `${pageLang(path)} ${pageType(path)}`;
    const known = best.get(key);
    if (known === undefined || liking(path) > liking(known)) best.set(key, path);
  }
  return [...best.values()].sort();
}
