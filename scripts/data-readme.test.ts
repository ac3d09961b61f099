import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formats } from "../src/schema/formats.ts";

const text = readFileSync(join(import.meta.dirname, "../data/README.md"), "utf8");

it.each(formats.map((format) => [format.path, format] as const))(
  "data/README.md documents %s and its columns",
  (path, format) => {
    expect(text).toContain(`\`${path}\``);
    for (const column of Object.keys(format.schema.shape)) expect(text, column).toContain(`\`${column}\``);
  },
);
