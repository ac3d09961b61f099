import { HtmlValidate, type Message, StaticConfigLoader } from "html-validate";
import { samplePages } from "./page-type.ts";
import type { Findings, Site } from "./site.ts";

/** Beside one page of every type and language, each twentieth page is validated: a page takes some 50 ms. */
const every = 20;

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
      // The build writes `<!DOCTYPE html>`, and what it compresses has no indentation: both say nothing about validity.
      "doctype-style": "off",
      "no-trailing-whitespace": "off",
      // Either way of writing an empty element or attribute is valid; Astro chooses.
      "void-style": "off",
      "attribute-empty-style": "off",
      "attribute-boolean-style": "off",
      // `&`, `>` and quotes that need no escape are valid, and Astro escapes what does.
      "no-raw-characters": "off",
      // The integrity of files from the same origin is that of the page.
      "require-sri": "off",
      // Names such as `m-C-U` and `i-NP01` carry the ids of the model, which are case-sensitive.
      "valid-id": ["error", { relaxed: true }],
      // Titles carry the name of the site after that of the page; search results cut them where they like.
      "long-title": "off",
      // A table that scrolls stands in a `<div role="region">`: as a `<section>` it would seem a part of the text.
      "prefer-native-element": ["error", { exclude: ["region"] }],
      // Telephone numbers: a code of six digits is none.
      "tel-non-breaking": "off",
    },
  }),
);

/** HTML validity and what can be seen of accessibility without a browser, by html-validate, on a sample of the pages. */
export function checkMarkup(site: Site): Findings {
  const paths = [...site.pages.keys()].sort();
  const sample = new Set([...samplePages(paths, ["500000", "nation-2023"]), ...paths.filter((_, i) => i % every === 0)]);
  const problems = [...sample].sort().flatMap((path) => validate(site.pages.get(path)!).map((message) => `${path}: ${message}`));
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
