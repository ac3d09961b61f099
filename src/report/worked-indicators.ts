import { nameOf, shortOf } from "../i18n/lang.ts";
import { statusWords } from "../i18n/words.ts";
import { normalise } from "../methods/scaling/normalise.ts";
import { transform, transformGoalposts } from "../methods/scaling/transform.ts";
import type { Indicator } from "../schema/model.ts";
import { parseTerms, type Term, termYears } from "../schema/term.ts";
import type { EditionView } from "./edition-view.ts";
import type { Sentence } from "./segment.ts";
import { agree, type Bench, four } from "./worked-bench.ts";

export function scoredBy(view: EditionView, kind: Indicator["transform"]): Indicator {
  const found = view.indicators.find(
    (row) => row.direction === 1 && row.transform === kind && row.pool_years === 1 && row.published === null,
  );
  if (!found) throw new RangeError(`${view.edition.id}: no scored indicator of one year with transform ${kind}`);
  return found;
}

export function plainIndicator(view: EditionView): Indicator {
  return scoredBy(view, "linear");
}

function cell({ view }: Bench, entity: string, term: Term, year: number): number {
  const years = termYears(term, year).map((at) => view.input(entity, term.field, at)?.value ?? null);
  const present = years.filter((value) => value !== null);
  if (present.length === 0) throw new RangeError(`${view.edition.id}: no cell ${entity} ${term.field} ${year}`);
  return present.reduce((a, b) => a + b, 0) / present.length;
}

function side(bench: Bench, formula: string | null, entity: string, year: number): number {
  return parseTerms(formula ?? "").reduce((total, term) => total + cell(bench, entity, term, year), 0);
}

export function ratioExample(bench: Bench, indicator: Indicator, entity: string): Sentence {
  const { view, lang, tell, link } = bench;
  const year = view.edition.year;
  const [above, below] = [
    side(bench, indicator.numerator, entity, year),
    side(bench, indicator.denominator, entity, year),
  ];
  const { raw } = view.value(entity, indicator.id);
  const value = agree(indicator.id, (above / below) * indicator.scale, raw, 1e-3);
  const [name, who] = [nameOf(indicator, lang), shortOf(view.entity(entity), lang)];
  const sum = `${four(above)} ÷ ${four(below)} × ${indicator.scale} = `;
  const result = link("indicator", entity, indicator.id, four(value));
  return tell([`${who} ${year} 年${name}：${sum}`, result, "。"], [`${name}, ${who}, ${year}: ${sum}`, result, "."]);
}

export function pooledExample(bench: Bench): Sentence[] {
  const { view, lang, home, tell, link } = bench;
  const indicator = view.indicators.find((row) => row.direction === 1 && row.pool_years > 1)!;
  const years = Array.from(
    { length: indicator.pool_years },
    (_, i) => view.edition.year - indicator.pool_years + 1 + i,
  );
  const above = years.map((year) => side(bench, indicator.numerator, home, year));
  const below = years.map((year) => side(bench, indicator.denominator, home, year));
  const total = (parts: readonly number[]) => parts.reduce((a, b) => a + b, 0);
  const row = view.value(home, indicator.id);
  const value = agree(indicator.id, (total(above) / total(below)) * indicator.scale, row.scored, 1e-3);
  const sums = `(${above.map(four).join(" + ")}) ÷ (${below.map(four).join(" + ")}) × ${indicator.scale} = `;
  const [name, who] = [nameOf(indicator, lang), shortOf(view.entity(home), lang)];
  const result = link("indicator", home, indicator.id, four(value));
  return [
    tell(
      [`${who}${name}，${years[0]}—${years.at(-1)} 年：${sums}`, result, "。"],
      [`${name}, ${who}, ${years[0]}–${years.at(-1)}: ${sums}`, result, "."],
    ),
    tell(
      [`当年的值为 ${four(row.raw ?? 0)}，与合并值并列发布；计分用合并值。`],
      [`The value of the year alone is ${four(row.raw ?? 0)}; both are published, and the pooled one is scored.`],
    ),
  ];
}

export function goalpostExample(bench: Bench, indicator: Indicator, entity: string): Sentence[] {
  const { view, lang, tell, link } = bench;
  const bounds = view.goalposts.find((row) => row.indicator === indicator.id)!;
  const { scored, score } = view.value(entity, indicator.id);
  const ends = transformGoalposts(bounds, indicator.transform);
  const at = transform(scored, indicator.transform).value;
  const value = agree(indicator.id, normalise(at, ends), score, 1e-2);
  const [name, who] = [nameOf(indicator, lang), shortOf(view.entity(entity), lang)];
  const result = link("indicator", entity, indicator.id, four(value));
  const [x, low, high] = [four(scored ?? 0), four(bounds.low), four(bounds.high)];
  const plain = `100 × (${x} − ${low}) ÷ (${high} − ${low})`;
  const logs = `100 × (ln(1+${x}) − ln(1+${low})) ÷ (ln(1+${high}) − ln(1+${low})) = 100 × (${four(at ?? 0)} − ${four(ends.low)}) ÷ (${four(ends.high)} − ${four(ends.low)})`;
  const steps = `${indicator.transform === "linear" ? plain : logs} = `;
  return [tell([`${who}${name}：${steps}`, result, "。"], [`${name}, ${who}: ${steps}`, result, "."])];
}

export function clippedExample({ view, lang, tell, link }: Bench): Sentence[] {
  const row = view.results.indicators.find(
    (found) => found.clipped === "high" && view.provinces.some((unit) => unit.entity_id === found.entity_id),
  );
  if (!row) return [];
  const [indicator, who] = [view.indicator(row.indicator), shortOf(view.entity(row.entity_id), lang)];
  const bounds = view.goalposts.find((found) => found.indicator === row.indicator)!;
  const result = link("indicator", row.entity_id, row.indicator, "100");
  const value = four(row.scored ?? 0);
  return [
    tell(
      [`${who}${indicator.name_zh}为 ${value}，高于上限 ${four(bounds.high)}，记 `, result, " 分，标“high”。"],
      [
        `${indicator.name_en} in ${who} is ${value}, above the high goalpost ${four(bounds.high)}: scored `,
        result,
        " and marked “high”.",
      ],
    ),
  ];
}

export function groupExample(bench: Bench): Sentence[] {
  const { view, lang, tell, link } = bench;
  const [group] = view.groups;
  if (!group) return [];
  const indicator = plainIndicator(view);
  const members = view.members(group.entity_id).map((row) => row.entity_id);
  const year = view.edition.year;
  const total = (formula: string | null) =>
    members.reduce((sum, member) => sum + side(bench, formula, member, year), 0);
  const [above, below] = [total(indicator.numerator), total(indicator.denominator)];
  const { raw } = view.value(group.entity_id, indicator.id);
  const value = agree(`group ${indicator.id}`, (above / below) * indicator.scale, raw, 1e-3);
  const [name, who] = [nameOf(indicator, lang), nameOf(group, lang)];
  const result = link("indicator", group.entity_id, indicator.id, four(value));
  const steps = `${four(above)} ÷ ${four(below)} × ${indicator.scale} = `;
  return [
    tell(
      [`${who}${name}：${members.length} 个成员的分子之和 ÷ 分母之和 = ${steps}`, result, "。"],
      [
        `${name}, ${who}: numerators of ${members.length} members added up ÷ denominators added up = ${steps}`,
        result,
        ".",
      ],
    ),
  ];
}

export function nationExample({ view, lang, tell }: Bench): Sentence[] {
  const nation = view.nation.entity_id;
  const year = view.edition.year;
  const found = view.shares.flatMap((share) => {
    const row = view.input(nation, share.field, year);
    return row?.source.startsWith("sum of") ? [{ share, row }] : [];
  });
  const [first] = found;
  if (!first) return [tell(["本版的全国数都有公布行。"], ["Every national figure of this edition is published."])];
  const { share, row } = first;
  const parts = view.provinces.map((unit) => view.input(unit.entity_id, row.field, year)?.value ?? 0);
  agree(
    `nation ${row.field}`,
    parts.reduce((a, b) => a + b, 0),
    row.value,
    1,
  );
  const who = shortOf(view.nation, lang);
  const name = nameOf(share, lang);
  const result = four(row.value ?? 0);
  return [
    tell(
      [
        `${who} ${year} 年${name}没有公布行，取 ${parts.length} 个单元之和 `,
        result,
        `，标“${statusWords[row.status].zh}”。`,
      ],
      [
        `No national row of ${name} is published for ${year}; the ${parts.length} units add up to `,
        result,
        `, marked ${statusWords[row.status].en}.`,
      ],
    ),
  ];
}

export function shareExample(bench: Bench): Sentence[] {
  const { view, lang, home, tell, link } = bench;
  const share = view.shares[0];
  if (!share) return [];
  const year = view.edition.year;
  const [own, whole] = [home, view.nation.entity_id].map((entity) => view.input(entity, share.field, year)?.value ?? 0);
  const value = agree(share.quantity, (100 * own!) / whole!, view.situation(home, share.quantity).value, 1e-3);
  const [name, who] = [nameOf(share, lang), shortOf(view.entity(home), lang)];
  const result = link("situation", home, share.quantity, `${four(value)}%`);
  const steps = `${four(own!)} ÷ ${four(whole!)} × 100 = `;
  return [
    tell(
      [`${who}${name}的全国份额：${steps}`, result, "。"],
      [`National share of ${name}, ${who}: ${steps}`, result, "."],
    ),
  ];
}

export function relativeExample({ view, lang, home, tell, link }: Bench): Sentence[] {
  const { above, below } = view.model.relative_match;
  const share = (field: string) => {
    const row = view.shares.find((found) => found.field === field);
    return row ? (view.situation(home, row.quantity).value ?? 0) : 0;
  };
  const [a, b] = [share(above), share(below)];
  const value = agree("relative match", a / b, view.situation(home, "relative_match").value, 1e-3);
  const who = shortOf(view.entity(home), lang);
  const result = link("situation", home, "relative_match", four(value));
  return [
    tell([`${who}：${four(a)} ÷ ${four(b)} = `, result, "。"], [`${who}: ${four(a)} ÷ ${four(b)} = `, result, "."]),
  ];
}
