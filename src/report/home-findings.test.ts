import { expect, it } from "vitest";
import { homeFindings } from "./home-findings.ts";
import { plainText } from "./segment.ts";
import { tinyEdition } from "./tiny-edition.ts";
import { tinyChange, tinyClass, tinyInterval } from "./tiny-rows.ts";

const level = (value: number, rank: number) => ({ value, rank, ranked: 3 });
const node = (id: string) => ({
  id,
  kind: "composite" as const,
  name_zh: "综合",
  name_en: "Level",
  definition_zh: id,
  definition_en: id,
});

/** The tiny edition has no overall level of its own: capability C stands in for it. */
function edition(year: number, values: readonly [number, number, number]) {
  const [beijing, chongqing, sichuan] = values;
  const rows = { 110000: beijing, 500000: chongqing, 510000: sichuan };
  const order = [...values].sort((a, b) => b - a);
  const scores = Object.entries(rows).map(
    ([id, value]) => [`${id} C`, level(value, order.indexOf(value) + 1)] as const,
  );
  const tiny = tinyEdition({
    year,
    scores: Object.fromEntries(scores),
    matches: { "500000 C-U": { matching: 0.5, bias: 0.2, net_change_3y: 0.1 } },
  });
  return {
    ...tiny,
    nodes: [...tiny.nodes, node("level")],
    score: (id: string, of: string) => tiny.score(id, of === "level" ? "C" : of),
  };
}
const say = (of: ReturnType<typeof homeFindings>, id: string) =>
  of
    .find((finding) => finding.id === id)
    ?.sentences.map(plainText)
    .join(" ");

it("homeFindings counts the tiers and names the best", () => {
  const found = homeFindings(edition(2023, [80, 40, 30]), null, "zh");
  expect(say(found, "all")).toBe("3 个省级单元按综合水平分为：第一梯队 1 个、第二梯队 2 个。 第一梯队是北京 80.0。");
});
it("homeFindings says who rose and who fell since the edition before, and how home moved", () => {
  const found = homeFindings(edition(2023, [80, 40, 30]), edition(2022, [82, 35, 36]), "en");
  expect(say(found, "since")).toBe(
    "Against the 2022 edition (same model, same goalposts) 1 of 3 rose in overall level; the two ends are Chongqing (up 5.0 points, to 40.0) and Sichuan (down 6.0 points, to 30.0). Chongqing: up 5.0 points, up 1 place.",
  );
});
it("homeFindings does not compare editions of another model, and has nothing to compare without one", () => {
  const view = edition(2023, [80, 40, 30]);
  const other = { ...edition(2022, [82, 35, 36]), edition: { ...view.edition, year: 2022, goalposts: "2024-2028" } };
  expect(say(homeFindings(view, other, "zh"), "since")).toBeUndefined();
  expect(say(homeFindings(view, null, "zh"), "since")).toBeUndefined();
});
it("homeFindings links every score it prints to its passport", () => {
  const found = homeFindings(edition(2023, [80, 40, 30]), null, "en");
  const links = found.flatMap(({ sentences }) => sentences.flat().filter((segment) => typeof segment !== "string"));
  expect(links.length).toBeGreaterThan(0);
  expect(links.every(({ href }) => href.startsWith("/en/numbers/nation-2023/"))).toBe(true);
});
it("homeFindings leaves out what needs a home entity where there is none", () => {
  const found = homeFindings({ ...edition(2023, [80, 40, 30]), home: null }, null, "zh");
  expect(found.map(({ id }) => id)).toEqual(["all"]);
});
it("homeFindings says for how many the tier is sure, and marks an end of the changes that rests on figures in doubt", () => {
  const tier = (entity_id: string, name: string, probability: number) =>
    tinyClass({ entity_id, class: name, probability, published: "yes" });
  const stability = [tier("110000", "first", 0.9), tier("500000", "second", 0.6), tier("510000", "second", 1)];
  stability.push(tinyClass({ class: "first", probability: 0.4 }));
  const now = edition(2023, [80, 40, 30]);
  const view = {
    ...now,
    results: { ...now.results, changes: [tinyChange({ block: "total", before: 35, after: 40, contribution: 5 })] },
    stability: (entity: string) => stability.filter((row) => row.entity_id === entity),
  };
  expect(say(homeFindings(view, null, "zh"), "all")).toContain("第二梯队 2 个；其中 2 个的梯队可定。");
  const part = tinyChange({ entity_id: "510000", block: "own", indicator: "NP01", contribution: -6 });
  const suspected = { field: "rd", entity_id: "510000", year: 2023, kind: "suspected" as const };
  const doubted = {
    ...view,
    breaks: [{ ...suspected, note_zh: "待核", note_en: "Not checked" }],
    results: { ...view.results, changes: [...view.results.changes, part] },
  };
  const since = say(homeFindings(doubted, edition(2022, [82, 35, 36]), "en"), "since");
  expect(since).toContain("△ Figures of Sichuan are in doubt (not checked): this change may not be real.");
  expect(since).toContain("Chongqing: since the 2022 edition its score has changed by +5.0 points.");
  expect(say(homeFindings(view, edition(2022, [82, 35, 36]), "en"), "since")).not.toContain("△");
});
it("homeFindings names the least and the most balanced pair, or two at an end that overlap", () => {
  const now = edition(2023, [80, 40, 30]);
  const degrees: Readonly<Record<string, number>> = { "P-C": 0.9, "C-P": 0.5, "P-level": 0.52, "C-level": 0.7 };
  const matches = Object.fromEntries(Object.entries(degrees).map(([id, matching]) => [`500000 ${id}`, { matching }]));
  const tiny = (low: number) =>
    tinyEdition({
      pairs: Object.keys(degrees),
      matches,
      sensitivity: [tinyInterval({ quantity: "matching", item: "P-level", low, high: 0.6 })],
    });
  const matching = (low: number, lang: "zh" | "en") =>
    say(homeFindings({ ...tiny(low), nodes: now.nodes }, null, lang), "matching");
  expect(matching(0.51, "zh")).toBe("4 个配对按匹配度，C-P（0.50）最不平衡，P-C（0.90）最平衡。");
  expect(matching(0.45, "en")).toBe(
    "By matching degree, of 4 pairs C-P (0.50) and P-level (0.52) are the least balanced (their intervals overlap, so neither comes first), P-C (0.90) the most.",
  );
});
