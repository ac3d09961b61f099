import { describe, expect, it } from "vitest";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import { openCommitted, repository } from "../../fixtures/committed.ts";
import { countPassports, intensityPassports, itemPassports } from "./industry-passport.ts";
import { openIndustries } from "./industry-view.ts";
import { contributionFinding, regionContributions } from "./intensity-report.ts";
import { topCells } from "./matrix-finding.ts";
import { recommendedFinding } from "./priority-industries.ts";
import { regionIntensities } from "./region-rights.ts";
import { plainText } from "./segment.ts";
import { structureEnds } from "./structure-finding.ts";

// The committed industries of the newest edition of the city: every formula with its numbers is worked out anew.
const view = openIndustries(openCommitted("city-2023", { industries: true }), repository)!;

/** What a formula with its numbers comes to, and what stands behind its equals sign. */
function bothSides(text: string): [worked: number, said: number] {
  const [formula = "", said = ""] = text.split(" = ");
  const plain = formula.replaceAll("÷", "/").replaceAll("×", "*").replaceAll("−", "-").replaceAll("^", "**");
  if (!/^[\d\s.()+*/-]+$/.test(plain)) throw new Error(`no formula of numbers: ${text}`);
  return [Number(new Function(`return ${plain}`)()), Number(said.replace("−", "-"))];
}

function expectWorked(text: string, value: number): void {
  const [worked, said] = bothSides(text);
  expect(Math.abs(worked - said), text).toBeLessThan(1e-4);
  expect(said, text).toBe(value);
}

describe("passports of industries", () => {
  it("every indicator of every industry, and the nation's, follows from the cells printed with it", () => {
    const items = view.industries.flatMap(({ industry_id }) => itemPassports(view, industry_id));
    expect(items).toHaveLength(22 * 21);
    const own = items.filter(({ result }) => result.scored !== null);
    expect(own).toHaveLength(22 * 21 - 14);
    for (const { worked, result } of own) expectWorked(worked!, result.scored!);
    const national = items.filter(({ result }) => result.nation !== null);
    expect(national.length).toBeGreaterThan(22);
    for (const { nationWorked, result } of national) expectWorked(nationWorked!, result.nation!);
  });
  it("every density of an industry, by every rule, follows from its cells", () => {
    const found = view.industries.flatMap(({ industry_id }) => intensityPassports(view, industry_id));
    const dense = found.filter(({ row }) => row.density !== null);
    expect(dense.length).toBeGreaterThan(100);
    for (const { worked, row } of dense) expectWorked(worked!, row.density!);
  });
  it("every density of a region follows from its cells", () => {
    const found = view.regions.flatMap(({ entity_id }) => regionIntensities(view, entity_id));
    expect(found).toHaveLength(38 * 3);
    for (const { worked, row } of found) expectWorked(worked!, row.density!);
  });
  it("every count of an industry is the sum of its cells", () => {
    for (const { industry_id } of view.industries) {
      for (const { row, cells } of countPassports(view, industry_id)) {
        expect(cells.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(row.count);
      }
    }
  });
});

describe("views of industries", () => {
  it("38 regions stand in four groups of 9, 12, 11 and 6", () =>
    expect(view.blocks.map(({ regions }) => regions.length)).toEqual([9, 12, 11, 6]));
  it("the cells of most value are 20, and none of them is hidden", () => {
    const cells = topCells(view);
    expect(cells).toHaveLength(20);
    expect(cells.map((row) => row.rank)).toEqual(cells.map((_, at) => at + 1));
  });
  it("no hidden cell has a number in any table that pages are made of", () => {
    const hidden = view.results.cube.filter((row) => row.hidden === "yes" && row.industry_id !== null);
    for (const { entity_id, industry_id } of hidden) {
      const cell = view.cell(entity_id, industry_id!);
      const inputs = view.results.industryInputs.filter(
        (row) => row.entity_id === entity_id && row.industry_id === industry_id && row.year === 2023,
      );
      expect(inputs.every(({ value }) => value === null)).toBe(true);
      if (cell) expect([cell.relative_match, cell.economy_share, cell.value]).toEqual([null, null, null]);
    }
    expect(hidden.length).toBeGreaterThan(900);
  });
  it("counts of innovators add up where all of them are shown", () => {
    const rows = view.results.innovators;
    const total = rows.find((row) => row.field_id === null && row.innovator_kind === null)!.count;
    const ofWhole = rows.filter((row) => row.entity_id === "500000");
    const kinds = ofWhole.filter((row) => row.field_id === null && row.innovator_kind !== null);
    const fields = ofWhole.filter((row) => row.field_id !== null && row.innovator_kind === null);
    for (const parts of [kinds, fields]) expect(parts.reduce((sum, { count }) => sum + count!, 0)).toBe(total);
    expect(total).toBe(view.count("500000", null, "patent")!.count);
  });
});

describe("chapters of the report", () => {
  it("the share of intensive industries is above the city's 10.9602 % in eight districts, most in Yubei", () => {
    expect(plainText(contributionFinding(view, "zh"))).toBe(
      "全市专利密集型产业增加值占比为 10.96%；38 个区县中 8 个高于全市，最高的是渝北（18.52%）、南岸（18.36%）、九龙坡（18.29%）。",
    );
    expect(regionContributions(view).at(-1)).toMatchObject({ region: { entity_id: "500151" }, value: 4.1444 });
  });
  it("structures match best in Shapingba and least in Wulong, of the 37 districts that can be shown", () =>
    expect(plainText(structureEnds(view, "zh"))).toBe(
      "知识产权与产业的结构匹配 S，37 个可显示的区县中最高的是沙坪坝 0.94、秀山 0.93、丰都 0.91，最低的是武隆 0.74、江津 0.75、云阳 0.77。",
    ));
  it("names the industries that the catalogue of the edition puts in its best grades", () => {
    const said = plainText(recommendedFinding(view, committedCatalogue("city-2023"), "zh"));
    expect(said).toContain("的产业有物联网、中药材。");
    expect(plainText(recommendedFinding(view, committedCatalogue("nation-2023"), "en"))).toBe(
      "The guidance catalogue of this edition has no industry in its best grades.",
    );
  });
});
