import { describe, expect, it } from "vitest";
import { repository, rows } from "../../../fixtures/committed.ts";
import { evaluateProfile } from "./evaluate-profile.ts";

// Figures of the districts worked by hand from the raw cells; each test shows the arithmetic.
const plan = repository.profiles.find(({ id }) => id === "districts-1")!;
const results = evaluateProfile(repository, rows, plan, 2023);
const find = (entity: string, quantity: string, measure: string, industry: string | null = null) =>
  results.rows.find(
    (row) =>
      row.entity_id === entity && row.quantity === quantity && row.measure === measure && row.industry_id === industry,
  )!;
const [city, yuzhong, nanan, qijiang, bishan] = ["500000", "500103", "500108", "500110", "500120"] as const;

describe("graduates per 1,000 residents, 2020", () => {
  it("are (46,263 + 49,072 + 42,200 + 45,982) of 588,717 in Yuzhong", () => {
    expect(find(yuzhong, "graduates", "value").value).toBeCloseTo((1000 * 183_517) / 588_717, 9);
    expect(find(yuzhong, "graduates", "value")).toMatchObject({ year: 2020, status: "final", reason: null });
  });
  it("are most in Nan'an, then Shapingba, then Yuzhong", () =>
    expect([nanan, "500106", yuzhong].map((code) => find(code, "graduates", "rank").value)).toEqual([1, 2, 3]));
  it("compare with 2010 on the territory of 2020: Qijiang with Wansheng and the county of Qijiang", () => {
    const graduates = 4_602 + 3_637 + 2_083 + 1_440 + (11_114 + 8_077 + 4_483 + 2_885);
    expect(find(qijiang, "graduates", "before").value).toBeCloseTo((1000 * graduates) / (255_776 + 801_041), 9);
    expect(find(qijiang, "graduates", "before")).toMatchObject({ year: 2010, status: "derived" });
    const [now, then] = ["value", "before"].map((measure) => find(qijiang, "graduates", measure).value!);
    expect(find(qijiang, "graduates", "growth").value).toBeCloseTo(100 * ((now! / then!) ** 0.1 - 1), 9);
  });
  it("are alike among neighbours, more than any of 9,999 random orders", () => {
    expect(find(city, "graduates", "moran").value).toBeCloseTo(0.7205, 4);
    expect(find(city, "graduates", "moran_p").value).toBe(0.0001);
  });
});

it("professionals are 6,361 of 31,961 in the long form in Yuzhong, the highest share", () => {
  expect(find(yuzhong, "professionals", "value").value).toBeCloseTo((100 * 6_361) / 31_961, 9);
  expect(find(yuzhong, "professionals", "rank").value).toBe(1);
});

describe("employment by section", () => {
  it("has a quotient of software in Yuzhong of (1,507/31,961)/(27,063/1,526,217)", () => {
    const { value, low, high } = find(yuzhong, "employment", "lq", "I");
    expect(value).toBeCloseTo(1507 / 31_961 / (27_063 / 1_526_217), 9);
    const factor = Math.exp(1.959964 * Math.sqrt(1 / 1507 - 1 / 31_961 + 1 / 27_063 - 1 / 1_526_217));
    expect([low, high]).toEqual([expect.closeTo(value! / factor, 5), expect.closeTo(value! * factor, 5)]);
  });
  it("has a quotient of manufacturing in Bishan of (10,882/36,228)/(214,163/1,526,217)", () =>
    expect(find(bishan, "employment", "lq", "C").value).toBeCloseTo(10_882 / 36_228 / (214_163 / 1_526_217), 9));
  it("marks the 2 of Yuzhong in agriculture as few", () =>
    expect(find(yuzhong, "employment", "lq", "A").reason).toBe("small-sample"));
  it("has shares that add up to 100 in every district", () => {
    const shares = results.rows.filter((row) => row.quantity === "employment" && row.measure === "share");
    for (const [entity, parts] of Map.groupBy(shares, (row) => row.entity_id)) {
      expect(
        parts.reduce((total, { value }) => total + value!, 0),
        entity,
      ).toBeCloseTo(100, 9);
    }
  });
});

describe("district GDP", () => {
  it("is that of 2022, grown since 2019 and not across the break before it", () => {
    expect(find(yuzhong, "gdp", "value")).toMatchObject({ value: 1602.76, year: 2022, status: "prelim" });
    expect(find(yuzhong, "gdp", "share").value).toBeCloseTo((100 * 1602.76) / 29_129.03, 9);
    expect(find(yuzhong, "gdp", "growth").value).toBeCloseTo(100 * ((1602.76 / 1291.6) ** (1 / 3) - 1), 9);
    expect(find(yuzhong, "gdp", "growth")).toMatchObject({ since: 2019, year: 2022, reason: null });
    const early = {
      ...plan,
      quantities: plan.quantities.map((row) => (row.id === "gdp" ? { ...row, since: 2018 } : row)),
    };
    const across = evaluateProfile(repository, rows, early, 2023).rows.find(
      (row) => row.entity_id === yuzhong && row.quantity === "gdp" && row.measure === "growth",
    );
    expect(across).toMatchObject({ value: null, reason: "crosses-break" });
  });
  it("ranks the 22 districts that have it, and measures no pattern among neighbours", () => {
    expect(find(city, "gdp", "ranked").value).toBe(22);
    expect(find("500104", "gdp", "value")).toMatchObject({ value: null, reason: "missing-input" });
    expect(find(city, "gdp", "gini")).toMatchObject({ value: null, reason: "missing-input" });
    expect(find(city, "gdp-per-resident", "moran")).toMatchObject({ value: null, reason: "below-availability" });
    expect(find("G12-NE", "gdp", "share")).toMatchObject({ value: null, reason: "below-availability" });
  });
});

it("has a whole, 38 districts and five groups for every quantity", () => {
  for (const [quantity, found] of Map.groupBy(results.rows, (row) => row.quantity)) {
    expect(new Set(found.map((row) => row.entity_id)).size, quantity).toBe(44);
  }
});
