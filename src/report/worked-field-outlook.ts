import { type Lang, nameOf } from "../i18n/lang.ts";
import { studentQuantile } from "../methods/statistics/student-quantile.ts";
import { drift } from "../methods/trend/drift.ts";
import type { SeriesYear } from "../schema/outlook.ts";
import { lowerFirst } from "./english.ts";
import { type CarriedSeries, carriedSeries, coverageText } from "./outlook-finding.ts";
import type { Sentence } from "./segment.ts";
import { agree, four } from "./worked-bench.ts";
import { exact } from "./worked-line.ts";
import { worldSpeaker } from "./world-speak.ts";
import type { WorldView } from "./world-view.ts";

/** A field of the world that is carried on at its mean rate. */
interface Carried {
  readonly field: string;
  readonly seen: CarriedSeries["known"];
  readonly end: SeriesYear & { readonly value: number };
}

/**
 * How the families of a field are carried on at their mean rate: of the world's fields that drift on the logarithm, the one
 * with the most families. Nothing where there is none.
 */
export function fieldOutlookExample(view: WorldView, lang: Lang): Sentence[] {
  const { world, outlook: plan } = view.model;
  const carried = view.fields.flatMap(({ field_id: field }): Carried[] => {
    const { known, ahead } = carriedSeries(view.outlook(world, field));
    const end = ahead.at(-1);
    if (plan.transform !== "log1p" || end?.method !== "drift" || end.value === null || end.clipped !== null) return [];
    return [{ field, seen: known.filter(({ part }) => part === "observed"), end: { ...end, value: end.value } }];
  });
  const [found] = carried.sort((a, b) => b.seen.at(-1)!.value! - a.seen.at(-1)!.value!);
  return found === undefined ? [] : driftSentences(view, found, lang);
}

function driftSentences(view: WorldView, { field, seen, end }: Carried, lang: Lang): Sentence[] {
  const { world, outlook: plan } = view.model;
  const [first, last] = [seen[0]!, seen.at(-1)!];
  const [steps, ahead] = [seen.length - 1, end.year - last.year];
  const found = drift(
    seen.map(({ value }) => Math.log1p(value!)),
    ahead,
  );
  const reach = studentQuantile(1 - plan.coverage, found.degrees);
  const [middle, error] = [found.values.at(-1)!, found.errors.at(-1)!];
  const published = (what: string, bent: number, value: number | null) =>
    four(agree(`outlook ${field} ${what}`, Math.expm1(bent), value, 1e-3));
  const value = published("value", middle, end.value);
  const low = published("low", middle - reach * error, end.low);
  const high = published("high", middle + reach * error, end.high);
  const [start, stop] = [exact(first.value!), exact(last.value!)];
  const rate = four((Math.log1p(last.value!) - Math.log1p(first.value!)) / steps);
  const change = `[ln(1 + ${stop}) − ln(1 + ${start})] ÷ ${steps} = ${rate}`;
  const sum = `(1 + ${stop}) × e^(${ahead} × ${rate}) − 1 = ${value}`;
  const sigma = four(error / Math.sqrt(ahead * (1 + ahead / steps)));
  const spread = `${sigma} × √[${ahead} × (1 + ${ahead}/${steps})] = ${four(error)}`;
  const interval = `(1 + ${value}) × e^(±${four(reach)} × ${four(error)}) − 1`;
  const [name, share] = [nameOf(view.field(field), lang), coverageText(plan)];
  const who = worldSpeaker(view, lang).name(world);
  return lang === "zh"
    ? [
        [
          `${who}的${name}，${first.year} 年 ${start} 族，${last.year} 年 ${stop} 族。对数平均每年变动 ${change}，外推 ${ahead} 年为 ${sum}。`,
        ],
        [
          `各年变动离平均的标准误为 ${sigma}（自由度 ${found.degrees}），${ahead} 年后为 ${spread}；t = ${four(reach)}，${share} 区间为 ${interval}，即 ${low} 至 ${high}。`,
        ],
      ]
    : [
        [
          `${who}, ${lowerFirst(name)}: ${start} families in ${first.year}, ${stop} in ${last.year}. Mean change of the logarithm a year ${change}; ${ahead} years on ${sum}.`,
        ],
        [
          `Standard error of a change about the mean ${sigma} (${found.degrees} degrees of freedom), after ${ahead} years ${spread}; t = ${four(reach)}, so the ${share} interval is ${interval}, from ${low} to ${high}.`,
        ],
      ];
}
