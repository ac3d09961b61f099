import { expect, it } from "vitest";
import { addCounts, lastCounts, settle, vitestCounts } from "./test-counts.ts";

it("lastCounts reads the closing line, not one inside", () => {
  expect(lastCounts("1 passed, 0 failed\nmore\n3 passed, 1 failed\n")).toEqual({ passed: 3, failed: 1 });
  expect(lastCounts("3 passed, 1 failed of them")).toBeNull();
});
it("vitestCounts counts a file that did not run as failed", () => {
  const results = [
    { status: "failed", assertionResults: [] },
    { status: "failed", assertionResults: [{}] },
  ];
  expect(vitestCounts(JSON.stringify({ numPassedTests: 5, numFailedTests: 1, testResults: results }))).toEqual({
    passed: 5,
    failed: 2,
  });
});
it("settle counts a plain step as one, and a failed command as failed whatever it counted", () => {
  expect(settle(null, 0)).toEqual({ passed: 1, failed: 0 });
  expect(settle(null, 1)).toEqual({ passed: 0, failed: 1 });
  expect(settle({ passed: 7, failed: 0 }, 1)).toEqual({ passed: 7, failed: 1 });
  expect(settle({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
});
it("addCounts adds up", () =>
  expect(
    addCounts([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 0 },
    ]),
  ).toEqual({ passed: 4, failed: 2 }));
