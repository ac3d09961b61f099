import { expect, it } from "vitest";
import type { Classifications } from "../schema/repository.ts";
import { fieldChains, fieldDivisions, fieldIndustries, fieldSubclasses } from "./field-chains.ts";
import { tinyClassifications, tinyIndustries, tinyInnovator } from "./tiny-industries.ts";

const classifications = {
  ...tinyClassifications,
  ipc: [{ code: "A61K", title_en: "PREPARATIONS" }],
  ipcFields: [
    { ipc: "A61K 9/", field_id: "T16", status: "published" },
    { ipc: "A61K 40/", field_id: "T16", status: "provisional" },
    { ipc: "A61K 8/", field_id: "T14", status: "published" },
    { ipc: "A61P", field_id: "T16", status: "published" },
  ],
} as unknown as Classifications;

it("fieldSubclasses has a subclass once, with the main groups of it that belong to the field and the rows of our own", () => {
  const [first, second] = fieldSubclasses("T16", classifications);
  expect(first).toMatchObject({ code: "A61K", groups: ["9/", "40/"], title: "PREPARATIONS" });
  expect(first!.provisional.map(({ ipc }) => ipc)).toEqual(["A61K 40/"]);
  expect(second).toEqual({ code: "A61P", groups: [], title: null, provisional: [] });
});
it("fieldSubclasses and fieldDivisions have nothing of a field without rows", () =>
  expect([fieldSubclasses("T35", classifications), fieldDivisions("T35", classifications)]).toEqual([[], []]));
it("fieldDivisions has the division that gets most first, without a row where the standard has none", () => {
  const divisions = (field: string) =>
    fieldDivisions(field, classifications).map((row) => [row.division, row.weight, row.division_row?.name_en ?? null]);
  expect(divisions("T32")).toEqual([
    ["36", 0.8, "Industry 36"],
    ["44", 0.2, "Industry 44"],
  ]);
  expect(divisions("T02")).toEqual([["99", 1, null]]);
});
it("fieldIndustries has the industry to which most of a field goes first: weights times parts of divisions", () => {
  const view = tinyIndustries();
  const reached = (field: string) => fieldIndustries(view, field).map((row) => [row.industry.industry_id, row.reach]);
  expect(reached("T32")).toEqual([
    ["I6-AUTO", 0.8 + 0.2 * 0.25],
    ["I6-ENERGY", 0.2 * 0.25],
  ]);
  expect(reached("T02")).toEqual([]);
});
it("fieldChains tells of no industries and no innovators on a site without an edition that evaluates them", () => {
  const chains = fieldChains({ classifications, industryViews: [] }, "T32");
  expect(chains.divisions).toHaveLength(2);
  expect(chains.use).toBeNull();
});
it("fieldChains goes by the newest edition, and knows whether inventions of the field are counted there", () => {
  const newest = tinyIndustries({ results: { innovators: [tinyInnovator({ field_id: "T32", count: 40 })] } });
  const used = (field: string) =>
    fieldChains({ classifications, industryViews: [newest, tinyIndustries()] }, field).use!;
  expect([used("T32").view, used("T32").counted, used("T01").counted]).toEqual([newest, true, false]);
});
