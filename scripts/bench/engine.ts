import { openEditionYears } from "../../src/evaluation/edition-years.ts";
import { type Figure, median } from "./figure.ts";
import { largeRepository } from "./large-repository.ts";

/** Many more entities than any edition has. */
const large = { entities: 3000, indicators: 40, years: 10 };

/** Time of the evaluation alone, on one core and in this process. */
export async function benchEngine(runs: number): Promise<Figure[]> {
  return [
    { name: "evaluate 3,000 entities × 40 indicators × 10 years", value: evaluateLarge(runs), unit: "s", target: 3 },
  ];
}

function evaluateLarge(runs: number): number {
  const { repository, rows, edition } = largeRepository(large);
  return secondsOf(runs, () => {
    const years = openEditionYears(repository, rows, edition);
    for (let back = 0; back < large.years; back += 1) years.year(edition.year - back);
  });
}

/** Median seconds of some work. */
function secondsOf(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return median(times);
}
