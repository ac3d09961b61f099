import { expect, it } from "vitest";
import { matchClass } from "./match-class.ts";

it("matchClass shades by M, closed below, and says which side is ahead", () => {
  expect(matchClass({ matching: 0.9, bias: 0.05 })).toEqual({ step: "even", ahead: 0 });
  expect(matchClass({ matching: 0.89, bias: -0.06 })).toEqual({ step: "uneven", ahead: 1 });
  expect(matchClass({ matching: 0.69, bias: 0.2 })).toEqual({ step: "far", ahead: 0 });
});
it("matchClass knows no side where both are equal, and nothing where M is missing", () => {
  expect(matchClass({ matching: 1, bias: 0 })).toEqual({ step: "even", ahead: null });
  expect(matchClass({ matching: null, bias: null })).toBeNull();
});
