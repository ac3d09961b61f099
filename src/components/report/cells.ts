import type { Role } from "../../charts/chart.ts";
import { type Lang, localPath, nameOf, shortOf } from "../../i18n/lang.ts";
import { reasonWords } from "../../i18n/words.ts";
import { address, passportOf } from "../../report/address.ts";
import { gradeWords, rankInterval, tierWords } from "../../report/class-words.ts";
import { type DownloadTable, downloadAddress } from "../../report/downloads.ts";
import type { EditionView } from "../../report/edition-view.ts";
import { publicationsBehind } from "../../report/figure-source.ts";
import { intervalWords } from "../../report/interval-words.ts";
import type { Library } from "../../report/library.ts";
import { rescaledMark } from "../../report/rescaled.ts";
import { className } from "../../report/result-names.ts";
import { formatChange, formatProbability, formatValue } from "../../report/round.ts";
import type { Reason } from "../../schema/reason.ts";
import type { ClassScale, DrawnQuantity } from "../../schema/sensitivity.ts";
import type { Cell } from "../table.ts";

/** Makes the cells of the report's tables: each number links to its passport, a missing one says why. */
export function cellMaker(view: EditionView, lang: Lang) {
  // what three systems never have needs no word in every cell: the table says it once
  const why = (reason: Reason | null) =>
    reason === null || reason === "not-applicable" ? {} : { note: reasonWords[reason][lang] };
  const place = (rank: number | null, interval: string | null = null) => {
    const within = interval === null ? "" : ` [${interval}]`;
    return rank === null ? {} : { note: lang === "zh" ? `第 ${rank} 位${within}` : `no. ${rank}${within}` };
  };
  return {
    name: (entity: string): Cell => ({
      value: shortOf(view.entity(entity), lang),
      href: localPath(address.editionRegion(view.edition.id, entity), lang),
    }),
    indicator: (id: string): Cell => ({
      value: nameOf(view.indicator(id), lang),
      href: localPath(address.editionIndicator(view.edition.id, id), lang),
    }),
    score: (entity: string, node: string, withPlace = false): Cell => {
      const { value, rank, reason } = view.score(entity, node);
      const href = localPath(passportOf(view, entity, "score", node), lang);
      const mark = { note: rescaledMark({ value, reason }) };
      return {
        value,
        href,
        ...(value === null ? why(reason) : withPlace ? place(rank, rankInterval(view, entity, node, lang)) : mark),
      };
    },
    /** a place with its interval, and with how many are ranked where it is given */
    rank: (entity: string, node: string, { of = false } = {}): Cell => {
      const { rank, ranked } = view.score(entity, node);
      const interval = rankInterval(view, entity, node, lang);
      const notes = [of && ranked !== null ? `/ ${ranked}` : "", interval === null ? "" : `[${interval}]`];
      const note = notes.filter((part) => part !== "").join(" ");
      return rank === null || note === "" ? rank : { value: rank, note };
    },
    value: (entity: string, id: string, withPlace = false): Cell => {
      const { scored, reason } = view.value(entity, id);
      const href = localPath(passportOf(view, entity, "indicator", id), lang);
      const standing = withPlace ? place(view.standing(entity, id).rank) : {};
      return {
        value: scored === null ? null : formatValue(scored),
        href,
        ...(scored === null ? why(reason) : standing),
      };
    },
    points: (entity: string, id: string): Cell => {
      const { score } = view.value(entity, id);
      return { value: score, href: localPath(passportOf(view, entity, "indicator", id), lang) };
    },
    degree: (
      entity: string,
      pair: string,
      quantity: "matching" | "coordination" | "coupling" | "development",
    ): Cell => {
      const row = view.match(entity, pair);
      const href = localPath(passportOf(view, entity, "match", pair), lang);
      return { value: row[quantity], href, ...(row[quantity] === null ? why(row.reason) : {}) };
    },
    signed: (entity: string, pair: string, quantity: "bias" | "change_3y" | "net_change_3y"): Cell => {
      const row = view.match(entity, pair);
      const href = localPath(passportOf(view, entity, "match", pair), lang);
      if (row[quantity] === null) return { value: null, ...why(row.reason) };
      return { value: formatChange(row[quantity], 2), href, ...(row.reason === "crosses-break" ? { note: "△" } : {}) };
    },
    situation: (entity: string, quantity: string): Cell => {
      const { value, reason } = view.situation(entity, quantity);
      const href = localPath(passportOf(view, entity, "situation", quantity), lang);
      return { value: value === null ? null : formatValue(value), href, ...(value === null ? why(reason) : {}) };
    },
    tier: (entity: string, node: string): Cell => tierWords(view, entity, node, lang)?.text ?? null,
    grade: (entity: string, pair: string): Cell => gradeWords(view, entity, pair, lang)?.text ?? null,
    /** an interval of joint rebuilds */
    interval: (entity: string, quantity: DrawnQuantity, item: string): Cell => {
      const found = intervalWords(view, entity, { quantity, item, lang });
      return found === null ? null : { value: found.text, href: found.href };
    },
    /** how often rebuilds give the published class of an item; the tier by its name where it is not stated alone */
    probability: (entity: string, scale: ClassScale, item: string): Cell => {
      const row = view.stability(entity, scale, item).find((each) => each.published === "yes");
      if (row === undefined) return null;
      const href = localPath(passportOf(view, entity, "class", `${scale}.${item}`), lang);
      const words = scale === "tier" ? tierWords(view, entity, item, lang) : null;
      const named = words === null || words.sure ? {} : { note: className(view, row, lang) };
      return { value: formatProbability(row.probability), href, ...named };
    },
    face: (entity: string, face: string): Cell => {
      const row = view.quality(entity, face);
      const href = localPath(passportOf(view, entity, "face", face), lang);
      if (row === null || row.value === null)
        return { value: null, note: reasonWords[row?.reason ?? "missing-input"][lang] };
      return { value: row.value, href };
    },
  } as const;
}

/** How an entity is drawn: the home entity, one of its neighbours, or another. */
export function roleOf(view: EditionView, entity: string): Role {
  if (entity === view.edition.home) return "home";
  return view.neighbours.some((row) => row.entity_id === entity) ? "group" : "other";
}

/** The same for a table row, in which neighbours need no mark. */
export function rowRole(view: EditionView, entity: string): { readonly role?: "home" | "nation" } {
  if (entity === view.edition.home) return { role: "home" };
  return entity === view.nation.entity_id ? { role: "nation" } : {};
}

/** The source line of a figure: the publications behind it, each leading to the data page. */
export function sourceLine(
  { library, view, lang }: { library: Library; view: EditionView; lang: Lang },
  indicators: readonly string[],
): { label: string; href: string }[] {
  const href = localPath("/data/", lang);
  return publicationsBehind(view, library.datasets, indicators, lang).map((label) => ({ label, href }));
}

/** What a figure offers for download: the result table that its numbers are taken from. */
export function csvOf(view: EditionView, table: DownloadTable, lang: Lang): { csv: string } {
  return { csv: downloadAddress.table(view.edition.id, table, lang) };
}
