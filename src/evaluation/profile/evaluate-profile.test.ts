import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Profile, ProfileQuantity, ProfileResult } from "../../schema/profile.ts";
import type { RawRow } from "../../schema/raw.ts";
import type { Break, Entity } from "../../schema/reference.ts";
import type { Placed } from "../../schema/repository.ts";
import { evaluateProfile } from "./evaluate-profile.ts";

const place = { file: "data/raw/x/2020.csv", line: 2 };
const entity = (entity_id: string, change: Partial<Entity> = {}): Placed<Entity> => ({
  ...{ entity_id, kind: "region", name_zh: entity_id, name_en: entity_id, short_zh: entity_id, short_en: entity_id },
  ...{ parent: "500000", valid_from: null, valid_to: null, note_zh: null, note_en: null, place },
  ...change,
});
/** Four regions, the second put together from two older units, of which one had its code before. */
const entities = [
  entity("500000", { kind: "province", parent: null }),
  entity("500101"),
  entity("500102", { valid_from: "2011-12-31" }),
  entity("500103"),
  entity("500104"),
  entity("500102-2011", { valid_to: "2011-12-30" }),
  entity("500222", { valid_to: "2011-12-30" }),
  entity("510101", { parent: "510000" }),
  entity("G-EAST", { kind: "group" }),
];
const successors = ["500102-2011", "500222"].map((entity_id) => ({
  ...{ entity_id, successor_id: "500102", kind: "merged" as const, place },
}));
const members = ["500101", "500102"].map((entity_id) => ({
  ...{ group_id: "G-EAST", entity_id, valid_from: null, valid_to: null, place },
}));
const neighbours = (
  [
    ["500101", "500102"],
    ["500103", "500104"],
  ] as const
).map(([entity_id, neighbour_id]) => ({ entity_id, neighbour_id, place }));

type Value = readonly [entity: string, field: string, year: number, value: number | null, industry?: string];

const people: readonly Value[] = [
  ...[1000, 100, 400, 300, 200].map(
    (value, at): Value => [`50010${at}`.replace("500100", "500000"), "people", 2020, value],
  ),
  ...[300, 50, 200, 30, 20].map(
    (value, at): Value => [`50010${at}`.replace("500100", "500000"), "taught", 2020, value],
  ),
  ...(
    [
      ["500000", 800, 80],
      ["500101", 100, 20],
      ["500102-2011", 100, 10],
      ["500222", 200, 20],
    ] as const
  ).flatMap(([code, all, taught]): Value[] => [
    [code, "people", 2010, all],
    [code, "taught", 2010, taught],
  ]),
];
const work: readonly Value[] = [
  ...[100, 10, 40, 30, 20].map((value, at): Value => [`50010${at}`.replace("500100", "500000"), "staff", 2020, value]),
  ...[60, 2, 28, 20, 10].map(
    (value, at): Value => [`50010${at}`.replace("500100", "500000"), "by_section", 2020, value, "A"],
  ),
  ...[40, 8, 12, 10, 10].map(
    (value, at): Value => [`50010${at}`.replace("500100", "500000"), "by_section", 2020, value, "C"],
  ),
];
const unit = { zh: "人", en: "people" };
const taught: ProfileQuantity = {
  ...{ id: "taught", kind: "ratio", name: unit, unit, numerator: "taught", denominator: "people" },
  ...{ scale: 1000, year: 2020, since: 2010 },
};
const amount: ProfileQuantity = { id: "people", kind: "amount", name: unit, unit, field: "people", since: 2010 };
const mix: ProfileQuantity = {
  ...{ id: "work", kind: "mix", name: unit, field: "by_section", total: "staff", year: 2020 },
};

interface Case {
  readonly values: readonly Value[];
  readonly quantity: ProfileQuantity;
  readonly breaks?: readonly Break[];
  readonly year?: number;
}

function evaluate({ values, quantity, breaks = [], year = 2023 }: Case) {
  const rows = values.map(
    ([entity_id, field, at, value, industry_id], index): Placed<RawRow> => ({
      ...{ entity_id, field, value, year: at, unit: "人", status: "final", note: null },
      ...(industry_id === undefined ? {} : { industry_id }),
      place: { ...place, line: index + 2 },
    }),
  );
  const plan: Profile = {
    ...{ id: "small", title: unit, scope: "city", years: [2023], evaluated: "region", whole: "500000" },
    ...{ groups: ["G-EAST"], seed: 1, permutations: 99, largest: 2, small_below: 5, level: 0.95 },
    quantities: [quantity],
  };
  const placed = breaks.map((row) => ({ ...row, place }));
  return evaluateProfile({ entities, members, successors, neighbours, breaks: placed }, rows, plan, year);
}

function finder(given: Case) {
  const { rows } = evaluate(given);
  return (code: string, measure: string, industry: string | null = null): ProfileResult | undefined =>
    rows.find((row) => row.entity_id === code && row.measure === measure && row.industry_id === industry);
}

describe("a ratio", () => {
  const found = finder({ values: people, quantity: taught });
  it("is sum over sum, with its place among the regions and how many have one", () => {
    expect(found("500101", "value")).toMatchObject({ value: 500, year: 2020, status: "final", reason: null });
    expect(found("500102", "rank")).toMatchObject({ value: 1, reason: null });
    expect(found("500103", "rank")).toMatchObject({ value: 3 });
    expect(found("G-EAST", "value")).toMatchObject({ value: 500 });
    expect(found("G-EAST", "rank")).toBeUndefined();
    expect(found("500000", "ranked")).toMatchObject({ value: 4 });
  });
  it("compares with what the units of then had together, which is derived", () => {
    expect(found("500102", "before")).toMatchObject({ value: 100, year: 2010, status: "derived" });
    expect(found("500102", "change")).toMatchObject({ value: 400, since: 2010, year: 2020, status: "derived" });
    // From 100 to 500 in ten years: 5^(1/10) − 1.
    expect(found("500102", "growth")?.value).toBeCloseTo(100 * (5 ** 0.1 - 1), 10);
    expect(found("500101", "before")).toMatchObject({ value: 200, status: "final" });
  });
  it("has no change where the earlier year is unknown", () => {
    expect(found("500103", "before")).toMatchObject({ value: null, reason: "missing-input" });
    expect(found("500103", "growth")).toMatchObject({ value: null, reason: "missing-input" });
  });
  it("has Moran's I over all regions", () => {
    // 500, 500 beside each other and 100, 100.
    expect(found("500000", "moran")?.value).toBeCloseTo(1, 12);
    expect(found("500000", "moran_p")?.value).toBeGreaterThan(0.2);
    expect(found("500101", "moran")).toBeUndefined();
  });
  it("has no Moran's I while one region has no value", () => {
    const gap = people.map((row): Value => (row[0] === "500104" ? [row[0], row[1], row[2], null] : row));
    const other = finder({ values: gap, quantity: taught });
    for (const measure of ["moran", "moran_z", "moran_p"])
      expect(other("500000", measure)).toMatchObject({ value: null, reason: "below-availability" });
    expect(other("500104", "rank")).toMatchObject({ value: null, reason: "missing-input" });
    expect(other("500000", "ranked")).toMatchObject({ value: 3 });
  });
});

describe("an amount", () => {
  const found = finder({ values: people, quantity: amount });
  it("is of the last year that the whole has, with its share and its growth a year", () => {
    expect(found("500102", "value")).toMatchObject({ value: 400, year: 2020 });
    expect(found("500102", "share")).toMatchObject({ value: 40 });
    expect(found("G-EAST", "share")).toMatchObject({ value: 50 });
    expect(found("500102", "before")).toMatchObject({ value: 300, status: "derived" });
    expect(found("500000", "growth")?.value).toBeCloseTo(100 * (1.25 ** 0.1 - 1), 10);
  });
  it("looks at nothing after the edition's year", () => {
    const earlier = finder({ values: people, quantity: amount, year: 2019 });
    expect(earlier("500101", "value")).toMatchObject({ value: 100, year: 2010 });
    expect(earlier("500101", "growth")).toMatchObject({ value: null, reason: "no-base-year" });
  });
  it("has its concentration over the regions, missing while one of them lacks it", () => {
    // Shares 0.1, 0.4, 0.3, 0.2.
    expect(found("500000", "hhi")?.value).toBeCloseTo(0.3, 12);
    expect(found("500000", "gini")?.value).toBeCloseTo(0.25, 12);
    expect(found("500000", "cr2")?.value).toBeCloseTo(0.7, 12);
    const gap = people.filter(([code]) => code !== "500104");
    expect(finder({ values: gap, quantity: amount })("500000", "gini")).toMatchObject({
      ...{ value: null, reason: "missing-input" },
    });
  });
  it("is not given for a group while a member lacks it", () => {
    const gap = finder({ values: people.filter(([code]) => code !== "500101"), quantity: amount });
    expect(gap("G-EAST", "value")).toMatchObject({ value: null, reason: "below-availability" });
    expect(gap("500102", "value")).toMatchObject({ value: 400 });
    const ratio = finder({ values: people.filter(([code]) => code !== "500101"), quantity: taught });
    expect(ratio("G-EAST", "value")).toMatchObject({ value: null, reason: "below-availability" });
  });
  it("has no growth across a break", () => {
    const at = (year: number): Break => ({
      ...{ field: "people", entity_id: null, year, kind: "break", note_zh: "", note_en: "" },
    });
    const across = finder({ values: people, quantity: amount, breaks: [at(2015)] });
    expect(across("500101", "growth")).toMatchObject({ value: null, reason: "crosses-break" });
    expect(across("500101", "before")).toMatchObject({ value: 100 });
    const along = finder({ values: people, quantity: amount, breaks: [at(2010)] });
    expect(along("500102", "growth")?.value).toBeCloseTo(100 * ((4 / 3) ** 0.1 - 1), 10);
  });
});

describe("a make-up by industries", () => {
  const found = finder({ values: work, quantity: mix });
  it("has the share of each industry and its location quotient against the whole", () => {
    expect(found("500102", "share", "A")).toMatchObject({ value: 70, year: 2020 });
    // 28/40 over 60/100.
    expect(found("500102", "lq", "A")?.value).toBeCloseTo(7 / 6, 12);
    expect(found("500101", "lq", "C")?.value).toBeCloseTo(2, 12);
    expect(found("G-EAST", "lq", "A")?.value).toBeCloseTo(1, 12);
    expect(found("500000", "lq", "A")).toBeUndefined();
  });
  it("has an interval around the quotient, and marks small counts", () => {
    const few = found("500101", "lq", "A")!;
    expect(few).toMatchObject({ reason: "small-sample" });
    // 0.2/0.6, and ±1.96 times the root of 1/2 − 1/10 + 1/60 − 1/100.
    const factor = Math.exp(1.959964 * Math.sqrt(1 / 2 - 1 / 10 + 1 / 60 - 1 / 100));
    expect(few.low).toBeCloseTo(1 / 3 / factor, 6);
    expect(few.high).toBeCloseTo(factor / 3, 6);
    expect(found("500102", "lq", "A")?.reason).toBeNull();
  });
  it("has the HHI of each region, and the concentration of each industry over the regions", () => {
    expect(found("500101", "hhi")?.value).toBeCloseTo(0.2 ** 2 + 0.8 ** 2, 12);
    // 2, 28, 20, 10 of 60.
    expect(found("500000", "hhi", "A")?.value).toBeCloseTo((4 + 784 + 400 + 100) / 3600, 12);
    // 2·(1·8 + 2·10 + 3·10 + 4·12)/(4·40) − 5/4.
    expect(found("500000", "gini", "C")?.value).toBeCloseTo(0.075, 12);
  });
  it("lists the cells that it read", () => {
    const { inputs } = evaluate({ values: work, quantity: mix });
    expect(inputs).toHaveLength(15);
    expect(inputs[0]).toEqual({
      ...{ entity_id: "500000", industry_id: "A", year: 2020, field: "by_section", value: 60 },
      ...{ unit: "人", status: "final", source: "data/raw/x/2020.csv:7" },
    });
  });
  it("has quotients whose mean, weighted by the region's total, is 1", () => {
    const counts = fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })), {
      ...{ minLength: 4, maxLength: 4 },
    });
    fc.assert(
      fc.property(counts, (pairs) => {
        const codes = pairs.map((_, at) => `50010${at + 1}`);
        const sums = [0, 1].map((at) => pairs.reduce((total, pair) => total + pair[at]!, 0));
        const values: Value[] = [
          ...pairs.flatMap(([a, c], at): Value[] => [
            [codes[at]!, "by_section", 2020, a, "A"],
            [codes[at]!, "by_section", 2020, c, "C"],
            [codes[at]!, "staff", 2020, a + c],
          ]),
          ["500000", "by_section", 2020, sums[0]!, "A"],
          ["500000", "by_section", 2020, sums[1]!, "C"],
          ["500000", "staff", 2020, sums[0]! + sums[1]!],
        ];
        const quotient = finder({ values, quantity: mix });
        const all = sums[0]! + sums[1]!;
        const mean = pairs.reduce(
          (total, [a, c], at) => total + (quotient(codes[at]!, "lq", "A")!.value! * (a + c)) / all,
          0,
        );
        expect(mean).toBeCloseTo(1, 9);
      }),
    );
  });
});
