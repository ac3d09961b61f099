import fc from "fast-check";
import { expect, it } from "vitest";
import { surplusPartners } from "./surplus-partners.ts";

const cell = (region: string, industry: string, balance: number | null) => ({
  region,
  industry,
  shortfall: balance === null ? null : Math.max(0, -balance),
  surplus: balance === null ? null : Math.max(0, balance),
});

it("surplusPartners(cells) names the region with most to spare in the industry that a cell lacks", () =>
  expect(
    surplusPartners([cell("a", "cars", -3), cell("b", "cars", 2), cell("c", "cars", 5), cell("a", "chips", 9)]),
  ).toEqual(["c", null, null, null]));
it("surplusPartners(cells) names nobody where nobody has a surplus, and none for a balanced cell", () =>
  expect(surplusPartners([cell("a", "cars", -3), cell("b", "cars", 0), cell("c", "chips", -1)])).toEqual([
    null,
    null,
    null,
  ]));
it("surplusPartners(cells) takes the first of several that have as much", () =>
  expect(surplusPartners([cell("a", "cars", -1), cell("b", "cars", 0.3), cell("c", "cars", 0.1 + 0.2)])[0]).toBe("b"));
it("surplusPartners(cells) leaves cells aside that are not known", () =>
  expect(surplusPartners([cell("a", "cars", -1), cell("b", "cars", null), cell("c", "cars", 1)])).toEqual([
    "c",
    null,
    null,
  ]));
it("surplusPartners(cells) never names the cell itself, nor one of another industry", () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 2 })), { selector: String }),
      fc.infiniteStream(fc.integer({ min: -5, max: 5 })),
      (places, balances) => {
        const cells = places.map(([region, industry]) =>
          cell(`r${region}`, `i${industry}`, balances.next().value as number),
        );
        surplusPartners(cells).forEach((partner, index) => {
          if (partner === null) return;
          const found = cells.find((each) => each.region === partner && each.industry === cells[index]!.industry);
          expect(found!.surplus! > 0 && partner !== cells[index]!.region).toBe(true);
        });
      },
    ),
  ));
