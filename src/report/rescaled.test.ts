import { expect, it } from "vitest";
import { rescaledMark, rescaledNodes, rescaledNote } from "./rescaled.ts";
import { tinyEdition } from "./tiny-edition.ts";

const rescaled = { value: 7.6, reason: "rescaled" } as const;
const view = tinyEdition({
  scores: {
    "500000 C": rescaled,
    "500000 level": { value: 24 },
    "510000 P": rescaled,
    "510000 C": rescaled,
    "110000 P": { value: null, reason: "below-availability" },
  },
});

it("rescaledMark stands beside a score that is there and rescaled, and beside no other", () => {
  expect(rescaledMark(rescaled)).toBe("△");
  expect(rescaledMark({ value: 7.6, reason: null })).toBe("");
  expect(rescaledMark({ value: null, reason: "rescaled" })).toBe("");
});
it("rescaledNodes lists the nodes of an entity that carry the mark", () => {
  expect(rescaledNodes(view, "510000")).toEqual(["P", "C"]);
  expect(rescaledNodes(view, "110000")).toEqual([]);
});
it("rescaledNote says what the mark means and where it stands, and nothing where it stands nowhere", () => {
  const all = ["110000", "500000", "510000"];
  expect(rescaledNote(view, all, "zh")).toBe("△ 有缺项，按余下权重折算：重庆（C）、四川（P、C）。");
  expect(rescaledNote(view, all, "en")).toBe(
    "△ an indicator is missing; its weight is shared out: Chongqing (C), Sichuan (P, C).",
  );
  expect(rescaledNote(view, all, "zh", ["P"])).toBe("△ 有缺项，按余下权重折算：四川（P）。");
  expect(rescaledNote(view, ["110000"], "zh")).toBe("");
});
