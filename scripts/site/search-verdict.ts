import { queryGroups, type SearchQuery } from "../../src/schema/search-query.ts";
import { median } from "../bench/figure.ts";
import type { Asked } from "./ask-site.ts";
import { type Score, type Summary, summarise } from "./search-score.ts";

/** A query that was asked of the site. */
export interface Tried {
  readonly query: SearchQuery;
  /** asked by a reader who is new */
  readonly first: Asked;
  /** the next query, asked by the same reader */
  readonly later: Asked | null;
  readonly score: Score;
  /** whether it is a plain term that the site holds, so that all its results are known */
  readonly isPlain: boolean;
}

/** One thing that must hold, of all queries together or of one. */
export interface Verdict {
  readonly name: string;
  readonly value: string;
  readonly floor: string;
  readonly met: boolean;
}

const floors = { firstRight: 0.8, tenRight: 0.97, plain: 1, firstKilobytes: 300 };

/** Holds the floors against what was measured, and judges apart what must come first. Times are printed, never judged: a loaded machine is slow. */
export function verdictsOf(tried: readonly Tried[]): Verdict[] {
  const { firstRight, tenRight } = summarise(tried.map(({ score }) => score));
  const plain = tried.filter(({ isPlain }) => isPlain);
  const whole = plain.filter(({ first }) => first.missed.length === 0).length / Math.max(1, plain.length);
  const kilobytes = Math.max(...tried.map(({ first }) => first.bytes)) / 1000;
  const atLeast = (name: string, value: number, floor: number): Verdict => {
    return { name, value: value.toFixed(3), floor: `at least ${floor.toFixed(2)}`, met: value >= floor };
  };
  return [
    atLeast("right result among the first ten", tenRight, floors.tenRight),
    atLeast("right result first", firstRight, floors.firstRight),
    atLeast(`plain terms found wherever they stand (${plain.length})`, whole, floors.plain),
    {
      name: "first answer, the largest",
      value: `${kilobytes.toFixed(0)} kB`,
      floor: `at most ${floors.firstKilobytes} kB`,
      met: tried.length > 0 && kilobytes <= floors.firstKilobytes,
    },
    ...tried.filter(({ query }) => query.first === "must").map(verdictOfOne),
  ];
}

function verdictOfOne({ query, score }: Tried): Verdict {
  const name = `first: ${query.query} (${query.lang})`;
  return { name, value: placeOf(score), floor: "place 1", met: score.place === 1 };
}

const placeOf = ({ place }: Score) => (place === null ? "not among ten" : `place ${place}`);

const columns: readonly (readonly [title: string, (summary: Summary) => string])[] = [
  ["queries", ({ queries }) => String(queries)],
  ["recall@10", ({ recall }) => recall.toFixed(3)],
  ["precision@10", ({ precision }) => precision.toFixed(3)],
  ["success@1", ({ firstRight }) => firstRight.toFixed(3)],
  ["success@10", ({ tenRight }) => tenRight.toFixed(3)],
  ["mean reciprocal rank", ({ reciprocalRank }) => reciprocalRank.toFixed(3)],
  ["kB a query", ({ bytes }) => (bytes / 1000).toFixed(0)],
];

/** What was measured, as lines: a table by group, times, what is not first, what could not be asked. */
export function describeSearch(tried: readonly Tried[], waiting: readonly SearchQuery[]): string[] {
  const scores = tried.map(({ score }) => score);
  const rows = [...queryGroups, "all"].map((group) => {
    const own = summarise(scores.filter((score) => group === "all" || score.group === group));
    return [group.padEnd(12), ...columns.map(([title, cell]) => cell(own).padStart(title.length))].join("  ");
  });
  const time = (asked: readonly Asked[]) => `${median(asked.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms`;
  const later = tried.flatMap((each) => each.later ?? []);
  return [
    [" ".repeat(12), ...columns.map(([title]) => title)].join("  "),
    ...rows,
    `first answer after ${time(tried.map(({ first }) => first))}${later.length === 0 ? "" : `, later ones after ${time(later)}`} (medians)`,
    ...tried.flatMap(describeMiss),
    ...(waiting.length > 0 ? [`set aside, since their pages are not there yet: ${waiting.length}`] : []),
  ];
}

/** A query whose first result is not right, or that misses something it should show. */
function describeMiss({ query, first, score }: Tried): string[] {
  const [[top], [missed]] = [first.shown, first.missed];
  return [
    ...(score.place === 1
      ? []
      : [
          `  ${query.query} (${query.lang}): ${placeOf(score)}; first is ${top?.address ?? "nothing"}, expected ${query.expected}`,
        ]),
    ...(missed ? [`  ${query.query} (${query.lang}): not shown, though it holds the term: ${missed}`] : []),
  ];
}
