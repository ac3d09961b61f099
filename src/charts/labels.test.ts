import fc from "fast-check";
import { expect, it } from "vitest";
import { beeswarm, placeLabels, spread } from "./labels.ts";

it("spread moves two close labels apart by the same amount", () =>
  expect(spread([10, 12], 10, 0, 100)).toEqual([6, 16]));
it("spread leaves labels alone that are far apart", () => expect(spread([50, 10], 10, 0, 100)).toEqual([50, 10]));
it("spread keeps the edges", () => expect(spread([99, 100], 10, 0, 100)).toEqual([90, 100]));

const positions = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 20 });

it("spread keeps the order and the gap of any labels", () =>
  fc.assert(
    fc.property(positions, (wanted) => {
      const placed = spread(wanted, 12, 0, 300);
      const sorted = [...placed].sort((a, b) => a - b);
      for (let i = 1; i < sorted.length; i++) expect(sorted[i]! - sorted[i - 1]!).toBeGreaterThanOrEqual(12 - 1e-9);
      for (const [i, a] of wanted.entries()) {
        for (const [j, b] of wanted.entries()) if (a < b) expect(placed[i]!).toBeLessThan(placed[j]!);
      }
    }),
  ));
it("beeswarm puts dots at one place on both sides of the line", () =>
  expect(beeswarm([10, 10, 30], 3, 20)).toEqual([0, -6, 0]));
it("beeswarm lets no two dots overlap while there is room", () =>
  fc.assert(
    fc.property(positions, (along) => {
      const offsets = beeswarm(along, 3, 1000);
      for (let i = 0; i < along.length; i++) {
        for (let j = 0; j < i; j++) {
          expect(Math.hypot(along[i]! - along[j]!, offsets[i]! - offsets[j]!)).toBeGreaterThanOrEqual(6 - 1e-3);
        }
      }
    }),
  ));
it("beeswarm stays within the limit however many dots there are", () => {
  const offsets = beeswarm(Array(40).fill(10), 3, 12);
  expect(Math.max(...offsets.map(Math.abs))).toBeLessThanOrEqual(12);
});

const frame = { left: 0, top: 0, right: 200, bottom: 200 };
const wish = { x: 100, y: 100, radius: 4, width: 40, height: 14 };

it("placeLabels puts a label to the right of its dot", () =>
  expect(placeLabels([wish], [], frame)).toEqual([{ x: 107, y: 100, far: false }]));
it("placeLabels goes round obstacles and stays in the frame", () => {
  const right = { left: 105, right: 160, top: 90, bottom: 110 };
  expect(placeLabels([wish], [right], frame)[0]).toEqual({ x: 53, y: 100, far: false });
  expect(placeLabels([{ ...wish, x: 190 }], [], frame)[0]!.x).toBe(143);
});
it("placeLabels does not put two labels on one another", () => {
  const [a, b] = placeLabels([wish, { ...wish, y: 102 }], [], frame);
  expect(a!.x + 40 <= b!.x || b!.x + 40 <= a!.x || Math.abs(a!.y - b!.y) >= 14).toBe(true);
});
