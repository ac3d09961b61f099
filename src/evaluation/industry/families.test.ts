import { expect, it } from "vitest";
import { openIndustryCells } from "./cell-book.ts";
import { familiesOf, scannedCodes } from "./families.ts";
import { findHidden } from "./hidden-cells.ts";

const listed = [
  ["F-A", null],
  ["F-A1", "F-A"],
  ["F-A2", "F-A"],
  ["F-B", null],
  ["G-C", null],
].map(([industry_id, parent]) => ({ industry_id, parent, family: industry_id![0] })) as never;
const [family] = familiesOf({ families: ["F"] }, listed);

it("familiesOf adds up the industries that are no part of another, and the rest", () => {
  expect(family).toEqual({
    id: "F",
    industries: ["F-A", "F-A1", "F-A2", "F-B"],
    rest: "F-OTHER",
    rows: ["F-A", "F-A1", "F-A2", "F-B", "F-OTHER"],
    top: ["F-A", "F-B", "F-OTHER"],
    children: new Map([["F-A", ["F-A1", "F-A2"]]]),
  });
});
it("scannedCodes are all codes of a level without a rest, and none where no level is named", () => {
  const standard = [
    { code: "A", level: "section", section: "A" },
    { code: "01", level: "division", section: "A" },
    { code: "36", level: "division", section: "C" },
  ] as const;
  const codes = ["A01", "C36"];
  expect(scannedCodes("division", standard)).toEqual([
    { id: "division", industries: codes, rest: null, rows: codes, top: codes, children: new Map() },
  ]);
  expect(scannedCodes(undefined, standard)).toEqual([]);
});
it("a small part of an industry is covered among the parts, since the industry adds them up", () => {
  const counts = { "F-A": 60, "F-A1": 4, "F-A2": 56, "F-B": 70, "F-OTHER": 80 };
  const area = { whole: "500000", regions: ["500101", "500102"] };
  const rows = area.regions.flatMap((entity_id, at) =>
    Object.entries(counts).map(([industry_id, value]) => ({
      ...{ entity_id, industry_id, year: 2023, field: "i_inv", unit: "件", status: "sample" as const, note: null },
      value: at === 1 && industry_id === "F-A1" ? 30 : at === 1 && industry_id === "F-A2" ? 30 : value,
      place: { file: "x.csv", line: 2 },
    })),
  );
  const { peek } = openIndustryCells(rows, area);
  const rules = [{ field: "i_inv", below: 10 }];
  const isHidden = findHidden({ rules, fields: ["i_inv"], families: [family!], area, read: peek });
  const hidden = area.regions.map((region) => Object.keys(counts).filter((id) => isHidden(`${region} ${id}`, 2023)));
  expect(hidden).toEqual([
    ["F-A1", "F-A2"],
    ["F-A1", "F-A2"],
  ]);
});
