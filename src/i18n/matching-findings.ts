import { scoped } from "./in-scope.ts";
import { type Segment, says } from "./sentence.ts";

/** What is found in the numbers of matching. */
export const matchingFindingsOf = scoped({
  home: says<
    [
      {
        name: string;
        first: string;
        a: Segment;
        second: string;
        b: Segment;
        m: Segment;
        higher: string | null;
        d: Segment;
        grade: string;
      },
    ]
  >({
    zh: ({ name, first, a, second, b, m, higher, d, grade }) => [
      `${name}的${first}（`,
      a,
      `）与${second}（`,
      b,
      "）匹配度 ",
      m,
      higher === null ? "，两者一样高；协调度 " : `，${higher}一侧偏高；协调度 `,
      d,
      `，${grade}。`,
    ],
    en: ({ name, first, a, second, b, m, higher, d, grade }) => [
      `In ${name} ${first} (`,
      a,
      `) and ${second} (`,
      b,
      ") have a matching degree of ",
      m,
      higher === null ? ", both equally high" : `, with ${higher} ahead`,
      "; the coordination degree is ",
      d,
      `, ${grade}.`,
    ],
  }),
  homeMissing: says<[{ name: string; pair: string; reason: string }]>({
    zh: ({ name, pair, reason }) => [`${name}的${pair}没有匹配度：${reason}。`],
    en: ({ name, pair, reason }) => [`${name} has no matching degree for ${pair}: ${reason}.`],
  }),
  leastPair: says<[{ pair: string; m: Segment; higher: string | null }]>({
    zh: ({ pair, m, higher }) => [`${pair}（`, m, higher === null ? "）" : `，${higher}一侧偏高）`],
    en: ({ pair, m, higher }) => [`${pair} (`, m, higher === null ? ")" : `, with ${higher} ahead)`],
  }),
  least: says<[{ pairs: readonly Segment[]; isOne: boolean; note: string }]>({
    zh: ({ pairs, note }) => ["各对中最不平衡的是", ...pairs, `${note}。`],
    en: ({ pairs, isOne, note }) => [
      isOne ? "The least balanced pair is " : "The least balanced pairs are ",
      ...pairs,
      `${note}.`,
    ],
  }),
  quadrant: says<
    [
      {
        pair: string;
        even: number;
        of: number;
        from: string;
        name: string | null;
        m: string;
        higher: string | null;
      },
    ]
  >({
    zh: ({ pair, even, of, from, name, m, higher }) => [
      `${pair}：${of} 个{units}中 ${even} 个匹配度不低于 ${from}`,
      name === null ? "" : `；${name} ${m}${higher === null ? "" : `，${higher}偏高`}`,
    ],
    en: ({ pair, even, of, from, name, m, higher }) => [
      `${pair}: ${even} of ${of} {units} match at ${from} or better`,
      name === null ? "" : `; ${name} ${m}${higher === null ? "" : `, ${higher} ahead`}`,
    ],
  }),
  movers: says<
    [
      {
        pair: string;
        riser: string;
        rise: string;
        faller: string;
        fall: string;
        converging: number;
        diverging: number;
        of: number;
      },
    ]
  >({
    zh: ({ pair, riser, rise, faller, fall, converging, diverging, of }) => [
      `${pair}：${of} 个单元中 ${converging} 个趋同、${diverging} 个分化；净升最多的是${riser}（${rise}），净降最多的是${faller}（${fall}）`,
    ],
    en: ({ pair, riser, rise, faller, fall, converging, diverging, of }) => [
      `${pair}: ${converging} of ${of} units converge, ${diverging} diverge; ${riser} rises most (${rise}), ${faller} falls most (${fall})`,
    ],
  }),
  plane: says<
    [
      {
        plane: string;
        counts: string;
        name: string | null;
        where: string;
        distances: string;
      },
    ]
  >({
    zh: ({ plane, counts, name, where, distances }) => [
      `${plane}。${counts}`,
      name === null ? "" : `；${name}${where}（${distances}）`,
    ],
    en: ({ plane, counts, name, where, distances }) => [
      `${plane}. ${counts}`,
      name === null ? "" : `; ${name}: ${where} (${distances})`,
    ],
  }),
  grades: says<[{ pair: string; grade: string; count: number; of: number }]>({
    zh: ({ pair, grade, count, of }) => [`${pair}：${of} 个{units}中 ${count} 个达到${grade}及以上`],
    en: ({ pair, grade, count, of }) => [`${pair}: ${count} of ${of} {units} are ${grade} or better`],
  }),
} as const);
