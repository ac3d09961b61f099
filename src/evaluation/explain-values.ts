import type { Indicator } from "../schema/model.ts";
import type { EditionYears } from "./edition-years.ts";
import type { Values } from "./explain-comparison.ts";

/** The definitions of one edition, read in every version of the figures. */
export interface Definitions {
  /** year of the first edition, on the figures that it published */
  readonly published: EditionYears;
  /** year of the first edition, on the figures of today */
  readonly today: EditionYears;
  /** year of the second edition */
  readonly next: EditionYears;
}

/** Which entities the two editions evaluate, and which columns are read. */
export interface Frame {
  readonly entities: readonly string[];
  readonly indicators: readonly string[];
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/**
 * Values of the indicators in every version; `definitionsOf` names the definitions that an indicator is read by. An entity that
 * only one edition evaluates has the values of that edition throughout, so that its coming or going is no change of data.
 */
export function readValues(
  { entities, indicators, before, after }: Frame,
  definitionsOf: (indicator: string) => Definitions,
): Values {
  const read = (version: keyof Definitions) =>
    indicators.map((indicator) => {
      const definitions = definitionsOf(indicator);
      const values = scoredValues(definitions[version]);
      const [first, last] = [scoredValues(definitions.today), scoredValues(definitions.next)];
      return Float64Array.from(entities, (entity) => {
        const found = !after.has(entity) ? first : !before.has(entity) ? last : values;
        return found.get(`${entity} ${indicator}`) ?? Number.NaN;
      });
    });
  return { published: read("published"), today: read("today"), next: read("next") };
}

const known = new WeakMap<EditionYears, ReadonlyMap<string, number | null>>();

/** Scored values of the edition's own year, by entity and indicator. */
function scoredValues(years: EditionYears): ReadonlyMap<string, number | null> {
  const found =
    known.get(years) ??
    new Map(years.year(years.edition.year).indicators.map((row) => [`${row.entity_id} ${row.indicator}`, row.scored]));
  known.set(years, found);
  return found;
}

/** Whether two editions form the values of an indicator alike. */
export function isSameFormula(before: EditionYears, after: EditionYears, indicator: string): boolean {
  const [was, is] = [before, after].map(({ files }) => {
    const card = files.indicators.find(({ id }) => id === indicator);
    return card && [...formulaOf(card), files.model.min_pool_years].join("\n");
  });
  return was !== undefined && was === is;
}

function formulaOf(card: Indicator): unknown[] {
  const { kind, numerator, denominator, scale, published, span, pool_years } = card;
  return [kind, numerator, denominator, scale, published, span, pool_years];
}
