import { expect, it } from "vitest";
import type { SidewaysPlan } from "../schema/sideways.ts";
import { sidewaysFields } from "./sideways-fields.ts";

const said = { zh: "", en: "" };
const formula = (numerator: string, more = {}) =>
  ({ kind: "formula", numerator, scale: 1, means: said, ...more }) as const;
const quantities: SidewaysPlan["quantities"] = [
  {
    ...{
      id: "share",
      topic: "a",
      basis: "economies",
      city: formula("graduates + doctors", { denominator: "people[2020]" }),
    },
    ...{ regions: { kind: "indicator", id: "NP01" }, economies: formula("rd", { published: "rd_share" }) },
  },
  { id: "none", topic: "a", basis: "regions", regions: { kind: "apart", because: "x" }, economies: formula("rd") },
];

it("sidewaysFields are those of every formula of every side, each once; indicators and what stands apart name none", () =>
  expect([...sidewaysFields({ quantities })]).toEqual(["graduates", "doctors", "people", "rd", "rd_share"]));
it("sidewaysFields passes over a formula that cannot be read, which the checks tell of", () => {
  const [first] = quantities;
  expect([
    ...sidewaysFields({ quantities: [{ ...first!, city: formula("rd @ 2020", { denominator: "people" }) }] }),
  ]).toEqual(["people", "rd", "rd_share"]);
});
it("sidewaysFields of a comparison without quantities is empty", () =>
  expect(sidewaysFields({ quantities: [] }).size).toBe(0));
