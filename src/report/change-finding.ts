import { type Lang, nameOf } from "../i18n/lang.ts";
import type { EditionView } from "./edition-view.ts";
import { lowerFirst } from "./english.ts";
import { formatChange } from "./round.ts";

/**
 * The finding of a trend figure: which capability rose most between the first and the last edition that have it, and
 * whether any fell.
 */
export function changeFinding(editions: readonly EditionView[], entity: string, lang: Lang): string {
  const [last] = editions.slice(-1);
  if (!last) return "";
  const moves = last.nodes
    .filter((node) => node.kind === "capability")
    .flatMap((node) => {
      const known = editions.filter((edition) => edition.score(entity, node.id).value !== null);
      const [from, to] = [known[0], known.at(-1)];
      if (!from || !to || from === to) return [];
      const change = to.score(entity, node.id).value! - from.score(entity, node.id).value!;
      return [{ name: nameOf(node, lang), change, since: from.edition.year }];
    })
    .sort((a, b) => b.change - a.change);
  const zh = lang === "zh";
  const [most] = moves;
  if (!most) return zh ? `四种能力，${last.edition.year} 年` : `The four capabilities, ${last.edition.year}`;
  const falls = moves.filter((move) => move.change < 0);
  const amount = formatChange(most.change, 1);
  if (most.change <= 0) {
    return zh
      ? `${most.since} 年以来四种能力都没有上升`
      : `None of the four capabilities has risen since ${most.since}`;
  }
  const names = falls.map((move) => (zh ? move.name : lowerFirst(move.name)));
  const rest = zh
    ? falls.length === 0
      ? "，没有一项下降"
      : `；${names.join("、")}下降`
    : falls.length === 0
      ? "; none fell"
      : `; ${names.join(" and ")} fell`;
  return zh
    ? `${most.since} 年以来${most.name}升得最多（${amount} 分）${rest}`
    : `Since ${most.since} ${lowerFirst(most.name)} rose most (${amount} points)${rest}`;
}
