import { expect, it } from "vitest";
import { repository, rows } from "../../fixtures/committed.ts";
import type { SensitivityPlan } from "../schema/sensitivity-plan.ts";
import { type EditionYears, openEditionYears } from "./edition-years.ts";
import { matchPair } from "./matching.ts";
import { openRebuilds, published } from "./rebuild.ts";
import { evaluateSensitivity } from "./sensitivity.ts";
import { uncertaintyModel } from "./uncertainty-model.ts";

/** An edition opened with another plan of uncertainty. */
function open(year: number, plan: Partial<SensitivityPlan>, seed = year): EditionYears {
  const edition = { ...repository.editions.find((each) => each.id === `nation-${year}`)!, seed };
  const files = repository.models.find((each) => each.model.id === "nation-1");
  const model = { ...files!.model, sensitivity: { ...files!.model.sensitivity, ...plan } };
  return openEditionYears({ ...repository, models: [{ ...files!, model }] }, rows, edition);
}
const matchingOf = (years: EditionYears) => {
  const { model, pairs } = years.files;
  return [...years.entities.keys()].flatMap((entity) =>
    pairs.map((pair) =>
      matchPair(entity, pair, {
        ...{
          year: years.edition.year,
          scoreOf: years.scoreOf,
          grades: model.coordination_grades,
          nation: model.nation,
        },
        ...{ changeYears: model.change_years, firstChangeYear: model.first_change_year, crossesBreak: () => false },
      }),
    ),
  );
};
const run = (years: EditionYears) => evaluateSensitivity(years, matchingOf(years));
const few = { draws: 40, sobol_points: 4, sobol_resamples: 5 };
const still: Partial<SensitivityPlan> = {
  ...few,
  ...{ weight_noise: 0, bases: ["2019-2023"], rules: ["min-95"], logarithms: ["with"], drop_probability: 0 },
  ...{ lags: [1], means: ["arithmetic"] },
};

it("an edition rebuilt with nothing different has its published scores to the last bit", () => {
  for (const year of [2019, 2023]) {
    const years = open(year, {});
    const nodes = years.files.nodes.map(({ id }) => id);
    const columns = openRebuilds(uncertaintyModel(years, () => nodes))(published)(0, nodes);
    const { scores } = years.year(year);
    expect(scores.length).toBe(35 * 8);
    const entities = [...years.entities.keys()];
    for (const { entity_id, node, value } of scores) {
      expect(columns[nodes.indexOf(node)]![entities.indexOf(entity_id)]).toBe(value ?? Number.NaN);
    }
  }
});
it("without anything varied every interval is the published number, and every published class is certain", () => {
  const { sensitivity, stability, sobol } = run(open(2022, still));
  expect(sensitivity.length).toBe(2 * (35 * 8 + 31 * 8 + 35 * 15 + 34 * 7));
  for (const { published: own, median, low, high, outside, draws } of sensitivity) {
    expect([outside, draws]).toEqual([null, 40]);
    for (const end of [median, low, high]) expect(Math.abs(end! - own!)).toBeLessThan(1e-13);
  }
  expect(stability.every((row) => row.probability === 1 && row.published === "yes" && row.stability === "robust")).toBe(
    true,
  );
  expect(new Set(stability.map(({ scale }) => scale))).toEqual(new Set(["tier", "top", "grade", "change", "quadrant"]));
  expect(sobol).toEqual([]);
});
it("joint rebuilds of the same edition and seed are the same, and of another seed are not", () => {
  const own = run(open(2023, few));
  expect(run(open(2023, few))).toEqual(own);
  expect(run(open(2023, few, 1)).sensitivity).not.toEqual(own.sensitivity);
});
it("every number is finite, intervals are in order, and probabilities of a scale add up to 1", () => {
  const { sensitivity, stability, sobol } = run(open(2021, few));
  for (const row of [...sensitivity, ...stability, ...sobol]) {
    for (const value of Object.values(row)) if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
  }
  for (const { median, low, high } of sensitivity) expect(low! <= median! && median! <= high!).toBe(true);
  const classes = Map.groupBy(
    stability.filter(({ scale }) => scale !== "top"),
    (row) => `${row.entity_id} ${row.scale} ${row.item}`,
  );
  for (const group of classes.values()) {
    expect(group.reduce((total, { probability }) => total + probability, 0)).toBeCloseTo(1, 12);
    expect(group.filter((row) => row.published === "yes").length).toBe(1);
  }
});
it("the weights alone move less than everything together, and give no class", () => {
  const { sensitivity } = run(open(2023, { ...few, draws: 200 }));
  const width = (name: string) =>
    sensitivity
      .filter(({ run: which, quantity, item }) => which === name && quantity === "rank" && item === "level")
      .reduce((total, { low, high }) => total + high! - low!, 0);
  expect(width("weights")).toBeLessThan(width("joint"));
});
it("an edition before the first change has no net change, and the nation has none against itself", () => {
  expect(run(open(2019, few)).sensitivity.some(({ quantity }) => quantity === "net-change")).toBe(false);
  const { sensitivity, stability } = run(open(2023, few));
  const own = [
    ...sensitivity.filter(({ quantity }) => quantity === "net-change"),
    ...stability.filter(({ scale }) => scale === "change" || scale === "quadrant"),
  ];
  expect(own.some(({ entity_id }) => entity_id === "100000")).toBe(false);
});
