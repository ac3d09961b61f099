import { expect, it } from "vitest";
import { z } from "zod";
import { formatTable } from "./format.ts";

const schema = z.strictObject({
  name: z.string(),
  year: z.int().min(1949).nullable(),
  value: z.number().nullable(),
  exact: z.number().nullable(),
});
const row = (value: number | null) => ({ name: "a", year: 2023, value, exact: value });

it("formatTable writes four decimals, whole numbers as they are, and what is exact in full", () =>
  expect(formatTable(schema, [row(1 / 3)], { exact: ["exact"] })).toBe(
    "name,year,value,exact\na,2023,0.3333,0.3333333333333333\n",
  ));
it("formatTable writes missing as an empty cell, and never a negative zero", () =>
  expect(formatTable(schema, [{ ...row(null), year: null }, row(-0.00001)])).toBe(
    "name,year,value,exact\na,,,\na,2023,0.0000,0.0000\n",
  ));
it("formatTable quotes text that would break a row", () =>
  expect(formatTable(schema, [{ ...row(1), name: 'x, "y"\nz' }])).toContain('"x, ""y""\nz",2023'));
it("formatTable refuses what is not a finite number", () => {
  expect(() => formatTable(schema, [row(Number.NaN)])).toThrow("NaN");
  expect(() => formatTable(schema, [row(Number.POSITIVE_INFINITY)])).toThrow("Infinity");
});
