import type { RawRow } from "../../schema/raw.ts";
import type { Placed } from "../../schema/repository.ts";
import type { FormulaSide, SidewaysInput } from "../../schema/sideways.ts";
import { parseTerms } from "../../schema/term.ts";
import { openCells } from "../cells.ts";
import { type Computed, rawValue, readTerms } from "../formula.ts";

/** The figures of a side, and who adds up to what among those whom they are of. */
export interface SideRows {
  readonly byField: ReadonlyMap<string, readonly Placed<RawRow>[]>;
  /** the entity that is the sum of the others where it has no figure of its own; empty for none */
  readonly whole: string;
  readonly parts: readonly string[];
  readonly membersOf: (entity: string) => readonly string[];
}

/** A cell that a formula read, but for which quantity. */
export type SideInput = Omit<SidewaysInput, "quantity" | "side">;

/** The formula of one side, ready to be worked out for anyone in any year. */
export interface SideFigures {
  readonly of: (entity: string, year: number) => Computed;
  /** the cells read so far, by field, year and entity */
  readonly used: () => SideInput[];
}

/**
 * Opens the formula of a side over its figures, of which those after `last` are not looked at, but for a year that the
 * formula names. Figures by technology field are read of the part it names. Without a denominator it is what a source
 * prints of a single entity, and `not-applicable` to a group, whose members do not add up to a rate.
 */
export function openSide(formula: FormulaSide, last: number, side: SideRows): SideFigures {
  const { byField, whole, parts, membersOf } = side;
  const { numerator, scale } = formula;
  const [denominator, published, part] = [formula.denominator ?? null, formula.published ?? null, formula.part ?? null];
  const terms = [numerator, denominator ?? []].flat().flatMap((formula) => parseTerms(formula));
  const fields = new Set([...terms.map(({ field }) => field), published ?? []].flat());
  const rows = [...fields].flatMap((field) => byField.get(field) ?? []);
  const fixed = new Set(terms.flatMap(({ field, at }) => (at.kind === "year" ? [`${field} ${at.year}`] : [])));
  const read = rows
    .filter(({ field, year }) => year <= last || fixed.has(`${field} ${year}`))
    .map((row) => ofPart(row, part));
  const cells = openCells(read, { nation: whole, provinces: parts });
  const broken = new Set(rows.flatMap((row) => (part !== null && row.field_id === part ? [row.field] : [])));
  const card = { kind: "ratio" as const, numerator, denominator, scale, published, span: null, pool_years: 1 };
  return {
    of: (entity, year) => {
      const subject = { members: membersOf(entity), cells, minYears: 1 };
      if (denominator !== null) return rawValue(card, year, subject);
      const [member, ...others] = subject.members;
      if (member === undefined || others.length > 0) return { value: null, status: "final", reason: "not-applicable" };
      const { value, ...rest } = readTerms(parseTerms(numerator), member, year, subject);
      return { ...rest, value: value === null ? null : value * scale };
    },
    used: () =>
      cells
        .used()
        .map(({ entity, ...cell }) => ({ entity_id: entity, field_id: broken.has(cell.field) ? part : null, ...cell }))
        .sort((a, b) => compare(a.field, b.field) || a.year - b.year || compare(a.entity_id, b.entity_id)),
  };
}

/** A row of the part of all technology as if it had none; others as they are. */
function ofPart(row: Placed<RawRow>, part: string | null): Placed<RawRow> {
  if (part === null || row.field_id !== part) return row;
  const { field_id: _, ...rest } = row;
  return rest;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
