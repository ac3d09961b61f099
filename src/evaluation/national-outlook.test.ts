import { expect, it } from "vitest";
import { repository, rows } from "../../fixtures/committed.ts";
import { openEditionYears } from "./edition-years.ts";
import { lookAhead } from "./national-outlook.ts";

/** The outlook of an edition, where wanted as if nothing had been observed after a year. */
const aheadOf = (year: number, { upTo = 9999 }: { readonly upTo?: number } = {}) => {
  const edition = repository.editions.find(({ id }) => id === `nation-${year}`)!;
  const known = rows.filter((row) => row.year <= upTo);
  return lookAhead(repository, openEditionYears(repository, known, edition));
};
const found = aheadOf(2023);
const of = (item: string, part = "outlook") => found.filter((row) => row.item === item && row.part === part);

it("China's R&D intensity is carried on by drift from the break of 2019", () => {
  // 2.23, 2.40, 2.44, 2.54, 2.65: 0.105 a year; left over 0.065, −0.065, −0.005, 0.005, so σ̂² = 0.0085/3.
  const [first, , third] = of("NP01");
  expect(first).toMatchObject({ method: "drift", from: 2019, points: 5, begins: "break", status: "derived" });
  expect(first!.value).toBeCloseTo(2.65 + 0.105, 12);
  expect(third!.value).toBeCloseTo(2.65 + 3 * 0.105, 12);
  // t with 3 degrees, 80 %: 1.637744. 1.637744 · √(0.0085/3 · 1.25) = 0.097464
  expect(first!.high! - first!.value!).toBeCloseTo(1.637744 * Math.sqrt((0.0085 / 3) * 1.25), 6);
  expect(of("NP01", "earlier").map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018]);
});
it("a count per head is carried on in the logarithm in which it is scored", () => {
  const seen = of("NC01", "observed").map(({ value }) => value!);
  const [first] = of("NC01");
  const rate = (Math.log1p(seen.at(-1)!) - Math.log1p(seen[0]!)) / (seen.length - 1);
  expect(first).toMatchObject({ method: "drift", from: 2015, begins: "start" });
  expect(first!.value).toBeCloseTo(Math.expm1(Math.log1p(seen.at(-1)!) + rate), 10);
});
it("the missing year 2017 is not bridged, and short series are told as such", () => {
  expect(of("NP06")[0]).toMatchObject({ from: 2018, points: 6, begins: "gap" });
  for (const item of ["NC03", "NC07", "ND03"]) expect(of(item)[0], item).toMatchObject({ reason: "too-short" });
});
it("a growth over three years rests on both its ends", () =>
  // 2020 would need 2017, for which there is no revenue.
  expect(of("ND03", "observed").map(({ year }) => year)).toEqual([2021, 2022, 2023]));
it("every indicator has three years ahead, in the order of the model", () => {
  const { files } = openEditionYears(repository, rows, repository.editions.at(-1)!);
  const ahead = found.filter(({ part }) => part === "outlook");
  expect(ahead.map(({ item, year }) => `${item} ${year}`)).toEqual(
    files.indicators.flatMap(({ id }) => [2024, 2025, 2026].map((year) => `${id} ${year}`)),
  );
});
it("an edition looks at nothing that came after it", () =>
  expect(aheadOf(2021)).toEqual(aheadOf(2021, { upTo: 2021 })));
