import { z } from "zod";

/** What a column of a table may hold, as its schema says. */
export interface Column {
  readonly name: string;
  readonly type: "text" | "number" | "integer";
  readonly nullable: boolean;
  /** a file may do without the column */
  readonly optional: boolean;
  readonly description?: string;
  readonly choices?: readonly (string | number)[];
  readonly pattern?: string;
  /** the pattern is that of a calendar day */
  readonly isDay?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The part of JSON Schema that cells make use of. */
interface CellSchema {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly CellSchema[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly description?: string;
}

interface RowSchema {
  readonly properties: Readonly<Record<string, CellSchema>>;
  readonly required?: readonly string[];
}

const known = new WeakMap<z.ZodObject, readonly Column[]>();

/**
 * The columns of a row schema, in its order. Derived from the schema, so that no column is described twice. Throws a
 * TypeError where the schema judges a row as a whole: tables are read cell by cell, and rules across cells are checks.
 */
export function columnsOf(schema: z.ZodObject): readonly Column[] {
  const seen = known.get(schema);
  if (seen) return seen;
  if (schema.def.checks?.length) throw new TypeError("columnsOf: a row schema must judge each cell by itself");
  const { properties, required = [] } = z.toJSONSchema(schema) as RowSchema;
  const columns = Object.entries(properties).map(([name, cell]) => toColumn(name, cell, !required.includes(name)));
  known.set(schema, columns);
  return columns;
}

function toColumn(name: string, cell: CellSchema, optional: boolean): Column {
  const parts = cell.anyOf ?? [cell];
  const types = parts.flatMap((part) => part.type ?? []);
  const forms = parts.filter((part) => part.type !== "null");
  const choices = forms.flatMap((part) => part.enum ?? (part.const === undefined ? [] : [part.const]));
  const [form = {}] = forms;
  return {
    name,
    type: types.includes("number") ? "number" : types.includes("integer") ? "integer" : "text",
    nullable: types.includes("null"),
    optional,
    ...defined({
      description: cell.description,
      choices: choices.length > 0 ? choices : undefined,
      pattern: form.pattern,
      isDay: form.format === "date" ? true : undefined,
      minimum: form.minimum ?? form.exclusiveMinimum,
      maximum: form.maximum === Number.MAX_SAFE_INTEGER ? undefined : form.maximum,
    }),
  };
}

/** The entries of an object that have a value. */
function defined<T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
