/** When a term is read, seen from the year evaluated: some years earlier, in one fixed year, or as a mean of the last years. */
export type TermTime =
  | { readonly kind: "offset"; readonly years: number }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "mean"; readonly years: number };

/** One field in a formula, and when it is read. */
export interface Term {
  readonly field: string;
  readonly at: TermTime;
}

const pattern =
  /^(?:mean(?<mean>[2-9])\((?<averaged>[a-z][a-z0-9_]*)\)|(?<field>[a-z][a-z0-9_]*)(?:\[(?:t(?:-(?<lag>[1-9]))?|(?<year>\d{4}))\])?)$/;

/**
 * Reads the numerator or denominator of an indicator: terms joined by `+`, each a field, `field[t-1]`, `field[2020]` or `mean3(field)`.
 * Throws a SyntaxError that quotes the term it cannot read.
 * @example parseTerms("rd_exp[t-1]"); // => [{ field: "rd_exp", at: { kind: "offset", years: 1 } }]
 */
export function parseTerms(text: string): readonly Term[] {
  const terms = known.get(text) ?? text.split("+").map(parseTerm);
  known.set(text, terms);
  return terms;
}

/** A model has some thirty formulas, each read for every entity and year. */
const known = new Map<string, readonly Term[]>();

function parseTerm(text: string): Term {
  const found = pattern.exec(text.trim())?.groups;
  if (!found) throw new SyntaxError(`expected a field, field[t-1], field[2020] or mean3(field), got "${text.trim()}"`);
  if (found["mean"]) return { field: found["averaged"]!, at: { kind: "mean", years: Number(found["mean"]) } };
  const field = found["field"]!;
  if (found["year"]) return { field, at: { kind: "year", year: Number(found["year"]) } };
  return { field, at: { kind: "offset", years: Number(found["lag"] ?? 0) } };
}

/**
 * Reads a fraction such as `1/3`, so that a threshold is exact.
 * @example parseFraction("1/3"); // => 0.3333333333333333
 */
export function parseFraction(text: string): number {
  const [above, below] = text.split("/").map(Number);
  if (!(above! >= 0 && below! > 0)) throw new SyntaxError(`expected a fraction such as 1/3, got "${text}"`);
  return above! / below!;
}

/** A field and the year in which a formula reads it. */
export interface FieldYear {
  readonly field: string;
  readonly year: number;
}

/**
 * The years in which a term is read when the formula is evaluated for `year`, earliest first.
 * @example termYears({ field: "rd_exp", at: { kind: "offset", years: 1 } }, 2023); // => [2022]
 */
export function termYears({ at }: Term, year: number): number[] {
  if (at.kind === "year") return [at.year];
  if (at.kind === "offset") return [year - at.years];
  return Array.from({ length: at.years }, (_, index) => year - at.years + 1 + index);
}

/**
 * Every cell that an indicator reads for an edition year: its terms over the years pooled, or both ends of a growth.
 * Order: year, then as the formula is written; each once.
 */
export function fieldYears(indicator: FormulaColumns, year: number): FieldYear[] {
  const terms = [indicator.numerator, indicator.denominator].flatMap((text) => (text === null ? [] : parseTerms(text)));
  const ends =
    indicator.kind === "growth"
      ? [year - indicator.span!, year]
      : Array.from({ length: indicator.pool_years }, (_, index) => year - indicator.pool_years + 1 + index);
  const cells = ends.flatMap((end) =>
    terms.flatMap((term) => termYears(term, end).map((at) => ({ field: term.field, year: at }))),
  );
  for (const field of [indicator.published, indicator.small_field]) if (field) cells.push({ field, year });
  const seen = new Map(cells.map((cell) => [`${cell.field} ${cell.year}`, cell]));
  return [...seen.values()];
}

/** The columns of an indicator that make its formula. */
export interface FormulaColumns {
  readonly kind: "ratio" | "growth" | "count" | "share";
  readonly numerator: string;
  readonly denominator: string | null;
  readonly published: string | null;
  readonly small_field: string | null;
  readonly span: number | null;
  readonly pool_years: number;
}
