import { expect, it } from "vitest";
import { tinyEdition, tinyEntity } from "./tiny-edition.ts";
import { zonesOf } from "./zones.ts";

it("zonesOf names the zones of the whole that were there at the end of the year of the edition", () => {
  const zone = (id: string, given = {}) => tinyEntity(id, "zone", ["区", "Zone"], { parent: "100000", ...given });
  const entities = [
    zone("Z-A"),
    zone("Z-GONE", { valid_to: "2022-12-30" }),
    zone("Z-ELSEWHERE", { parent: "500000" }),
    tinyEntity("110000", "province", ["北京", "Beijing"], { parent: "100000" }),
  ];
  const ids = (year: number) => zonesOf(tinyEdition({ year }), entities).map(({ entity_id }) => entity_id);
  expect(ids(2023)).toEqual(["Z-A"]);
  expect(ids(2021)).toEqual(["Z-A", "Z-GONE"]);
});
