import { z } from "zod";
import type { Format } from "../src/schema/format.ts";
import { formats } from "../src/schema/formats.ts";
import { type Column, columnsOf } from "../src/tables/columns.ts";
import { readOptions, runScript } from "./lib/args.ts";
import { diskEffects, type Effects } from "./lib/effects.ts";
import { rootOf } from "./lib/user-paths.ts";

const folder = "data/schema";

/**
 * Writes one schema file a format to `data/schema/`, generated from the zod schemas: a Frictionless Table Schema for
 * CSV, a JSON Schema for YAML and JSON. With `check` it writes nothing and returns 1 where the files are out of date.
 */
export async function schema({ check = false }: { readonly check?: boolean }, effects: Effects): Promise<number> {
  const wanted = new Map(formats.map((format) => [`${format.name}.schema.json`, formatSchema(format)]));
  if (!check) {
    await effects.write(wanted, folder);
    effects.log(`schema → ${folder}, ${wanted.size} files`);
    return 0;
  }
  const stale = await findStale(wanted, effects);
  for (const name of stale) effects.log(`${folder}/${name}: out of date; run npm run schema`);
  return stale.length > 0 ? 1 : 0;
}

/** Names of the files that are not as they should be, or should not be. */
async function findStale(wanted: ReadonlyMap<string, string>, effects: Effects): Promise<string[]> {
  const there = new Map<string, string>();
  for (const path of await effects.list(folder)) {
    there.set(path.slice(folder.length + 1), new TextDecoder().decode(await effects.read(path)));
  }
  const names = [...new Set([...wanted.keys(), ...there.keys()])].sort();
  return names.filter((name) => wanted.get(name) !== there.get(name));
}

/** The schema file of a format, as text. */
export function formatSchema(format: Format): string {
  return `${JSON.stringify(format.kind === "csv" ? toTableSchema(format) : toJsonSchema(format), null, 2)}\n`;
}

function toJsonSchema({ name, path, schema }: Format): object {
  // What a person writes: a key that has a default may be left out.
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return { $schema, title: name, $comment: path, ...rest };
}

function toTableSchema({ name, path, schema, key }: Format): object {
  const columns = columnsOf(schema);
  return {
    $schema: "https://specs.frictionlessdata.io/schemas/table-schema.json",
    name,
    path,
    fields: columns.map(toField),
    // a file has no other columns than these, and may do without the optional ones
    ...(columns.some(({ optional }) => optional) && { fieldsMatch: "superset" }),
    missingValues: [""],
    ...(key && { primaryKey: key }),
  };
}

function toField({
  name,
  type,
  nullable,
  optional,
  description,
  choices,
  pattern,
  isDay,
  minimum,
  maximum,
}: Column): object {
  const constraints = {
    ...(nullable || optional ? {} : { required: true }),
    ...(choices && { enum: choices }),
    ...(pattern && !isDay && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
  return {
    name,
    type: isDay ? "date" : type === "text" ? "string" : type,
    ...(description && { description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

await runScript(import.meta, async (args) => {
  const { check, root } = readOptions(
    args,
    { check: { type: "boolean", default: false }, root: { type: "string" } },
    {
      command: "npm run schema -- [options]",
      does: "Writes the JSON Schemas and table descriptions of every data file.",
      options: {
        check: "writes nothing; ends with 1 where a file differs",
        root: "DIR  folder that holds data/; this one unless given",
      },
    },
  );
  return schema({ check }, diskEffects(rootOf(root)));
});
