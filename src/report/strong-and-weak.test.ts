import { expect, it } from "vitest";
import { comparators } from "./comparators.ts";
import { contributions, strengths, weaknesses } from "./contributions.ts";
import { plainText } from "./segment.ts";
import { strongAndWeak } from "./strong-and-weak.ts";
import { tinyEdition, tinyIndicator } from "./tiny-edition.ts";

const indicators = ["NP01", "NP02", "NC01"].map((id) =>
  tinyIndicator({ id, name_zh: `指标${id}`, name_en: `Share ${id}` }),
);
const weights = [
  { parent: "P", child: "NP01", weight: 1 },
  { parent: "P", child: "NP02", weight: 3 },
  { parent: "C", child: "NC01", weight: 1 },
];
const value = (scored: number, score: number) => ({ raw: scored, scored, score });
const given = {
  indicators,
  weights,
  values: {
    "110000 NP01": value(9, 90),
    "500000 NP01": value(5, 50),
    "510000 NP01": value(7, 70),
    "110000 NP02": value(1, 10),
    "500000 NP02": value(8, 80),
    "510000 NP02": value(2, 20),
    "110000 NC01": value(3, 30),
    "500000 NC01": { ...value(9, 90), reason: "small-sample" },
    "510000 NC01": value(4, 40),
  },
  scores: {
    "500000 P": { value: 72.5, rank: 1, ranked: 3 },
    "500000 C": { value: 90, rank: 2, ranked: 3 },
  },
} as const;
const view = tinyEdition(given);

const wholeGiven = {
  ...given,
  values: {
    ...given.values,
    "100000 NP01": value(6, 60),
    "100000 NP02": value(4, 40),
    "510000 NC01": { ...value(4, 40), reason: "small-sample" },
  },
  scores: {
    ...given.scores,
    "500000 level": { value: 80, rank: 1, ranked: 3 },
    "510000 level": { value: 40, rank: 2, ranked: 3 },
  },
} as const;
const whole = tinyEdition(wholeGiven);

it("contributions give each indicator its weight and the points it costs its capability", () => {
  const [first, second] = contributions(view, "500000");
  expect(first).toMatchObject({ node: "P", weight: 0.25, lost: 12.5, standing: { rank: 3, ranked: 3 } });
  expect(second).toMatchObject({ weight: 0.75, lost: 15, standing: { rank: 1, ranked: 3 } });
});
it("strengths and weaknesses go by place, and leave a small sample out", () => {
  const rows = contributions(view, "500000");
  expect(strengths(rows, 5).map((row) => row.indicator.id)).toEqual(["NP02", "NP01"]);
  expect(weaknesses(rows, 5).map((row) => row.indicator.id)).toEqual(["NP01", "NP02"]);
});
it("strongAndWeak says what is strong, weak and why, beside the nation, and links each number to its passport", () => {
  const sentences = strongAndWeak(whole, "500000", "zh");
  expect(sentences.map(plainText)).toEqual([
    "强在指标NP02（8.00%，第 1 位；全国 4.00%）。",
    "弱在指标NP01（5.00%，第 3 位；全国 6.00%）。",
    "C离满分差 10.0 分，其中指标NC01（10.0 分）差得最多。",
  ]);
  const links = sentences.flat().flatMap((part) => (typeof part === "string" ? [] : [part.href]));
  expect(links).toContain("/numbers/nation-2023/500000/#i-NP02");
  expect(links).toEqual(
    [
      ...["500000/#i-NP02", "500000/#i-NP02", "100000/#i-NP02", "500000/#i-NP01", "500000/#i-NP01", "100000/#i-NP01"],
      ...["500000/#s-C", "500000/#i-NC01"],
    ].map((place) => `/numbers/nation-2023/${place}`),
  );
});
it("strongAndWeak calls the value of a whole the mean of its units, where it is one", () => {
  const counts = tinyEdition({ ...wholeGiven, indicators: indicators.map((row) => ({ ...row, kind: "count" })) });
  expect(plainText(strongAndWeak(counts, "500000", "zh")[0]!)).toBe(
    "强在指标NP02（8.00%，第 1 位；省级单元平均 4.00%）。",
  );
  expect(plainText(strongAndWeak(counts, "500000", "en")[0]!)).toContain("; mean of provincial units 4.00%)");
});
it("strongAndWeak names nothing strong or weak that stands in the middle", () => {
  const [strong, weak] = strongAndWeak(whole, "510000", "en").map(plainText);
  expect(strong).toBe(
    "No indicator stands in the first third; the best placed is share NP01 (7.00%, 2nd; nation 6.00%).",
  );
  expect(weak).toBe(
    "No indicator stands in the last third; the worst placed is share NP02 (2.00%, 2nd; nation 4.00%).",
  );
});
it("strongAndWeak has nothing to say of who has no place", () =>
  expect(strongAndWeak(whole, "100000", "zh")).toEqual([]));
it("comparators are the neighbours for the home entity, the members for a group, those near in rank elsewhere", () => {
  expect(comparators(view, "500000")).toMatchObject({ kind: "neighbours", entities: [{ entity_id: "510000" }] });
  expect(comparators(view, "G-NEAR")).toMatchObject({ kind: "members", entities: [{ entity_id: "510000" }] });
  expect(comparators(view, "100000")).toMatchObject({ kind: "none", entities: [] });
  expect(plainText(["重庆 ", { text: "49.7", href: "/x/" }, "。"])).toBe("重庆 49.7。");
});
