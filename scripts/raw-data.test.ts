import { expect, it } from "vitest";
import { repository } from "../fixtures/committed.ts";

const cells = new Map<string, number | null>(
  repository.datasets.flatMap(({ rows }) =>
    rows.map(({ entity_id, year, field, value }) => [`${entity_id} ${year} ${field}`, value] as const),
  ),
);

it("the raw data have the national office's own designs in force of 2023 in all 31 provinces", () => {
  const printed = [...cells].filter(([key]) => key.endsWith(" 2023 designs_total"));
  expect(printed.length).toBe(31);
  for (const [key, value] of printed)
    expect(cells.get(key.replace("designs_total", "patent_inforce_design")), key).toBe(value);
});
it("the raw data have totals of patents that equal the sum of the three kinds in every cell", () => {
  const totals = [...cells].filter(([key]) => /patent_(app|grant|inforce)_total$/.test(key));
  expect(totals.length).toBe(32 * 9 * 3);
  const gaps = totals.filter(([key, total]) => {
    const parts = ["invention", "utility", "design"].map((kind) => cells.get(key.replace("total", kind)) ?? null);
    if (parts.includes(null)) return true;
    expect(
      parts.reduce((sum: number, part) => sum + part!, 0),
      key,
    ).toBe(total);
    return false;
  });
  expect(gaps.map(([key]) => key)).toEqual(["220000 2019 patent_app_total"]);
});
