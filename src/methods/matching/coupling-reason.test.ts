import { expect, it } from "vitest";
import { coupledScores, couplingReason } from "./coupling-reason.ts";

it("couplingReason(scores) is empty when there is something to couple", () => {
  expect(couplingReason([0.2, 0.8])).toBe("");
  expect(couplingReason([0, 0.8])).toBe("");
});
it("couplingReason(scores) is missing-input, single-unit or out-of-domain when there is not", () => {
  expect(couplingReason([0.2, null, 0.3])).toBe("missing-input");
  expect(couplingReason([0.2])).toBe("single-unit");
  expect(couplingReason([])).toBe("single-unit");
  expect(couplingReason([0, 0])).toBe("out-of-domain");
});
it("couplingReason(scores) throws for a negative or infinite score", () => {
  expect(() => couplingReason([0.2, -0.1])).toThrow("got -0.1");
  expect(() => couplingReason([0.2, Number.POSITIVE_INFINITY])).toThrow("got Infinity");
});
it("coupledScores(scores) are the scores themselves, or null", () => {
  expect(coupledScores([0.2, 0])).toEqual([0.2, 0]);
  expect(coupledScores([0.2, null])).toBeNull();
});
