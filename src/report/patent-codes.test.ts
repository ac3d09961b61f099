import { expect, it } from "vitest";
import { industryPatentCodes, patentCodes } from "./patent-codes.ts";

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
  const classes = [
    { industry_id: "DRUGS", code: "27", weight: 1, status: "provisional", reason_zh: "", reason_en: "", place },
  ] as const;
  const classifications = {
    standard,
    industryClasses: classes,
    fieldDivisions: [
      share("T14", "26", 0.6),
      share("T14", "27", 0.4),
      share("T16", "27", 1),
      share("T01", "27", 0.04),
      share("T01", "26", 0.96),
    ],
    ipcFields: [row("C07D", "T14"), row("A61K", "T16"), row("H01B", "T01")],
  };
  expect(industryPatentCodes(classifications, "DRUGS")).toEqual(["A61K", "C07D"]);
  expect(industryPatentCodes(classifications, "CARS")).toEqual([]);
});
