import { amountWords } from "../i18n/entries.ts";
import { cutWords, causeSentences as said } from "../i18n/entry-changes.ts";
import { type Lang, localPath } from "../i18n/lang.ts";
import { joinNames } from "./action-words.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { sayCondition } from "./condition-words.ts";
import { lowerFirst, upperFirst } from "./english.ts";
import { type Cause, causesOf, type Passage } from "./entry-causes.ts";
import type { EditionPair, EntryChange } from "./entry-changes.ts";
import { letterLabel, proofLabel, type QuantityModel } from "./entry-names.ts";
import type { EntrySentence } from "./entry-story.ts";
import { isPercentile, markedName } from "./percentile-marks.ts";
import { formatProof } from "./proof-format.ts";
import { proofPassport } from "./proof-link.ts";
import { formatChange, formatScore } from "./round.ts";

/** Which change is told, and how; `source` names the quantities of the later edition. */
export interface CauseTelling {
  readonly pair: EditionPair;
  readonly source: QuantityModel | null;
  readonly lang: Lang;
}

/** Why an entry stands otherwise (因哪个数变的), a sentence a cause, every value with its passport in its own edition. */
export function causesTold(change: EntryChange, telling: CauseTelling): EntrySentence[] {
  return causesOf(change, telling.pair).map((cause) => sayCause(cause, change, telling));
}

function sayCause(cause: Cause, change: EntryChange, telling: CauseTelling): EntrySentence {
  const { pair, lang } = telling;
  switch (cause.kind) {
    case "cut":
      return sayCut(cause, change.id, telling);
    case "given":
      return sayGiven(cause.passage, { id: change.id, cut: null, telling });
    case "lead":
      return sayLead(cause, change.id, telling);
    case "gap": {
      const amount = (value: number, view: CatalogueView) => plainAmount(formatScore(value), view);
      const [before, after] = [amount(cause.before, pair.before), amount(cause.after, pair.after)];
      return said.gap[lang](namesTold(cause.names, telling), before, after, cause.cut, cause.isUnder);
    }
    case "flag": {
      const { before, after } = change;
      if (cause.flag === "insufficient") return [said.dataGrade[lang](before!.data_grade, after!.data_grade)];
      return [said.flag[lang](amountWords[cause.flag as keyof typeof amountWords]?.[lang] ?? cause.flag, cause.isUp)];
    }
    case "other":
      return [said.other[lang](sayCondition(cause.text, pair.after.plan, lang), cause.isUp)];
  }
}

function sayCut(cause: Extract<Cause, { kind: "cut" }>, id: string, telling: CauseTelling): EntrySentence {
  const { passage, cut, named, inclusive, isUp } = cause;
  const { pair, lang } = telling;
  const where = cutWords[lang](cut, named, inclusive, isUp);
  if (passage.before === null || passage.after === null) return sayGiven(passage, { id, cut: { cut, where }, telling });
  const at = (view: CatalogueView, value: number) => linked(passage.quantity, value, { id, view, cut, lang });
  const [before, after] = [at(pair.before, passage.before), at(pair.after, passage.after)];
  return said.moved[lang](labelOf(passage.quantity, telling), before, after, passage.after > passage.before, where);
}

interface GivenTelling {
  readonly id: string;
  readonly cut: { readonly cut: number; readonly where: string } | null;
  readonly telling: CauseTelling;
}

/** An amount that one of the editions has alone. */
function sayGiven({ quantity, before, after }: Passage, { id, cut, telling }: GivenTelling): EntrySentence {
  const { pair, lang } = telling;
  const name = labelOf(quantity, telling);
  const at = (view: CatalogueView, value: number) => linked(quantity, value, { id, view, cut: cut?.cut ?? null, lang });
  if (after === null) return said.vanished[lang](name, at(pair.before, before!));
  if (cut === null) return said.given[lang](name, at(pair.after, after));
  return said.appeared[lang](name, at(pair.after, after), cut.where);
}

function sayLead(
  { names, from, to }: Extract<Cause, { kind: "lead" }>,
  id: string,
  telling: CauseTelling,
): EntrySentence {
  const { pair, lang } = telling;
  const at = (view: CatalogueView, quantity: string, value: number | null): EntrySentence =>
    value === null ? ["—"] : linked(quantity, value, { id, view, cut: null, lang });
  const passages = [to, from].map(({ quantity, before, after }) => {
    const [first, last] = [at(pair.before, quantity, before), at(pair.after, quantity, after)];
    return said.passage[lang](quantity, first, last, before !== after);
  });
  const comma = lang === "zh" ? "，" : ", ";
  const name = ({ quantity }: Passage) => {
    const label = letterLabel(quantity, { view: pair.after, source: telling.source, lang });
    return lang === "en" ? lowerFirst(label) : label;
  };
  const highest = spaced(name(from), lang);
  return said.lead[lang](namesTold(names, telling), highest, name(to), [...passages[0]!, comma, ...passages[1]!]);
}

/** The name of a quantity at the beginning of a sentence. */
function labelOf(quantity: string, { pair, source, lang }: CauseTelling): string {
  return spaced(upperFirst(proofLabel(quantity, { view: pair.after, source, lang })), lang);
}

/** A name in front of Chinese, from which a letter at its end is set apart. */
function spaced(name: string, lang: Lang): string {
  return lang === "zh" && /\w$/.test(name) ? `${name} ` : name;
}

/** Letters after one another, said to be percentiles where they are: P、C、U、D（百分位）. */
function namesTold(names: readonly string[], { pair, lang }: CauseTelling): string {
  const joined = joinNames(names, lang);
  return spaced(names.every((name) => isPercentile(name, pair.after.plan)) ? markedName(joined, lang) : joined, lang);
}

interface ValueTelling {
  readonly id: string;
  readonly view: CatalogueView;
  /** of a value that rounds to the cut all decimals of the results are told behind it */
  readonly cut: number | null;
  readonly lang: Lang;
}

/** A value of an entry, with where it can be walked back. */
function linked(quantity: string, value: number, { id, view, cut, lang }: ValueTelling): EntrySentence {
  const shown = formatProof(quantity, value, lang);
  const proof = view.proof(id, quantity);
  const href = proof && proofPassport(proof, view);
  const amount = plainAmount(shown, view);
  const told = href ? { ...amount, href: localPath(href, lang) } : amount;
  if (cut === null || value === cut || shown !== formatProof(quantity, cut, lang)) return [told];
  return [told, said.exactly[lang](quantity === "change" ? formatChange(value, 4) : value.toFixed(4))];
}

function plainAmount(amount: string, { edition }: CatalogueView) {
  return { amount, sample: edition.state === "sample" };
}
