import type { IndustryCard } from "../schema/industry-card.ts";
import type { IndustryInputResult } from "../schema/industry-results.ts";
import { parseTerms, type Term, termYears } from "../schema/term.ts";
import { four } from "./worked-bench.ts";
import { exact } from "./worked-line.ts";

/** A figure by industry: null where it is missing or hidden, undefined where the industry cannot have it. */
export type ReadFigure = (field: string, year: number) => number | null | undefined;

/** What a formula is worked out with. */
export interface WorkingIndustry {
  readonly card: IndustryCard;
  readonly year: number;
  /** the figures of the industry */
  readonly own: ReadFigure;
  /** the same of every industry of the family with the rest, where the formula adds them up */
  readonly family: readonly ReadFigure[];
}

/**
 * An indicator of an industry worked out: the formula with its numbers, and what it comes to. Null where a number is missing
 * or the formula pools years.
 * @example workedIndustry({ card, year: 2023, own, family: [] }, 1.5); // => "30 ÷ 2000 × 100 = 1.5"
 */
export function workedIndustry({ card, year, own, family }: WorkingIndustry, value: number | null): string | null {
  if (value === null || card.pool_years !== 1) return null;
  const { kind, numerator, denominator } = card;
  const scale = card.scale === 1 ? "" : ` × ${card.scale}`;
  const [above, below] = [parseTerms(numerator), parseTerms(denominator ?? numerator)];
  const side = (terms: readonly Term[], at = year) => sideText(terms, at, own);
  const total = (terms: readonly Term[]) => totalText(terms, year, family);
  const steps: Readonly<Record<IndustryCard["kind"], () => string | null>> = {
    ratio: () => joined`${side(above)} ÷ ${side(below)}${scale}`,
    growth: () =>
      joined`((${side(above)} ÷ ${side(above, year - (card.span ?? 1))})^(1/${String(card.span)}) − 1)${scale}`,
    share: () => joined`${side(above)} ÷ ${total(above)}${scale}`,
    quotient: () => joined`(${side(above)} ÷ ${total(above)}) ÷ (${side(below)} ÷ ${total(below)})${scale}`,
  };
  const text = steps[kind]();
  return text === null ? null : `${text} = ${four(value)}`;
}

/** Text with its parts filled in; null as soon as one is missing. */
function joined(strings: TemplateStringsArray, ...parts: readonly (string | null)[]): string | null {
  if (parts.some((part) => part === null)) return null;
  return strings.map((text, at) => text + (parts[at] ?? "")).join("");
}

/** Terms added up; one that is missing leaves nothing to show. */
function sideText(terms: readonly Term[], year: number, read: ReadFigure): string | null {
  const texts = terms.map((term) => termText(term, year, read));
  if (texts.some((text) => text === null)) return null;
  return texts.length === 1 ? texts[0]! : `(${texts.join(" + ")})`;
}

function termText(term: Term, year: number, read: ReadFigure): string | null {
  const values = termYears(term, year).map((at) => read(term.field, at));
  const present = values.flatMap((value) => value ?? []);
  if (term.at.kind !== "mean") return present.length === 1 ? exact(present[0]!) : null;
  return present.length === 0 ? null : `((${present.map(exact).join(" + ")}) ÷ ${present.length})`;
}

/** A formula added up over a family; an industry that cannot have it adds nothing. */
function totalText(terms: readonly Term[], year: number, family: readonly ReadFigure[]): string | null {
  const values = family.flatMap((read) => terms.map(({ field }) => read(field, year))).filter(isThere);
  const present = values.filter((value) => value !== null);
  if (present.length < values.length || present.length === 0) return null;
  return exact(present.reduce((sum, value) => sum + value, 0));
}

function isThere(value: number | null | undefined): value is number | null {
  return value !== undefined;
}

/** The figures of some cells, by field and year; a hidden one has none. */
export function readFigures(cells: readonly IndustryInputResult[]): ReadFigure {
  const known = new Map(cells.map((cell) => [`${cell.field} ${cell.year}`, cell.value]));
  return (field, year) => known.get(`${field} ${year}`);
}
