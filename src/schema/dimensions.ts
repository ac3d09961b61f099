import { z } from "zod";
import * as cell from "./cells.ts";

/** What a dataset may break its figures down by, beside entity, year and field. */
export const dimensions = ["industry_id", "field_id", "innovator_kind"] as const;

export type Dimension = (typeof dimensions)[number];

export const innovatorKinds = ["firm", "university", "institute", "person", "other"] as const;
export type InnovatorKind = (typeof innovatorKinds)[number];

/** Their columns, which stand between `entity_id` and `year`; a file has those that its dataset declares, and no other. */
export const dimensionCells = {
  industry_id: cell.codeId.optional().describe("an industry, where dataset.yml declares this dimension"),
  field_id: cell.codeId
    .optional()
    .describe("a field of data/reference/technology-fields.csv, where dataset.yml declares this dimension"),
  innovator_kind: z
    .enum(innovatorKinds)
    .optional()
    .describe("who the innovator is, where dataset.yml declares this dimension"),
};

/** The same in a file about several datasets: a column may be left out, and a cell stays empty where a dataset lacks it. */
export const nullableDimensionCells = {
  industry_id: cell.codeId.nullable().optional(),
  field_id: cell.codeId.nullable().optional(),
  innovator_kind: z.enum(innovatorKinds).nullable().optional(),
};

type BrokenDown = { readonly [Name in Dimension]?: string | null | undefined };

/** What names a cell within all raw figures. */
export interface CellName extends BrokenDown {
  readonly entity_id: string;
  readonly year: number;
  readonly field: string;
}

/**
 * The dimensions of a cell as one text; the same for all cells that have none.
 * @example dimensionKey({ field_id: "T01" }); // => " T01 "
 */
export function dimensionKey({ industry_id, field_id, innovator_kind }: BrokenDown): string {
  return `${industry_id ?? ""} ${field_id ?? ""} ${innovator_kind ?? ""}`;
}

/** The key of a cell as one text: entity, dimensions, year and field. */
export function cellKey(cell: CellName): string {
  return `${cell.entity_id} ${dimensionKey(cell)} ${cell.year} ${cell.field}`;
}

const narrowed = new WeakMap<z.ZodObject, Map<string, z.ZodObject>>();

/** The row schema of one dataset: it has the dimensions that the dataset declares, each cell filled, and no other. */
export function withDimensions(schema: z.ZodObject, declared: readonly Dimension[]): z.ZodObject {
  const known = narrowed.get(schema) ?? new Map<string, z.ZodObject>();
  narrowed.set(schema, known);
  const key = declared.join(" ");
  const narrow = known.get(key) ?? narrowTo(schema, declared);
  known.set(key, narrow);
  return narrow;
}

function narrowTo(schema: z.ZodObject, declared: readonly Dimension[]): z.ZodObject {
  const isDimension = (name: string): name is Dimension => dimensions.includes(name as Dimension);
  const columns = Object.entries(schema.shape).flatMap(([name, cell]) => {
    if (!isDimension(name)) return [[name, cell] as const];
    return declared.includes(name) ? [[name, z.nonoptional(cell as z.ZodType)] as const] : [];
  });
  return z.strictObject(Object.fromEntries(columns));
}
