import { rankColumn } from "../../methods/statistics/rank-column.ts";
import type { AggregateMethod, AggregateStep } from "../../schema/plan.ts";
import { formNode, type LevelSpec } from "./form-node.ts";
import { overlay } from "./overlay.ts";
import type { Project, ProjectNode } from "./project.ts";
import type { AggregatedNode, AggregateStage } from "./stages.ts";
import { pick, type Table } from "./table.ts";
import { weightsOf } from "./weights-of.ts";

/** Forms every aggregate, level by level up to the top, and ranks the units on each, year by year. */
export function aggregateTable(project: Project, table: Table, step: AggregateStep): AggregateStage {
  const nodes = formNodes(project, table, step).map((node) => ({ ...node, ranks: rankByYear(node.values, table) }));
  return { step: "aggregate", table, nodes };
}

/**
 * Forms every aggregate, level by level, without ranks. A level whose method needs values that are not negative, and meets
 * one, is formed by its fallback as a whole, so that its aggregates stay comparable.
 * `without` leaves one element out; the others share its weight.
 */
export function formNodes(
  project: Project,
  table: Table,
  step: AggregateStep,
  without?: string,
): Omit<AggregatedNode, "ranks">[] {
  const weights = weightsOf(project, step, without);
  const columns = [...table.columns];
  const nodes: Omit<AggregatedNode, "ranks">[] = [];
  for (const [level, siblings] of levelsOf(project)) {
    const spec: LevelSpec = overlay<LevelSpec>(step, step.levels[level]);
    const method = methodFor(
      spec,
      siblings.flatMap(({ children }) => children.filter((child) => weights[child]! > 0)),
      columns,
    );
    for (const { code, children } of siblings) {
      const formed = formNode(
        {
          columns: children.map((child) => columns[child]!),
          weights: children.map((child) => weights[child]!),
          years: table.years,
        },
        method,
        spec,
      );
      columns.push(formed.values);
      nodes.push({ ...formed, code, level, method, asked: spec.method });
    }
  }
  return nodes;
}

function levelsOf({ nodes }: Project): Map<number, ProjectNode[]> {
  return Map.groupBy(nodes, ({ level }) => level);
}

/** The method asked for, unless a child is too low for it. */
function methodFor(spec: LevelSpec, children: readonly number[], columns: readonly Float64Array[]): AggregateMethod {
  const { method, power, floor = Number.NEGATIVE_INFINITY } = spec;
  const takesAny = method === "arithmetic" || method === "copeland" || (method === "generalised" && power === 1);
  if (takesAny || floor >= 0) return method;
  return children.some((child) => columns[child]!.some((value) => value < 0)) ? spec.fallback : method;
}

/** Competition ranks among the units of each year, the largest first; 0 for a missing cell. */
export function rankByYear(values: Float64Array, { years }: Pick<Table, "years">): Int32Array {
  if (years.length === 1) return rankColumn(values);
  const ranks = new Int32Array(values.length);
  for (const places of years) {
    const found = rankColumn(pick(values, places));
    for (let at = 0; at < places.length; at += 1) ranks[places[at]!] = found[at]!;
  }
  return ranks;
}
