import { HtmlValidate, type Message, StaticConfigLoader } from "html-validate";
import { samplePages } from "./page-type.ts";
import type { Findings, Site } from "./site.ts";

/** Beside one page of every type and language, each fortieth page is validated: a page takes some 50 ms. */
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

/** HTML validity and what can be seen of accessibility without a browser, by html-validate, on a sample of the pages. */
export function checkMarkup(site: Site): Findings {
  const paths = [...site.pages.keys()].sort();
  const sample = new Set([
    ...samplePages(paths, ["500000", "nation-2023"]),
    ...paths.filter((_, i) => i % every === 0),
  ]);
  const problems = [...sample]
    .sort()
    .flatMap((path) => validate(site.pages.get(path)!).map((message) => `${path}: ${message}`));
  return { seen: sample.size, problems };
}

/** What is wrong in one page, a line each. */
export function validate(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) => messages.map(describe));
}

function describe({ ruleId, message, selector }: Message): string {
  return `${ruleId}: ${message}${selector ? ` (${selector.slice(-100)})` : ""}`;
}
