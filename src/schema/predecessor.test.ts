import { expect, it } from "vitest";
import { predecessor } from "./predecessor.ts";

const editions = [
  { scope: "nation", year: 2022 },
  { scope: "nation", year: 2019 },
  { scope: "city", year: 2021 },
  { scope: "nation", year: 2020 },
] as const;

it("predecessor(editions, edition) is the latest earlier one of its scope, whatever the order", () => {
  expect(predecessor(editions, { scope: "nation", year: 2022 })).toBe(editions[3]);
  expect(predecessor(editions, { scope: "nation", year: 2023 })).toBe(editions[0]);
});
it("predecessor(editions, edition) is null for the first of a scope", () => {
  expect(predecessor(editions, editions[1])).toBeNull();
  expect(predecessor(editions, editions[2])).toBeNull();
});
