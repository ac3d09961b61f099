import fc from "fast-check";
import { expect, it } from "vitest";
import { repository } from "../fixtures/committed.ts";
import { spreadCount } from "../src/methods/industry/spread-count.ts";
import { sum } from "../src/methods/numbers/sum.ts";
import { classWeights } from "../src/schema/industry-weights.ts";
import { concordanceOf, divisionsByField, fieldOf } from "../src/schema/technology-field.ts";

const { standard, families, industries, industryClasses, subfields, ipc, ipcFields, fieldDivisions } =
  repository.classifications;
const concordance = concordanceOf(ipcFields);
const shares = divisionsByField(fieldDivisions);
const idsOf = (family: string) => industries.filter((each) => each.family === family).map((each) => each.industry_id);

/** How many rows have each value of a column. */
function tally(values: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, same]) => [value, same.length]));
}

it("GB/T 4754-2017 has its 1,971 codes, and 97 divisions with an English name", () => {
  expect(tally(standard.map(({ level }) => level))).toEqual({ section: 20, division: 97, group: 473, class: 1381 });
  expect(standard.filter(({ name_en }) => name_en !== null)).toHaveLength(117);
});
it("the families are there in full, each industry of I6, I10 and IX with sub-fields", () => {
  expect(idsOf("I6")).toHaveLength(7);
  expect(idsOf("I10")).toHaveLength(10);
  expect(idsOf("IX")).toHaveLength(5);
  expect(families.find(({ family }) => family === "IX")?.standing).toBe("illustrative");
  const divided = new Set(subfields.map(({ industry_id }) => industry_id));
  expect([...divided].sort()).toEqual(["I6", "I10", "IX"].flatMap(idsOf).sort());
});
it("of all 97 divisions I6 shares out those of industry, once, but for irradiation and water", () => {
  const given = new Map<string, number>();
  for (const id of idsOf("I6")) {
    const own = industryClasses.filter(({ industry_id }) => industry_id === id);
    for (const [code, weight] of classWeights(own, standard)) given.set(code, (given.get(code) ?? 0) + weight);
  }
  const classes = standard.filter(({ level }) => level === "class");
  const open = classes.filter(({ section, code }) => /[BCD]/.test(section) && given.get(code) !== 1);
  expect(open.map(({ code }) => code)).toEqual(["4120", "4610", "4620", "4630", "4690"]);
  expect(classes.filter(({ section, code }) => !/[BCD]/.test(section) && given.has(code))).toEqual([]);
  const touched = new Set([...given.keys()].map((code) => code.slice(0, 2)));
  expect(standard.filter(({ level, code }) => level === "division" && touched.has(code))).toHaveLength(40);
});

it("the concordance is WIPO's 764 rows and 12 of our own, over all 35 fields", () => {
  expect(tally(ipcFields.map(({ status }) => status))).toEqual({ published: 764, provisional: 12 });
  expect(new Set(ipcFields.map(({ field_id }) => field_id)).size).toBe(35);
  expect(tally(ipc.map(({ level }) => level))).toEqual({ section: 8, class: 132, subclass: 651 });
});
it("fieldOf finds what WIPO's table says, and what came after it", () => {
  const field = (symbol: string) => fieldOf(symbol, concordance).row?.field_id;
  expect(["H04N 21/00", "G01N 33/48", "A61K 8/02", "A61K 31/00", "G06F 17/30"].map(field)).toEqual([
    "T04",
    "T11",
    "T14",
    "T16",
    "T06",
  ]);
  expect(["B64U 10/00", "G06V 10/00", "H10K 50/00", "H04N 23/60"].map(field)).toEqual(["T32", "T06", "T08", "T02"]);
  expect(fieldOf("H04N 99/00", concordance).reason).toBe("unknown-group");
});
it("a subclass of the IPC has a field, or only main groups of it have", () => {
  const subclasses = ipc.filter(({ level }) => level === "subclass");
  const gaps = subclasses.map(({ code }) => code).filter((code) => fieldOf(code, concordance).row === null);
  expect(gaps).toEqual(["A61K", "B01D", "C13B", "E01F", "G01N", "H04N"]);
});
it("patents counted by IPC symbols spread over divisions without loss", () => {
  const symbols = fc.array(fc.constantFrom(...ipcFields.map((row) => row.ipc)), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(symbols, { minLength: 1, maxLength: 20 }), (patents) => {
      const spread = patents.map((own) => {
        const found = new Set(own.map((symbol) => fieldOf(symbol, concordance).row!.field_id));
        return spreadCount(
          1,
          [...found].map((field) => shares.get(field)!),
        );
      });
      const total = sum(spread.flatMap(({ parts, unassigned }) => [...parts.values(), unassigned]))!;
      expect(Math.abs(total - patents.length)).toBeLessThan(1e-9);
    }),
  );
});

it("the seven groups of patent-intensive industries add up to their total, as published", () => {
  const cells = repository.datasets.find(({ dataset }) => dataset.id === "patent-intensive-industries")!.rows;
  for (const year of [2019, 2023]) {
    const value = (id: string) =>
      cells.find((cell) => cell.industry_id === id && cell.year === year && cell.field === "pi_value_added")!.value!;
    const parts = idsOf("PI").filter((id) => id !== "PI-ALL");
    expect(parts).toHaveLength(7);
    expect(Math.abs(sum(parts.map(value))! - value("PI-ALL"))).toBeLessThan(0.5);
  }
});
