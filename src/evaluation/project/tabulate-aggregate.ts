import type { AggregateStep } from "../../schema/plan.ts";
import type { PlainTable } from "../../schema/project.ts";
import type { Project } from "./project.ts";
import { removeEach } from "./remove-one.ts";
import type { AggregateStage } from "./stages.ts";
import { cellIn, unitColumns } from "./unit-columns.ts";
import { effectiveShares, weightsOf } from "./weights-of.ts";

/** Scores of every indicator and aggregate, ranks on every aggregate, and how each aggregate was formed. */
export function tabulateAggregate({ data }: Project, { table, nodes }: AggregateStage): PlainTable[] {
  const units = unitColumns(data);
  const places = [...table.rows.keys()];
  const codes = nodes.map(({ code }) => code);
  return [
    {
      name: "aggregated",
      columns: [...units.names, ...data.indicators.map(({ code }) => code), ...codes],
      rows: places.map((place) => [
        ...units.of(table, place),
        ...table.columns.map((column) => cellIn(column, place)),
        ...nodes.map(({ values }) => cellIn(values, place)),
      ]),
    },
    {
      name: "ranks",
      columns: [...units.names, ...codes],
      rows: places.map((place) => [...units.of(table, place), ...nodes.map(({ ranks }) => ranks[place] || null)]),
    },
    {
      name: "aggregation",
      columns: ["iCode", "level", "asked", "used", "because", "ranked"],
      rows: nodes.map(({ code, level, asked, method, ranks }) => [
        code,
        level,
        asked,
        method,
        asked === method ? null : "non-positive-value",
        ranks.reduce((count, rank) => (rank > 0 ? count + 1 : count), 0),
      ]),
    },
  ];
}

/** Weights as given, inside the parent, and effective at the top. */
export function tabulateWeights(project: Project, step: AggregateStep): PlainTable {
  const elements = [...project.data.indicators, ...project.data.aggregates];
  const weights = weightsOf(project, step);
  const effective = effectiveShares(project, weights);
  const whole = new Map<string | null, number>();
  elements.forEach(({ parent }, place) => {
    whole.set(parent, (whole.get(parent) ?? 0) + weights[place]!);
  });
  return {
    name: "weights",
    columns: ["iCode", "level", "parent", "weight", "share", "effective_weight"],
    rows: elements.map(({ code, level, parent }, place) => {
      const share = parent === null ? 1 : weights[place]! / whole.get(parent)!;
      return [code, level, parent, weights[place]!, share, effective[place]!];
    }),
  };
}

/**
 * The scores at the top as they are and without each element in turn, a column a top and a column an element left out; and how
 * far the ranks moved on average.
 */
export function tabulateRemovals(project: Project, stage: AggregateStage, step: AggregateStep): PlainTable[] {
  const units = unitColumns(project.data);
  const removals = removeEach(project, stage, step);
  const tops = stage.nodes.filter(({ code }) => removals.some(({ top }) => top === code));
  return [
    {
      name: "remove-one",
      columns: [...units.names, ...tops.map(({ code }) => code), ...removals.map(({ removed }) => removed.code)],
      rows: [...stage.table.rows.keys()].map((place) => [
        ...units.of(stage.table, place),
        ...tops.map(({ values }) => cellIn(values, place)),
        ...removals.map(({ scores }) => cellIn(scores, place)),
      ]),
    },
    {
      name: "remove-one-shifts",
      columns: ["removed", "level", "top", "mean_abs_rank_shift"],
      rows: removals.map(({ removed, top, meanRankShift }) => [removed.code, removed.level, top, meanRankShift]),
    },
  ];
}
