import { growthTypeWords } from "../i18n/data-analyses.ts";
import { nameOf, shortOf } from "../i18n/lang.ts";
import { reasonWords } from "../i18n/words.ts";
import { compoundGrowth } from "../methods/trend/compound-growth.ts";
import { mannKendall } from "../methods/trend/mann-kendall.ts";
import type { DynamicsResult } from "../schema/dynamics.ts";
import type { EditionView } from "./edition-view.ts";
import { upperFirst } from "./english.ts";
import type { Sentence } from "./segment.ts";
import { agree, type Bench, four } from "./worked-bench.ts";

/** Followed fields of an entity, in the order of the file. */
function growths(view: EditionView, entity: string): DynamicsResult[] {
  return view.results.dynamics.filter((row) => row.entity_id === entity);
}

function fieldOf({ view, lang }: Bench, field: string): string {
  const share = view.shares.find((row) => row.field === field);
  return share ? nameOf(share, lang) : field;
}

export function growthExample(bench: Bench): Sentence[] {
  const { view, lang, home, tell, link } = bench;
  const row = growths(view, home).find(({ gap }) => gap !== null);
  const other = row && view.growth(home, row.against!);
  if (!row || !other) {
    const why = growths(view, home).find((each) => each.gap_reason !== "not-applicable")?.gap_reason;
    const said = why ? reasonWords[why][lang] : "";
    return [tell([`本版没有可比的两端：${said}。`], [`This edition has no two ends to compare: ${said}.`])];
  }
  const span = row.to - row.from!;
  const [own, against] = [row, other].map((each) => {
    const [start, end] = [each.from!, each.to].map((year) => view.input(home, each.field, year)?.value ?? null);
    const value = agree(
      `growth ${each.field}`,
      100 * compoundGrowth([start!, end!], [each.from!, each.to]).value!,
      each.growth,
      1e-3,
    );
    return {
      text: `(${four(end!)} ÷ ${four(start!)})^(1/${span}) − 1`,
      value,
      result: link("growth", home, each.field, `${four(value)}%`),
    };
  });
  const gap = agree(`gap ${row.field}`, own!.value - against!.value, row.gap, 1e-3);
  const [who, name, base] = [shortOf(view.entity(home), lang), fieldOf(bench, row.field), fieldOf(bench, other.field)];
  const type = row.type === null ? "—" : growthTypeWords[row.type][lang];
  const [ownText, otherText] = [four(own!.value), four(against!.value)];
  const elasticity = row.elasticity === null ? "—" : `${ownText} ÷ ${otherText} = ${four(row.elasticity)}`;
  return [
    tell(
      [
        `${who}${name}，${row.from}—${row.to} 年：${own!.text} = `,
        own!.result,
        `；${base}：${against!.text} = `,
        against!.result,
        "。",
      ],
      [
        `${upperFirst(name)}, ${who}, ${row.from}–${row.to}: ${own!.text} = `,
        own!.result,
        `; ${base}: ${against!.text} = `,
        against!.result,
        ".",
      ],
    ),
    tell(
      [`增速差 ${ownText} − ${bracketed(against!.value)} = ${four(gap)} 点，弹性 ${elasticity}，类型为${type}。`],
      [`Gap ${ownText} − ${bracketed(against!.value)} = ${four(gap)} points, elasticity ${elasticity}, type: ${type}.`],
    ),
  ];
}

function bracketed(value: number): string {
  return value < 0 ? `(${four(value)})` : four(value);
}

export function trendExample(bench: Bench): Sentence[] {
  const { view, home, tell } = bench;
  const tested = growths(view, home).filter(({ p }) => p !== null);
  const [longest] = tested.toSorted((a, b) => a.trend_from! - b.trend_from!);
  const cut = tested.find((row) => row.trend_from! > (longest?.trend_from ?? 0));
  const short = growths(view, home).find((row) => row.trend_reason === "short-panel");
  if (!longest)
    return [
      tell(
        ["本版各列没有断点的年份都不够长，不作趋势检验。"],
        ["No series of this edition is long enough without a break for a test of its trend."],
      ),
    ];
  const shortSentence =
    short &&
    tell(
      [`${fieldOf(bench, short.field)}从 ${short.trend_from} 年起才没有断点，年份不够，不检验。`],
      [
        `${upperFirst(fieldOf(bench, short.field))} has no break from ${short.trend_from} on only: too few years for a test.`,
      ],
    );
  return [
    trendSentence(bench, longest),
    ...(cut ? [trendSentence(bench, cut)] : []),
    ...(shortSentence ? [shortSentence] : []),
  ];
}

function trendSentence(bench: Bench, row: DynamicsResult): Sentence {
  const { view, lang, home, tell, link } = bench;
  const years = Array.from({ length: row.to - row.trend_from! + 1 }, (_, index) => row.trend_from! + index);
  const test = mannKendall(years.map((year) => view.input(home, row.field, year)?.value ?? null));
  agree(`tau ${row.field}`, test.tau, row.tau, 1e-3);
  const p = agree(`p ${row.field}`, test.probability, row.p, 1e-3);
  const pairs = (years.length * (years.length - 1)) / 2;
  const [who, name] = [shortOf(view.entity(home), lang), fieldOf(bench, row.field)];
  const parts = [
    `S = ${four(test.value!)}`,
    `τ = ${four(test.value!)} ÷ ${pairs} = ${four(row.tau!)}`,
    `z = ${four(test.z!)}`,
  ];
  const steps = [...parts, "p = "].join(lang === "zh" ? "，" : ", ");
  const result = link("growth", home, row.field, four(p));
  return tell(
    [`${who}${name}，${row.trend_from}—${row.to} 年共 ${years.length} 年：${steps}`, result, "。"],
    [`${upperFirst(name)}, ${who}, ${row.trend_from}–${row.to}, ${years.length} years: ${steps}`, result, "."],
  );
}
