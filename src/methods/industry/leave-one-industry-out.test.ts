import fc from "fast-check";
import { expect, it } from "vitest";
import { leaveOneIndustryOut } from "./leave-one-industry-out.ts";

const industry = fc.record({ count: fc.nat(100), size: fc.nat(100) });

it("leaveOneIndustryOut(industries) has the mean of the others, and who would turn", () => {
  // The mean is 11/6; without the first 2/5, without the second 10/2, without the third 10/5.
  const found = leaveOneIndustryOut([
    { count: 9, size: 1 },
    { count: 1, size: 4 },
    { count: 1, size: 1 },
  ]);
  expect(found.map(({ threshold }) => threshold.value)).toEqual([0.4, 5, 2]);
  expect(found.map(({ turned }) => turned)).toEqual([[2], [], []]);
});
it("leaveOneIndustryOut(industries) of one leaves no mean", () =>
  expect(leaveOneIndustryOut([{ count: 9, size: 1 }])).toEqual([
    { threshold: { value: null, reason: "missing-input" }, turned: [] },
  ]));
it("leaveOneIndustryOut(industries) never turns the industry left out, nor one without an intensity", () =>
  fc.assert(
    fc.property(fc.array(industry), (industries) => {
      for (const [left, { turned }] of leaveOneIndustryOut(industries).entries()) {
        expect(turned).not.toContain(left);
        for (const place of turned) expect(industries[place]!.size).toBeGreaterThan(0);
      }
    }),
  ));
