import { expect, it } from "vitest";
import { formed, unformed } from "./outcome.ts";

it("formed(value) carries a figure and no reason", () => expect(formed(0)).toEqual({ value: 0, reason: "" }));
it("formed(value) is out-of-domain for what is not a finite number", () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, null]) {
    expect(formed(value)).toEqual({ value: null, reason: "out-of-domain" });
  }
});
it("unformed(reason) carries a reason and no figure", () =>
  expect(unformed("missing-input")).toEqual({ value: null, reason: "missing-input" }));
