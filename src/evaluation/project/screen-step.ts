import { rowAvailability } from "../../methods/scaling/row-availability.ts";
import { screenRows } from "../../methods/scaling/screen-rows.ts";
import type { ScreenStep } from "../../schema/plan.ts";
import type { Project } from "./project.ts";
import type { ScreenStage } from "./stages.ts";
import { keepRows, type Table } from "./table.ts";

/** Leaves the units out that have too few data, or too many zeros, in the table as it stands at this step. */
export function screenTable(project: Project, table: Table, step: ScreenStep): ScreenStage {
  const found = rowAvailability(table.columns);
  const [keep, drop] = [new Set(step.keep), new Set(step.drop)];
  const forced = new Map<number, "in" | "out">();
  table.rows.forEach((unit, place) => {
    const { code } = project.data.units[unit]!;
    if (drop.has(code)) forced.set(place, "out");
    else if (keep.has(code)) forced.set(place, "in");
  });
  const { by, availability, non_zero: nonZero } = step;
  const screened = screenRows(found, { by, availability, nonZero, forced });
  const kept = [...screened.keys()].filter((place) => screened[place]!.kept);
  const after = kept.length === table.rows.length ? table : keepRows(project, table, kept);
  return { step: "screen", table: after, before: table, found, screened };
}
