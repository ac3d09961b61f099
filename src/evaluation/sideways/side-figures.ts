import type { RawRow } from "../../schema/raw.ts";
import type { Placed } from "../../schema/repository.ts";
import type { FormulaSide, SidewaysInput } from "../../schema/sideways.ts";
import { parseTerms } from "../../schema/term.ts";
import { type CellBook, openCells } from "../cells.ts";
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
 * prints of a single entity, and `not-applicable` to a group, whose members do not add up to a rate. Every call of what is
 * returned opens the same figures anew: what is read in one is not among what is used in another.
 */
export function openSide(formula: FormulaSide, last: number, side: SideRows): () => SideFigures {
  const { byField, whole, parts, membersOf } = side;
  const { numerator, scale } = formula;
  const [denominator, published, part] = [formula.denominator ?? null, formula.published ?? null, formula.part ?? null];
  const terms = [numerator, denominator ?? []].flat().flatMap((formula) => parseTerms(formula));
  const fields = new Set([...terms.map(({ field }) => field), published ?? []].flat());
  const rows = [...fields]
    .flatMap((field) => byField.get(field) ?? [])
    .filter(({ field_id }) => field_id === undefined || field_id === part);
  const fixed = new Set(terms.flatMap(({ field, at }) => (at.kind === "year" ? [`${field} ${at.year}`] : [])));
  const isOpen = (field: string, year: number) => year <= last || fixed.has(`${field} ${year}`);
  const read = rows.map(withoutPart);
  const broken = new Set(rows.flatMap(({ field_id, field }) => (field_id === undefined ? [] : field)));
  const card = { kind: "ratio" as const, numerator, denominator, scale, published, span: null, pool_years: 1 };
  const open = (cells: CellBook): SideFigures => ({
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
  });
  return () => open(openCells(read, { nation: whole, provinces: parts, isOpen }));
}

/** A row of a part of all technology as if it had none; others as they are. */
function withoutPart(row: Placed<RawRow>): Placed<RawRow> {
  if (row.field_id === undefined) return row;
  const { field_id: _, ...rest } = row;
  return rest;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
