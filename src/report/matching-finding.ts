import { type Lang, localPath, nameOf, shortOf } from "../i18n/lang.ts";
import { matchingFindingsOf } from "../i18n/matching-findings.ts";
import { reasonWords } from "../i18n/words.ts";
import type { Node, Pair } from "../schema/model.ts";
import type { MatchingResult } from "../schema/results.ts";
import { passportOf } from "./address.ts";
import { balanceEnds, listPairs, overlapNote } from "./balance-ends.ts";
import { gradeWords } from "./class-words.ts";
import type { EditionView } from "./edition-view.ts";
import { lowerFirst } from "./english.ts";
import { gradeCounts } from "./grade-counts.ts";
import { balanceSteps, matchClass } from "./match-class.ts";
import { largestMoves, movesOf, twoSided } from "./movers.ts";
import { formatChange, formatDegree, formatScore } from "./round.ts";
import type { Segment, Sentence } from "./segment.ts";
import { sayGrade } from "./speak.ts";

/** The systems of a pair, in the order of its scores. */
export function systemsOf(view: EditionView, pair: Pair): Node[] {
  return pair.systems.split(" ").map((id) => {
    const node = view.nodes.find((row) => row.id === id);
    if (!node) throw new RangeError(`${pair.pair}: no node ${id}`);
    return node;
  });
}

/**
 * The pair that the page opens with: IP against industry, what a layout is about; else the model's first of two systems.
 */
export function mainPair(view: EditionView): Pair {
  const pairs = twoSided(view);
  const first = pairs.find(({ pair }) => pair === "K-E") ?? pairs[0];
  if (!first) throw new RangeError(`${view.edition.id}: the model has no pair of two systems`);
  return first;
}

/** Which system is ahead, by name; null where they are equal or missing. */
export function aheadOf(view: EditionView, pair: Pair, result: MatchingResult): Node | null {
  const ahead = matchClass(result)?.ahead ?? null;
  return ahead === null ? null : systemsOf(view, pair)[ahead]!;
}

/** A name inside a sentence. */
function inside(node: Node, lang: Lang): string {
  return lowerFirst(nameOf(node, lang));
}

/** How the home entity stands in the main pair, and which of its pairs are least balanced. */
export function homeMatching(view: EditionView, lang: Lang): Sentence[] {
  if (!view.home) return [];
  const { entity_id } = view.home;
  const link = (pair: Pair, text: string): Segment => ({
    text,
    href: localPath(passportOf(view, entity_id, "match", pair.pair), lang),
  });
  const worst = balanceEnds(view, entity_id)?.worst ?? [];
  const put = (id: string): Sentence => {
    const pair = view.pairs.find((row) => row.pair === id)!;
    const result = view.match(entity_id, id);
    const higher = aheadOf(view, pair, result);
    return matchingFindingsOf(view.words).leastPair[lang]({
      pair: nameOf(pair, lang),
      m: link(pair, formatDegree(result.matching)),
      higher: higher && inside(higher, lang),
    });
  };
  const note = overlapNote(worst, lang);
  const least = matchingFindingsOf(view.words).least[lang]({
    pairs: listPairs(worst, put, lang),
    isOne: worst.length === 1,
    note,
  });
  return [mainSentence(view, mainPair(view), link, lang), ...(worst.length === 0 ? [] : [least])];
}

function mainSentence(
  view: EditionView,
  pair: Pair,
  link: (pair: Pair, text: string) => Segment,
  lang: Lang,
): Sentence {
  const home = view.home!;
  const name = shortOf(home, lang);
  const result = view.match(home.entity_id, pair.pair);
  if (result.matching === null) {
    return matchingFindingsOf(view.words).homeMissing[lang]({
      name,
      pair: nameOf(pair, lang),
      reason: reasonWords[result.reason ?? "missing-input"][lang],
    });
  }
  const [first, second] = systemsOf(view, pair) as [Node, Node];
  const higher = aheadOf(view, pair, result);
  return matchingFindingsOf(view.words).home[lang]({
    name,
    first: inside(first, lang),
    a: link(pair, formatScore(result.a)),
    second: inside(second, lang),
    b: link(pair, formatScore(result.b)),
    m: link(pair, formatDegree(result.matching)),
    higher: higher && inside(higher, lang),
    d: link(pair, formatDegree(result.coordination)),
    grade: sayGrade(gradeWords(view, home.entity_id, pair.pair, lang), lang),
  });
}

/** How many are balanced in a pair, and how home stands in it. */
export function quadrantFinding(view: EditionView, pair: Pair, lang: Lang): Sentence {
  const results = view.provinces
    .map((row) => view.match(row.entity_id, pair.pair))
    .filter((row) => row.matching !== null);
  const own = view.home ? view.match(view.home.entity_id, pair.pair) : null;
  const higher = own && aheadOf(view, pair, own);
  const shown = own !== null && own.matching !== null;
  return matchingFindingsOf(view.words).quadrant[lang]({
    pair: pairLabel(pair, lang),
    even: results.filter((row) => matchClass(row)?.step === "even").length,
    of: results.length,
    from: balanceSteps[0].from.toFixed(2),
    name: shown ? shortOf(view.home!, lang) : null,
    m: formatDegree(own?.matching ?? null),
    higher: higher && inside(higher, lang),
  });
}

/** Letters and name of a pair: `K–E 知识产权—产业`. */
export function pairLabel(pair: Pair, lang: Lang): string {
  return `${pair.pair.replaceAll("-", "–")} ${nameOf(pair, lang)}`;
}

/** Who rose and who fell most in a pair; null where no change can be judged. */
export function moverFinding(view: EditionView, pair: Pair, lang: Lang): Sentence | null {
  const moves = movesOf(view, [pair]);
  const { risers, fallers } = largestMoves(moves, 1);
  const [riser, faller] = [risers[0], fallers[0]];
  if (!riser || !faller) return null;
  return matchingFindingsOf(view.words).movers[lang]({
    pair: pairLabel(pair, lang),
    riser: shortOf(riser.entity, lang),
    rise: formatChange(riser.net, 2),
    faller: shortOf(faller.entity, lang),
    fall: formatChange(faller.net, 2),
    converging: moves.filter(({ verdict }) => verdict === "converging").length,
    diverging: moves.filter(({ verdict }) => verdict === "diverging").length,
    of: moves.length,
  });
}

/** How many reach the last grade but one of D* in the main pair. */
export function gradeFinding(view: EditionView, lang: Lang): Sentence {
  const pair = mainPair(view);
  const { counts } = gradeCounts(view).find((row) => row.pair === pair)!;
  const high = counts.slice(-2);
  return matchingFindingsOf(view.words).grades[lang]({
    pair: pairLabel(pair, lang),
    grade: high[0]!.grade.name[lang],
    count: high.reduce((sum, { count }) => sum + count, 0),
    of: view.provinces.length,
  });
}
