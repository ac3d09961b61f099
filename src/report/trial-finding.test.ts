import { expect, it } from "vitest";
import { trialFinding } from "./trial-finding.ts";

const place = (name: string, official: number | null, trial: number | null, home = false) => ({
  name,
  official,
  trial,
  home,
});

it("trialFinding says where home went, who moved furthest, and how many moved", () => {
  const places = [place("湖北", 1, 4), place("安徽", 2, 1), place("湖南", 3, 3), place("重庆", 4, 2, true)];
  expect(trialFinding(places, "zh")).toBe("重庆 4→2；位次变动最大的是湖北 1→4；4 个单元中 3 个位次有变。");
  expect(trialFinding(places, "en")).toBe("重庆 4→2; the largest move is 湖北 1→4; 3 of 4 units change place.");
});
it("trialFinding says that home stays", () => {
  const places = [place("A", 1, 2), place("B", 2, 1), place("C", 3, 3, true)];
  expect(trialFinding(places, "zh")).toBe("C仍居第 3 位；位次变动最大的是A 1→2、B 2→1；3 个单元中 2 个位次有变。");
  expect(trialFinding(places, "en")).toBe("C stays 3; the largest moves are A 1→2, B 2→1; 2 of 3 units change place.");
});
it("trialFinding names home once where it moved furthest, and first", () => {
  const places = [place("A", 1, 2), place("B", 2, 1, true)];
  expect(trialFinding(places, "en")).toBe("The largest moves are B 2→1, A 1→2; 2 of 2 units change place.");
});
it("trialFinding names three and counts the rest", () => {
  const places = [1, 2, 3, 4].map((official) =>
    place(`U${official}`, official, official % 2 ? official + 1 : official - 1),
  );
  expect(trialFinding(places, "zh")).toContain("U1 1→2、U2 2→1、U3 3→4 等 4 个单元");
  expect(trialFinding(places, "en")).toContain("U3 3→4 and 1 more as large");
});
it("trialFinding says when no place changed, counting those that have one", () => {
  expect(trialFinding([place("A", 1, 1), place("B", null, null)], "en")).toBe("None of the 1 units changes place.");
});
