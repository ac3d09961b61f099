import { expect, it } from "vitest";
import { formats } from "../src/schema/formats.ts";
import { memoryEffects } from "./lib/effects.ts";
import { formatSchema, schema } from "./schema.ts";

const named = (name: string) => JSON.parse(formatSchema(formats.find((format) => format.name === name)!));

it("a CSV format becomes a Table Schema with its key, types and constraints", () => {
  const raw = named("raw");
  expect(raw).toMatchObject({
    name: "raw",
    path: "data/raw/<dataset>/<year>.csv",
    primaryKey: ["entity_id", "industry_id", "field_id", "innovator_kind", "year", "field"],
    fieldsMatch: "superset",
  });
  const optional = raw.fields.slice(1, 4);
  expect(optional.map(({ name }: { name: string }) => name)).toEqual(["industry_id", "field_id", "innovator_kind"]);
  for (const { constraints } of optional) expect(constraints).not.toHaveProperty("required");
  expect(named("units")).not.toHaveProperty("fieldsMatch");
  expect([raw.fields[0], ...raw.fields.slice(4, 7)]).toEqual([
    {
      name: "entity_id",
      type: "string",
      description: "whom it is about",
      constraints: { required: true, pattern: "^(\\d{6}(-\\d{4})?|[A-Z]{3}|(A|G\\d*|O|Z)-[A-Z0-9-]+)$" },
    },
    {
      name: "year",
      type: "integer",
      description: "the year observed",
      constraints: { required: true, minimum: 1949, maximum: 2100 },
    },
    expect.objectContaining({ name: "field" }),
    { name: "value", type: "number", description: "empty when unknown; 0 only when the true count is zero" },
  ]);
  expect(named("entities").fields.find((field: { name: string }) => field.name === "valid_from").type).toBe("date");
});
it("a YAML format becomes a JSON Schema", () =>
  expect(named("edition")).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $comment: "data/editions/<edition>.yml",
    type: "object",
    additionalProperties: false,
  }));
it("schema --check passes on what schema wrote, and fails on a change", async () => {
  const files = new Map<string, string | Uint8Array>();
  const effects = memoryEffects(files);
  expect(await schema({ check: true }, effects)).toBe(1);
  expect(await schema({}, effects)).toBe(0);
  expect(files.size).toBe(formats.length);
  expect(await schema({ check: true }, effects)).toBe(0);
  files.set("data/schema/gone.schema.json", "{}");
  expect(await schema({ check: true }, effects)).toBe(1);
  expect(effects.lines.log.at(-1)).toBe("data/schema/gone.schema.json: out of date; run npm run schema");
});
