import { describe, expect, it } from "vitest";
import { near, tinyEdition } from "./tiny-edition.ts";

describe("members of a group", () => {
  const members = [
    near("110000", { valid_to: "2021-06-30" }),
    near("500000", { valid_from: "2021-07-01" }),
    near("510000"),
  ];
  const inYear = (year: number) =>
    tinyEdition({ year, members })
      .members("G-NEAR")
      .map(({ entity_id }) => entity_id);

  it("are those who belonged to it at the end of the year of the edition", () => {
    expect(inYear(2020)).toEqual(["110000", "510000"]);
    expect(inYear(2021)).toEqual(["500000", "510000"]);
  });
  it("are also whom the edition is compared with", () => {
    expect(tinyEdition({ year: 2021, members }).neighbours.map(({ entity_id }) => entity_id)).toEqual([
      "500000",
      "510000",
    ]);
  });
});
