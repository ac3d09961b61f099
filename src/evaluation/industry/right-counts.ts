import type { IndustryCounts } from "../../methods/industry/intensive-industries.ts";
import { sum } from "../../methods/numbers/sum.ts";
import { mean } from "../../methods/statistics/moments.ts";
import { type Status, worstStatus } from "../../schema/status.ts";
import type { CellBook } from "../cells.ts";
import { industryAmount } from "./amounts.ts";

/** What is counted of an industry, and over which years. */
export interface Counting {
  readonly entity: string;
  readonly count: string;
  readonly size: string;
  readonly year: number;
  readonly years: number;
  /** what sizes are counted in */
  readonly per: number;
}

/** All that an industry was granted in some years, and its mean size in them; missing as soon as one year is. */
export function countRights(
  industry: string,
  { entity, count, size, year, years, per }: Counting,
  cells: CellBook,
): IndustryCounts & { readonly status: Status } {
  const span = Array.from({ length: years }, (_, index) => year - years + 1 + index);
  const subject = { entity, industry, cells };
  const counts = span.map((at) => industryAmount(count, at, subject));
  const sizes = span.map((at) => industryAmount(size, at, subject));
  const whole = (all: readonly { readonly value: number | null }[]) => {
    const present = all.flatMap(({ value }) => value ?? []);
    return present.length < all.length ? null : present;
  };
  const [granted, measured] = [whole(counts), whole(sizes)];
  const average = measured && mean(measured);
  return {
    count: granted && sum(granted),
    size: average === null ? null : average / per,
    status: worstStatus([...counts, ...sizes].map(({ status }) => status)),
  };
}
