import fc from "fast-check";
import { expect, it } from "vitest";
import { innovatorKinds } from "../../schema/dimensions.ts";
import type { RawRow } from "../../schema/raw.ts";
import { countInnovators, innovatorRows } from "./innovators.ts";

const regions = ["500101", "500102", "500103"];
const fields = ["T01", "T02", "T03"];
const area = { whole: "500000", regions };
const plan = { year: 2023, area, rules: { count: "inv", below: 10 } };

/** A row of every region, field and kind; `value` gives each by their places. */
function rowsOf(value: (region: number, field: number, kind: number) => number | null): RawRow[] {
  return regions.flatMap((entity_id, r) =>
    fields.flatMap((field_id, f) =>
      innovatorKinds.map((innovator_kind, k) => ({
        ...{ entity_id, field_id, innovator_kind, year: 2023, field: "inv", value: value(r, f, k) },
        ...{ unit: "件", status: "sample", note: null },
      })),
    ),
  ) as RawRow[];
}
/** 100 everywhere, so that nothing is small. */
const large = rowsOf(() => 100);
type Counted = ReturnType<typeof countInnovators>;
const find = (counts: Counted, entity: string, field: string | null, kind: string | null) =>
  counts.find((row) => row.entity_id === entity && row.field_id === field && row.innovator_kind === kind);

it("countInnovators adds up the whole by field and kind, a region by field and by kind, never by both", () => {
  const counts = countInnovators(large, plan);
  // 1 + 3 fields by 1 + 5 kinds of the whole; 1 + 5 + 3 of each region
  expect(counts).toHaveLength(24 + 3 * 9);
  expect(find(counts, "500000", null, null)?.count).toBe(4500);
  expect(find(counts, "500000", "T01", null)?.count).toBe(1500);
  expect(find(counts, "500000", "T01", "firm")?.count).toBe(300);
  expect(find(counts, "500101", null, "firm")?.count).toBe(300);
  expect(find(counts, "500101", "T01", null)?.count).toBe(500);
  expect(find(counts, "500101", "T01", "firm")).toBeUndefined();
  expect(counts.every(({ status, hidden }) => status === "sample" && hidden === null)).toBe(true);
});
it("countInnovators hides a small count, and one in every line with it, so that none follows by subtraction", () => {
  // firms of the first region have 3 in all, everybody else 100 a field
  const counts = countInnovators(
    rowsOf((r, _, k) => (r === 0 && k === 0 ? 1 : 100)),
    plan,
  );
  const hidden = counts.filter((row) => row.hidden === "yes").map((row) => `${row.entity_id} ${row.innovator_kind}`);
  expect(hidden).toContain("500101 firm");
  // its region has another hidden kind, its kind another hidden region, and that one too
  expect(hidden.filter((name) => name.startsWith("500101 "))).toHaveLength(2);
  expect(hidden).toHaveLength(4);
  expect(find(counts, "500101", null, "firm")).toMatchObject({ count: null, reason: "suppressed" });
  expect(find(counts, "500000", null, "firm")?.count).toBe(603);
});
it("countInnovators shows a count at the bound and hides one below it", () => {
  const of = (count: number) =>
    countInnovators(
      rowsOf((r, f, k) => (r === 0 && k === 0 ? (f === 0 ? count : 0) : 100)),
      plan,
    );
  expect(find(of(10), "500101", null, "firm")?.count).toBe(10);
  expect(find(of(9), "500101", null, "firm")?.hidden).toBe("yes");
});
it("countInnovators leaves a count missing of which a part is", () => {
  const counts = countInnovators(
    rowsOf((r, f, k) => (r === 0 && f === 0 && k === 0 ? null : 100)),
    plan,
  );
  expect(find(counts, "500101", null, "firm")).toMatchObject({ count: null, hidden: null, reason: "missing-input" });
  expect(find(counts, "500101", null, "university")?.count).toBe(300);
  expect(find(counts, "500000", null, null)?.count).toBeNull();
});
it("countInnovators has nothing without a plan or without rows of the year", () => {
  expect(countInnovators(large, { ...plan, rules: undefined })).toEqual([]);
  expect(countInnovators(large, { ...plan, year: 2022 })).toEqual([]);
});
it("innovatorRows are those of the regions by field and kind: a row of the whole, or of one alone, is none", () => {
  const [row] = large;
  const others = [
    { ...row!, entity_id: "500000" },
    { ...row!, innovator_kind: undefined },
    { ...row!, field: "other" },
  ] as RawRow[];
  expect(innovatorRows([...large, ...others], plan)).toEqual(large);
});
it("no hidden count follows from those shown: every line with a hidden one has two", () =>
  fc.assert(
    fc.property(fc.array(fc.nat(12), { minLength: 45, maxLength: 45 }), (values) => {
      const counts = countInnovators(
        rowsOf((r, f, k) => values[15 * r + 5 * f + k]!),
        plan,
      );
      const isHidden = (entity: string, field: string | null, kind: string | null) =>
        find(counts, entity, field, kind)?.hidden === "yes";
      const lines = [
        ...regions.map((entity) => fields.map((field) => isHidden(entity, field, null))),
        ...regions.map((entity) => innovatorKinds.map((kind) => isHidden(entity, null, kind))),
        ...fields.map((field) => [
          ...regions.map((entity) => isHidden(entity, field, null)),
          isHidden("500000", field, null),
        ]),
        ...fields.map((field) => [
          ...innovatorKinds.map((kind) => isHidden("500000", field, kind)),
          isHidden("500000", field, null),
        ]),
        ...innovatorKinds.map((kind) => [
          ...regions.map((entity) => isHidden(entity, null, kind)),
          isHidden("500000", null, kind),
        ]),
      ];
      for (const line of lines) expect(line.filter(Boolean)).not.toHaveLength(1);
    }),
    { numRuns: 40 },
  ));
