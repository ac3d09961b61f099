import type { Lang } from "../i18n/lang.ts";
import { chineseNumber } from "../i18n/report.ts";
import { scopeOfEdition, scopes } from "../schema/scope.ts";

/** A chapter of a written report, as its front matter and its place in `content/reports/` say. */
export interface Chapter {
  readonly edition: string;
  readonly lang: Lang;
  /** last part of its address */
  readonly slug: string;
  readonly title: string;
  /** number in the whole report; empty for the summary and the appendix */
  readonly number: string;
  readonly order: number;
  readonly summary: string;
}

/** What a chapter of a scope is written for: each of its editions. */
export interface ChapterEdition {
  readonly id: string;
  readonly scope: string;
}

/**
 * Reads which chapters an entry of the collection is: `nation-2023/zh/03-resources` is `resources` of that edition, and
 * `city/zh/02-ip-resources` is `ip-resources` of every edition of that scope, whose numbers it fills in. A chapter of what the
 * site does not report on is none. Throws a RangeError for an entry that stands elsewhere.
 */
export function chaptersAt(
  id: string,
  data: { readonly title: string; readonly number: string; readonly order: number; readonly summary: string },
  editions: readonly ChapterEdition[],
): Chapter[] {
  const [, folder, lang, slug] = /^([a-z]+(?:-\d{4})?)\/(zh|en)\/\d{2}-([a-z-]+)$/.exec(id) ?? [];
  if (!slug || !isReportFolder(folder!)) {
    throw new RangeError(`content/reports/${id}: expected <edition or scope>/<zh or en>/<NN>-<name>`);
  }
  const own = editions.filter((edition) => edition.id === folder || edition.scope === folder);
  return own.map((edition) => ({ edition: edition.id, lang: lang === "en" ? "en" : "zh", slug, ...data }));
}

/** Whether a folder of `content/reports/` is named as an edition or a scope. */
export function isReportFolder(name: string): boolean {
  return scopes.some((scope) => scope === name) || (/^[a-z]+-\d{4}$/.test(name) && scopeOfEdition(name) !== undefined);
}

/**
 * The title with its number, as the contents print it.
 * @example chapterTitle({ number: "3", title: "创新与产业资源" }, "zh"); // => "三、创新与产业资源"
 */
export function chapterTitle({ number, title }: Pick<Chapter, "number" | "title">, lang: Lang): string {
  if (number === "") return title;
  return lang === "zh" ? `${chineseNumber(Number(number))}、${title}` : `${number} ${title}`;
}

/** Whether a number is left out between chapters of a report, in their order. */
export function hasGaps(chapters: readonly Pick<Chapter, "order">[]): boolean {
  return chapters.some(({ order }, index) => index > 0 && order !== chapters[index - 1]!.order + 1);
}

/** The chapters of one edition in one language, in order. */
export function contents<Entry extends Chapter>(all: readonly Entry[], edition: string, lang: Lang): Entry[] {
  return all.filter((row) => row.edition === edition && row.lang === lang).sort((a, b) => a.order - b.order);
}
