import type { Lang } from "../i18n/lang.ts";
import { evenness } from "../methods/concentration/evenness.ts";
import { herfindahl } from "../methods/concentration/herfindahl.ts";
import {
  locationQuotient,
  locationQuotientInterval,
  type QuotientParts,
} from "../methods/concentration/location-quotient.ts";
import { structureMatch } from "../methods/matching/structure-match.ts";
import { compoundGrowth } from "../methods/trend/compound-growth.ts";
import type { TechnologyResult } from "../schema/technology-edition.ts";
import { fieldsOn, nearestTo } from "./economy-finding.ts";
import { lowerFirst } from "./english.ts";
import { familiesOfFields } from "./passport-world.ts";
import type { Segment, Sentence } from "./segment.ts";
import { agree, four } from "./worked-bench.ts";
import { fieldOutlookExample } from "./worked-field-outlook.ts";
import { exact } from "./worked-line.ts";
import { fieldPassport, quantityPassport, worldSpeaker } from "./world-speak.ts";
import type { WorldView } from "./world-view.ts";

/** The formulas of the world that have a worked example. */
export type WorldExample = "rta" | "rta-ex" | "world-growth" | "spread" | "nearest" | "outlook";

interface Bench {
  readonly view: WorldView;
  readonly lang: Lang;
  readonly home: string;
  /** the row that the examples of a field are of */
  readonly row: TechnologyResult;
  readonly parts: { readonly x: number; readonly X: number; readonly w: number; readonly W: number };
  tell(zh: Sentence, en: Sentence): Sentence;
}

/** So near must an example come to what is published with four decimals. */
const near = 1e-4;

/**
 * Computes an example with the numbers of the home economy, by the functions of the evaluation, and checks that it comes to
 * what the edition publishes: a RangeError stops the build when it does not. The field is the largest that it is
 * specialised in. Numbers carry four decimals.
 */
export function workedWorld(id: WorldExample, view: WorldView, lang: Lang): Sentence[] {
  const home = view.home.entity_id;
  const [row] = fieldsOn(view, home, "above").sort((a, b) => b.families! - a.families!);
  const X = familiesOfFields(view, home);
  const W = familiesOfFields(view, view.model.world);
  if (row?.families == null || X === null || W === null) return [];
  const w = view.cell(view.model.world, row.field).families!;
  const parts = { x: row.families, X, w, W };
  return examples[id]({ view, lang, home, row, parts, tell: (zh, en) => (lang === "zh" ? zh : en) });
}

const examples: Readonly<Record<WorldExample, (bench: Bench) => Sentence[]>> = {
  rta: rtaExample,
  "rta-ex": againstRestExample,
  "world-growth": growthExample,
  spread: spreadExample,
  nearest: nearestExample,
  outlook: ({ view, lang }) => fieldOutlookExample(view, lang),
};

function subject({ view, lang, home, row }: Bench): string {
  const say = worldSpeaker(view, lang);
  const field = say.field(row.field);
  return lang === "zh" ? `${say.name(home)}，${field}` : `${say.name(home)}, ${lowerFirst(field)}`;
}

function result({ view, lang, row }: Bench, text: string): Segment {
  return { text, href: fieldPassport(view, row, lang) };
}

function rtaExample(bench: Bench): Sentence[] {
  const { view, row, parts, tell } = bench;
  const { x, X, w, W } = parts;
  const quotient: QuotientParts = { part: x, whole: X, referencePart: w, referenceWhole: W };
  const rta = agree("RTA", locationQuotient(quotient).value, row.rta, near);
  const { low, high } = locationQuotientInterval(quotient, view.model.interval);
  const ends = [agree("low RTA", low, row.rta_low, near), agree("high RTA", high, row.rta_high, near)].map(four);
  const share = agree("share", (100 * x) / w, row.share, near);
  const steps = `(${exact(x)} ÷ ${exact(X)}) ÷ (${exact(w)} ÷ ${exact(W)}) = `;
  const sharing = `100 × ${exact(x)} ÷ ${exact(w)} = ${four(share)}%`;
  return [
    tell([`${subject(bench)}：份额 ${sharing}。`], [`${subject(bench)}: share ${sharing}.`]),
    tell(
      [`RTA ＝ ${steps}`, result(bench, four(rta)), `，区间 ${ends[0]} 至 ${ends[1]}，整个在一以上。`],
      [`RTA = ${steps}`, result(bench, four(rta)), `, interval ${ends[0]} to ${ends[1]}, wholly above one.`],
    ),
  ];
}

function againstRestExample(bench: Bench): Sentence[] {
  const { row, parts, tell } = bench;
  const { x, X, w, W } = parts;
  const quotient = { part: x, whole: X, referencePart: w - x, referenceWhole: W - X };
  const value = agree("RTA against the rest", locationQuotient(quotient).value, row.rta_ex, near);
  const steps = `(${exact(x)} ÷ ${exact(X)}) ÷ (${exact(w - x)} ÷ ${exact(W - X)}) = `;
  return [
    tell(
      [`${subject(bench)}：RTAˣ ＝ ${steps}`, result(bench, four(value)), "。"],
      [`${subject(bench)}: RTAˣ = ${steps}`, result(bench, four(value)), "."],
    ),
  ];
}

function growthExample(bench: Bench): Sentence[] {
  const { view, home, row, parts, tell } = bench;
  const { growth_years: span, world } = view.model;
  const year = view.edition.year - span;
  const [own, all] = [home, world].map((id) => view.cell(id, row.field, year).families);
  if (own == null || all == null || row.growth_3y === null || row.growth_ex_3y === null) return [];
  const grown = (end: number, start: number, published: number) => {
    const { value } = compoundGrowth([start, end], [year, view.edition.year]);
    const found = agree("growth", value === null ? null : 100 * value, published, near);
    return [`(${exact(end)} ÷ ${exact(start)})^(1/${span}) − 1 = `, result(bench, `${four(found)}%`)] as const;
  };
  const [mine, theirs] = [grown(parts.x, own, row.growth_3y), grown(parts.w - parts.x, all - own, row.growth_ex_3y)];
  return [
    tell([`${subject(bench)}：`, ...mine, "。"], [`${subject(bench)}: `, ...mine, "."]),
    tell(["其余经济体：", ...theirs, "。"], ["Elsewhere: ", ...theirs, "."]),
  ];
}

function spreadExample({ view, lang, home, tell }: Bench): Sentence[] {
  const say = worldSpeaker(view, lang);
  const amounts = view.fields.map(({ field_id }) => view.cell(home, field_id).families);
  const figure = (quantity: string, computed: number | null): Segment => {
    const row = view.quantity(home, quantity)!;
    return { text: four(agree(quantity, computed, row.value, near)), href: quantityPassport(view, row, lang) };
  };
  const [hhi, even] = [figure("hhi", herfindahl(amounts).value), figure("evenness", evenness(amounts).value)];
  const [count, of] = [say.total(home, "specialised_fields"), say.total(home, "assessed_fields")];
  const n = view.fields.length;
  return [
    tell(
      [`${say.name(home)}的 ${n} 个领域：HHI `, hhi, "，均匀度 ", even, "；专精 ", count, " 个，可判 ", of, " 个。"],
      [
        `${n} fields of ${say.name(home)}: HHI `,
        hhi,
        ", evenness ",
        even,
        "; specialised in ",
        count,
        " of ",
        of,
        " assessed.",
      ],
    ),
  ];
}

function nearestExample({ view, lang, home, tell }: Bench): Sentence[] {
  const [first] = nearestTo(view, home);
  if (first?.item == null) return [];
  const say = worldSpeaker(view, lang);
  const profile = (id: string) => view.fields.map(({ field_id }) => view.cell(id, field_id).families);
  const likeness = agree(
    "likeness",
    structureMatch(profile(home), profile(first.item), "cosine").value,
    first.value,
    near,
  );
  const number: Segment = { text: four(likeness), href: quantityPassport(view, first, lang) };
  return [
    tell(
      [`与${say.name(home)}最相近的是${say.name(first.item)}，相似度 `, number, "。"],
      [`Most like ${say.name(home)} is ${say.name(first.item)}, likeness `, number, "."],
    ),
  ];
}
