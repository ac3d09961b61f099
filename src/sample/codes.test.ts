import { expect, it } from "vitest";
import type { Entity, Successor } from "../schema/reference.ts";
import { openCodes } from "./codes.ts";

const entity = (entity_id: string, valid_from: string | null, valid_to: string | null) =>
  ({ entity_id, valid_from, valid_to }) as Entity;

it("a district's figures stand under the code that held at the end of the year", () => {
  const entities = [entity("500154", "2016-12-31", null), entity("500234", null, "2016-12-30")];
  const successors: Successor[] = [{ entity_id: "500234", successor_id: "500154", kind: "renamed" }];
  const codeIn = openCodes(entities, successors);
  expect([2015, 2016, 2023].map((year) => codeIn("500154", year))).toEqual(["500234", "500154", "500154"]);
  expect(() => openCodes(entities, [])("500154", 2015)).toThrow(RangeError);
});
