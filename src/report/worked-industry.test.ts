import { expect, it } from "vitest";
import { type IndustryCard, industryCard } from "../schema/industry-card.ts";
import { tinyCard, tinyInput } from "./tiny-industries.ts";
import { type ReadFigure, readFigures, workedIndustry } from "./worked-industry.ts";

const card = (given: Partial<IndustryCard>) => ({ ...tinyCard({ id: "X" }), ...given }) as IndustryCard;
/** Figures by field and the last digit of their year: `a3` is that of `a` in 2023. */
const reading =
  (figures: Readonly<Record<string, number | null>>): ReadFigure =>
  (field, year) =>
    figures[`${field}${year % 10}`];
const worked = (given: Partial<IndustryCard>, figures: Record<string, number | null>, value: number | null) =>
  workedIndustry({ card: card(given), year: 2023, own: reading(figures), family: [] }, value);

it("workedIndustry puts the numbers of a ratio into its formula", () => {
  expect(worked({ numerator: "a", denominator: "b", scale: 100 }, { a3: 30, b3: 2000 }, 1.5)).toBe(
    "30 ÷ 2000 × 100 = 1.5",
  );
  expect(worked({ numerator: "a", denominator: "b + c", scale: 1 }, { a3: 6, b3: 1, c3: 2 }, 2)).toBe(
    "6 ÷ (1 + 2) = 2",
  );
});
it("workedIndustry works out a mean of years, without those that are missing", () => {
  const formula = { numerator: "mean2(a)", denominator: "mean2(b)", scale: 1 };
  expect(worked(formula, { a2: 2, a3: 4, b2: null, b3: 3 }, 1)).toBe("((2 + 4) ÷ 2) ÷ ((3) ÷ 1) = 1");
});
it("workedIndustry works out a growth from both its ends", () =>
  // (8 ÷ 1)^(1/3) − 1 = 1
  expect(worked({ kind: "growth", numerator: "a", denominator: null, span: 3 }, { a0: 1, a3: 8 }, 100)).toBe(
    "((8 ÷ 1)^(1/3) − 1) × 100 = 100",
  ));
it("workedIndustry adds up a family, in which an industry that cannot have a figure adds nothing", () => {
  const family = [reading({ a3: 1, b3: 2 }), reading({ b3: 2 }), reading({ a3: 3 })];
  const over = (given: Partial<IndustryCard>, value: number) =>
    workedIndustry({ card: card(given), year: 2023, own: family[0]!, family }, value);
  expect(over({ kind: "share", numerator: "a", denominator: null, scale: 100 }, 25)).toBe("1 ÷ 4 × 100 = 25");
  // (1 ÷ 4) ÷ (2 ÷ 4)
  expect(over({ kind: "quotient", numerator: "a", denominator: "b", scale: 1 }, 0.5)).toBe("(1 ÷ 4) ÷ (2 ÷ 4) = 0.5");
});
it("workedIndustry shows no formula with a hidden or missing number, nor one that pools years", () => {
  const ratio = { numerator: "a", denominator: "b" };
  expect(worked(ratio, { a3: null, b3: 2 }, 1)).toBeNull();
  expect(worked(ratio, { b3: 2 }, 1)).toBeNull();
  expect(worked(ratio, { a3: 1, b3: 2 }, null)).toBeNull();
  expect(worked({ ...ratio, pool_years: 3 }, { a3: 1, b3: 2 }, 1)).toBeNull();
  const hidden = [reading({ a3: 1 }), reading({ a3: null })];
  const share = card({ kind: "share", numerator: "a", denominator: null });
  expect(workedIndustry({ card: share, year: 2023, own: hidden[0]!, family: hidden }, 1)).toBeNull();
});
it("readFigures tells a hidden cell from one that there is not", () => {
  const read = readFigures([tinyInput({ field: "a", value: 3 }), tinyInput({ field: "b", value: null })]);
  expect([read("a", 2023), read("b", 2023), read("a", 2022)]).toEqual([3, null, undefined]);
});
it("industryCard has the numerator of the industry before that of the indicator, and is null without one", () => {
  const open = tinyCard({ id: "IC07", numerator: null });
  const own = [{ indicator: "IC07", industry_id: "I6-AUTO", numerator: "i_icl" }];
  expect(industryCard(open, "I6-AUTO", own)?.numerator).toBe("i_icl");
  expect(industryCard(open, "I6-ENERGY", own)).toBeNull();
  expect(industryCard(tinyCard({ id: "IP01" }), "I6-ENERGY", own)?.numerator).toBe("i_rd");
});
