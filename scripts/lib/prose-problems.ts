import { type Lang, langs } from "../../src/i18n/lang.ts";
import { notChecked } from "../../src/i18n/validation.ts";
import { ofProse } from "../../src/i18n/validation-prose.ts";
import { isReportFolder } from "../../src/report/chapters.ts";
import { type PageJudge, sitePages } from "../../src/report/site-pages.ts";
import { chapterMatter, guidelineTags, helpMatter, helpPages, proseTags } from "../../src/schema/prose.ts";
import type { Repository } from "../../src/schema/repository.ts";
import { scopeOfEdition } from "../../src/schema/scope.ts";
import { decode } from "../../src/tables/decode.ts";
import { errorAt, type Problem, warningAt } from "../../src/tables/problem.ts";
import type { ReadRepository } from "../../src/tables/read-repository.ts";
import { readYaml } from "../../src/tables/read-yaml.ts";
import { type ProseNode, readProseTree } from "./prose-tree.ts";

/** The folders that prose stands in. */
export const proseFolders = ["content/reports", "content/help"] as const;

/** Where a file of prose stands. */
interface Place {
  readonly path: string;
  readonly lang: Lang;
  /** the edition or scope of a chapter; null for a page of help */
  readonly folder: string | null;
  readonly tags: readonly string[];
}

/** What prose may lead to. */
interface Whole {
  readonly paths: ReadonlySet<string>;
  readonly pageState: PageJudge;
  readonly editions: Repository["editions"];
}

/**
 * What is wrong in the prose of a project, given as bytes by path: files in a wrong place or without the other language, front
 * matter, what is no MDX, tags that do not exist, links within the site that lead nowhere. A link to what a site of fewer
 * scopes leaves out is right: it is shown without a link. Where what pages are made of has errors, links are not judged, and a warning
 * says so. Tags inside an expression in braces are not looked at.
 */
export function findProseProblems(files: ReadonlyMap<string, Uint8Array>, read: ReadRepository): Problem[] {
  const paths = [...files.keys()].filter((path) => proseFolders.some((folder) => path.startsWith(`${folder}/`))).sort();
  const broken = read.problems.find(({ severity, file }) => severity === "error" && !file.startsWith("data/raw/"));
  const whole = openWhole(paths, read, broken !== undefined);
  const told = broken && paths.length > 0 ? [warningAt({ file: broken.file }, notChecked(["prose-link"]))] : [];
  const found = paths.flatMap((path) => {
    const place = placeOf(path);
    if (place === null) return [errorAt({ file: path }, ofProse.place(path))];
    const { text, problems } = decode(path, files.get(path)!);
    return [...checkPlace(place, whole), ...problems, ...(text === null ? [] : checkText(text, place, whole))];
  });
  return [...told, ...found];
}

function openWhole(paths: readonly string[], { repository, site }: ReadRepository, isBroken: boolean): Whole {
  const pageState = sitePages({ repository, opening: site?.edition ?? "", chapters: paths });
  const { editions } = repository;
  return {
    paths: new Set(paths),
    ...(isBroken ? { pageState: () => "there", editions: [] } : { pageState, editions }),
  };
}

function placeOf(path: string): Place | null {
  const [, folder, of] = /^content\/reports\/([^/]+)\/(zh|en)\/\d{2}-[a-z-]+\.mdx$/.exec(path) ?? [];
  const isChapter = folder !== undefined && isReportFolder(folder);
  if (isChapter) return { path, lang: of === "en" ? "en" : "zh", folder, tags: proseTags };
  const [, lang, page] = /^content\/help\/(zh|en)\/([a-z-]+)\.mdx$/.exec(path) ?? [];
  if (!helpPages.some((each) => each === page)) return null;
  return {
    path,
    lang: lang === "en" ? "en" : "zh",
    folder: null,
    tags: page === "guidelines" ? guidelineTags : proseTags,
  };
}

function checkPlace({ path, lang, folder }: Place, { paths, editions }: Whole): Problem[] {
  const other = path.replace(`/${lang}/`, `/${langs.find((each) => each !== lang)}/`);
  const scope = folder === null ? undefined : scopeOfEdition(folder);
  const ids = editions.filter((edition) => edition.scope === scope).map(({ id }) => id);
  return [
    ...(paths.has(other) ? [] : [errorAt({ file: path }, ofProse.alone(other))]),
    ...(folder === null || ids.length === 0 || ids.includes(folder)
      ? []
      : [errorAt({ file: path, value: folder }, ofProse.noEdition(folder, ids))]),
  ];
}

function checkText(text: string, place: Place, whole: Whole): Problem[] {
  const { path: file, folder, tags } = place;
  const tree = readProseTree(text);
  if (!("nodes" in tree)) {
    return [errorAt({ file, line: tree.at.line, position: tree.at.column }, ofProse.syntax(tree.said))];
  }
  // Front matter begins on the second line.
  const matter = tree.nodes.find(({ type }) => type === "yaml");
  const schema = folder === null ? helpMatter : chapterMatter;
  const inside = new Set(
    tree.nodes.filter(({ type }) => type === "mdxjsEsm").flatMap(({ value }) => value.split(/\W+/)),
  );
  const known = new Set([...tags, ...inside]);
  return [
    ...readYaml(file, `\n${matter?.value ?? "{}"}`, schema).problems,
    ...tree.nodes.flatMap((node) => [...checkTag(node, known, place), ...checkLink(node, place, whole)]),
  ];
}

function checkTag({ name, at }: ProseNode, known: ReadonlySet<string>, { path, tags }: Place): Problem[] {
  // What begins with a small letter is HTML.
  if (!/^[A-Z]|\./.test(name) || known.has(name.split(".")[0]!)) return [];
  const alike = tags.filter((tag) => tag[0] === name[0]);
  const near = (alike.length > 0 ? alike : tags).slice(0, 5);
  return [errorAt({ file: path, line: at.line, position: at.column, value: name }, ofProse.noTag(name, near))];
}

function checkLink({ type, name, attributes, url, at }: ProseNode, { path, folder }: Place, whole: Whole): Problem[] {
  const spot = (value: string) => ({ file: path, line: at.line, position: at.column, value });
  const plain = type === "link" || type === "definition" ? url : name === "a" ? attributes.get("href") : null;
  if (typeof plain === "string") {
    return /^(?:https?:|mailto:|tel:|#)/.test(plain) ? [] : [errorAt(spot(plain), ofProse.plainLink(plain))];
  }
  if (name !== "Link") return [];
  const [to, chapter] = [attributes.get("to"), attributes.get("chapter")];
  if (chapter !== undefined)
    return hasChapter(chapter, folder, whole) ? [] : [errorAt(spot(chapter), ofProse.noChapter(chapter))];
  return to === undefined || whole.pageState(to) !== "none" ? [] : [errorAt(spot(to), ofProse.noPage(to))];
}

/** Whether the editions of a chapter have another one; a page of help may name a chapter of any report, and is read without one. */
function hasChapter(chapter: string, folder: string | null, { editions, pageState, paths }: Whole): boolean {
  if (folder !== null) {
    const own = editions.filter(({ id, scope }) => id === folder || scope === folder);
    return own.every(({ id }) => pageState(`/reports/${id}/${chapter}/`) === "there");
  }
  const chapters = [...paths].filter((path) => path.startsWith("content/reports/"));
  return chapters.length === 0 || chapters.some((path) => path.replace(/^.*\/\d{2}-/, "") === `${chapter}.mdx`);
}
