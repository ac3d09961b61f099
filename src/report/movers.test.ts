import { expect, it } from "vitest";
import { changeGap, largestMoves, movesOf, twoSided, verdictOf } from "./movers.ts";
import { tinyEdition } from "./tiny-edition.ts";

const rule = { threshold: 0.1, enough: 0.8 };

it("verdictOf calls a net change stable below the threshold, and reaches it exactly", () => {
  expect(verdictOf(0.0999, 1, rule)).toBe("stable");
  expect(verdictOf(0.1, 1, rule)).toBe("converging");
  expect(verdictOf(0.3 - 0.2, 1, rule)).toBe("converging");
  expect(verdictOf(-0.1, 1, rule)).toBe("diverging");
});
it("verdictOf states no direction whose sign is not probable enough", () => {
  expect(verdictOf(0.1595, 0.657, rule)).toBe("open");
  expect(verdictOf(-0.5, 0.7999, rule)).toBe("open");
  expect(verdictOf(0.1595, 0.8, rule)).toBe("converging");
  expect(verdictOf(0.1595, null, rule)).toBe("open");
});

const sign = (entity_id: string, probability: number) =>
  ({
    entity_id,
    scale: "change",
    item: "C-U",
    class: "rises",
    probability,
    published: "yes",
    stability: null,
  }) as const;
const view = tinyEdition({
  stability: [sign("110000", 0.9), { ...sign("110000", 0.1), class: "falls", published: null }, sign("500000", 0.6)],
  matches: {
    "110000 C-U": { change_3y: 0.3, net_change_3y: 0.2 },
    "500000 C-U": { change_3y: -0.1, net_change_3y: -0.2 },
    "510000 C-U": { change_3y: 0.1, net_change_3y: 0.05, reason: "crosses-break" },
  },
});

it("twoSided leaves out the triple", () => expect(twoSided(view).map(({ pair }) => pair)).toEqual(["C-U"]));
it("movesOf leaves out what is missing or crosses a break, and the triple", () =>
  expect(
    movesOf(view).map(({ entity, net, probability, verdict }) => [entity.entity_id, net, probability, verdict]),
  ).toEqual([
    ["110000", 0.2, 0.9, "converging"],
    ["500000", -0.2, 0.6, "open"],
  ]));
it("largestMoves gives rises and falls apart, the largest first", () => {
  const { risers, fallers } = largestMoves(movesOf(view), 5);
  expect(risers.map(({ entity }) => entity.entity_id)).toEqual(["110000"]);
  expect(fallers.map(({ entity }) => entity.entity_id)).toEqual(["500000"]);
});
it("changeGap says why a pair has no change", () => {
  const [pair] = twoSided(view);
  expect(changeGap(view, pair!)).toBeNull();
  expect(changeGap(tinyEdition(), pair!)).toBe("no-base-year");
  const crossed = tinyEdition({ matches: { "110000 C-U": { net_change_3y: 0.1, reason: "crosses-break" } } });
  expect(changeGap(crossed, pair!)).toBe("crosses-break");
});
