import fc from "fast-check";
import { expect, it } from "vitest";
import { concordanceOf, divisionsByField, fieldOf } from "./technology-field.ts";

const rows = [
  { ipc: "H04L", field_id: "T04" },
  { ipc: "H04N 1/", field_id: "T03" },
  { ipc: "H04N 3/", field_id: "T02" },
  { ipc: "A61K", field_id: "T16" },
  { ipc: "A61K 8/", field_id: "T14" },
];
const concordance = concordanceOf(rows);
const found = (symbol: string) => {
  const { row, reason } = fieldOf(symbol, concordance);
  return row?.field_id ?? reason;
};

it("fieldOf(symbol, concordance) takes the main group before the subclass", () => {
  expect(found("A61K 8/97")).toBe("T14");
  expect(found("A61K 80/00")).toBe("T16");
  expect(found("H04N 1/00")).toBe("T03");
  expect(found("H04N 3/00")).toBe("T02");
});
it("fieldOf(symbol, concordance) of a subclass alone is that of the subclass", () => {
  expect(found("H04L")).toBe("T04");
  expect(found("A61K")).toBe("T16");
});
it("fieldOf(symbol, concordance) says why it finds none", () => {
  expect(found("H04N")).toBe("split-subclass");
  expect(found("H04N 31/00")).toBe("unknown-group");
  expect(found("G16Y 10/00")).toBe("unknown-subclass");
  expect(found("H04")).toBe("no-symbol");
});
it("fieldOf(symbol, concordance) of a whole subclass is the same for every group, however written", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(" ", "", "　", "   "), (group, space) => {
      expect(found(`h04l${space}${group}/00`)).toBe("T04");
    }),
  ));

it("divisionsByField(rows) has the shares of each field", () => {
  const shares = divisionsByField([
    { field_id: "T04", division: "39", weight: 0.75 },
    { field_id: "T05", division: "39", weight: 1 },
    { field_id: "T04", division: "63", weight: 0.25 },
  ]);
  expect([...shares].map(([field, divisions]) => [field, Object.fromEntries(divisions)])).toEqual([
    ["T04", { 39: 0.75, 63: 0.25 }],
    ["T05", { 39: 1 }],
  ]);
});
