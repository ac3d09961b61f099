import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Indicator } from "../schema/model.ts";
import type { RawRow } from "../schema/raw.ts";
import type { Placed } from "../schema/repository.ts";
import { type CellBook, openCells } from "./cells.ts";
import { rawValue, type Subject, scoredValue } from "./formula.ts";

const plain: Indicator = {
  id: "NX01",
  name_zh: "例",
  name_en: "Example",
  group: "P",
  kind: "ratio",
  numerator: "money",
  denominator: "output",
  scale: 100,
  published: null,
  span: null,
  pool_years: 1,
  transform: "linear",
  direction: 1,
  unit_zh: "%",
  unit_en: "%",
  small_field: null,
  small_below: null,
  analyses: "S",
  definition_zh: "例",
  definition_en: "Example",
  note_zh: null,
  note_en: null,
};

type Value = readonly [entity: string, field: string, year: number, value: number | null, status?: RawRow["status"]];

function subject(values: readonly Value[], members = ["500000"]): Subject & { readonly cells: CellBook } {
  const rows = values.map(
    ([entity_id, field, year, value, status = "final"], index): Placed<RawRow> => ({
      ...{ entity_id, field, year, value, status, unit: "亿元", note: null },
      place: { file: "data/raw/x/2023.csv", line: index + 2 },
    }),
  );
  const cells = openCells(rows, { nation: "100000", provinces: ["110000", "500000"] });
  return { members, cells, minYears: 2 };
}

describe("rawValue of a ratio", () => {
  const two: Value[] = [
    ["500000", "money", 2023, 3],
    ["500000", "output", 2023, 150, "derived"],
  ];
  it("is numerator over denominator times scale, as good as its worst input", () =>
    expect(rawValue(plain, 2023, subject(two))).toEqual({ value: 2, status: "derived", reason: null }));
  it("is missing with a reason when a term is empty or was never entered", () => {
    expect(rawValue(plain, 2022, subject(two))).toMatchObject({ value: null, reason: "missing-input" });
    const empty = subject([["500000", "money", 2023, null], two[1]!]);
    expect(rawValue(plain, 2023, empty)).toMatchObject({ value: null, reason: "missing-input" });
  });
  it("is missing with a reason when the denominator is zero", () =>
    expect(rawValue(plain, 2023, subject([two[0]!, ["500000", "output", 2023, 0]]))).toMatchObject({
      value: null,
      reason: "zero-denominator",
    }));
  it("adds terms up, and reads a lagged one a year earlier", () => {
    const lagged = { ...plain, numerator: "money + more", denominator: "output[t-1]" };
    const cells: Value[] = [
      ["500000", "money", 2023, 3],
      ["500000", "more", 2023, 2],
      ["500000", "output", 2022, 50],
    ];
    expect(rawValue(lagged, 2023, subject(cells)).value).toBe(10);
  });
  it("reads a fixed year from every edition year", () => {
    const census = { ...plain, denominator: "people[2020]" };
    const cells: Value[] = [
      ["500000", "money", 2019, 3],
      ["500000", "people", 2020, 60],
    ];
    expect(rawValue(census, 2019, subject(cells)).value).toBe(5);
  });
  it("averages the years observed, of which there must be two", () => {
    const mean = { ...plain, numerator: "mean3(money)" };
    const cells: Value[] = [
      ["500000", "money", 2021, 2],
      ["500000", "money", 2023, 4],
      ["500000", "output", 2023, 100],
    ];
    expect(rawValue(mean, 2023, subject(cells)).value).toBe(3);
    expect(rawValue(mean, 2023, subject(cells.slice(1)))).toMatchObject({ value: null, reason: "missing-input" });
  });
  it("takes the published value of a single entity, and the ratio of the sums of a group", () => {
    const printed = { ...plain, published: "printed" };
    const cells: Value[] = [
      ["500000", "printed", 2023, 2.4],
      ["500000", "money", 2023, 3],
      ["500000", "output", 2023, 100],
      ["110000", "money", 2023, 9],
      ["110000", "output", 2023, 200],
    ];
    expect(rawValue(printed, 2023, subject(cells)).value).toBe(2.4);
    expect(rawValue(printed, 2023, subject(cells, ["110000", "500000"])).value).toBe(4);
  });
  it("leaves a member without the figure out of a group, and says the result is incomplete", () => {
    const cells: Value[] = [
      ["500000", "money", 2023, 3],
      ["500000", "output", 2023, 100],
      ["110000", "output", 2023, 200],
    ];
    const found = rawValue(plain, 2023, subject(cells, ["110000", "500000"]));
    expect(found).toEqual({ value: 3, status: "partial", reason: null });
  });
});

describe("scoredValue pooled over three years", () => {
  const pooled = { ...plain, pool_years: 3 };
  const cells: Value[] = [
    ["500000", "money", 2021, 1],
    ["500000", "output", 2021, 100],
    ["500000", "money", 2022, 2],
    ["500000", "money", 2023, 4],
    ["500000", "output", 2023, 100],
  ];
  it("adds numerators and denominators up and leaves a year with a gap out", () =>
    expect(scoredValue(pooled, 2023, subject(cells)).value).toBe(2.5));
  it("needs two years", () =>
    expect(scoredValue(pooled, 2022, subject(cells))).toMatchObject({ value: null, reason: "missing-input" }));
});

describe("rawValue of a growth", () => {
  const growth: Indicator = { ...plain, kind: "growth", denominator: null, span: 3 };
  it("is compound growth a year", () =>
    expect(
      rawValue(
        growth,
        2023,
        subject([
          ["500000", "money", 2020, 100],
          ["500000", "money", 2023, 133.1],
        ]),
      ).value,
    ).toBeCloseTo(10, 10));
  it("has no value without the base year, or from zero", () => {
    expect(rawValue(growth, 2023, subject([["500000", "money", 2023, 5]])).reason).toBe("missing-input");
    const zero = subject([
      ["500000", "money", 2020, 0],
      ["500000", "money", 2023, 5],
    ]);
    expect(rawValue(growth, 2023, zero).reason).toBe("non-positive-value");
  });
  it("has no value when nothing is left, since both ends must be above zero", () => {
    const gone = subject([
      ["500000", "money", 2020, 5],
      ["500000", "money", 2023, 0],
    ]);
    expect(rawValue(growth, 2023, gone).reason).toBe("non-positive-value");
  });
  it("is told from a number that no double holds: a sum that overflows is no growth, a ratio that would is", () => {
    const both = ["110000", "500000"];
    const huge: Value[] = both.flatMap((entity): Value[] => [
      [entity, "money", 2020, 1],
      [entity, "money", 2023, 1e308],
    ]);
    expect(rawValue(growth, 2023, subject(huge, both)).reason).toBe("out-of-domain");
    const steep = subject([
      ["500000", "money", 2020, 1e-300],
      ["500000", "money", 2023, 1e30],
    ]);
    expect(rawValue(growth, 2023, steep).value! / 1e112).toBeCloseTo(1, 10);
  });
});

describe("rawValue of a count and of a share", () => {
  const cells: Value[] = [
    ["500000", "money", 2023, 30],
    ["110000", "money", 2023, 10],
  ];
  const count: Indicator = { ...plain, kind: "count", denominator: null, scale: 1 };
  const share: Indicator = { ...plain, kind: "share", denominator: null };
  it("a count is the number itself, of a group or the nation the mean of the members", () => {
    const of = (...members: string[]) => rawValue(count, 2023, subject(cells, members)).value;
    expect([of("500000"), of("110000", "500000"), of("100000")]).toEqual([30, 20, 20]);
  });
  it("a share is the part of the nation's, of a group or the nation the mean of the members", () => {
    const of = (...members: string[]) => rawValue(share, 2023, subject(cells, members)).value;
    expect([of("500000"), of("110000", "500000"), of("100000")]).toEqual([75, 50, 50]);
  });
  it("a share is set against the nation's own figure where it is published, and missing where there is none", () => {
    const published = subject([...cells, ["100000", "money", 2023, 50]]);
    expect(rawValue(share, 2023, published).value).toBe(60);
    expect(rawValue(share, 2023, subject(cells.slice(0, 1)))).toMatchObject({ value: null, reason: "missing-input" });
    expect(rawValue(count, 2022, subject(cells))).toMatchObject({ value: null, reason: "missing-input" });
  });
});

it("a nation's sum is worth no more than the worst of its parts", () => {
  const parts: Value[] = [
    ["500000", "money", 2023, 30, "sample"],
    ["110000", "money", 2023, 10],
  ];
  expect(subject(parts).cells.read("100000", "money", 2023)).toMatchObject({ value: 40, status: "sample" });
});

it("figures that are broken down by a dimension are no cells", () => {
  const row = { entity_id: "500000", industry_id: "I6-AUTO", field: "money", year: 2023, value: 1, unit: "亿元" };
  const placed = { ...row, status: "final" as const, note: null, place: { file: "x", line: 2 } };
  expect(openCells([placed], { nation: "100000", provinces: [] }).read("500000", "money", 2023)).toBeNull();
});

it("a nation without a published figure is the sum of its provinces, marked derived; one of them missing leaves it missing", () => {
  const cells: Value[] = [
    ["110000", "money", 2023, 4],
    ["500000", "money", 2023, 6],
    ["100000", "output", 2023, 100],
  ];
  const nation = subject(cells, ["100000"]);
  expect(rawValue(plain, 2023, nation)).toEqual({ value: 10, status: "derived", reason: null });
  expect(nation.cells.used().find((cell) => cell.entity === "100000" && cell.field === "money")?.source).toBe(
    "sum of 2 cells",
  );
  expect(rawValue(plain, 2023, subject(cells.slice(1), ["100000"])).reason).toBe("missing-input");
});

it("no value is ever NaN or infinite, whatever the cells", () =>
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }), {
        minLength: 4,
        maxLength: 4,
      }),
      ([a = null, b = null, c = null, d = null]) => {
        const cells: Value[] = [
          ["500000", "money", 2022, a],
          ["500000", "output", 2022, b],
          ["500000", "money", 2023, c],
          ["500000", "output", 2023, d],
        ];
        for (const indicator of [plain, { ...plain, pool_years: 3 }]) {
          const { value, reason } = scoredValue(indicator, 2023, subject(cells));
          expect(value === null ? reason !== null : Number.isFinite(value)).toBe(true);
        }
      },
    ),
  ));
