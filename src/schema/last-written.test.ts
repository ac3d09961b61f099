import { expect, it } from "vitest";
import { lastWritten } from "./last-written.ts";

const models = [{ id: "nation-2" }, { id: "nation-10" }, { id: "nation-x-11" }, { id: "city-1" }];

it("the last model of a scope is the one of the highest number", () =>
  expect(lastWritten(models, "nation")).toEqual({ id: "nation-10" }));
it("a scope without a model is told by its name", () =>
  expect(() => lastWritten(models, "world")).toThrow(
    new RangeError("data/models holds no world-1, whose rules a page tells"),
  ));
