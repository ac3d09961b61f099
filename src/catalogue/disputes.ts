import { compoundGrowth } from "../methods/trend/compound-growth.ts";
import type { InputResult } from "../schema/results.ts";
import { worse } from "../schema/status.ts";
import type { CompositeBasis } from "./basis.ts";
import type { Evidence } from "./draft.ts";
import { evidence, rowKey } from "./evidence.ts";

/** Growth of the disputes of a region, in per cent a year; null where the plan does not ask. */
export interface Disputes {
  readonly of: (region: string) => Evidence | null;
}

/** Opens the disputes of an edition and of the one `years` before, whose inputs are committed. */
export function openDisputes({ plan, edition, results, earlier }: CompositeBasis): Disputes {
  const { disputes } = plan;
  if (!disputes) return { of: () => null };
  const { field, years } = disputes;
  const open = (rows: readonly InputResult[], year: number) =>
    new Map(rows.filter((row) => row.field === field && row.year === year).map((row) => [row.entity_id, row]));
  const [before, now] = [open(earlier?.inputs ?? [], edition.year - years), open(results.inputs, edition.year)];
  return {
    of: (region) => {
      const [first, last] = [before.get(region), now.get(region)];
      const key = (year: number) => [region, String(year), field];
      const source = [
        ...(earlier ? [rowKey("inputs.csv", key(edition.year - years), "value", earlier.edition)] : []),
        rowKey("inputs.csv", key(edition.year), "value"),
      ].join(" ");
      const status = worse(first?.status ?? "final", last?.status ?? "final");
      if (first === undefined) return evidence("disputes", null, source, { status, reason: "no-base-year" });
      const { value, reason } = compoundGrowth([first.value, last?.value ?? null], [0, years]);
      const isPart = first.value === null || (last?.value ?? null) === null;
      if (isPart || value === null) {
        return evidence("disputes", null, source, { status, reason: isPart ? "missing-input" : reason || null });
      }
      return evidence("disputes", 100 * value, source, { status });
    },
  };
}
