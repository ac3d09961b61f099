import { expect, it } from "vitest";
import { homeFindings } from "./home-findings.ts";
import { plainText } from "./segment.ts";
import { tinyEdition } from "./tiny-edition.ts";

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
