import type { PageFacts, Reference } from "./page-facts.ts";
import type { Findings, Site } from "./site.ts";
import { factsOf } from "./site-facts.ts";
import type { Target } from "./targets.ts";

/** A page that is served at any address can only point from the root. */
const anywhere = "404.html";

/**
 * Links and anchors: every address of a page names a file of the site by a relative path, and every anchor an id there;
 * the only foreign addresses are links for the reader, and what `<link>` states as canonical or alternate. No id stands twice.
 */
export function checkLinks(site: Site): Findings {
  const facts = factsOf(site);
  const seen = [...facts.values()].reduce((sum, { references }) => sum + references.length, 0);
  const whole = { site, facts, known: new Map<Target, string | null>() };
  const problems = [...facts].flatMap(([page, { references, repeated }]) => [
    ...references.flatMap((reference) => {
      const problem = problemOf(reference, page, whole);
      return problem === null
        ? []
        : [`${page}: <${reference.tag} ${reference.attribute}="${reference.value}"> ${problem}`];
    }),
    ...repeated.map((id) => `${page}: the id "${id}" stands twice`),
  ]);
  return { seen, problems: [...problems, ...styleProblems(site)] };
}

interface Whole {
  readonly site: Site;
  readonly facts: ReadonlyMap<string, PageFacts>;
  /** what is wrong with where the addresses of all pages but one lead, as far as it was asked */
  readonly known: Map<Target, string | null>;
}

function problemOf(reference: Reference, page: string, whole: Whole): string | null {
  const { value, target } = reference;
  if (target === null) return foreignProblem(reference);
  if (page === anywhere) return whereProblem(served(target), whole);
  if (value.startsWith("/")) return "is not relative";
  const known = whole.known.get(target);
  if (known !== undefined) return known;
  const found = whereProblem(target, whole);
  whole.known.set(target, found);
  return found;
}

function foreignProblem({ tag, value, rel }: Reference): string | null {
  const isForReaders = tag === "a" || (tag === "link" && ["canonical", "alternate"].includes(rel));
  if (/^(https?:)?\/\//.test(value)) return isForReaders ? null : "loads from another origin";
  if (value.startsWith("mailto:") || value.startsWith("tel:")) return tag === "a" ? null : "is no file";
  if (value.startsWith("data:")) return tag === "img" ? null : "is no file";
  return "is no address of the site";
}

/** A folder named from the root is served by its page. */
function served(target: Target): Target {
  const { file } = target;
  return file === "" || file?.endsWith("/") ? { ...target, file: `${file}index.html` } : target;
}

function whereProblem({ file, anchor }: Target, { site, facts }: Whole): string | null {
  if (file === null) return "leads out of the site";
  if (!site.files.has(file)) return "names no file of the site";
  if (anchor === "" || !file.endsWith(".html")) return null;
  return facts.get(file)?.ids.has(decodeURIComponent(anchor)) ? null : "names no id there";
}

function styleProblems(site: Site): string[] {
  const sheets = [...site.files].filter((path) => path.endsWith(".css")).sort();
  return sheets.flatMap((path) => {
    const text = new TextDecoder().decode(site.read(path));
    const found = text.match(/@import[^;]*|url\(\s*["']?(https?:|\/\/)[^)]*/g) ?? [];
    return found.map((rule) => `${path}: ${rule} loads from elsewhere`);
  });
}
