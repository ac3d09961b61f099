import fc from "fast-check";
import { expect, it } from "vitest";
import { type Action, actionRow } from "../schema/action.ts";
import { actionsFor, type Occasion } from "./actions-for.ts";

const actionOf = (id: string, more: Partial<Action> = {}): Action =>
  actionRow.parse({
    action_id: id,
    type: "creation",
    title_zh: id,
    title_en: id,
    content_zh: id,
    content_en: id,
    audience_zh: id,
    audience_en: id,
    resources: null,
    orientations: "complete",
    rights: null,
    obstacles: null,
    lead: "ip",
    support: null,
    policy: null,
    article: null,
    ...more,
  });

const actions = [
  actionOf("A1", { orientations: "complete convert" }),
  actionOf("A2", { rights: "patent" }),
  actionOf("A3", { rights: "trademark copyright" }),
  actionOf("A4", { obstacles: "C01 K" }),
  actionOf("A5", { rights: "patent", obstacles: "K" }),
  actionOf("A6", { orientations: "risk", obstacles: "ID06" }),
  actionOf("A7", { orientations: "convert" }),
];
const chosen = (occasion: Occasion) => actionsFor(occasion, actions).map(({ action }) => action.action_id);
const plain: Occasion = { orientation: "complete", ipTypes: [], obstacles: [] };

it("actionsFor gives what the orientation calls for, in the order of the table", () =>
  expect(chosen(plain)).toEqual(["A1", "A2", "A3", "A4", "A5"]));
it("actionsFor leaves out what is about other rights, and takes what is made for a right first", () => {
  expect(chosen({ ...plain, ipTypes: ["patent"] })).toEqual(["A2", "A5", "A1", "A4"]);
  expect(chosen({ ...plain, ipTypes: ["copyright"] })).toEqual(["A3", "A1", "A4"]);
  expect(chosen({ ...plain, ipTypes: ["plant-variety"] })).toEqual(["A1", "A4"]);
});
it("actionsFor puts what helps with most obstacles first, and obstacles before rights", () => {
  expect(chosen({ ...plain, obstacles: ["K"] })).toEqual(["A4", "A5", "A1", "A2", "A3"]);
  expect(chosen({ ...plain, obstacles: ["K", "C01"], ipTypes: ["patent"] })).toEqual(["A4", "A5", "A2", "A1"]);
});
it("actionsFor puts what a warning calls for above all, also without an orientation", () => {
  expect(chosen({ ...plain, obstacles: ["K"], warnings: ["risk"] })[0]).toBe("A6");
  expect(chosen({ ...plain, orientation: null, warnings: ["risk"] })).toEqual(["A6"]);
  expect(chosen({ ...plain, orientation: null })).toEqual([]);
  expect(chosen({ ...plain, orientation: "unknown" })).toEqual([]);
});
it("actionsFor says what of the entry calls for each action", () => {
  const occasion = {
    orientation: "complete",
    warnings: ["risk"],
    ipTypes: ["patent", "trademark"],
    obstacles: ["K", "ID06"],
  };
  const reasons = new Map(actionsFor(occasion, actions).map(({ action, because }) => [action.action_id, because]));
  expect(reasons.get("A5")).toEqual({ orientations: ["complete"], rights: ["patent"], obstacles: ["K"] });
  expect(reasons.get("A6")).toEqual({ orientations: ["risk"], rights: [], obstacles: ["ID06"] });
  expect(reasons.get("A3")).toEqual({ orientations: ["complete"], rights: ["trademark"], obstacles: [] });
});
it("actionsFor never drops an action for an obstacle, and gives each once", () => {
  fc.assert(
    fc.property(
      fc.subarray(["C01", "K", "ID06", "U01"]),
      fc.subarray(["patent", "copyright"]),
      (obstacles, ipTypes) => {
        const without = chosen({ ...plain, ipTypes });
        const withThem = chosen({ ...plain, ipTypes, obstacles });
        expect([...withThem].sort()).toEqual([...without].sort());
        expect(new Set(withThem).size).toBe(withThem.length);
      },
    ),
  );
});
it("actionsFor does not depend on the order in which rights and obstacles are named", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(["C01", "K", "ID06"]),
      fc.shuffledSubarray(["patent", "copyright"]),
      (obstacles, ipTypes) => {
        expect(chosen({ ...plain, obstacles: [...obstacles].reverse(), ipTypes: [...ipTypes].reverse() })).toEqual(
          chosen({ ...plain, obstacles, ipTypes }),
        );
      },
    ),
  );
});
