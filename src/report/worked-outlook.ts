import { nameOf } from "../i18n/lang.ts";
import { studentQuantile } from "../methods/statistics/student-quantile.ts";
import { drift } from "../methods/trend/drift.ts";
import type { SeriesYear } from "../schema/outlook.ts";
import { upperFirst } from "./english.ts";
import { nationalOutlook } from "./national-outlook.ts";
import { coverageText } from "./outlook-finding.ts";
import { outlookRecord } from "./outlook-record.ts";
import type { Sentence } from "./segment.ts";
import { agree, type Bench, four } from "./worked-bench.ts";

/** What results keep, four decimals, may move a value by so much of its size. */
const rounding = 1e-3;

export function outlookExample(bench: Bench): Sentence[] {
  const { view } = bench;
  const carried = view.indicators.flatMap(({ id, transform }) => {
    const { known, ahead } = nationalOutlook(view, id);
    const end = ahead.at(-1);
    const isPlain = transform === "linear" && end?.method === "drift" && end.clipped === null && end.high !== null;
    return isPlain ? [{ id, seen: known.filter(({ part }) => part === "observed"), end }] : [];
  });
  const [found] = carried.sort((a, b) => a.seen.length - b.seen.length);
  return [...(found ? driftSentences(bench, found) : [nothing(bench)]), ...recordSentences(bench)];
}

function nothing({ tell }: Bench): Sentence {
  return tell(
    ["本版没有按漂移法、不取对数外推的指标。"],
    ["No indicator of this edition is carried on by plain drift."],
  );
}

interface Carried {
  readonly id: string;
  readonly seen: readonly SeriesYear[];
  readonly end: SeriesYear;
}

function driftSentences({ view, lang, tell }: Bench, { id, seen, end }: Carried): Sentence[] {
  const values = seen.map(({ value }) => value!);
  const [first, last] = [values[0]!, values.at(-1)!];
  const [steps, ahead] = [values.length - 1, end.year - seen.at(-1)!.year];
  const found = drift(values, ahead);
  const reach = studentQuantile(1 - view.model.analyses.outlook.coverage, found.degrees);
  const error = found.errors.at(-1)!;
  const tolerance = rounding * Math.max(1, Math.abs(last));
  const value = agree(`outlook ${id}`, found.values.at(-1)!, end.value, tolerance);
  const low = agree(`outlook low ${id}`, found.values.at(-1)! - reach * error, end.low, tolerance);
  const high = agree(`outlook high ${id}`, found.values.at(-1)! + reach * error, end.high, tolerance);
  const sigma = error / Math.sqrt(ahead * (1 + ahead / steps));
  const name = nameOf(view.indicator(id), lang);
  const change = four((last - first) / steps);
  const spread = `${four(sigma)} × √[${ahead} × (1 + ${ahead}/${steps})] = ${four(error)}`;
  const interval = `${four(value)} ± ${four(reach)} × ${four(error)}`;
  const list = values.map(four).join(lang === "zh" ? "、" : ", ");
  return [
    tell(
      [
        `全国${name}，${end.from}—${end.to} 年为 ${list}。平均每年变动 (${four(last)} − ${four(first)}) ÷ ${steps} = ${change}，外推 ${ahead} 年为 ${four(last)} + ${ahead} × ${bracketed(change)} = ${four(value)}。`,
      ],
      [
        `${upperFirst(name)}, China, ${end.from}–${end.to}: ${list}. Mean change a year (${four(last)} − ${four(first)}) ÷ ${steps} = ${change}; ${ahead} years on ${four(last)} + ${ahead} × ${bracketed(change)} = ${four(value)}.`,
      ],
    ),
    tell(
      [
        `各年变动离平均的标准误为 ${four(sigma)}（自由度 ${found.degrees}），${ahead} 年后为 ${spread}；t = ${four(reach)}，${coverageText(view.model.analyses.outlook)} 区间为 ${interval}，即 ${four(low)} 至 ${four(high)}。`,
      ],
      [
        `Standard error of a change about the mean ${four(sigma)} (${found.degrees} degrees of freedom), after ${ahead} years ${spread}; t = ${four(reach)}, so the ${coverageText(view.model.analyses.outlook)} interval is ${interval}, from ${four(low)} to ${four(high)}.`,
      ],
    ),
  ];
}

function bracketed(figure: string): string {
  return figure.startsWith("−") ? `(${figure})` : figure;
}

/** How the intervals of earlier editions did; nothing for the first edition. */
function recordSentences({ view, history, tell }: Bench): Sentence[] {
  const record = outlookRecord(history);
  if (record.length === 0) return [];
  const share = coverageText(view.model.analyses.outlook);
  const narrow = isFalling(record.map(({ held, told }) => held / told));
  const said = (text: (ahead: number, held: number, told: number) => string) =>
    record.map(({ ahead, held, told }) => text(ahead, held, told));
  return [
    tell(
      [
        `拿此前各版的展望同本版已有的实际数对照：${said((ahead, held, told) => `${ahead} 年后的 ${told} 个数有 ${held} 个落在 ${share} 区间内`).join("，")}。${narrow ? "年头越远，落在里面的越少。" : ""}`,
      ],
      [
        `The outlooks of earlier editions against what this one has observed since: ${said((ahead, held, told) => `${held} of ${told} values ${ahead} ${ahead === 1 ? "year" : "years"} ahead`).join(", ")} lie inside the ${share} interval.${narrow ? " The further ahead, the fewer." : ""}`,
      ],
    ),
  ];
}

/** Whether each share is less than the one before; false for a single one. */
function isFalling(shares: readonly number[]): boolean {
  return shares.length > 1 && shares.every((share, at) => at === 0 || share < shares[at - 1]!);
}
