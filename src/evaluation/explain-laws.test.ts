import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChangeBlock, type ChangeResult, changeBlocks } from "../schema/changes.ts";
import type { CompositeNode } from "./composite.ts";
import { explainChange } from "./explain-change.ts";
import type { Comparison, Scale } from "./explain-comparison.ts";
import { type GivenSide, goalposts, meanNode, type Rows, smallComparison } from "./small-comparison.ts";

const entities = ["a", "b", "c", "d"];
const count = 3;

/** Scores at and beyond the ends of the scale, among them many zeros, and some that are missing. */
const cell = fc.option(
  fc.oneof(
    fc.constantFrom(0, 1, 50, 100, 150, -5),
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.constantFrom(1e308, 1e-308),
  ),
  { freq: 8 },
);
const rows: fc.Arbitrary<Rows> = fc.array(fc.array(cell, { minLength: count, maxLength: count }), {
  minLength: entities.length,
  maxLength: entities.length,
});
const scale: fc.Arbitrary<Scale> = fc
  .record({
    low: fc.constantFrom(0, 10, -20),
    width: fc.constantFrom(20, 100),
    direction: fc.constantFrom(1 as const, -1 as const),
    transform: fc.constantFrom("linear" as const, "log1p" as const),
  })
  .map(({ low, width, direction, transform }) =>
    goalposts(transform === "linear" ? low : Math.max(0, low), low + width, { direction, transform }),
  );
const drawnScale = scale.map((each): Scale => ({ ...each, bounds: { kind: "min-max" } }));
const mean = (id: string, children: readonly number[]): fc.Arbitrary<CompositeNode> =>
  fc
    .record({
      kind: fc.constantFrom("arithmetic" as const, "geometric" as const, "harmonic" as const),
      weights: fc.array(fc.constantFrom(0, 1, 1, 2), { minLength: children.length, maxLength: children.length }),
      availability: fc.constantFrom(0, 0.5, 1),
      floor: fc.constantFrom(Number.NEGATIVE_INFINITY, 1),
    })
    .map((given) => meanNode(id, children, { ...given, weights: given.weights.with(0, 1) }));
const nodes = fc.tuple(mean("P", [0, 1, 2]), mean("U", [2, 0]), mean("level", [3, 4, 1]));

/** Two small editions that differ in whatever they may. */
function comparisonOf(scaleOf: fc.Arbitrary<Scale>, revision: boolean): fc.Arbitrary<Comparison> {
  const side = (given: { readonly entities: readonly string[] }): fc.Arbitrary<GivenSide> =>
    fc.record({
      nodes,
      scales: fc.array(scaleOf, { minLength: count, maxLength: count }),
      entities: fc.constant(given.entities),
    });
  return fc
    .record({
      cells: revision
        ? fc.record({ published: rows, today: rows, next: rows })
        : fc.record({ today: rows, next: rows }),
      sides: fc.tuple(side({ entities: ["a", "b", "c"] }), side({ entities: ["a", "b", "d"] })),
      sameModel: fc.boolean(),
    })
    .map(({ cells, sides: [before, after], sameModel }) =>
      smallComparison(entities, cells, [before, sameModel ? { ...before, entities: after.entities! } : after]),
    );
}

/** The rows of each score and rank, total first. */
function groupsOf(changes: readonly ChangeResult[]): ChangeResult[][] {
  return [...Map.groupBy(changes, (row) => `${row.entity_id} ${row.node} ${row.measure}`).values()];
}
const isBlock = (row: ChangeResult) =>
  row.indicator === null && (changeBlocks as readonly string[]).includes(row.block);
const total = (found: readonly ChangeResult[]) => found.reduce((all, { contribution }) => all + contribution!, 0);

describe.each([
  ["frozen goalposts", scale, 15],
  ["bounds drawn from the column", fc.oneof(scale, drawnScale), 5],
] as const)("explainChange with %s", (_, scaleOf, runs) => {
  const comparison = comparisonOf(scaleOf, true);
  it("adds up: blocks to the change, indicators to their block, both views to the rank", () =>
    fc.assert(
      fc.property(comparison, (each) => {
        const { changes, residual } = explainChange(each);
        expect(residual).toBeLessThanOrEqual(1e-10);
        for (const [head, ...rest] of groupsOf(changes)) {
          expect(head!.block).toBe("total");
          if (head!.contribution === null || head!.reason === "not-split") {
            expect(rest).toEqual([]);
            continue;
          }
          expect(head!.contribution).toBe(head!.after! - head!.before!);
          expect(Math.abs(total(rest.filter(isBlock)) - head!.contribution)).toBeLessThan(1e-9);
          for (const block of rest.filter((row) => isBlock(row) && row.reason === null)) {
            const own = rest.filter((row) => row.block === block.block && row.indicator !== null);
            const divided = head!.measure === "score" && block.block !== "method" && block.block !== "universe";
            if (divided) expect(Math.abs(total(own) - block.contribution!)).toBeLessThan(1e-9);
            else expect(own).toEqual([]);
          }
          if (head!.measure === "rank") {
            const views = rest.filter(({ block }) => block === "own-score" || block === "others-scores");
            expect(Math.abs(total(views) - head!.contribution)).toBeLessThan(1e-9);
          }
        }
      }),
      { numRuns: 2 * runs },
    ));
  it("puts the largest indicator of a block first, and leaves nothing out but what is nothing", () =>
    fc.assert(
      fc.property(comparison, (each) => {
        for (const group of groupsOf(explainChange(each).changes)) {
          const blocks = group.filter(isBlock).map(({ block }) => changeBlocks.indexOf(block as ChangeBlock));
          expect(blocks).toEqual(blocks.toSorted((a, b) => a - b));
          for (const block of changeBlocks) {
            const sizes = group
              .filter((row) => row.block === block && row.indicator !== null)
              .map(({ contribution }) => Math.abs(contribution!));
            expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
          }
        }
      }),
      { numRuns: runs },
    ));
  it("turns every sign when the editions change places", () =>
    fc.assert(
      fc.property(comparisonOf(scaleOf, false), (each) => {
        const found = (changes: readonly ChangeResult[]) =>
          new Map(
            changes.map((row) => [`${row.entity_id} ${row.node} ${row.measure} ${row.block} ${row.indicator}`, row]),
          );
        const [there, back] = [each, reversed(each)].map((one) => found(explainChange(one).changes));
        expect([...back!.keys()].sort()).toEqual([...there!.keys()].sort());
        for (const [key, row] of there!) {
          const other = back!.get(key)!;
          if (row.contribution === null) expect(other.contribution).toBeNull();
          else expect(Math.abs(row.contribution + other.contribution!)).toBeLessThan(1e-9);
          if (row.block === "total") expect([other.before, other.after]).toEqual([row.after, row.before]);
        }
      }),
      { numRuns: runs },
    ));
  it("gives nothing to two equal editions", () =>
    fc.assert(
      fc.property(comparisonOf(scaleOf, false), (each) => {
        const [side] = each.sides;
        const still = { ...side, values: { ...side.values, next: side.values.today } };
        const { changes } = explainChange({ ...each, sides: [still, still] });
        expect(changes.every(({ block }) => block === "total")).toBe(true);
        expect(changes.every(({ contribution }) => contribution === null || contribution === 0)).toBe(true);
      }),
      { numRuns: runs },
    ));
  it("does not depend on the order of entities", () =>
    fc.assert(
      fc.property(comparison, (each) => {
        const order = [2, 0, 3, 1];
        const moved = (columns: readonly Float64Array[]) =>
          columns.map((column) => Float64Array.from(order, (row) => column[row]!));
        const shuffled: Comparison = {
          ...each,
          entities: order.map((row) => each.entities[row]!),
          sides: each.sides.map((side) => ({
            ...side,
            values: {
              published: moved(side.values.published),
              today: moved(side.values.today),
              next: moved(side.values.next),
            },
          })) as unknown as Comparison["sides"],
        };
        const sorted = (changes: readonly ChangeResult[]) =>
          changes.toSorted((a, b) => (a.entity_id < b.entity_id ? -1 : a.entity_id > b.entity_id ? 1 : 0));
        expect(sorted(explainChange(shuffled).changes)).toEqual(sorted(explainChange(each).changes));
      }),
      { numRuns: runs },
    ));
});

function reversed({ sides: [before, after], ...rest }: Comparison): Comparison {
  const turn = (side: Comparison["sides"][0]) => ({
    ...side,
    values: { published: side.values.next, today: side.values.next, next: side.values.today },
  });
  return { ...rest, sides: [turn(after), turn(before)] };
}
