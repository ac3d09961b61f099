import type { Lang } from "../i18n/lang.ts";
import { sampleWords } from "../i18n/sample.ts";
import { sampleMark } from "./sample-mark.ts";

/** A number of a page, as its link to the passport names it. */
export interface LinkedNumber {
  readonly edition: string;
  readonly entity: string;
  /** of the passport page, such as `s-level` */
  readonly anchor: string;
}

/** How sample figures of a page are told. */
export interface SampleMarking {
  readonly lang: Lang;
  readonly isSample: (number: LinkedNumber) => boolean;
}

/**
 * The edition that a page belongs to for good, and whose figures alone it shows; null for any other page.
 * @example ownEdition("/en/reports/nation-2023/regions/500000/"); // => "nation-2023"
 */
export function ownEdition(path: string): string | null {
  return /^\/(?:en\/)?(?:reports|numbers)\/([a-z]+-\d{4})\//.exec(path)?.[1] ?? null;
}

const numberLink =
  /<a\b[^>]*\shref="\/(?:en\/)?numbers\/([a-z]+-\d{4})\/([^/"#]+)\/#([a-z]-[^"]+)"[^>]*>[\s\S]*?<\/a>/g;

/**
 * Puts the mark of sample figures behind every number that leads to one: since every number leads to its passport, none can
 * be forgotten, in a table, a sentence or a list.
 */
export function markNumbers(html: string, { lang, isSample }: SampleMarking): string {
  const mark = sampleMark(lang);
  return html.replace(numberLink, (link: string, edition: string, entity: string, anchor: string) =>
    isSample({ edition, entity, anchor }) ? `${link}${mark}` : link,
  );
}

const drawing =
  /<svg class="chart[^"]*" ([^>]*?)viewBox="0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)"([^>]*)>([\s\S]*?)<\/svg>/g;
/** Room for the line under a drawing, in its own units. */
export const stampRoom = 18;

const figure = /<figure\b[\s\S]*?<\/figure>/g;
/** What a figure says that it is worth. */
const figureStatus = /<p class="figure-source"[\s\S]*?class="status status-([a-z]+)"/;

/**
 * Writes under every drawing of a page with sample figures that it shows some, so that a drawing saved by itself still says
 * so; all but those of a figure that is worth more.
 */
export function stampDrawings(html: string, lang: Lang): string {
  const figures = html.match(figure) ?? [];
  return html
    .split(figure)
    .map((between, at) => {
      const own = figures[at] ?? "";
      const status = figureStatus.exec(own)?.[1] ?? "sample";
      return stampAll(between, lang) + (status === "sample" ? stampAll(own, lang) : own);
    })
    .join("");
}

function stampAll(html: string, lang: Lang): string {
  return html.replace(drawing, (whole, before: string, width: string, height: string, after: string, inner: string) => {
    if (!`${before}${after}`.includes('role="img"')) return whole;
    const tall = Number(height) + stampRoom;
    const grown = (text: string) => text.replace(/(\sheight=")[\d.]+(")/, `$1${tall}$2`);
    const words = `<text class="sample-stamp" x="${width}" y="${tall - 4}" text-anchor="end">${sampleWords.whole[lang]}</text>`;
    const start = whole
      .slice(0, whole.indexOf(">") + 1)
      .replace(`viewBox="0 0 ${width} ${height}"`, `viewBox="0 0 ${width} ${tall}"`);
    return `${grown(start)}${inner}${words}</svg>`;
  });
}
