import { drawIntervals } from "../../src/evaluation/draw-intervals.ts";
import { type EditionYears, openEditionYears } from "../../src/evaluation/edition-years.ts";
import { entityDraws } from "../../src/evaluation/entity-draws.ts";
import { factorsOf, settingOf } from "../../src/evaluation/factors.ts";
import { uncertaintyModel } from "../../src/evaluation/uncertainty-model.ts";
import { openGenerator } from "../../src/methods/numbers/generator.ts";
import { benchAsem } from "./asem.ts";
import { type Figure, secondsOf } from "./figure.ts";
import { largeRepository } from "./large-repository.ts";

/** Many more entities than any edition has. */
const large = { entities: 3000, indicators: 40, years: 10 };
const size = "3,000 entities × 40 indicators";

/** Time of the evaluation alone, on one core and in this process. */
export async function benchEngine(runs: number): Promise<Figure[]> {
  const { repository, rows, edition } = largeRepository(large);
  const open = () => openEditionYears(repository, rows, edition);
  const evaluate = () => {
    const years = open();
    for (let back = 0; back < large.years; back += 1) years.year(edition.year - back);
  };
  return [
    ...benchAsem(runs),
    { name: `evaluate ${size} × ${large.years} years`, value: secondsOf(runs, evaluate), unit: "s", target: 3 },
    { name: `intervals of ${size}, 1000 draws`, value: secondsOf(1, () => drawAll(open())), unit: "s", target: 60 },
    { name: "memory held after that", value: process.memoryUsage().rss / 1e6, unit: "MB" },
  ];
}

/** Score and rank intervals of every entity and node under joint rebuilds. */
function drawAll(years: EditionYears): void {
  const { edition, entities, files, composite } = years;
  const plan = files.model.sensitivity;
  const nodes = composite.nodes.map(({ id }) => id);
  const next = openGenerator(edition.seed);
  const factors = factorsOf(plan);
  const settings = Array.from({ length: plan.draws }, () =>
    settingOf(factors.map(next), factors, plan, composite.indicators.length),
  );
  const model = uncertaintyModel(years, () => nodes);
  const ranked = Array.from({ length: entities.size - 1 }, (_, at) => at + 1);
  const published = {
    entity: "",
    score: () => ({ value: null, rank: null, reason: null }),
    match: () => ({}) as never,
  };
  const draws = entityDraws({ model, settings, ranked, reference: 0, nodes, pairs: [], changeYears: null });
  for (const entity of draws) {
    drawIntervals(published, entity, { run: "joint", nodes, pairs: [], interval: plan.interval });
  }
}
