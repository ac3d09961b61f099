import { expect, it } from "vitest";
import { industryPatentCodes, patentCodes } from "./patent-codes.ts";
import { tinyIndustries } from "./tiny-industries.ts";

const row = (ipc: string, field_id: string) => ({
  ...({ ipc, field_id, status: "published", updated: null, reason_zh: null, reason_en: null } as const),
  place: { file: "", line: 1 },
});

it("patentCodes lists subclasses and main groups of one field, without the stroke", () => {
  const ipcFields = [row("A61K 8/", "T14"), row("C07D", "T14"), row("A61K", "T16")];
  expect(patentCodes({ ipcFields }, "T14")).toEqual(["A61K 8", "C07D"]);
  expect(patentCodes({ ipcFields }, "T01")).toEqual([]);
});

it("industryPatentCodes lists the codes of the fields that reach an industry, not of those that hardly do", () => {
  const { classifications } = tinyIndustries();
  // T32 reaches the industry with 0.85 and T01 with 0.25; of T01 only a sixth is left below, which is 1 / 24.
  const ipcFields = [row("B60B", "T32"), row("H01B", "T01")];
  expect(industryPatentCodes({ ...classifications, ipcFields }, "I6-AUTO")).toEqual(["B60B", "H01B"]);
  const fieldDivisions = classifications.fieldDivisions.map((of) =>
    of.field_id === "T01" ? { ...of, weight: 1 / 6 } : of,
  );
  expect(industryPatentCodes({ ...classifications, ipcFields, fieldDivisions }, "I6-AUTO")).toEqual(["B60B"]);
  expect(industryPatentCodes({ ...classifications, ipcFields }, "I6-X")).toEqual([]);
});
