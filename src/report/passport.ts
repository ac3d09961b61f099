import type { Lang, Words } from "../i18n/lang.ts";
import type { Indicator, Node, Pair } from "../schema/model.ts";
import type { Jump } from "../schema/raw.ts";
import type { Entity } from "../schema/reference.ts";
import type { IndicatorResult, InputResult, MatchingResult, ScoreResult } from "../schema/results.ts";
import { fieldYears, parseTerms, type Term } from "../schema/term.ts";
import type { EditionView, Standing } from "./edition-view.ts";
import type { DatasetCard, Library } from "./library.ts";
import { type SituationPassport, situationPassports } from "./passport-situation.ts";

/** One input cell of a number, the dataset that it stands in, and how it jumped from the year before, if it did. */
export interface PassportCell extends InputResult {
  readonly dataset: string;
  readonly jump?: Pick<Jump, "change_pct" | "note">;
}

export interface IndicatorPassport {
  readonly indicator: Indicator;
  readonly result: IndicatorResult;
  readonly standing: Standing;
  readonly goalposts: { readonly low: number; readonly high: number } | null;
  /** in the order that the formula reads them; for a group, member by member */
  readonly cells: readonly PassportCell[];
}

export interface ScorePassport {
  readonly node: Node;
  readonly result: ScoreResult;
  readonly children: readonly { readonly id: string; readonly weight: number; readonly score: number | null }[];
}

export interface MatchPassport {
  readonly pair: Pair;
  readonly result: MatchingResult;
}

/** Every number of one entity in one edition, with all that it was computed from. */
export interface Passport {
  readonly entity: Entity;
  readonly members: readonly Entity[];
  readonly indicators: readonly IndicatorPassport[];
  readonly scores: readonly ScorePassport[];
  readonly matches: readonly MatchPassport[];
  readonly situation: readonly SituationPassport[];
}

/** Collects the passport of an entity: rows of the result files, formulas of the model, cells of inputs.csv. */
export function passport(view: EditionView, library: Pick<Library, "dataset" | "jumps">, entity: string): Passport {
  const self = view.entity(entity);
  const members = self.kind === "group" ? view.members(entity) : [self];
  const ids = new Set(members.map((member) => member.entity_id));
  const jumps = new Map(
    library.jumps
      .filter((row) => ids.has(row.entity_id))
      .map(({ entity_id, field, year, change_pct, note }) => [`${entity_id} ${field} ${year}`, { change_pct, note }]),
  );
  const cellsOf = (indicator: Indicator): PassportCell[] =>
    members.flatMap((member) =>
      fieldYears(indicator, view.edition.year).flatMap(({ field, year }) => {
        const cell = view.input(member.entity_id, field, year);
        const jump = jumps.get(`${member.entity_id} ${field} ${year}`);
        return cell ? [{ ...cell, dataset: library.dataset(field).id, ...(jump ? { jump } : {}) }] : [];
      }),
    );
  return {
    entity: self,
    members: self.kind === "group" ? members : [],
    indicators: view.indicators.map((indicator) => ({
      indicator,
      result: view.value(entity, indicator.id),
      standing: view.standing(entity, indicator.id),
      goalposts: view.goalposts.find((row) => row.indicator === indicator.id) ?? null,
      cells: cellsOf(indicator),
    })),
    scores: view.nodes.map((node) => ({
      node,
      result: view.score(entity, node.id),
      children: view.weights
        .filter((row) => row.parent === node.id)
        .map((row) => ({ id: row.child, weight: row.weight, score: scoreOf(view, entity, row.child) })),
    })),
    matches: view.pairs.map((pair) => ({ pair, result: view.match(entity, pair.pair) })),
    situation: situationPassports(view, entity),
  };
}

function scoreOf(view: EditionView, entity: string, child: string): number | null {
  const isIndicator = view.indicators.some((indicator) => indicator.id === child);
  return isIndicator ? view.value(entity, child).score : view.score(entity, child).value;
}

/** The columns of an indicator that its formula is put in words from. */
export type WordedFormula = Pick<Indicator, "kind" | "numerator" | "denominator" | "scale" | "span">;

/**
 * An indicator's formula in words, for its card and its passport.
 * @example formulaText(nc02, cards, "en"); // => "invention patents granted ÷ internal R&D expenditure (the year before) × 10000"
 */
export function formulaText(indicator: WordedFormula, datasets: readonly DatasetCard[], lang: Lang): string {
  const side = (text: string) => formulaSide(text, datasets, lang);
  const scale = formulaScale(indicator.scale);
  if (indicator.kind === "growth") {
    const base = side(indicator.numerator);
    return lang === "zh"
      ? `［（${base} ÷ ${indicator.span} 年前的${base}）^(1/${indicator.span}) − 1］${scale}`
      : `((${base} ÷ the same ${indicator.span} years before)^(1/${indicator.span}) − 1)${scale}`;
  }
  const above = side(indicator.numerator);
  if (indicator.kind === "count") return `${above}${scale}`;
  if (indicator.kind === "share") {
    return lang === "zh" ? `${above} ÷ 全体的${above}${scale}` : `${above} ÷ the same of all${scale}`;
  }
  return `${above} ÷ ${side(indicator.denominator ?? "")}${scale}`;
}

/** The scale of a formula, where there is one. */
export function formulaScale(scale: number): string {
  return scale === 1 ? "" : ` × ${scale}`;
}

const named = new WeakMap<readonly DatasetCard[], ReadonlyMap<string, Words>>();

/** The names of the fields of datasets, looked up for thousands of formulas and cells. */
export function fieldNames(datasets: readonly DatasetCard[]): ReadonlyMap<string, Words> {
  const names =
    named.get(datasets) ?? new Map(datasets.flatMap(({ fields }) => fields.map(({ id, name }) => [id, name])));
  named.set(datasets, names);
  return names;
}

/** One side of a formula in words: the names of its fields, and when they are read. */
export function formulaSide(text: string, datasets: readonly DatasetCard[], lang: Lang): string {
  const names = fieldNames(datasets);
  const term = ({ field, at }: Term): string => {
    const name = names.get(field)?.[lang] ?? field;
    if (at.kind === "year") return lang === "zh" ? `${name}（${at.year} 年）` : `${name} (${at.year})`;
    if (at.kind === "mean") {
      return lang === "zh" ? `${name}（近 ${at.years} 年均值）` : `${name} (mean of the last ${at.years} years)`;
    }
    if (at.years === 0) return name;
    if (lang === "zh") return `${name}（${at.years === 1 ? "上一年" : `${at.years} 年前`}）`;
    return `${name} (${at.years === 1 ? "the year before" : `${at.years} years before`})`;
  };
  const terms = parseTerms(text).map(term);
  if (terms.length === 1) return terms[0]!;
  return lang === "zh" ? `（${terms.join("＋")}）` : `(${terms.join(" + ")})`;
}
