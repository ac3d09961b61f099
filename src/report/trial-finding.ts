import type { Lang } from "../i18n/lang.ts";
import { whatIfSentences } from "../i18n/what-if.ts";

/** An entity in a trial: its place as published, and its place on trial; null where it has none. */
export interface TriedPlace {
  readonly name: string;
  readonly home: boolean;
  readonly official: number | null;
  readonly trial: number | null;
}

/** So many of those that moved furthest are named. */
const named = 3;

/**
 * What a trial changed, in one sentence (试算的变动): home, those that moved furthest, home first among them, and how many
 * moved at all. `places` in the order of the published ones; an entity without a place on either side is passed by.
 * @example trialFinding([{ name: "甲", home: true, official: 2, trial: 1 }, { name: "乙", home: false, official: 1, trial: 2 }], "zh"); // => "位次变动最大的是甲 2→1、乙 1→2；2 个单元中 2 个位次有变。"
 */
export function trialFinding(places: readonly TriedPlace[], lang: Lang): string {
  const ranked = places.flatMap(({ name, home, official, trial }) =>
    official === null || trial === null
      ? []
      : [{ name, home, from: official, to: trial, size: Math.abs(official - trial) }],
  );
  const furthest = ranked.reduce((size, row) => Math.max(size, row.size), 0);
  if (furthest === 0) return whatIfSentences.same[lang](ranked.length);
  const largest = ranked.filter(({ size }) => size === furthest).sort((a, b) => Number(b.home) - Number(a.home));
  const own = ranked.filter((row) => row.home && !largest.includes(row)).map((row) => whatIfSentences.home[lang](row));
  const moved = ranked.filter(({ size }) => size > 0).length;
  const parts = [
    ...own,
    whatIfSentences.largest[lang](largest.slice(0, named), Math.max(0, largest.length - named)),
    whatIfSentences.count[lang](moved, ranked.length),
  ];
  if (lang === "zh") return `${parts.join("；")}。`;
  const said = parts.join("; ");
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
}
