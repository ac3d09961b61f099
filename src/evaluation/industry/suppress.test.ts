import fc from "fast-check";
import { expect, it } from "vitest";
import { type Figure, type System, suppress } from "./suppress.ts";
import { determined, type Line, placesOf } from "./suppress-determined.ts";

const known = (...parts: number[]): Line => ({ parts, total: null });

/** Lines along which figures add up of which nothing is asked but that no cell follows. */
const alone = (...lines: Line[]): System => ({ lines, figures: [] });

/** Lines of a table whose margins are all known: one a row, one a column. */
function tableLines(height: number, width: number): Line[] {
  const rows = Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, at) => row * width + at));
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at]!));
  return [...rows, ...columns].map((parts) => ({ parts, total: null }));
}

it("suppress(cells) hides the next smallest of a line, and closes the rectangle over rows and columns", () => {
  // Cell 0 is small. Its row covers it with 1 (20 < 90), its column with 3 (15 < 70), and 4 closes the rectangle.
  const sizes = [2, 20, 90, 15, 60, 80, 70, 75, 85];
  const small = sizes.map((size) => size < 3);
  expect(suppress({ sizes, small, systems: [alone(...tableLines(3, 3))] })).toEqual([
    "small",
    "complement",
    null,
    "complement",
    "complement",
    null,
    null,
    null,
    null,
  ]);
});
it("suppress(cells) hides nothing where nothing is small, and no more where two of a line cover each other", () => {
  expect(suppress({ sizes: [5, 6], small: [false, false], systems: [alone(known(0, 1))] })).toEqual([null, null]);
  expect(suppress({ sizes: [1, 2, 9], small: [true, true, false], systems: [alone(known(0, 1, 2))] })).toEqual([
    "small",
    "small",
    null,
  ]);
});
it("suppress(cells) covers the one link between two blocks, which no line gives away", () => {
  // Two blocks of two by two and the cell between them, row 1 with column 2: rows less columns of a block leave it alone.
  const hidden = new Set([0, 1, 4, 5, 6, 10, 11, 14, 15]);
  const sizes = Array.from({ length: 16 }, (_, place) => (hidden.has(place) ? 1 : 10 + place));
  const small = sizes.map((size) => size < 3);
  const lines = tableLines(4, 4);
  for (const { parts } of lines) expect(parts.filter((place) => small[place])).not.toHaveLength(1);
  expect(determined(small, lines)).toEqual([6]);
  const found = suppress({ sizes, small, systems: [alone(...lines)] });
  expect(
    determined(
      found.map((hiding) => hiding !== null),
      lines,
    ),
  ).toEqual([]);
  expect(found[2]).toBe("complement");
});
it("suppress(cells) covers a total that is hidden with parts of it, and with another total", () => {
  // Parts 0 and 1 make 2, parts 3 and 4 make 5; 2 and 5 make what is known. The total 2 is small.
  const lines: Line[] = [
    { parts: [0, 1], total: 2 },
    { parts: [3, 4], total: 5 },
    known(2, 5),
    known(0, 3),
    known(1, 4),
  ];
  const found = suppress({
    sizes: [4, 5, 9, 40, 50, 90],
    small: [false, false, true, false, false, false],
    systems: [alone(...lines)],
  });
  expect(found[2]).toBe("small");
  expect(found[5]).toBe("complement");
  expect(
    determined(
      found.map((hiding) => hiding !== null),
      lines,
    ),
  ).toEqual([]);
});
it("suppress(cells) covers every figure by itself, also one that not all cells have", () => {
  // Both figures have cells 0 and 2; only the first has 1, with which 0 would stand alone in the second.
  const systems = [alone(known(0, 1, 2)), alone(known(0, 2))];
  expect(suppress({ sizes: [1, 5, 9], small: [true, false, false], systems })).toEqual(["small", null, "complement"]);
});
it("suppress(cells) throws rather than show a cell that nothing can cover", () =>
  expect(() => suppress({ sizes: [1], small: [true], systems: [alone(known(0))] })).toThrow(
    "nothing is left to cover cell 0",
  ));

/** One line of cells with a figure, of which the hidden ones must have some together; the sizes are its values. */
const oneLine = (values: readonly number[], least: number, total: number | null = null) => ({
  sizes: values,
  small: values.map((value) => value < 10),
  systems: [
    { lines: [{ parts: [...values.keys()].filter((at) => at !== total), total }], figures: [{ values, least }] },
  ],
});

it("suppress(cells) hides another where the hidden ones of a line have next to nothing together", () => {
  // 121 in all and 110 shown leave 11 to three cells, each of which could be any of 0 to 11; 0 would tell all of them.
  expect(suppress(oneLine([0, 0, 11, 110], 10))).toEqual(["small", "small", "complement", null]);
  expect(suppress(oneLine([0, 0, 11, 110], 0))).toEqual(["small", "small", "complement", null]);
  expect(suppress(oneLine([4, 5, 11, 110], 10))).toEqual(["small", "small", "complement", null]);
  expect(suppress(oneLine([4, 6, 11, 110], 10))).toEqual(["small", "small", null, null]);
});
it("suppress(cells) shows the rest of a line that has next to nothing in all, and does not ask it of a hidden total", () => {
  expect(suppress({ ...oneLine([0, 0, 3, 0], 10), small: [true, true, false, false] })).toEqual([
    ...["small", "small", "complement"],
    null,
  ]);
  expect(suppress(oneLine([4, 5, 30, 8], 10, 3))).toEqual(["small", "small", null, "small"]);
});

it("determined(hidden, lines) tells totals from parts", () => {
  // a + b known and a − b known gives both; a + b known twice gives neither.
  expect(determined([true, true], [known(0, 1), { parts: [0], total: 1 }])).toEqual([0, 1]);
  expect(determined([true, true], [known(0, 1), known(1, 0)])).toEqual([]);
});

/** Tables with a total row and a total column of cells that may be hidden, and a grand total that is known. */
const tables = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 6 }))
  .chain(([height, width]) =>
    fc.record({
      height: fc.constant(height),
      width: fc.constant(width),
      counts: fc.array(fc.nat({ max: 40 }), { minLength: height * width, maxLength: height * width }),
    }),
  )
  .map(({ height, width, counts }) => {
    const totals = Array.from({ length: width }, (_, at) =>
      counts.filter((_, place) => place % width === at).reduce((sum, count) => sum + count, 0),
    );
    const sizes = [...counts, ...totals];
    const grid = tableLines(height, width);
    const columns = grid.slice(height).map(({ parts }, at) => ({ parts, total: height * width + at }));
    const lines: Line[] = [...grid.slice(0, height), ...columns, known(...totals.map((_, at) => height * width + at))];
    return { sizes, small: sizes.map((size) => size < 10), systems: [alone(...lines)], lines };
  });

it("suppress(cells) leaves no line whose hidden cells have too little together, but where all that has any is hidden", () =>
  fc.assert(
    fc.property(tables, (table) => {
      const figure: Figure = { values: table.sizes, least: 10 };
      const hidden = suppress({ ...table, systems: [{ lines: table.lines, figures: [figure] }] }).map(
        (why) => why !== null,
      );
      for (const { parts, total } of table.lines) {
        const within = parts.filter((place) => hidden[place]);
        if (within.length === 0 || (total !== null && hidden[total])) continue;
        const left = within.reduce((sum, place) => sum + table.sizes[place]!, 0);
        const shown = parts.filter((place) => !hidden[place] && table.sizes[place]! > 0);
        expect(left >= 10 || shown.length === 0).toBe(true);
      }
      expect(determined(hidden, table.lines)).toEqual([]);
    }),
  ));
it("suppress(cells) leaves no line with one hidden cell, and no hidden cell that follows", () =>
  fc.assert(
    fc.property(tables, (table) => {
      const hidden = suppress(table).map((hiding) => hiding !== null);
      for (const line of table.lines) expect(placesOf(line).filter((place) => hidden[place])).not.toHaveLength(1);
      expect(determined(hidden, table.lines)).toEqual([]);
      for (const [place, small] of table.small.entries()) if (small) expect(hidden[place]).toBe(true);
    }),
  ));

/** How far a cell can move while all shown cells and known totals stay: found by least squares, apart from `determined`. */
function freedom(place: number, hidden: readonly boolean[], lines: readonly Line[]): number {
  // Kaczmarz's projections of the unit vector onto what keeps every line: its length at that place is the cell's freedom.
  const move = hidden.map((_, at) => (at === place ? 1 : 0));
  for (let round = 0; round < 600; round += 1) {
    for (const line of lines) {
      const open = placesOf(line).filter((at) => hidden[at]);
      if (open.length === 0) continue;
      const off = open.reduce((sum, at) => sum + (at === line.total ? -1 : 1) * move[at]!, 0) / open.length;
      for (const at of open) move[at]! -= (at === line.total ? -1 : 1) * off;
    }
  }
  return move[place]!;
}

it("suppress(cells) leaves every hidden cell free to move, by least squares", () =>
  fc.assert(
    fc.property(tables, (table) => {
      const hidden = suppress(table).map((hiding) => hiding !== null);
      for (const [place, is] of hidden.entries()) {
        if (is) expect(freedom(place, hidden, table.lines)).toBeGreaterThan(1e-3);
      }
    }),
    { numRuns: 15 },
  ));
