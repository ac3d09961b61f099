import { expect, it } from "vitest";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import { formatProof } from "./proof-format.ts";

it.each([
  ["K", 37.6658, "37.7"],
  ["M", 0.6239, "0.62"],
  ["M.K-E", 0.8763, "0.88"],
  ["change", 0.1376, "+0.14"],
  ["change.K-N", -0.0911, "−0.09"],
  ["lq.E", 0.5906, "0.59"],
  ["families", 51306, "51\u2009306"],
  ["grade.key", 2, "2"],
  ["share", 53.5363, "53.5%"],
  ["share_change", 31.4407, "+31.4%"],
  ["advantage.market", 1, "是"],
  ["planned", 0, "否"],
  ["IC01", 206.4649, "206.46"],
  ["stability.P", 0.611, "61%"],
])("formatProof(%s, %d) is %s", (quantity, value, shown) => expect(formatProof(quantity, value, "zh")).toBe(shown));
it("formatProof of what is missing is a dash", () => expect(formatProof("K", null, "en")).toBe("—"));
it("formatProof prints every row of evidence that is committed without a word for it missing", () => {
  for (const edition of ["city-2023", "nation-2023", "world-2020"]) {
    for (const { quantity, value } of committedCatalogue(edition).catalogue.evidence) {
      expect(formatProof(quantity, value, "en")).toMatch(/^([−+]?[\d\u2009]+(\.\d+)?%?|yes|no|—|[<>]\s?\d+%)$/);
    }
  }
});
