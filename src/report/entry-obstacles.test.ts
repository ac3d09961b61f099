import { expect, it } from "vitest";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import { judgedNodes, obstaclesOf } from "./entry-obstacles.ts";

const view = committedCatalogue("city-2023");
const entry = view.entry("DX-2019-I-0-I6-AUTO-1");

it("obstaclesOf(entry) are scores under 50 and indicators under 40, the lowest first", () => {
  const indicators = [
    { id: "IP01", points: 23.9 },
    { id: "IP02", points: 40 },
    { id: "IP03", points: null },
    { id: "IC01", points: 39.9999 },
  ];
  // K 37.7 and N 40.2 lie under 50, E 60.4 does not; U is not what an industry is judged by, and stands at 41.5
  expect(obstaclesOf(entry, view, { nodes: judgedNodes, indicators })).toEqual(["IP01", "K", "IC01", "N", "U"]);
});
it("obstaclesOf(entry) are none where all is strong", () => {
  const strong = { ...view, amount: () => 80 };
  expect(obstaclesOf(entry, strong, { nodes: judgedNodes, indicators: [{ id: "IP01", points: 90 }] })).toEqual([]);
});
