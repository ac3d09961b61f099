import { expect, it } from "vitest";
import { gradeFinding, homeMatching, mainPair, moverFinding, quadrantFinding } from "./matching-finding.ts";
import { plainText } from "./segment.ts";
import { tinyEdition } from "./tiny-edition.ts";

const own = { a: 51.3, b: 42.1, matching: 0.82, coordination: 0.65, bias: 0.1, grade: "basic" };
const nodes = (view: ReturnType<typeof tinyEdition>) => ({
  ...view,
  nodes: [...view.nodes, { ...view.nodes[0]!, id: "U", name_zh: "运用", name_en: "Use" }],
});

it("mainPair is K-E, or the first of two systems where the model has none", () =>
  expect(mainPair(tinyEdition()).pair).toBe("C-U"));
it("homeMatching says both scores, M, the side ahead and the grade, and the least balanced pair", () => {
  const even = { ...own, matching: 0.95, bias: -0.02 };
  const matches = { "500000 C-U": own, "500000 P-C": even };
  const view = nodes(tinyEdition({ pairs: ["C-U", "P-C"], matches }));
  expect(homeMatching(view, "zh").map(plainText)).toEqual([
    "重庆的C（51.3）与运用（42.1）匹配度 0.82，C一侧偏高；协调度 0.65，属协调。",
    "各对中最不平衡的是C-U（0.82，C一侧偏高）。",
  ]);
  expect(plainText(homeMatching(view, "en")[1]!)).toBe("The least balanced pair is C-U (0.82, with C ahead).");
});
it("homeMatching says why there is no matching degree", () =>
  expect(homeMatching(nodes(tinyEdition()), "en").map(plainText)).toEqual([
    "Chongqing has no matching degree for C-U: an input is missing.",
  ]));
it("quadrantFinding counts who is balanced among those that have a matching degree", () => {
  const view = nodes(tinyEdition({ matches: { "500000 C-U": own, "110000 C-U": { ...own, matching: 0.95 } } }));
  expect(plainText(quadrantFinding(view, mainPair(view), "zh"))).toBe(
    "C–U C-U：2 个省级单元中 1 个匹配度不低于 0.90；重庆 0.82，C偏高",
  );
});
it("moverFinding names the largest rise and fall, and is silent without both", () => {
  const change = (net_change_3y: number) => ({ ...own, change_3y: net_change_3y, net_change_3y });
  const stability = [
    { entity_id: "500000", scale: "change", item: "C-U", class: "rises", probability: 0.9, published: "yes" },
  ] as const;
  const view = tinyEdition({
    matches: { "500000 C-U": change(0.12), "110000 C-U": change(-0.05) },
    stability: stability.map((row) => ({ ...row, stability: null })),
  });
  expect(plainText(moverFinding(view, mainPair(view), "en") ?? [])).toBe(
    "C–U C-U: 1 of 2 units converge, 0 diverge; Chongqing rises most (+0.12), Beijing falls most (−0.05)",
  );
  expect(moverFinding(tinyEdition(), mainPair(view), "en")).toBeNull();
});
it("gradeFinding counts the two highest grades", () =>
  expect(plainText(gradeFinding(tinyEdition({ matches: { "500000 C-U": own } }), "zh"))).toBe(
    "C–U C-U：3 个省级单元中 1 个达到失调及以上",
  ));
