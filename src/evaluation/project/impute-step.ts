import { type CrossMethod, imputeColumn } from "../../methods/scaling/impute-column.ts";
import { imputePanel } from "../../methods/scaling/impute-panel.ts";
import type { ImputeStep } from "../../schema/plan.ts";
import type { Project } from "./project.ts";
import type { ImputedCell, ImputeStage } from "./stages.ts";
import { pick, type Table } from "./table.ts";

/**
 * Fills gaps: from the other units of the same year, or, with a panel method, from the same unit's other years.
 * What cannot be filled stays missing. Throws RangeError for a grouping that is not there, which validation reports first.
 */
export function imputeTable(project: Project, table: Table, step: ImputeStep): ImputeStage {
  const named = step.indicators && new Set(step.indicators);
  const isPanel = step.method === "panel-latest" || step.method === "panel-linear";
  const fill = isPanel ? fillerFromYears(project, table, step) : fillerFromUnits(project, table, step);
  const cells: ImputedCell[] = [];
  const columns = table.columns.map((column, indicator) => {
    if (!hasGap(column) || (named && !named.has(project.data.indicators[indicator]!.code))) return column;
    const values = column.slice();
    for (const cell of fill(column)) {
      values[cell.row] = cell.value;
      cells.push({ indicator, ...cell });
    }
    return values;
  });
  return { step: "impute", table: { ...table, columns }, cells };
}

type Filler = (column: Float64Array) => Omit<ImputedCell, "indicator">[];
type CrossStep = Extract<ImputeStep, { method: CrossMethod }>;
type PanelStep = Exclude<ImputeStep, CrossStep>;

function hasGap(column: Float64Array): boolean {
  for (let row = 0; row < column.length; row += 1) if (Number.isNaN(column[row]!)) return true;
  return false;
}

function fillerFromUnits({ groups }: Project, { rows, years }: Table, step: CrossStep): Filler {
  const { method, min_peers: minPeers } = step;
  const parts = years.map((places) => ({
    places,
    ...("group" in step && { groups: groupsOf(groups, step.group, { rows, places }) }),
  }));
  return (column) =>
    parts.flatMap(({ places, groups: own }) => {
      const { values, peers } = imputeColumn(pick(column, places), { method, minPeers, ...(own && { groups: own }) });
      const filled: Omit<ImputedCell, "indicator">[] = [];
      for (let at = 0; at < places.length; at += 1) {
        if (peers[at] === 0) continue;
        filled.push({ row: places[at]!, value: values[at]!, method, peers: peers[at]!, from: [] });
      }
      return filled;
    });
}

function groupsOf(
  groups: Project["groups"],
  grouping: string,
  { rows, places }: { readonly rows: Int32Array; readonly places: Int32Array },
): Int32Array {
  const found = groups.get(grouping);
  if (found === undefined) throw new RangeError(`impute: no grouping ${grouping}`);
  return places.map((place) => found[rows[place]!]!);
}

function fillerFromYears({ data }: Project, { rows, years }: Table, step: PanelStep): Filler {
  const method = step.method === "panel-latest" ? "latest" : "linear";
  const inTime = years.flatMap((places) => [...places]);
  const units = [...Map.groupBy(inTime, (row) => data.units[rows[row]!]!.code).values()];
  return (column) =>
    units.flatMap((series) => {
      const times = series.map((row) => data.units[rows[row]!]!.time ?? 0);
      const given = series.map((row) => (Number.isNaN(column[row]!) ? null : column[row]!));
      const filled = imputePanel(times, given, { method, reach: step.reach });
      return filled.flatMap(({ value, method: how, from }, at): Omit<ImputedCell, "indicator">[] => {
        if (value === null || how === "observed" || how === "") return [];
        return [{ row: series[at]!, value, method: `panel-${how}`, peers: null, from }];
      });
    });
}
