import { expect, it } from "vitest";
import type { Break } from "../schema/reference.ts";
import { evaluateTechnology } from "./evaluate-technology.ts";
import { families, smallEdition, smallRepository } from "./small-technology.ts";

const edition = { ...smallEdition, id: "world-2006", year: 2006 };
/** One more than the families of AAA in its first field doubles each year from 2002 on; everything else stands still. */
const amounts = [5, 90, 7, 15, 31, 63, 127];
const rows = amounts.flatMap((amount, at) => [
  ...families("WLD", 2000 + at, [1000, 800]),
  ...families("AAA", 2000 + at, [amount, 40]),
  ...families("BBB", 2000 + at, [20, 20]),
]);
const broken: Break = {
  field: "families",
  entity_id: "AAA",
  year: 2002,
  kind: "break",
  note_zh: "断",
  note_en: "break",
};
const aheadOf = (more = rows, breaks = [broken]) => evaluateTechnology(smallRepository(breaks), more, edition).outlook;
const found = aheadOf();
const of = (economy: string, field: string, part = "outlook", results = found) =>
  results.filter((row) => row.entity_id === economy && row.item === field && row.part === part);

it("a field whose families double is carried on doubling, from its break on alone", () => {
  // in logarithms of 1 + x: ln 8, ln 16, … ln 128, so ln 2 a year, and 255, 511, 1023 after 127
  const ahead = of("AAA", "T01");
  expect(ahead.map(({ year }) => year)).toEqual([2007, 2008, 2009]);
  for (const [at, value] of [255, 511, 1023].entries()) expect(ahead[at]!.value).toBeCloseTo(value, 8);
  expect(ahead[0]).toMatchObject({
    series: "field",
    method: "drift",
    from: 2002,
    to: 2006,
    points: 5,
    begins: "break",
  });
  expect(ahead[0]!.status).toBe("derived");
  expect(of("AAA", "T01", "earlier").map(({ value }) => value)).toEqual([5, 90]);
  expect(of("AAA", "T01", "observed").map(({ value }) => value)).toEqual([7, 15, 31, 63, 127]);
});
it("without a break all years count, and what strays has an interval about it", () => {
  const [first] = of("AAA", "T01", "outlook", aheadOf(rows, []));
  expect(first).toMatchObject({ from: 2000, points: 7, begins: "start" });
  expect(first!.low! < first!.value! && first!.value! < first!.high!).toBe(true);
});
it("the world and the home economy are carried on, each in every field, and no one else", () => {
  const keys = [...new Set(found.map(({ entity_id, item }) => `${entity_id} ${item}`))];
  expect(keys).toEqual(["WLD T01", "WLD T02", "AAA T01", "AAA T02"]);
  expect(of("WLD", "T01")[0]).toMatchObject({ method: "naive", low: null, reason: "no-variance" });
  expect(of("WLD", "T01")[0]!.value).toBeCloseTo(1000, 8);
});
it("a gap is not bridged, and a year that the source has not reached gives no outlook", () => {
  const gap = rows.filter(({ entity_id, year }) => entity_id !== "AAA" || year !== 2004);
  expect(of("AAA", "T02", "outlook", aheadOf(gap, []))[0]).toMatchObject({
    value: null,
    reason: "too-short",
    begins: "gap",
  });
  const short = rows.filter(({ year }) => year < 2006);
  expect(of("AAA", "T02", "outlook", aheadOf(short, []))[0]).toMatchObject({ value: null, reason: "missing-input" });
});
it("nothing observed after the edition's year moves it", () =>
  expect(aheadOf([...rows, ...families("WLD", 2007, [1, 1]), ...families("AAA", 2007, [1, 1])])).toEqual(found));
