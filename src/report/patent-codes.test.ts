import { expect, it } from "vitest";
import { patentCodes } from "./patent-codes.ts";

const row = (ipc: string, field_id: string) => ({
  ...({ ipc, field_id, status: "published", updated: null, reason_zh: null, reason_en: null } as const),
  place: { file: "", line: 1 },
});

it("patentCodes lists subclasses and main groups of one field, without the stroke", () => {
  const ipcFields = [row("A61K 8/", "T14"), row("C07D", "T14"), row("A61K", "T16")];
  expect(patentCodes({ ipcFields }, "T14")).toEqual(["A61K 8", "C07D"]);
  expect(patentCodes({ ipcFields }, "T01")).toEqual([]);
});
