import { entryWords as words } from "../i18n/entries.ts";
import { type Lang, localPath } from "../i18n/lang.ts";
import type { EntryLine, LinePart } from "../schema/entry-list.ts";
import { catalogueAddress } from "./catalogue-address.ts";
import { escapeHtml } from "./escape-html.ts";
import { sampleMark } from "./sample-mark.ts";

/**
 * A line of the list as HTML, every text escaped: the same for the page and for the script that narrows it. `root` is where
 * the site stands, with its slash.
 */
export function lineHtml({ id, title, grade, facts, why }: EntryLine, lang: Lang, root = "/"): string {
  const href = root + localPath(catalogueAddress.entry(id), lang).slice(1);
  const badge = grade
    ? `<span class="grade ${escapeHtml(grade.className)}">${escapeHtml(grade.name[lang])}</span>`
    : `<span class="grade grade-none">${words.noGrade[lang]}</span>`;
  const told = facts[lang].map((fact) => `<span>${partsHtml(fact, lang)}</span>`).join("");
  return `<li><h3 class="entry-title"><a href="${escapeHtml(href)}">${escapeHtml(title[lang])}</a></h3>${badge}<p class="entry-facts">${told}</p><p class="entry-why">${partsHtml(why[lang], lang)}</p></li>`;
}

/** Parts of a sentence as HTML: sample figures are marked. */
export function partsHtml(parts: readonly LinePart[], lang: Lang): string {
  const mark = sampleMark(lang);
  return parts
    .map((part) =>
      typeof part === "string"
        ? escapeHtml(part)
        : `<span class="number">${escapeHtml(part.amount)}</span>${part.sample ? mark : ""}`,
    )
    .join("");
}
