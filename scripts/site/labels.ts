import type { Findings, Site } from "./site.ts";
import { factsOf } from "./site-facts.ts";

/** A name that stands without its country; `港澳台` is right as it is. */
const bare = [
  /(?<!中国|中國)(台湾|臺灣|台灣|香港|澳门|澳門)(?!特别行政区)/g,
  /(?<!China's |China’s )(Taiwan|Macao|Hong Kong)(?!, China)/g,
];
/** So are the three together in English. */
const together = /Hong Kong, Macao(, | and |, and )Taiwan/g;

/** Labels: 台湾, 香港 and 澳门 never stand without 中国, nor their English names without China. */
export function checkLabels(site: Site): Findings {
  const problems = [...factsOf(site)].flatMap(([page, { words }]) =>
    bareNames(words).map((found) => `${page}: "${found}" stands without its country`),
  );
  return { seen: site.pages.size, problems };
}

/** The bare names in a text, each with what stands around it. */
export function bareNames(words: string): string[] {
  const text = words.replace(together, "");
  return bare.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index }) =>
      text
        .slice(Math.max(0, index - 8), index + 12)
        .replace(/\s+/g, " ")
        .trim(),
    ),
  );
}
