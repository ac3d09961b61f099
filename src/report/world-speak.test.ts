import fc from "fast-check";
import { expect, it } from "vitest";
import { tinyCell, tinyQuantity, tinyWorld } from "./tiny-world.ts";
import { formatGrowth, formatShare, printField, printQuantity, sideOfRta, worldSpeaker } from "./world-speak.ts";

it("formatShare prints a decimal, two below one per cent", () => {
  expect(formatShare(48.62)).toBe("48.6%");
  expect(formatShare(0.034)).toBe("0.03%");
  expect(formatShare(0)).toBe("0.00%");
});
it("formatGrowth carries its sign, and none for what rounds to nothing", () => {
  expect(formatGrowth(-1.23)).toBe("−1.2%");
  expect(formatGrowth(0.04)).toBe("0.0%");
});
const whole = { reason: null };
it("sideOfRta cannot tell above 1 on few families, though the interval lies there", () => {
  const few = { reason: "small-sample" } as const;
  expect(sideOfRta({ rta: 35.9, rta_low: 9, rta_high: 143.7, ...few })).toBe("small");
  expect(sideOfRta({ rta: 1.2, rta_low: 0.9, rta_high: 1.4, ...few })).toBe("level");
  expect(sideOfRta({ rta: 0.2, rta_low: 0.1, rta_high: 0.6, ...few })).toBe("below");
});
it("sideOfRta looks at the whole interval: touching 1 is neither side", () => {
  expect(sideOfRta({ rta: 1.2, rta_low: 1.01, rta_high: 1.4, ...whole })).toBe("above");
  expect(sideOfRta({ rta: 1.2, rta_low: 1, rta_high: 1.4, ...whole })).toBe("level");
  expect(sideOfRta({ rta: 0.8, rta_low: 0.6, rta_high: 0.99, ...whole })).toBe("below");
  expect(sideOfRta({ rta: null, rta_low: null, rta_high: null, ...whole })).toBeNull();
});
it("sideOfRta never puts a value on the side of 1 on which it is not", () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 9, noNaN: true }),
      fc.double({ min: 1, max: 3, noNaN: true }),
      (rta, factor) => {
        const side = sideOfRta({ rta, rta_low: rta / factor, rta_high: rta * factor, ...whole });
        expect(side === "above" ? rta > 1 : side === "below" ? rta < 1 : true).toBe(true);
      },
    ),
  ));
it("printField prints what is missing as a dash, whatever is asked", () => {
  const row = tinyCell({
    families: null,
    share: null,
    rta: null,
    rta_low: null,
    rta_ex: null,
    growth_3y: null,
    rank: null,
  });
  const asked = ["families", "share", "rta", "interval", "rta_ex", "growth_3y", "place"] as const;
  expect(asked.map((quantity) => printField(row, quantity, "zh"))).toEqual(asked.map(() => "—"));
});
it("printQuantity prints counts whole, shares in per cent, concentration with three decimals and likeness with two", () => {
  const print = (quantity: string, value: number) => printQuantity({ quantity, value });
  expect(print("pct", 12345)).toBe("12\u2009345");
  expect(print("pct_share", 12.34)).toBe("12.3%");
  expect(print("hhi", 0.0519)).toBe("0.052");
  expect(print("nearest", 0.966)).toBe("0.97");
});
it("worldSpeaker links a number to its passport: the year stands in the anchor of an earlier one", () => {
  const technology = [tinyCell({}), tinyCell({ year: 2017 })];
  const quantities = [
    tinyQuantity({ quantity: "share", value: 50 }),
    tinyQuantity({ quantity: "share", year: 2017, value: 40 }),
  ];
  const say = worldSpeaker(tinyWorld({ technology, quantities }), "en");
  expect(say.say("AAA", "T01", "share")).toEqual({ text: "50.0%", href: "/en/numbers/world-2020/AAA/#t-T01" });
  expect(say.say("AAA", "T01", "place", 2017)).toEqual({ text: "1st", href: "/en/numbers/world-2020/AAA/#t-T01-2017" });
  expect(say.total("AAA", "share", { year: 2017 })).toEqual({
    text: "40.0%",
    href: "/en/numbers/world-2020/AAA/#e-share-2017",
  });
  expect(say.total("AAA", "pct")).toBe("—");
});
