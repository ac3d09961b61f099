import { expect, it } from "vitest";
import { editionStates } from "../schema/edition.ts";
import { statuses } from "../schema/status.ts";
import { shownEdition } from "./shown-edition.ts";

it("a page of a sample edition is a draft where nothing on it is a sample, and else as its edition", () => {
  expect(shownEdition({ id: "city-2023", state: "sample" }, "partial")).toEqual({ id: "city-2023", state: "draft" });
  expect(shownEdition({ id: "city-2023", state: "sample" }, "sample").state).toBe("sample");
});
it("a page of any other edition stands as that does, whatever its figures are worth", () => {
  for (const state of editionStates.filter((each) => each !== "sample")) {
    for (const status of statuses) expect(shownEdition({ state }, status)).toEqual({ state });
  }
});
