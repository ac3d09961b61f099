import { HtmlValidate, type Message, StaticConfigLoader } from "html-validate";
import type { Kind } from "./page-facts.ts";
import { pageLang, pageType } from "./page-type.ts";
import type { Findings, Site } from "./site.ts";
import { factsOf } from "./site-facts.ts";

/** Beside the pages that show all kinds of elements, each fortieth is validated, whatever its words are. */
const every = 40;

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended", "html-validate:document"],
    rules: {
      // A file of the same origin is as trustworthy as the page that names it.
      "require-sri": "off",
      // HTML sets no limit; a list of results cuts a title where it likes.
      "long-title": "off",
      // HTML allows any id without spaces; those of headings begin with their number.
      "valid-id": ["error", { relaxed: true }],
    },
  }),
);

/**
 * HTML validity and what can be seen of accessibility without a browser, by html-validate. A page takes some 200 ms, so it is
 * asked of a sample: pages of every type in each language, which show between them all kinds of elements that the type has,
 * and some of all the others.
 */
export function checkMarkup(site: Site): Findings {
  const facts = factsOf(site);
  const pages = [...site.pages].map(([path, { length }]): Shown => {
    return { path, length, shows: new Set<Kind | string>([...facts.get(path)!.kinds, pageLang(path)]) };
  });
  const sample = new Set([
    ...[...Map.groupBy(pages, ({ path }) => pageType(path)).values()].flatMap(showingAll),
    ...[...site.pages.keys()].sort().filter((_, i) => i % every === 0),
  ]);
  const problems = [...sample]
    .sort()
    .flatMap((path) => validate(site.pages.get(path)!).map((message) => `${path}: ${message}`));
  return { seen: sample.size, problems };
}

interface Shown {
  readonly path: string;
  readonly length: number;
  readonly shows: ReadonlySet<Kind | string>;
}

/** Paths of some pages that show all that any of them shows: again and again the one that adds most for its length. */
function showingAll(pages: readonly Shown[]): string[] {
  const left = new Set(pages.flatMap(({ shows }) => [...shows]));
  const chosen: string[] = [];
  while (left.size > 0) {
    const adding = pages.map(({ shows, length }) => left.intersection(shows).size / length);
    const best = pages[adding.indexOf(Math.max(...adding))]!;
    for (const each of best.shows) left.delete(each);
    chosen.push(best.path);
  }
  return chosen;
}

/** What is wrong in one page, a line each. */
export function validate(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) => messages.map(describe));
}

function describe({ ruleId, message, selector }: Message): string {
  return `${ruleId}: ${message}${selector ? ` (${selector.slice(-100)})` : ""}`;
}
