import { factsOf, type PageFacts, type Reference } from "./page-facts.ts";
import type { Findings, Site } from "./site.ts";

/** A page that is served at any address can only point from the root. */
const anywhere = "404.html";

/**
 * Links and anchors: every address of a page names a file of the site by a relative path, and every anchor an id there;
 * the only foreign addresses are links for the reader, and what `<link>` states as canonical or alternate.
 */
export function checkLinks(site: Site): Findings {
  const facts = factsOf(site);
  const seen = [...facts.values()].reduce((sum, { references }) => sum + references.length, 0);
  const problems = [...facts].flatMap(([page, { references }]) =>
    references.flatMap((reference) => {
      const problem = problemOf(reference, page, { site, facts });
      return problem === null
        ? []
        : [`${page}: <${reference.tag} ${reference.attribute}="${reference.value}"> ${problem}`];
    }),
  );
  return { seen, problems: [...problems, ...styleProblems(site)] };
}

interface Whole {
  readonly site: Site;
  readonly facts: ReadonlyMap<string, PageFacts>;
}

function problemOf(reference: Reference, page: string, whole: Whole): string | null {
  const { value } = reference;
  if (/^(https?:)?\/\//.test(value)) return isForReaders(reference) ? null : "loads from another origin";
  if (value.startsWith("mailto:") || value.startsWith("tel:")) return reference.tag === "a" ? null : "is no file";
  if (value.startsWith("data:")) return reference.tag === "img" ? null : "is no file";
  if (/^[a-z]+:/i.test(value)) return "is no address of the site";
  if (value.startsWith("/") && page !== anywhere) return "is not relative";
  return whereProblem(value, page, whole);
}

function isForReaders({ tag, rel }: Reference): boolean {
  return tag === "a" || (tag === "link" && ["canonical", "alternate"].includes(rel));
}

function whereProblem(value: string, page: string, { site, facts }: Whole): string | null {
  const [, path = "", anchor = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(value)!;
  const file = path === "" ? page : resolvePath(path, page);
  if (file === null) return "leads out of the site";
  const found = page === anywhere && (file === "" || file.endsWith("/")) ? `${file}index.html` : file;
  if (!site.files.has(found)) return "names no file of the site";
  if (anchor === "" || !found.endsWith(".html")) return null;
  return facts.get(found)?.ids.has(decodeURIComponent(anchor)) ? null : "names no id there";
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

function styleProblems(site: Site): string[] {
  const sheets = [...site.files].filter((path) => path.endsWith(".css")).sort();
  return sheets.flatMap((path) => {
    const text = new TextDecoder().decode(site.read(path));
    const found = text.match(/@import[^;]*|url\(\s*["']?(https?:|\/\/)[^)]*/g) ?? [];
    return found.map((rule) => `${path}: ${rule} loads from elsewhere`);
  });
}
