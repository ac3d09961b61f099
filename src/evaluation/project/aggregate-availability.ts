import { rowAvailability } from "../../methods/scaling/row-availability.ts";
import type { Project } from "./project.ts";
import type { Table } from "./table.ts";

/**
 * Share of the indicators under each aggregate that a unit has a value of (各级可得率), 0 to 1, in the order of the aggregates;
 * one value a unit of the table.
 */
export function aggregateAvailability({ data, nodes }: Project, { columns }: Table): Float64Array[] {
  const below: number[][] = [];
  return nodes.map(({ children }, at) => {
    below[at] = children.flatMap((child) =>
      child < data.indicators.length ? [child] : below[child - data.indicators.length]!,
    );
    return rowAvailability(below[at]!.map((place) => columns[place]!)).available;
  });
}
